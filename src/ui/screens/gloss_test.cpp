#include "ui/screens/gloss.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using ui::gloss_of_line;

namespace {

scenario::Scenario with_lines() {
    scenario::Scenario made;
    scenario::SayNode say;
    say.lines = {
        {
            {},
            "好",
            "Good",
        },
        {{}, "好的，我等着", "Good, I'll wait"},
        {{}, "你说{promise:visit:when|马上}来，{promise:call-back:when|一会儿}打电话", "You said when"},
        {{}, "{promise:visit:when|马上}。", "{promise:visit:when|Soon}, then"},
        {{}, "没有英文", ""}};
    made.nodes["line"] = {"line", say, {}};
    made.questions = {{"when", {}, {{"那到底几点来？", "What time, then?"}, {"几点？", ""}}}};
    return made;
}

ui::Gloss gloss_of_text(const std::string& text) {
    static const scenario::Scenario scenario = with_lines();
    session::Entry line;
    line.node = "line";
    line.text = text;
    return gloss_of_line(scenario, line);
}

}  // namespace

TEST_CASE("a line has the gloss of the variant that it is, not of one that begins like it") {
    CHECK(gloss_of_text("好").text == "Good");
    CHECK(gloss_of_text("好的，我等着").text == "Good, I'll wait");
    CHECK(gloss_of_text("好的").text.empty());
    CHECK(gloss_of_text("没有英文").text.empty());
}

TEST_CASE("promises that were put into a line do not take its gloss away") {
    CHECK(gloss_of_text("你说今天下午三点前来，一会儿打电话").text == "You said when");
    CHECK(gloss_of_text("你说马上来，来之前打电话").text == "You said when");
    CHECK(gloss_of_text("明天上午九点。").text == "明天上午九点, then");
    CHECK(gloss_of_text("你说今天来").text.empty());
}

TEST_CASE("a question that is asked again behind a line is told apart from it") {
    CHECK_FALSE(gloss_of_text("好").asks_again);
    CHECK(gloss_of_text("好几点？").text == "Good");
    CHECK(gloss_of_text("好几点？").asks_again);
    CHECK(gloss_of_text("明天上午九点。那到底几点来？").text == "明天上午九点, then");
    CHECK(gloss_of_text("明天上午九点。那到底几点来？").again == "What time, then?");
    CHECK(gloss_of_text("好几点？").again.empty());
    CHECK(gloss_of_text("那到底几点来？").text.empty());
}

TEST_CASE("what stands on no node that says something has no gloss") {
    session::Entry line;
    line.node = "elsewhere";
    line.text = "好";
    CHECK(gloss_of_line(with_lines(), line).text.empty());
}
