// Marks of single steps and replies: pick-up, courtesy, choices, form fields, hints.
#include "scoring/marks.h"

#include <doctest/doctest.h>

#include "scoring/test_support.h"

using namespace frontdesk;
using namespace frontdesk::scoring;
using session::AskHint;
using session::Choose;
using session::Do;
using session::Fill;
using session::Say;
using session::Stage;
using session::Wait;

TEST_CASE("a choice that stands for a fatal act is one") {
    const Result result = played(best_but(2, Choose{"leak"}));
    CHECK(result.fatal == std::vector<std::string>{"F29"});
    CHECK(marks_for(result, "F29").front().dimension == Dimension::procedure);
    CHECK_FALSE(result.passed);
}

TEST_CASE("the pick-up is marked by its rings") {
    struct Row {
        double seconds;
        int points;
    };
    for (const Row& row : {Row{0, 4}, Row{14, 4}, Row{15, 2}, Row{24, 2}, Row{25, 0}}) {
        CAPTURE(row.seconds);
        const auto marks = marks_for(played({Wait{row.seconds}, Do{"pick-up"}}), "ring");
        REQUIRE(marks.size() == 1);
        CHECK(marks[0].points == row.points);
        CHECK(marks[0].of == 4);
        CHECK(marks[0].dimension == Dimension::procedure);
    }
    const auto missed = marks_for(played({Wait{100}}), "ring");
    REQUIRE(missed.size() == 1);
    CHECK(missed[0].points == 0);
}

TEST_CASE("rings before the phone could be reached are nobody's fault") {
    Stage late{FRONTDESK_SOURCE_DIR};
    std::get<scenario::ActNode>(late.scenario.nodes.at("ring").kind).ringing->already = 5;
    CHECK(marks_for(played({Do{"pick-up"}}, late), "ring").front().points == 4);
    CHECK(marks_for(played({Wait{5}, Do{"pick-up"}}, late), "ring").front().points == 2);
}

TEST_CASE("courtesy is marked by 您, courtesy words and 你") {
    struct Row {
        const char* reply;
        int points;
    };
    for (const Row& row : {Row{"您请讲。", 4}, Row{"请讲。", 4}, Row{"嗯。", 2}, Row{"你说吧。", 0},
                           Row{"您好，你说吧。", 0}, Row{"你吼什么。", 0}}) {
        CAPTURE(row.reply);
        const auto marks = marks_for(played({Do{"pick-up"}, Say{row.reply}}), "courtesy");
        REQUIRE(marks.size() == 1);
        CHECK(marks[0].points == row.points);
    }
}

TEST_CASE("a wrong name or a wrong title is no courtesy, and the mark says the right one") {
    const std::string right = stage().scenario.owner.address;
    const Result named = played({Do{"pick-up"}, Say{right + "，您请讲。"}});
    CHECK(marks_for(named, "courtesy").at(0).points == 4);
    for (const std::string wrong : {"王先生", "陈女士"}) {
        const Result other = played({Do{"pick-up"}, Say{wrong + "，您请讲。"}});
        const Mark mark = marks_for(other, "courtesy").at(0);
        CHECK(mark.points == 0);
        CHECK(mark.why.find(wrong) != std::string::npos);
        CHECK(mark.why.find(right) != std::string::npos);
    }
}

TEST_CASE("each form field is marked, an optional one only when it was filled in") {
    const Result right = played(session::small_call::best_play());
    for (const std::string field : {"flat", "phone", "back", "what", "kind"}) {
        CHECK(marks_for(right, "form:" + field).front().points == 2);
    }
    CHECK(marks_for(right, "form:note").empty());
    const Result wrong = played(best_but(4, Fill{{{"flat", "6-1023"}, {"note", "没有"}}}));
    CHECK(marks_for(wrong, "form:flat").front().points == 0);
    CHECK(marks_for(wrong, "form:flat").front().why.find("6-1023") != std::string::npos);
    CHECK(marks_for(wrong, "form:note").front().of == 2);
    CHECK(marks_for(wrong, "form:phone").front().why.find("没有填") != std::string::npos);
}

TEST_CASE("a hint costs where the node earns first") {
    const Result result = played({Do{"pick-up"}, AskHint{}, Say{model_opening}});
    const auto marks = marks_for(result, "hint");
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].points == -2);
    CHECK(marks[0].dimension == Dimension::empathy);
    CHECK(of(result, Dimension::empathy).percent == 90);
}

TEST_CASE("a reason stays one line however long the words it quotes are") {
    std::string longest;
    for (int i = 0; i < 400; ++i) longest += "长";
    const Result result = played(best_but(4, Fill{{{"flat", longest}}}));
    const std::string why = marks_for(result, "form:flat").front().why;
    CHECK(why.size() < 300);
    CHECK(why.find("…") != std::string::npos);
}
