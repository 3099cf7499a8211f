#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

/// How many lines of the transcript are in the file right now.
std::size_t stored_turns(const TestDesk& desk, records::AttemptId attempt) {
    return records::Store::open(desk.places.data / "records.sqlite", desk.clock).detail(attempt).turns.size();
}

records::Health health(const TestDesk& desk) {
    return records::Store::open(desk.places.data / "records.sqlite", desk.clock).check_health();
}

}  // namespace

TEST_CASE("a whole play is stored turn by turn and ends with its result") {
    TestDesk desk;
    desk.start();
    REQUIRE(desk.state().running.has_value());
    const records::AttemptId attempt = desk.state().running->id;
    CHECK(desk.app->step().waits == session::Step::Waits::act);
    for (const session::Input& input : good_play()) {
        desk.clock.advance_ms(5000);
        CHECK_FALSE(desk.play(input).refused);
        if (desk.state().running) {
            CHECK(stored_turns(desk, attempt) == desk.state().running->session.transcript.size());
        }
    }
    CHECK_FALSE(desk.state().running.has_value());
    REQUIRE(desk.state().result.has_value());
    const ShownResult& result = *desk.state().result;
    CHECK(result.head.ending == "calmed");
    CHECK(result.head.passed);
    CHECK(result.head.total == result.score.total);
    CHECK(result.head.finished.ms == 1'700'000'030'000);
    CHECK_FALSE(result.best_before.has_value());
    REQUIRE(desk.state().attempts.size() == 1);
    CHECK(desk.state().attempts.front().state == records::AttemptState::finished);
    CHECK(health(desk).faults == std::vector<std::string>{});
}

TEST_CASE("tomorrow the attempt goes on at the same turn with the half-typed reply") {
    TestDesk desk;
    desk.start();
    desk.play(session::Do{"pick-up"});
    desk.apply(KeepDraft{"对不起，您先"});
    const session::Session before = desk.state().running->session;
    const records::AttemptId attempt = desk.state().running->id;
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    CHECK_FALSE(desk.apply(ResumeAttempt{attempt}).refused);
    REQUIRE(desk.state().running.has_value());
    const RunningAttempt& running = *desk.state().running;
    CHECK(running.draft == "对不起，您先");
    CHECK(session::snapshot(running.session) == session::snapshot(before));
    CHECK(desk.app->step().node->id == "listen");
    for (std::size_t i = 1; i < good_play().size(); ++i) desk.play(good_play()[i]);
    REQUIRE(desk.state().result.has_value());
    CHECK(desk.state().result->head.ending == "calmed");
}

TEST_CASE("time and hints pass by a half-typed reply, the reply itself takes its place") {
    TestDesk desk;
    desk.start();
    desk.play(session::Do{"pick-up"});
    desk.apply(KeepDraft{"对不起"});
    desk.play(session::Wait{2.5});
    desk.play(session::AskHint{});
    CHECK(desk.state().running->draft == "对不起");
    const records::AttemptId attempt = desk.state().running->id;
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    desk.apply(ResumeAttempt{attempt});
    CHECK(desk.state().running->draft == "对不起");
    desk.play(session::Say{"对不起，您请讲。"});
    CHECK(desk.state().running->draft.empty());
    desk.apply(KeepDraft{"x"});
    desk.apply(KeepDraft{""});
    desk.apply(LeaveAttempt{});
    desk.apply(ResumeAttempt{attempt});
    CHECK(desk.state().running->draft.empty());
}

TEST_CASE("what stands in the form passes by everything but its handing in, and comes back tomorrow") {
    const FormFields typed{{"flat", "6栋1203"}, {"note", "\"夜里\"也漏\\"}};
    TestDesk desk;
    desk.start();
    const records::AttemptId attempt = desk.state().running->id;
    desk.apply(KeepDraft{"", {{"flat", "6栋1203"}, {"note", "\"夜里\"也漏\\"}, {"phone", ""}}});
    CHECK(desk.state().running->fields == typed);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK_FALSE(desk.play(good_play()[i]).refused);
        CHECK(desk.state().running->fields == typed);
        desk.reopen();
        desk.apply(ChooseTrainee{desk.state().trainees.front().id});
        CHECK_FALSE(desk.state().open_draft.has_value());
        CHECK_FALSE(desk.apply(ResumeAttempt{attempt}).refused);
        CHECK(desk.state().running->fields == typed);
    }
    desk.play(good_play()[4]);
    CHECK(desk.state().running->fields.empty());
    desk.apply(LeaveAttempt{});
    desk.apply(ResumeAttempt{attempt});
    CHECK(desk.state().running->fields.empty());
}

TEST_CASE("a form that was refused keeps what stands in it") {
    TestDesk desk;
    desk.start();
    desk.apply(KeepDraft{"", {{"flat", "6栋"}}});
    CHECK(desk.play(session::Fill{{{"flat", "6栋"}}}).refused);
    CHECK(desk.state().running->fields == FormFields{{"flat", "6栋"}});
}

TEST_CASE("stepping back keeps a half-filled form and fills one again that was handed in") {
    TestDesk desk;
    desk.start();
    for (std::size_t i = 0; i < 4; ++i) desk.play(good_play()[i]);
    desk.apply(KeepDraft{"", {{"flat", "6栋1203"}}});
    desk.apply(StepBack{});
    CHECK(desk.app->step().node->id == "plan");
    CHECK(desk.state().running->fields == FormFields{{"flat", "6栋1203"}});
    desk.play(good_play()[3]);
    desk.play(good_play()[4]);
    desk.apply(KeepDraft{"", {{"later", "x"}, {"flat", "y"}}});
    const records::AttemptId attempt = desk.state().running->id;
    CHECK_FALSE(desk.apply(StepBack{}).refused);
    const FormFields filled{{"flat", "6栋1203"}, {"later", "x"}, {"phone", "138 0013 5521"}};
    CHECK(desk.app->step().node->id == "record");
    CHECK(desk.state().running->fields == filled);
    desk.apply(LeaveAttempt{});
    desk.apply(ResumeAttempt{attempt});
    CHECK(desk.state().running->fields == filled);
    CHECK(health(desk).faults == std::vector<std::string>{});
}

TEST_CASE("an input that does not fit gets a notice and changes nothing") {
    TestDesk desk;
    CHECK(desk.play(session::Say{"喂"}).refused);
    desk.start();
    const std::string before = session::snapshot(desk.state().running->session);
    CHECK(desk.play(session::Say{"喂"}).refused);
    REQUIRE(desk.state().notice.has_value());
    CHECK(desk.state().notice->kind == NoticeKind::refusal);
    CHECK(session::snapshot(desk.state().running->session) == before);
    desk.play(session::Wait{1.0});
    CHECK(desk.state().notice.has_value());
    desk.play(session::Do{"pick-up"});
    CHECK_FALSE(desk.state().notice.has_value());
}

TEST_CASE("a scenario that does not exist is answered with the one that was meant") {
    TestDesk desk;
    CHECK(desk.apply(StartScenario{"small-leak"}).refused);
    desk.apply(AddTrainee{"李小红", "", ""});
    CHECK(desk.apply(StartScenario{"smal-leek"}).refused);
    REQUIRE(desk.state().notice.has_value());
    CHECK(desk.state().notice->way_out.find("small-leak") != std::string::npos);
    CHECK(desk.apply(StartScenario{"完全不同"}).refused);
    CHECK(desk.state().notice->way_out.find("small-leak") == std::string::npos);
    CHECK(desk.apply(ResumeAttempt{{12}}).refused);
    CHECK(desk.apply(OpenResult{{12}}).refused);
}

TEST_CASE("stepping back takes the last turn back and puts what was said into the box") {
    TestDesk desk;
    desk.start();
    CHECK(desk.apply(StepBack{}).refused);
    desk.play(session::Do{"pick-up"});
    const std::string before = session::snapshot(desk.state().running->session);
    desk.play(session::Say{"不归我们管。"});
    CHECK(desk.app->step().node->id == "listen-again");
    desk.play(session::Wait{3.0});
    CHECK_FALSE(desk.apply(StepBack{}).refused);
    CHECK(session::snapshot(desk.state().running->session) == before);
    CHECK(desk.state().running->draft == "不归我们管。");
    CHECK(stored_turns(desk, desk.state().running->id) == desk.state().running->session.transcript.size());
    for (std::size_t i = 1; i < good_play().size(); ++i) desk.play(good_play()[i]);
    REQUIRE(desk.state().result.has_value());
    CHECK(desk.state().result->head.ending == "calmed");
    CHECK(health(desk).faults == std::vector<std::string>{});
}

TEST_CASE("stepping back works over the point of resuming, waits and hints between") {
    TestDesk desk;
    desk.start();
    desk.play(session::Wait{2.0});
    desk.play(session::Wait{1.5});
    desk.play(session::Do{"pick-up"});
    desk.play(session::Wait{0.25});
    desk.play(session::AskHint{});
    desk.play(session::Say{"对不起，您请讲。"});
    desk.play(session::Choose{"wrong"});
    const records::AttemptId attempt = desk.state().running->id;
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    desk.apply(ResumeAttempt{attempt});
    CHECK_FALSE(desk.apply(StepBack{}).refused);
    CHECK(desk.app->step().node->id == "where");
    CHECK_FALSE(desk.apply(StepBack{}).refused);
    CHECK(desk.app->step().node->id == "listen");
    CHECK(desk.state().running->draft == "对不起，您请讲。");
    CHECK(health(desk).faults == std::vector<std::string>{});
    for (std::size_t i = 1; i < good_play().size(); ++i) CHECK_FALSE(desk.play(good_play()[i]).refused);
    CHECK(desk.state().result.has_value());
    CHECK(health(desk).faults == std::vector<std::string>{});
}

TEST_CASE("an exam knows neither hints nor steps back") {
    TestDesk desk;
    desk.start(Mode::exam);
    desk.play(session::Do{"pick-up"});
    CHECK(desk.play(session::AskHint{}).refused);
    CHECK(desk.apply(StepBack{}).refused);
    CHECK(desk.app->step().node->id == "listen");
    for (std::size_t i = 1; i < good_play().size(); ++i) desk.play(good_play()[i]);
    CHECK(desk.state().result->head.mode == "exam");
}

TEST_CASE("an attempt at a scenario that was changed since can only begin anew, and nothing is lost") {
    TestDesk desk;
    desk.start();
    desk.play(session::Do{"pick-up"});
    const records::AttemptId old = desk.state().running->id;
    desk.edit("phone/small-leak.json", "滴了一上午了", "滴了一整天了");
    desk.reopen();
    desk.apply(ChooseTrainee{desk.state().trainees.front().id});
    CHECK(desk.apply(ResumeAttempt{old}).refused);
    REQUIRE(desk.state().notice.has_value());
    CHECK(desk.state().notice->way_out.find("重新开始") != std::string::npos);
    CHECK_FALSE(desk.apply(RestartScenario{old}).refused);
    REQUIRE(desk.state().running.has_value());
    CHECK(desk.state().running->id != old);
    REQUIRE(desk.state().attempts.size() == 2);
    CHECK(desk.state().attempts.back().state == records::AttemptState::abandoned);
    CHECK(stored_turns(desk, old) > 1);
}

TEST_CASE(
    "a full write that fails leaves the run where it was, and it goes on when the world is well again") {
    TestDesk desk;
    desk.start();
    // Another window went on with the same attempt.
    App other(desk.places, desk.clock);
    other.apply(ChooseTrainee{desk.state().trainee->id});
    other.apply(ResumeAttempt{desk.state().running->id});
    other.apply(Play{session::Do{"pick-up"}});
    const std::string before = session::snapshot(desk.state().running->session);
    CHECK(desk.play(session::Do{"pick-up"}).refused);
    CHECK(desk.state().notice->text.find("别的窗口") != std::string::npos);
    CHECK(session::snapshot(desk.state().running->session) == before);
    const records::AttemptId attempt = desk.state().running->id;
    desk.apply(LeaveAttempt{});
    CHECK_FALSE(desk.apply(ResumeAttempt{attempt}).refused);
    CHECK(desk.app->step().node->id == "listen");
}
