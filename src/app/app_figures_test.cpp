#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

constexpr std::int64_t day_ms = 86'400'000;
const core::LocalDay some_wednesday = core::day_of({2026, 11, 18});

/// At noon of a Wednesday, where no time zone moves a play into another week.
struct FiguresDesk : TestDesk {
    FiguresDesk() {
        clock.advance_ms(core::start_of(some_wednesday).ms + day_ms / 2 - clock.now().ms);
        apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    }

    const Figures& figures() const { return state().figures; }

    void next_week() { clock.advance_ms(7 * day_ms - 60'000); }
};

const std::string sorry = "对不起，您请讲。";
const std::string not_ours = "不归我们管。";

}  // namespace

TEST_CASE("somebody new has a calendar without practice and nothing to work on") {
    const FiguresDesk desk;
    CHECK(desk.figures().today == some_wednesday);
    CHECK(desk.figures().weeks.size() == weeks_back);
    CHECK(desk.figures().practised_this_week_ms() == 0);
    CHECK(desk.figures().weak.empty());
    CHECK(desk.figures().rules.empty());
    CHECK(desk.figures().trend.empty());
    CHECK(desk.figures().course() == nullptr);
}

TEST_CASE("a finished attempt shows up at once: time, slips and dimensions") {
    FiguresDesk desk;
    desk.apply(StartScenario{"small-leak", Mode::practice, 7});
    for (const auto& input : good_play()) {
        desk.clock.advance_ms(20'000);
        if (std::holds_alternative<session::Say>(input) && desk.app->step().node->id == "listen") {
            desk.play(session::Say{not_ours});
            desk.clock.advance_ms(20'000);
        }
        desk.play(input);
    }
    REQUIRE(desk.state().result.has_value());
    CHECK(desk.figures().practised_this_week_ms() == 140'000);
    CHECK(desk.figures().days.back().attempts == 1);
    REQUIRE(desk.figures().rules.size() == 1);
    CHECK(desk.figures().rules[0].rule == "F06");
    CHECK(desk.figures().rules[0].trend == RuleTrend::fresh);
    CHECK(desk.figures().rules[0].latest.said == not_ours);
    CHECK(desk.figures().rules[0].latest.attempt == desk.state().result->head.id);
    REQUIRE_FALSE(desk.figures().weak.empty());
    CHECK(desk.figures().weak[0].rule == "F06");
    REQUIRE(desk.figures().trend.size() == 1);
    CHECK(desk.figures().trend[0].total == desk.state().result->head.total);
    CHECK(desk.figures().trend[0].percent[0].has_value());
}

TEST_CASE("weeks later a slip is gone, and when it comes again it has returned") {
    FiguresDesk desk;
    const auto trend = [&] { return desk.figures().rules.at(0).trend; };
    play_through(desk, not_ours);
    desk.next_week();
    play_through(desk, not_ours);
    CHECK(trend() == RuleTrend::fresh);
    desk.next_week();
    play_through(desk, sorry);
    CHECK(trend() == RuleTrend::fading);
    desk.next_week();
    play_through(desk, sorry);
    CHECK(trend() == RuleTrend::gone);
    CHECK(desk.figures().weak.empty());
    desk.next_week();
    play_through(desk, not_ours);
    CHECK(trend() == RuleTrend::returning);
    CHECK(desk.figures().rules.at(0).total == 3);
    CHECK(desk.figures().weak.size() >= 1);
}

TEST_CASE("the figures are those of whoever is signed in") {
    FiguresDesk desk;
    play_through(desk, not_ours);
    const records::TraineeId first = desk.state().trainee->id;
    desk.apply(AddTrainee{"小王", "", ""});
    CHECK(desk.figures().rules.empty());
    desk.apply(SignOut{});
    CHECK(desk.figures().weeks.empty());
    CHECK(desk.apply(ChooseTrainee{first}).figures);
    CHECK(desk.figures().rules.size() == 1);
}

TEST_CASE("on the next day the figures are read anew, and a notice stays where it is") {
    FiguresDesk desk;
    play_through(desk, sorry);
    desk.apply(ResumeAttempt{{99}});
    REQUIRE(desk.state().notice.has_value());
    desk.clock.advance_ms(day_ms);
    CHECK(desk.figures().today == some_wednesday);
    CHECK(desk.apply(ReadFigures{}).figures);
    CHECK(desk.figures().today == some_wednesday.plus(1));
    CHECK(desk.figures().days.back().attempts == 0);
    CHECK(desk.state().notice.has_value());
}

TEST_CASE("a course moves on when its step is done, and the day that was done stays until midnight") {
    FiguresDesk desk;
    std::filesystem::create_directories(desk.places.scenarios / "courses");
    std::filesystem::create_directories(desk.places.scenarios / "reception");
    core::write_file(desk.places.scenarios / "courses/small.json",
                     R"({"format": 1, "id": "small", "title": "短课", "summary": "两天。", "days": [
          {"title": "第一天　接电话", "goal": "接好。", "steps": [{"scenario": "small-leak"}]},
          {"title": "第二天　再接", "goal": "再接好。", "steps": [{"scenario": "small-quiz"}]}]})");
    std::filesystem::copy_file(core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "tests/app/small-quiz.json",
                               desk.places.scenarios / "reception/small-quiz.json");
    desk.reopen();
    desk.apply(ChooseTrainee{desk.app->state().trainees.at(0).id});
    REQUIRE(desk.figures().course() != nullptr);
    CHECK(desk.figures().course()->current_day() == 0);
    REQUIRE(desk.figures().plan.items.size() == 1);
    CHECK_FALSE(desk.figures().plan.items[0].done);
    play_through(desk, sorry);
    CHECK(desk.figures().course()->current_day() == 1);
    CHECK(desk.figures().plan.day == 0);
    CHECK(desk.figures().plan.items[0].done);
    desk.clock.advance_ms(day_ms);
    desk.apply(ReadFigures{});
    CHECK(desk.figures().plan.day == 1);
}
