#include "review_station.h"

// Before the window: looking at attempts, correcting marks, appeals, calibration.
using namespace frontdesk;
using core::Key;
using tests::ReviewDesk;
using tests::Visitor;

namespace {

std::string attempt_row(const ReviewDesk& desk) {
    return "review:attempt:" + std::to_string(desk.attempt.value);
}

void open_reviews(Visitor& visitor) {
    visitor.click("rail:supervisor");
    visitor.click("supervisor:reviews");
    REQUIRE(visitor.trace.screen() == "reviews");
}

int score_shown(const Visitor& visitor) {
    return std::stoi(visitor.label("review:score"));
}

}  // namespace

TEST_CASE(
    "three clicks lead from the supervisor's page to the sentence, and a mark is corrected with a reason") {
    ReviewDesk desk;
    const std::string mark = "mark:" + ReviewDesk::id_of(desk.place());
    desk.review(app::LeaveReview{});
    Visitor visitor(desk.station.desk, {});
    open_reviews(visitor);
    CHECK(visitor.label(attempt_row(desk)).starts_with("李小红"));
    CHECK_FALSE(visitor.value(attempt_row(desk)).empty());
    visitor.click(attempt_row(desk));
    REQUIRE(visitor.trace.screen() == "review");
    visitor.click("review:turn:" + std::to_string(desk.state().review.open->turn));
    const int before = score_shown(visitor);
    REQUIRE(visitor.sees(mark));
    visitor.click(mark + ":wrong");
    CHECK(desk.state().review.open->result.review.opinions.size() == 1);
    REQUIRE(visitor.sees(mark + ":why"));
    visitor.click(mark + ":save");
    REQUIRE(desk.state().notice);
    CHECK(desk.state().notice->text == "还没写理由");
    visitor.click(mark + ":why");
    visitor.type("他已经说了马上去问");
    visitor.click(mark + ":save");
    CHECK(score_shown(visitor) > before);
    CHECK(visitor.value("review:score") == std::to_string(before));
    CHECK_FALSE(visitor.sees(mark + ":why"));
    CHECK(visitor.sees("corrected:" + mark.substr(5)));
}

TEST_CASE("a comment and a remedy reach the trainee, and finishing goes on to the next one") {
    ReviewDesk desk;
    desk.place();
    Visitor visitor(desk.station.desk, {});
    open_reviews(visitor);
    visitor.click(attempt_row(desk));
    visitor.click("comment:words");
    visitor.type("先道歉，再说怎么办");
    visitor.click("comment:save");
    CHECK(desk.state().review.open->result.review.comments.size() == 1);
    CHECK(visitor.value("comment:words").empty());
    visitor.click("remedy:complaint-angry-leak");
    CHECK(visitor.sees("remedy:given:complaint-angry-leak"));
    CHECK_FALSE(visitor.sees("remedy:complaint-angry-leak"));
    visitor.click("review:finish");
    CHECK(visitor.trace.screen() == "reviews");
    CHECK(visitor.sees("reviews:assign"));
    desk.as_trainee();
    visitor.note({.people = true, .result = true});
    CHECK(visitor.trace.screen() == "result");
    const int turn = desk.state().result->review.comments.front().turn;
    CHECK(visitor.value("comment:" + std::to_string(turn)) == "先道歉，再说怎么办");
    REQUIRE(desk.state().assignments.own.size() == 1);
    CHECK(desk.state().assignments.own[0].assignment.item == "complaint-angry-leak");
}

TEST_CASE("an act that was missed is looked for by its name and added") {
    ReviewDesk desk;
    desk.place();
    Visitor visitor(desk.station.desk, {});
    open_reviews(visitor);
    visitor.click(attempt_row(desk));
    visitor.click("missed:open");
    visitor.click("missed:search");
    visitor.type("F26");
    visitor.click("missed:F26");
    visitor.click("missed:why");
    visitor.type("语气很冲");
    const std::size_t before = desk.state().review.open->result.standing.marks.size();
    visitor.click("missed:save");
    CHECK(desk.state().review.open->result.standing.marks.size() == before + 1);
    CHECK(desk.state().review.open->result.standing.marks.back().rule == "F26");
    CHECK(visitor.sees("missed:open"));
}

TEST_CASE("a trainee appeals below the line, half-typed words are kept, and sees what became of it") {
    ReviewDesk desk;
    const records::MarkPlace place = desk.place();
    desk.as_trainee();
    Visitor visitor(desk.station.desk, {});
    visitor.note({.result = true});
    const std::string open = "appeal:open:" + std::to_string(place.turn);
    visitor.click(open);
    if (visitor.sees("appeal:mark:" + ReviewDesk::id_of(place)))
        visitor.click("appeal:mark:" + ReviewDesk::id_of(place));
    visitor.click("appeal:why");
    visitor.type("我后面说了");
    visitor.wait(1);
    CHECK(desk.state().result->appeal_drafts.at(place) == "我后面说了");
    visitor.click("appeal:cancel");
    visitor.click(open);
    visitor.click("appeal:mark:" + ReviewDesk::id_of(place));
    CHECK(visitor.value("appeal:why") == "我后面说了");
    visitor.click("appeal:why");
    visitor.type("马上去问");
    visitor.click("appeal:send");
    REQUIRE(desk.state().result->review.appeals.size() == 1);
    CHECK(desk.state().result->review.appeals[0].why == "我后面说了马上去问");
    CHECK_FALSE(visitor.sees("appeal:why"));
    CHECK(visitor.sees("appeal:" + ReviewDesk::id_of(place)));
    desk.as_supervisor();
    visitor.note({.people = true, .account = true});
    open_reviews(visitor);
    CHECK(visitor.value(attempt_row(desk)).starts_with("1 条申诉"));
    visitor.click(attempt_row(desk));
    const std::string mark = "mark:" + ReviewDesk::id_of(place);
    const int before = score_shown(visitor);
    visitor.click(mark + ":why");
    visitor.type("听了，确实接着说了");
    visitor.click(mark + ":uphold");
    CHECK(score_shown(visitor) > before);
    visitor.press(Key::escape);
    CHECK(visitor.trace.screen() == "reviews");
    visitor.click("reviews:appeals");
    CHECK(visitor.value("appeals:" + place.rule).find("成立 1") != std::string::npos);
    desk.as_trainee();
    CHECK(desk.state().result->review.appeals[0].upheld);
    visitor.note({.result = true});
    CHECK(visitor.value("appeal:" + ReviewDesk::id_of(place)).find("确实接着说了") != std::string::npos);
    CHECK(visitor.sees("score:corrected"));
}

TEST_CASE("two people mark blind, and then see how far they agree") {
    ReviewDesk desk;
    desk.station.add(records::Role::trainer, "周老师");
    Visitor visitor(desk.station.desk, {});
    open_reviews(visitor);
    visitor.click("reviews:calibration");
    visitor.click("calibration:begin");
    REQUIRE(desk.state().notice);
    visitor.click("rater:" + std::to_string(desk.station.id_of("林主管").value));
    visitor.click("rater:" + std::to_string(desk.station.id_of("周老师").value));
    visitor.click("calibration:begin");
    const auto mark_all = [&](bool sees_it) {
        const auto open = *desk.state().review.calibration.open;
        for (const app::CalibratedAttempt& one : open.attempts) {
            const std::string id = "judge:" + std::to_string(one.attempt.value) + ":";
            for (const int turn : one.turns) {
                const bool bad = one.transcript[static_cast<std::size_t>(turn)].text == tests::reviewed_reply;
                visitor.click(id + std::to_string(turn) + (bad && sees_it ? ":yes" : ":no"));
            }
            visitor.click(id + "-1:no");
        }
        visitor.click("calibration:hand-in");
    };
    mark_all(true);
    CHECK(visitor.sees("calibration:back"));
    CHECK_FALSE(visitor.sees("kappa:turns:0"));
    desk.station.desk.app.apply(app::SignOut{});
    desk.station.sign_in("周老师");
    visitor.note({.people = true, .account = true});
    visitor.click("rail:training");
    visitor.click("training:calibration");
    visitor.click("calibration:1");
    mark_all(true);
    REQUIRE(visitor.sees("kappa:turns:0"));
    CHECK(visitor.value("kappa:turns:0").starts_with("κ 1.00"));
    CHECK(visitor.value("kappa:attempts:0") == "算不出 κ：答案全一样");
}

TEST_CASE("a sentence that was judged in review is offered to its rule in the phrasing editor") {
    ReviewDesk desk;
    const records::MarkPlace place = desk.place();
    desk.review(app::JudgeFinding{place, false});
    Visitor visitor(desk.station.desk, {});
    visitor.click("rail:training");
    visitor.click("training:phrasing");
    desk.station.desk.app.apply(app::PhrasingDeed{app::SelectPhrase{place.rule}});
    visitor.settle();
    REQUIRE(visitor.sees("offered:0"));
    visitor.click("offered:0");
    CHECK_FALSE(visitor.sees("offered:0"));
    const auto& now = desk.state().phrasing_editor.open->selected.now;
    const json::Array* all = now.find("should_not_hit")->as_array();
    CHECK(*all->back().as_string() == tests::reviewed_reply);
}

TEST_CASE("a sentence that is of no use is dismissed with a reason, and found again among the dismissed") {
    ReviewDesk desk;
    const records::MarkPlace place = desk.place();
    desk.review(app::JudgeFinding{place, false});
    Visitor visitor(desk.station.desk, {});
    visitor.click("rail:training");
    visitor.click("training:phrasing");
    desk.station.desk.app.apply(app::PhrasingDeed{app::SelectPhrase{place.rule}});
    visitor.settle();
    CHECK_FALSE(visitor.sees("offered:dismissed"));
    visitor.click("offered:0:dismiss");
    visitor.click("offered:0:sure");
    CHECK(visitor.sees("notice"));
    CHECK(visitor.sees("offered:0"));
    visitor.click("offered:0:dismiss");
    visitor.type("换个场合就不算");
    visitor.click("offered:0:sure");
    CHECK_FALSE(visitor.sees("offered:0"));
    visitor.click("offered:dismissed");
    REQUIRE(visitor.sees("offered:0:because"));
    CHECK(visitor.value("offered:0:because").find("换个场合就不算") != std::string::npos);
    CHECK(visitor.value("offered:0:because").find("林主管") != std::string::npos);
    CHECK_FALSE(visitor.sees("offered:0:dismiss"));
    visitor.click("offered:0");
    CHECK_FALSE(visitor.sees("offered:0"));
    CHECK_FALSE(visitor.sees("offered:dismissed"));
}

TEST_CASE("a supervisor picks attempts for a calibration, out of the list or out of the one that is open") {
    ReviewDesk desk;
    desk.station.add(records::Role::trainer, "周老师");
    Visitor visitor(desk.station.desk, {});
    open_reviews(visitor);
    visitor.click(attempt_row(desk));
    visitor.click("review:pick");
    visitor.click("review:pick");
    visitor.click("review:pick");
    visitor.press(Key::escape);
    visitor.click("reviews:calibration");
    const std::string pick = "pick:" + std::to_string(desk.attempt.value);
    CHECK(visitor.value("calibration:picked") == "1");
    CHECK(visitor.value(pick) == "ticked");
    visitor.click(pick);
    CHECK(visitor.value("calibration:picked") == "0");
    visitor.click("rater:" + std::to_string(desk.station.id_of("林主管").value));
    visitor.click("rater:" + std::to_string(desk.station.id_of("周老师").value));
    visitor.click("calibration:begin");
    CHECK_FALSE(visitor.state().review.calibration.open);
    visitor.click("calibration:find");
    visitor.type("没有这个人");
    CHECK_FALSE(visitor.sees(pick));
    visitor.press(Key::a, {.control = true});
    visitor.type("李小红");
    visitor.click(pick);
    visitor.click("calibration:begin");
    REQUIRE(visitor.state().review.calibration.open);
    CHECK(visitor.state().review.calibration.open->calibration.attempts == std::vector{desk.attempt});
    visitor.press(Key::escape);
    CHECK(visitor.value("calibration:picked") == "0");
}
