#include "authoring/bench.h"

#include <doctest/doctest.h>

#include "authoring/labelled.h"
#include "phrasing/test_pack.h"

using namespace frontdesk;
using namespace frontdesk::authoring;

namespace {

struct Pack : phrasing::TestPack {
    Pack() {
        rule("F01", R"("patterns": ["不知道"], "should_hit": ["不知道", "我不知道啊", "不晓得"],
                       "should_not_hit": ["您知道吗", "您不知道吧"])");
        rule("M01", R"("patterns": ["您好"], "should_hit": ["您好"], "should_not_hit": ["再见"])");
    }
};

}  // namespace

TEST_CASE("precision and recall of a rule are those on its own sentences") {
    const Pack pack;
    const auto sentences = phrasing::rule_sentences(phrasing::read_pack_source(pack.folder()));
    const auto figures = bench(sentences, pack.load().engine);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].rule == "F01");
    CHECK(figures[0].should_hit == 3);
    CHECK(figures[0].found == 2);
    CHECK(figures[0].should_not_hit == 2);
    CHECK(figures[0].false_alarms == 1);
    CHECK(figures[0].precision() == doctest::Approx(2.0 / 3));
    CHECK(figures[0].recall() == doctest::Approx(2.0 / 3));
    CHECK(figures[1].precision() == 1.0);
    const RuleFigures all = total(figures);
    CHECK(all.should_hit == 4);
    CHECK(all.recall() == doctest::Approx(3.0 / 4));
}

TEST_CASE("a rule is thin below twelve and twelve sentences, a move below twelve and six") {
    RuleFigures figures;
    figures.should_hit = 12;
    figures.should_not_hit = 6;
    CHECK_FALSE(is_thin(figures, false));
    CHECK(is_thin(figures, true));
    figures.should_not_hit = 12;
    CHECK_FALSE(is_thin(figures, true));
    figures.should_hit = 11;
    CHECK(is_thin(figures, false));
}

TEST_CASE("labelled replies are counted for each rule and over all") {
    const Pack pack;
    const auto figures = measure_labelled(
        "{\"id\": 1, \"context\": \"desk\", \"customer\": \"在吗\", \"reply\": \"您好，不知道\", "
        "\"forbidden\": [\"F01\"], \"moves\": []}\n"
        "\n"
        "{\"id\": 2, \"context\": \"call\", \"reply\": \"不晓得\", \"forbidden\": [\"F01\"], \"moves\": "
        "[]}\r\n"
        "{\"id\": 3, \"context\": \"call\", \"reply\": \"您不知道吧\", \"forbidden\": [], \"moves\": []}\n"
        "{\"id\": 4, \"context\": \"call\", \"reply\": \"您好\", \"forbidden\": [], \"moves\": [\"M01\"]}",
        "labelled.jsonl", pack.load().engine);
    CHECK(figures.problems.empty());
    CHECK(figures.replies == 4);
    CHECK(figures.forbidden.right == 1);
    CHECK(figures.forbidden.missing == 1);
    CHECK(figures.forbidden.extra == 1);
    CHECK(figures.forbidden.f1() == doctest::Approx(0.5));
    CHECK(figures.rules.at("M01").extra == 1);
    CHECK(figures.rules.at("M01").right == 1);
    CHECK(figures.clean == 2);
    CHECK(figures.false_alarms == 1);
}

TEST_CASE("a line of labelled replies that cannot be used is told with its number, and the others count") {
    const Pack pack;
    const auto figures = measure_labelled(
        "{\"reply\": \"不知道\", \"context\": \"call\", \"forbidden\": [\"F02\"]}\n"
        "not json\n"
        "{\"context\": \"phone\", \"reply\": \"您好\"}\n",
        "labelled.jsonl", pack.load().engine);
    CHECK(figures.replies == 1);
    REQUIRE(figures.problems.size() == 3);
    CHECK(core::to_line(figures.problems[0]).find("labelled.jsonl:1:") == 0);
    CHECK(figures.problems[0].way_out.find("F01") != std::string::npos);
    CHECK(figures.problems[1].place.line == 2);
    CHECK(figures.problems[2].place.line == 3);
}
