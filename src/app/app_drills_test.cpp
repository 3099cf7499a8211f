#include <doctest/doctest.h>

#include "app/practice_test_support.h"

// Saying it better through the one door.
using namespace frontdesk;
using namespace frontdesk::app;
using practice::Rating;

namespace {

constexpr const char* good_reply = "王女士，我马上安排师傅，今天下午三点前到。";

std::vector<std::string> keys_of(const std::vector<PracticeItem>& items) {
    std::vector<std::string> keys;
    for (const PracticeItem& item : items) keys.push_back(item.key);
    return keys;
}

}  // namespace

TEST_CASE("nothing is due for somebody new, and the drills of an act can be chosen freely") {
    PracticeDesk desk;
    CHECK(desk.state().practice.limit == 10);
    CHECK(desk.state().practice.due_drills.empty());
    CHECK(desk.state().practice.drills.size() == 2);
    CHECK(desk.apply(StartDrills{}).refused);
    CHECK_FALSE(desk.state().drills.has_value());
    CHECK(desk.apply(StartDrills{"F99"}).refused);
    CHECK(desk.apply(StartDrills{"F05"}).drills);
    REQUIRE(desk.state().drills.has_value());
    CHECK(keys_of(desk.state().drills->ahead) == std::vector<std::string>{"drill:F05/a", "drill:F05/b"});
    CHECK(desk.state().drills->bad.forbidden.size() == 1);
}

TEST_CASE("a good reply is told why it is good and when it comes back") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.clock.advance_ms(9000);
    desk.apply(SayBetter{good_reply});
    const RunningDrills& drills = *desk.state().drills;
    REQUIRE(drills.spoken.has_value());
    CHECK(drills.spoken->marks.score == 100);
    CHECK(drills.spoken->marks.is_right());
    CHECK(drills.spoken->proposed.rating == Rating::easy);
    CHECK(drills.felt_shown);
    const auto& back = drills.spoken->comes_back;
    CHECK(back[0].ms - desk.clock.now().ms == 10 * 60 * 1000);
    CHECK(back[0] < back[1]);
    CHECK(back[1] < back[2]);
    CHECK(back[2] < back[3]);
    CHECK(drills.spoken->after_two > back[2]);
    desk.apply(RateDrill{Rating::good});
    CHECK(desk.state().drills->number() == 2);
    CHECK(desk.state().drills->done.at(0).due == back[2]);
    CHECK(desk.state().practice.done_today == 1);
    CHECK(desk.state().practice.find_drill("F05")->right == 1);
    const auto reviews = desk.store().reviews(desk.state().trainee->id, {});
    REQUIRE(reviews.size() == 1);
    CHECK(reviews[0].rating == 3);
    CHECK(reviews[0].proposed == 4);
    CHECK(reviews[0].correct);
    CHECK(reviews[0].answer.find("下午三点前") != std::string::npos);
}

TEST_CASE("a reply with a forbidden act is proposed to come again, and the trainee may say otherwise") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.apply(SayBetter{"这个不知道，下午三点前到。"});
    CHECK(desk.state().drills->spoken->proposed.rating == Rating::again);
    CHECK(desk.state().drills->spoken->marks.score == 30);
    desk.apply(RateDrill{Rating::hard});
    const auto reviews = desk.store().reviews(desk.state().trainee->id, {});
    CHECK(reviews.at(0).rating == 2);
    CHECK(reviews.at(0).proposed == 1);
    CHECK_FALSE(reviews.at(0).correct);
}

TEST_CASE("the same can be said again before it is rated, and all that was said is kept") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    CHECK(desk.apply(SayItAgain{}).refused);
    desk.apply(SayBetter{"不知道。"});
    desk.apply(SayItAgain{});
    CHECK_FALSE(desk.state().drills->spoken.has_value());
    CHECK(desk.state().drills->draft == "不知道。");
    desk.apply(SayBetter{good_reply});
    CHECK(desk.state().drills->spoken->proposed.rating == Rating::hard);
    desk.apply(RateDrill{Rating::hard});
    const std::string answer = desk.store().reviews(desk.state().trainee->id, {}).at(0).answer;
    CHECK(answer.find("不知道。") < answer.find("下午三点前"));
}

TEST_CASE("model answers before anything is said count as help, and let one pass on") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    CHECK(desk.apply(RateDrill{Rating::again}).refused);
    desk.apply(RevealModels{});
    CHECK(desk.apply(RateDrill{Rating::good}).refused);
    desk.apply(SayBetter{good_reply});
    CHECK(desk.state().drills->spoken->proposed.rating == Rating::hard);
    desk.apply(RateDrill{Rating::hard});
    CHECK_FALSE(desk.state().drills->models_shown);
    desk.apply(RevealModels{});
    CHECK_FALSE(desk.apply(RateDrill{Rating::again}).refused);
    CHECK(desk.state().drills->is_finished());
}

TEST_CASE("what is half-typed or not rated yet survives the end of the program") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.drill(good_reply, Rating::good);
    desk.apply(KeepDrillDraft{"对不起，问到"});
    desk.sign_in_again();
    CHECK_FALSE(desk.state().drills.has_value());
    desk.apply(StartDrills{"F05"});
    CHECK(desk.state().drills->item().key == "drill:F05/b");
    CHECK(desk.state().drills->draft == "对不起，问到");
    desk.apply(SayBetter{"对不起，问到了给您回电。"});
    desk.sign_in_again();
    desk.apply(StartDrills{"F05"});
    CHECK(desk.state().drills->draft == "对不起，问到了给您回电。");
    desk.apply(KeepDrillDraft{""});
    desk.sign_in_again();
    desk.apply(StartDrills{"F05"});
    CHECK(desk.state().drills->draft.empty());
}

TEST_CASE("who leaves after a reply was judged has it rated as proposed") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.clock.advance_ms(9000);
    desk.apply(SayBetter{good_reply});
    desk.apply(LeaveDrills{});
    CHECK_FALSE(desk.state().drills.has_value());
    CHECK(desk.store().reviews(desk.state().trainee->id, {}).at(0).rating == 4);
    CHECK_FALSE(desk.apply(LeaveDrills{}).refused);
}

TEST_CASE("what was rated comes back on its day, and not more a day than was asked for") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.drill(good_reply, Rating::good);
    desk.drill("对不起，问到了给您回电。", Rating::good);
    CHECK(desk.state().practice.due_drills.empty());
    desk.wait_days(30);
    desk.apply(LookAtPractice{});
    CHECK(desk.state().practice.due_drills.size() == 2);
    desk.apply(SetDailyLimit{1});
    CHECK(desk.state().practice.due_drills.size() == 1);
    CHECK(desk.state().practice.waiting == 2);
    desk.apply(StartDrills{});
    CHECK(desk.state().drills->total() == 1);
    desk.drill(good_reply, Rating::good);
    CHECK(desk.state().drills->is_finished());
    CHECK(desk.apply(StartDrills{}).refused);
    desk.apply(StartDrills{"", 5});
    REQUIRE(desk.state().drills.has_value());
    CHECK(desk.state().drills->total() == 4);
    CHECK(keys_of(desk.state().drills->ahead).front().starts_with("drill:F05/"));
}

TEST_CASE("a limit of nothing means nothing, today and in the forecast") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.drill("不知道。", Rating::again);
    desk.apply(SetDailyLimit{0});
    desk.wait_days(1);
    desk.apply(LookAtPractice{});
    CHECK(desk.state().practice.waiting == 1);
    CHECK(desk.state().practice.due_today() == 0);
    for (const practice::DayAhead& day : desk.state().practice.days) CHECK(day.planned == 0);
    desk.sign_in_again();
    CHECK(desk.state().trainee->daily_limit == 0);
    desk.apply(SetDailyLimit{5000});
    CHECK(desk.state().trainee->daily_limit == 200);
}

TEST_CASE("the forecast has seven days and shows where a sentence goes") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.drill(good_reply, Rating::good);
    const auto& days = desk.state().practice.days;
    REQUIRE(days.size() == 7);
    int later = 0;
    for (std::size_t i = 1; i < days.size(); ++i) later += days[i].due;
    CHECK(days[0].due == 0);
    CHECK(later == 1);
}

TEST_CASE("a sentence that was forgotten comes again ten minutes later") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.drill("不知道。", Rating::again);
    desk.apply(LeaveDrills{});
    REQUIRE(desk.state().practice.next_due.has_value());
    CHECK(desk.state().practice.next_due->ms - desk.clock.now().ms == 10 * 60 * 1000);
    desk.clock.advance_ms(10 * 60 * 1000);
    desk.apply(LookAtPractice{});
    CHECK(desk.state().practice.due_drills == std::vector<std::string>{"drill:F05/a"});
}

TEST_CASE("an empty reply is asked for, and a drill that does not run is told") {
    PracticeDesk desk;
    CHECK(desk.apply(SayBetter{"您好"}).refused);
    CHECK(desk.apply(RateDrill{Rating::good}).refused);
    desk.apply(StartDrills{"F05"});
    CHECK(desk.apply(SayBetter{" \n"}).refused);
    CHECK(desk.state().notice->text == "还没有说。");
}

TEST_CASE("another trainee has cards of their own") {
    PracticeDesk desk;
    desk.apply(StartDrills{"F05"});
    desk.drill("不知道。", Rating::again);
    desk.apply(AddTrainee{"王芳", "", ""});
    CHECK_FALSE(desk.state().drills.has_value());
    CHECK(desk.state().practice.done_today == 0);
    desk.wait_days(2);
    desk.apply(LookAtPractice{});
    CHECK(desk.state().practice.waiting == 0);
    desk.apply(SignOut{});
    CHECK(desk.state().practice.days.empty());
}
