#include <doctest/doctest.h>

#include "app/exam_room.h"

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

std::vector<std::string> drawn(const records::Sitting& sitting) {
    std::vector<std::string> ids;
    for (const records::Paper& paper : sitting.papers) ids.push_back(paper.scenario);
    return ids;
}

records::SittingId sitting_id(const ExamRoom& room) {
    return room.state().sitting->sitting.id;
}

}  // namespace

TEST_CASE("an examination draws by its seed, records both and begins with the first paper") {
    ExamRoom room;
    const Changes changes = room.sit(482913);
    CHECK_FALSE(changes.refused);
    CHECK(changes.sitting);
    CHECK(changes.running);
    REQUIRE(room.state().sitting.has_value());
    const records::Sitting& sitting = room.state().sitting->sitting;
    CHECK(sitting.seed == 482913);
    CHECK(sitting.exam_title == "小考");
    CHECK(sitting.papers.size() == 3);
    const auto expected = curriculum::draw(*room.app->content().curriculum.find_exam("small"),
                                           room.app->content().library.scenarios, 482913);
    for (std::size_t i = 0; i < 3; ++i) CHECK(sitting.papers[i].scenario == expected[i]->id);
    REQUIRE(room.state().running.has_value());
    CHECK(room.state().running->mode == Mode::exam);
    CHECK(room.state().running->scenario->id == sitting.papers[0].scenario);
    CHECK(room.app->exam_left_ms() == 10 * exam_minute_ms);
    CHECK(drawn(room.stored(sitting.id)) == drawn(sitting));
}

TEST_CASE("who plays every paper well passes, and between two papers nothing begins by itself") {
    ExamRoom room;
    room.sit();
    const records::SittingId id = sitting_id(room);
    for (int paper = 0; paper < 3; ++paper) {
        REQUIRE(room.state().running.has_value());
        room.clock.advance_ms(exam_minute_ms);
        room.play_paper();
        CHECK_FALSE(room.state().running.has_value());
        CHECK_FALSE(room.state().result.has_value());
        if (paper == 2) break;
        REQUIRE(room.state().sitting.has_value());
        CHECK(room.state().sitting->paper() == static_cast<std::size_t>(paper) + 1);
        CHECK(room.state().attempts.empty());
        CHECK_FALSE(room.apply(BeginPaper{}).refused);
    }
    CHECK_FALSE(room.state().sitting.has_value());
    REQUIRE(room.state().sitting_result.has_value());
    const records::Sitting& result = *room.state().sitting_result;
    CHECK(result.id == id);
    CHECK(result.passed);
    CHECK(result.ending == records::SittingEnding::completed);
    CHECK(result.used_ms == 3 * exam_minute_ms);
    CHECK(result.interruptions == 0);
    for (const records::Paper& paper : result.papers) CHECK(paper.attempt->total >= 80);
    CHECK(room.state().attempts.size() == 3);
    CHECK(room.state().sittings.size() == 1);
    CHECK_FALSE(room.apply(OpenResult{result.papers[1].attempt->id}).refused);
    CHECK(room.state().result->head.id == result.papers[1].attempt->id);
}

TEST_CASE("one rude paper fails the examination and its result names the fatal rule") {
    ExamRoom room;
    room.sit();
    room.play_paper();
    room.apply(BeginPaper{});
    room.play_paper("对不起，您吼什么，你吼什么，请讲。");
    room.apply(BeginPaper{});
    room.play_paper();
    REQUIRE(room.state().sitting_result.has_value());
    const records::Sitting& result = *room.state().sitting_result;
    CHECK_FALSE(result.passed);
    CHECK_FALSE(verdict_of(result, result.papers[1]).passed());
    CHECK(verdict_of(result, result.papers[1]).fatal);
    CHECK(result.papers[1].fatal == std::vector<std::string>{"F26"});
}

TEST_CASE("what does not belong to an examination is refused while it lasts") {
    ExamRoom room;
    room.sit();
    room.play(session::Do{"pick-up"});
    const records::AttemptId attempt = room.state().running->id;
    const records::SittingId id = sitting_id(room);
    const std::vector<Intent> refused{
        SignOut{},
        AddTrainee{"王强", "", ""},
        ChooseTrainee{room.state().trainee->id},
        StartScenario{"small-leak"},
        ResumeAttempt{attempt},
        RestartScenario{attempt},
        StepBack{},
        LeaveAttempt{},
        OpenResult{attempt},
        StartExam{"small"},
        ResumeExam{id},
        OpenSitting{id},
        SetPrivate{true},
        Play{session::AskHint{}},
    };
    for (const Intent& intent : refused) {
        CAPTURE(intent.index());
        CHECK(room.apply(intent).refused);
        REQUIRE(room.state().notice.has_value());
        CHECK_FALSE(room.state().notice->text.empty());
        CHECK_FALSE(room.state().notice->way_out.empty());
        REQUIRE(room.state().running.has_value());
        CHECK(room.state().running->id == attempt);
    }
    CHECK_FALSE(room.apply(ChangeSettings{room.state().settings}).refused);
    CHECK_FALSE(room.play(session::Say{"对不起，您请讲。"}).refused);
}

TEST_CASE("when time is up the paper is closed as it stands, and nothing of it is lost") {
    ExamRoom room;
    room.sit();
    room.play_paper();
    room.apply(BeginPaper{});
    room.play(session::Do{"pick-up"});
    const records::AttemptId open = room.state().running->id;
    const std::size_t said = room.state().running->session.transcript.size();
    room.clock.advance_ms(10 * exam_minute_ms - 1);
    CHECK(room.app->exam_left_ms() == 1);
    CHECK_FALSE(room.apply(KeepTime{}).sitting);
    room.clock.advance_ms(1);
    SUBCASE("by itself") {
        CHECK(room.apply(KeepTime{}).sitting);
    }
    SUBCASE("with the sentence that came too late") {
        CHECK(room.play(session::Say{"对不起，您请"}).sitting);
    }
    SUBCASE("with a draft") {
        CHECK(room.apply(KeepDraft{"对不起，您请"}).sitting);
    }
    CHECK_FALSE(room.state().sitting.has_value());
    CHECK_FALSE(room.state().running.has_value());
    REQUIRE(room.state().sitting_result.has_value());
    const records::Sitting& result = *room.state().sitting_result;
    CHECK(result.ending == records::SittingEnding::time_up);
    CHECK(result.used_ms == 10 * exam_minute_ms);
    CHECK_FALSE(result.passed);
    CHECK(result.papers[0].is_finished());
    CHECK(result.papers[1].attempt->state == records::AttemptState::abandoned);
    CHECK_FALSE(result.papers[2].attempt.has_value());
    if (!result.papers[1].half_typed.empty()) CHECK(result.papers[1].half_typed == "对不起，您请");
    REQUIRE_FALSE(room.apply(OpenResult{open}).refused);
    CHECK(room.state().result->session.transcript.size() == said);
    CHECK_FALSE(room.state().result->score.passed);
    CHECK_FALSE(room.state().result->score.marks.empty());
}

TEST_CASE("after a crash the examination waits, its time stands still, and it goes on at the same turn") {
    ExamRoom room;
    room.sit();
    const records::SittingId id = sitting_id(room);
    room.play(session::Do{"pick-up"});
    room.clock.advance_ms(4 * exam_minute_ms);
    room.apply(KeepDraft{"对不起，您先"});
    const std::string before = session::snapshot(room.state().running->session);
    room.clock.advance_ms(24 * 60 * exam_minute_ms);
    room.crash();
    REQUIRE(room.state().sitting.has_value());
    CHECK(room.state().sitting->is_interrupted);
    CHECK(room.app->exam_left_ms() == 6 * exam_minute_ms);
    CHECK(room.state().attempts.empty());
    CHECK_FALSE(room.state().open_draft.has_value());
    room.clock.advance_ms(exam_minute_ms);
    CHECK(room.app->exam_left_ms() == 6 * exam_minute_ms);
    CHECK(room.apply(StartScenario{"small-leak"}).refused);
    CHECK(room.apply(BeginPaper{}).refused);
    CHECK(room.apply(ResumeExam{{id.value + 1}}).refused);
    const Changes changes = room.apply(ResumeExam{id});
    CHECK_FALSE(changes.refused);
    REQUIRE(room.state().running.has_value());
    CHECK(session::snapshot(room.state().running->session) == before);
    CHECK(room.state().running->draft == "对不起，您先");
    CHECK(room.state().running->mode == Mode::exam);
    room.clock.advance_ms(exam_minute_ms);
    CHECK(room.app->exam_left_ms() == 5 * exam_minute_ms);
    CHECK(room.stored(id).interruptions == 1);
}

TEST_CASE("an examination that was killed again and again passes as if nothing had been") {
    ExamRoom room;
    room.sit();
    const records::SittingId id = sitting_id(room);
    const auto crash_and_go_on = [&] {
        room.crash();
        CHECK_FALSE(room.apply(ResumeExam{id}).refused);
    };
    int kills = 0;
    for (int paper = 0; paper < 3; ++paper) {
        for (const session::Input& input : good_play()) {
            CHECK_FALSE(room.play(input).refused);
            if (!room.state().sitting) break;
            crash_and_go_on();
            ++kills;
        }
    }
    REQUIRE(room.state().sitting_result.has_value());
    CHECK(room.state().sitting_result->passed);
    CHECK(room.state().sitting_result->interruptions == kills);
}

TEST_CASE("time is kept every few seconds though nothing is done") {
    ExamRoom room;
    room.sit();
    const records::SittingId id = sitting_id(room);
    room.clock.advance_ms(3'000);
    room.apply(KeepTime{});
    CHECK(room.stored(id).used_ms == 0);
    room.clock.advance_ms(3'000);
    room.apply(KeepTime{});
    CHECK(room.stored(id).used_ms == 6'000);
}

TEST_CASE("told every second, the time that is kept is never more than five seconds behind") {
    ExamRoom room;
    room.sit();
    const records::SittingId id = sitting_id(room);
    for (int used_s = 1; used_s <= 60; ++used_s) {
        room.clock.advance_ms(1'000);
        if (used_s == 17) room.apply(KeepDraft{"说到一半"});
        room.apply(KeepTime{});
        CHECK(used_s * 1'000 - room.stored(id).used_ms <= 5'000);
    }
}

TEST_CASE("an interrupted examination lets another person sit down, and can be handed in") {
    ExamRoom room;
    room.sit();
    const records::SittingId id = sitting_id(room);
    room.play_paper();
    room.crash();
    CHECK_FALSE(room.apply(SignOut{}).refused);
    CHECK_FALSE(room.state().sitting.has_value());
    room.apply(AddTrainee{"王强", "", ""});
    CHECK_FALSE(room.state().sitting.has_value());
    CHECK_FALSE(room.apply(StartScenario{"small-leak"}).refused);
    room.apply(LeaveAttempt{});
    for (const records::Trainee& person : std::vector<records::Trainee>(room.state().trainees)) {
        if (person.name == "李小红") room.apply(ChooseTrainee{person.id});
    }
    REQUIRE(room.state().sitting.has_value());
    CHECK_FALSE(room.apply(HandIn{}).refused);
    CHECK(room.state().sitting_result->ending == records::SittingEnding::handed_in);
    CHECK_FALSE(room.state().sitting_result->passed);
    CHECK(room.stored(id).papers[0].is_finished());
    CHECK_FALSE(room.apply(StartScenario{"small-leak"}).refused);
}

TEST_CASE("a new draw has a new seed, and a result is opened again later") {
    ExamRoom room;
    room.sit(0);
    const records::SittingId first = sitting_id(room);
    const std::uint64_t seed = room.state().sitting->sitting.seed;
    CHECK(seed >= 100'000);
    CHECK(seed <= 999'999);
    room.apply(HandIn{});
    room.apply(StartExam{"small", 0});
    CHECK(room.state().sitting->sitting.seed != seed);
    CHECK_FALSE(room.state().sitting_result.has_value());
    room.apply(HandIn{});
    CHECK(room.state().sittings.size() == 2);
    CHECK_FALSE(room.apply(OpenSitting{first}).refused);
    CHECK(room.state().sitting_result->seed == seed);
    CHECK(room.apply(OpenSitting{{99}}).refused);
    room.apply(AddTrainee{"王强", "", ""});
    CHECK(room.apply(OpenSitting{first}).refused);
}

TEST_CASE("an examination that cannot draw is refused before it begins") {
    ExamRoom room;
    room.apply(AddTrainee{"李小红", "", ""});
    CHECK(room.apply(StartExam{"big", 0}).refused);
    CHECK(room.apply(BeginPaper{}).refused);
    CHECK(room.apply(HandIn{}).refused);
    room.edit("exams/small.json", "\"count\": 3", "\"count\": 9");
    room.crash();
    CHECK(room.apply(StartExam{"small", 0}).refused);
    CHECK_FALSE(room.state().sitting.has_value());
}

TEST_CASE("content that changed under an interrupted examination leaves the way to hand it in") {
    ExamRoom room;
    room.sit();
    const records::SittingId id = sitting_id(room);
    room.play(session::Do{"pick-up"});
    const std::string file = "phone/" + room.state().running->scenario->id + ".json";
    room.edit(file.c_str(), "天花板滴水", "天花板漏水");
    room.crash();
    CHECK(room.apply(ResumeExam{id}).refused);
    REQUIRE(room.state().sitting.has_value());
    CHECK(room.state().sitting->is_interrupted);
    CHECK(room.stored(id).interruptions == 0);
    CHECK_FALSE(room.apply(HandIn{}).refused);
}
