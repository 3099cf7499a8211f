#include "every_view.h"
#include "review_station.h"

// The screens of review, appeals and calibration: nothing is cut off.
using namespace frontdesk;
using tests::check_no_character_is_missing;
using tests::check_nothing_is_cut;
using tests::for_every_view;
using tests::ReviewDesk;
using tests::View;
using tests::Visitor;

TEST_CASE("nothing is cut off where attempts are looked at") {
    ReviewDesk empty;
    empty.review(app::OpenReview{empty.attempt});
    empty.review(app::FinishReview{});
    ReviewDesk desk("一个名字特别特别长的学员，长到一行怎么也放不下的那种名字");
    const records::MarkPlace place = desk.place();
    desk.review(app::CommentTurn{place.turn, "先道歉，再说怎么办；说到做到，时间要说准。"});
    desk.review(app::CorrectMark{place, -1, false, "业主先打断的"});
    for_every_view([&](const View& view) {
        {
            Visitor visitor(empty.station.desk, view);
            visitor.click("rail:supervisor");
            visitor.click("supervisor:reviews");
            check_nothing_is_cut(visitor, view, "reviews");
            visitor.click("reviews:appeals");
            check_nothing_is_cut(visitor, view, "appeals");
        }
        Visitor visitor(desk.station.desk, view);
        visitor.click("rail:supervisor");
        visitor.click("supervisor:reviews");
        check_nothing_is_cut(visitor, view, "reviews");
        visitor.click("review:attempt:" + std::to_string(desk.attempt.value));
        check_nothing_is_cut(visitor, view, "review");
        visitor.click("mark:" + ReviewDesk::id_of(place) + ":correct");
        visitor.click("missed:open");
        check_nothing_is_cut(visitor, view, "review");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off where somebody appeals and where it is decided") {
    ReviewDesk desk;
    const records::MarkPlace place = desk.place();
    desk.as_trainee();
    desk.review(app::FileAppeal{desk.attempt, place, "我接着说了马上去问，而且十分钟内回了电话。"});
    ReviewDesk other;
    const records::MarkPlace disputed = other.place();
    other.as_trainee();
    desk.as_supervisor();
    for_every_view([&](const View& view) {
        {
            Visitor visitor(other.station.desk, view);
            visitor.note({.result = true});
            visitor.click("appeal:open:" + std::to_string(disputed.turn));
            check_nothing_is_cut(visitor, view, "result");
        }
        Visitor visitor(desk.station.desk, view);
        visitor.click("rail:supervisor");
        visitor.click("supervisor:reviews");
        visitor.click("reviews:appeals");
        check_nothing_is_cut(visitor, view, "appeals");
        visitor.press(core::Key::escape);
        visitor.click("review:attempt:" + std::to_string(desk.attempt.value));
        check_nothing_is_cut(visitor, view, "review");
        check_no_character_is_missing(visitor, view);
    });
}

TEST_CASE("nothing is cut off while people mark blind, and where they agree") {
    ReviewDesk desk;
    desk.station.add(records::Role::supervisor, "周老师");
    desk.review(
        app::BeginCalibration{{desk.station.id_of("林主管"), desk.station.id_of("周老师")}, {}, 3, 7});
    const auto judge_all = [&](bool answer) {
        const auto open = *desk.state().review.calibration.open;
        for (const app::CalibratedAttempt& one : open.attempts) {
            for (const int turn : one.turns) desk.review(app::JudgeCalibrated{one.attempt, turn, answer});
            desk.review(app::JudgeCalibrated{one.attempt, -1, answer});
        }
        desk.review(app::HandInCalibration{});
    };
    const auto look = [&](const View& view, const std::string& press) {
        Visitor visitor(desk.station.desk, view);
        visitor.click("rail:training");
        visitor.click("training:calibration");
        if (!press.empty()) visitor.click(press);
        check_nothing_is_cut(visitor, view, "calibration");
        check_no_character_is_missing(visitor, view);
    };
    for_every_view([&](const View& view) { look(view, ""); });
    desk.review(app::LeaveCalibration{});
    for_every_view([&](const View& view) { look(view, ""); });
    desk.review(app::OpenCalibration{{1}});
    judge_all(true);
    for_every_view([&](const View& view) { look(view, ""); });
    desk.station.desk.app.apply(app::SignOut{});
    desk.station.sign_in("周老师");
    desk.review(app::OpenCalibration{{1}});
    judge_all(false);
    for_every_view([&](const View& view) { look(view, ""); });
}

TEST_CASE("nothing is cut off where attempts are picked by hand and where sentences are dismissed") {
    ReviewDesk desk("一个名字特别特别长的学员，长到一行怎么也放不下的那种名字");
    const records::MarkPlace place = desk.place();
    desk.review(app::JudgeFinding{place, false});
    desk.station.add(records::Role::supervisor, "周老师");
    for_every_view([&](const View& view) {
        Visitor visitor(desk.station.desk, view);
        visitor.click("rail:training");
        visitor.click("training:calibration");
        visitor.click("calibration:by:hand");
        visitor.click("pick:" + std::to_string(desk.attempt.value));
        check_nothing_is_cut(visitor, view, "calibration");
        visitor.click("rail:training");
        visitor.click("training:phrasing");
        desk.station.desk.app.apply(app::PhrasingDeed{app::SelectPhrase{place.rule}});
        visitor.settle();
        if (visitor.sees("phrasing:rule")) visitor.click("phrasing:rule");
        if (visitor.sees("offered:0:dismiss")) {
            visitor.click("offered:0:dismiss");
            check_nothing_is_cut(visitor, view, "phrasing");
            visitor.click("offered:0:why");
            visitor.type("换个场合就不算，这句话说的是别人家的事，不是推给别的部门");
            visitor.click("offered:0:sure");
        }
        REQUIRE(visitor.sees("offered:dismissed"));
        visitor.click("offered:dismissed");
        check_nothing_is_cut(visitor, view, "phrasing");
        check_no_character_is_missing(visitor, view);
    });
}
