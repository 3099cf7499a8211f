#include <doctest/doctest.h>

#include "app/rescore.h"
#include "app/test_support.h"

// Exercises and summaries through the one door: stored, resumed, taken back, shown again, scored again.

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

const session::Answer three_rings{exercise::Counted{3}};
const session::Answer wrong_steps{exercise::Ordered{{"bye", "greet", "note"}}};
const session::Say full_note{"厨房漏水，下午3点师傅到。"};

/// A desk with the small quiz, started.
void start_quiz(TestDesk& desk) {
    const auto file = core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "tests/app/small-quiz.json";
    std::filesystem::create_directories(desk.places.scenarios / "reception");
    std::filesystem::copy(file, desk.places.scenarios / "reception/small-quiz.json");
    desk.reopen();
    desk.apply(AddTrainee{"李小红", "金穗花园", "客服一组"});
    desk.apply(StartScenario{"small-quiz", Mode::practice, 7});
    REQUIRE(desk.state().running.has_value());
}

}  // namespace

TEST_CASE("an attempt of exercises is stored and shown again with its answers and reasons") {
    TestDesk desk;
    start_quiz(desk);
    const records::AttemptId attempt = desk.state().running->id;
    desk.play(three_rings);
    desk.play(wrong_steps);
    desk.play(full_note);
    REQUIRE(desk.state().result.has_value());
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    desk.apply(OpenResult{attempt});
    REQUIRE(desk.state().result.has_value());
    const ShownResult& shown = *desk.state().result;
    REQUIRE(shown.session.transcript.size() == 4);
    CHECK(shown.session.transcript[0].answer == three_rings.answer);
    CHECK(shown.session.transcript[1].answer == wrong_steps.answer);
    CHECK(shown.session.transcript[2].parts.size() == 2);
    REQUIRE(shown.score.marks.size() == 4);
    CHECK(shown.score.marks[1].why == "有 1 项的位置不对，正确的顺序是：问好 → 记录 → 道别。");
}

TEST_CASE("an attempt of exercises is resumed where it was left, and the way back leads over it") {
    TestDesk desk;
    start_quiz(desk);
    desk.play(three_rings);
    desk.play(wrong_steps);
    const records::AttemptId attempt = desk.state().running->id;
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    desk.apply(ResumeAttempt{attempt});
    REQUIRE(desk.state().running.has_value());
    CHECK(desk.app->step().waits == session::Step::Waits::summary);
    desk.apply(StepBack{});
    CHECK(desk.app->step().waits == session::Step::Waits::exercise);
    CHECK(desk.app->step().node->id == "steps");
    CHECK(desk.state().running->fields == FormFields{{"exercise:steps:order", "bye greet note"}});
    desk.apply(StepBack{});
    CHECK(desk.app->step().node->id == "rings");
    CHECK(desk.state().running->fields.at("exercise:rings:number") == "3");
}

TEST_CASE("scored again, exercises and summaries keep their marks, and a refused answer changes nothing") {
    TestDesk desk;
    start_quiz(desk);
    CHECK(desk.play(session::Say{"三声"}).refused);
    CHECK(desk.play(wrong_steps).refused);
    desk.play(three_rings);
    desk.play(wrong_steps);
    desk.play(full_note);
    const records::AttemptId attempt = desk.state().result->head.id;
    REQUIRE(attempt.value > 0);
    const records::Store store = records::Store::open(records_file(desk.places), desk.clock);
    const RescoreCount count =
        rescore(store, desk.app->content(), [](const Rescored&) { FAIL("no mark is another one"); });
    CHECK(count.attempts == 1);
    CHECK(count.changed == 0);
}
