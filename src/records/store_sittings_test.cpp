#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

struct ExamRoom {
    TestFolder folder;
    ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId person = store.add_trainee("李小红", "金穗花园", "客服一组");

    Sitting drawn() const {
        Sitting sitting;
        sitting.trainee = person;
        sitting.exam = "new-hire";
        sitting.exam_title = "新员工上岗考试";
        sitting.seed = 0xFEDCBA9876543210ULL;
        sitting.minutes = 40;
        sitting.pass_mark = 80;
        sitting.papers = {
            {"phone-enquiry", "问路"}, {"complaint-noise", "半夜装修"}, {"visit-owner", "上门"}};
        return sitting;
    }
    AttemptId begin_paper(SittingId sitting, int position) {
        return store.begin_paper(sitting, position, sample_head(person), {sample_turn(0, "喂？")}, "{}");
    }
    void finish_paper(AttemptId attempt, int total, const std::vector<std::string>& fatal) {
        FinishCommit result;
        result.attempt = attempt;
        result.total = total;
        result.passed = total >= 80 && fatal.empty();
        result.fatal = fatal;
        result.dimensions = "{}";
        store.finish(result);
    }
    void reopen() { store = Store::open(folder.file(), clock); }
};

}  // namespace

TEST_CASE("a sitting keeps what was drawn, by what seed and on what terms") {
    ExamRoom room;
    const SittingId id = room.store.begin_sitting(room.drawn());
    room.reopen();
    const Sitting sitting = room.store.sitting(id);
    CHECK(sitting.trainee == room.person);
    CHECK(sitting.exam == "new-hire");
    CHECK(sitting.exam_title == "新员工上岗考试");
    CHECK(sitting.seed == 0xFEDCBA9876543210ULL);
    CHECK(sitting.minutes == 40);
    CHECK(sitting.pass_mark == 80);
    CHECK(sitting.fatal_fails);
    CHECK(sitting.is_open);
    CHECK(sitting.started.ms == 1'700'000'000'000);
    CHECK(sitting.ending == SittingEnding::none);
    REQUIRE(sitting.papers.size() == 3);
    CHECK(sitting.papers[1].scenario == "complaint-noise");
    CHECK(sitting.papers[1].scenario_title == "半夜装修");
    CHECK_FALSE(sitting.papers[1].attempt.has_value());
}

TEST_CASE("nobody sits two examinations at a time, and two people may") {
    ExamRoom room;
    room.store.begin_sitting(room.drawn());
    CHECK(fault_of([&] { room.store.begin_sitting(room.drawn()); }) == Fault::stale);
    Sitting of_another = room.drawn();
    of_another.trainee = room.store.add_trainee("王强", "", "");
    CHECK(room.store.begin_sitting(of_another) != SittingId{});
}

TEST_CASE("a paper is begun once, belongs to its sitting and is never private") {
    ExamRoom room;
    const SittingId id = room.store.begin_sitting(room.drawn());
    AttemptHead head = sample_head(room.person);
    head.is_private = true;
    const AttemptId attempt = room.store.begin_paper(id, 0, head, {}, "{}");
    const Sitting sitting = room.store.sitting(id);
    REQUIRE(sitting.papers[0].attempt.has_value());
    CHECK(sitting.papers[0].attempt->id == attempt);
    CHECK(sitting.papers[0].attempt->sitting == id);
    CHECK_FALSE(sitting.papers[0].attempt->is_private);
    CHECK(fault_of([&] { room.begin_paper(id, 0); }) == Fault::stale);
    CHECK(fault_of([&] { room.begin_paper(id, 3); }) == Fault::stale);
    CHECK(room.store.attempts(room.person, 10).size() == 1);
}

TEST_CASE("used time only grows, and interruptions are counted") {
    ExamRoom room;
    const SittingId id = room.store.begin_sitting(room.drawn());
    room.store.keep_used_time(id, 90'000);
    room.store.keep_used_time(id, 30'000);
    room.store.note_interruption(id);
    room.store.note_interruption(id);
    room.reopen();
    CHECK(room.store.sitting(id).used_ms == 90'000);
    CHECK(room.store.sitting(id).interruptions == 2);
}

TEST_CASE("a sitting that ends keeps what was said and half-typed in the paper that was open") {
    ExamRoom room;
    const SittingId id = room.store.begin_sitting(room.drawn());
    room.finish_paper(room.begin_paper(id, 0), 59, {"F06", "F11"});
    const AttemptId open = room.begin_paper(id, 1);
    room.store.append(sample_commit(open, 1));
    room.store.save_draft(open, {"calm-down", "请您稍等，我", {}});
    room.clock.advance_ms(5000);
    room.store.finish_sitting(id, SittingEnding::time_up, 2'400'000, false);
    const Sitting sitting = room.store.sitting(id);
    CHECK_FALSE(sitting.is_open);
    CHECK(sitting.ending == SittingEnding::time_up);
    CHECK(sitting.finished.ms == 1'700'000'005'000);
    CHECK(sitting.used_ms == 2'400'000);
    CHECK(sitting.papers[0].is_finished());
    CHECK(sitting.papers[0].fatal == std::vector<std::string>{"F06", "F11"});
    CHECK_FALSE(sitting.papers[1].is_finished());
    CHECK(sitting.papers[1].attempt->state == AttemptState::abandoned);
    CHECK(sitting.papers[1].half_typed == "请您稍等，我");
    CHECK(room.store.detail(open).turns.size() == 2);
    CHECK_FALSE(sitting.papers[2].attempt.has_value());
    CHECK(room.store.check_health().faults.empty());
}

TEST_CASE("a sitting that is over takes nothing more") {
    ExamRoom room;
    const SittingId id = room.store.begin_sitting(room.drawn());
    room.store.finish_sitting(id, SittingEnding::handed_in, 1000, false);
    CHECK(fault_of([&] { room.store.keep_used_time(id, 2000); }) == Fault::not_open);
    CHECK(fault_of([&] { room.store.note_interruption(id); }) == Fault::not_open);
    CHECK(fault_of([&] { room.store.finish_sitting(id, SittingEnding::completed, 2000, true); }) ==
          Fault::not_open);
    CHECK(fault_of([&] { room.begin_paper(id, 0); }) == Fault::stale);
    CHECK_FALSE(room.store.sitting(id).passed);
    CHECK(fault_of([&] { room.store.sitting({99}); }) == Fault::missing);
}

TEST_CASE("the sittings of a trainee come with the latest first") {
    ExamRoom room;
    const SittingId first = room.store.begin_sitting(room.drawn());
    room.store.finish_sitting(first, SittingEnding::completed, 1000, true);
    room.clock.advance_ms(60'000);
    const SittingId second = room.store.begin_sitting(room.drawn());
    const std::vector<Sitting> all = room.store.sittings(room.person);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second);
    CHECK(all[0].is_open);
    CHECK(all[1].passed);
    CHECK(all[1].papers.size() == 3);
    CHECK(room.store.sittings({99}).empty());
}

TEST_CASE("what is practised privately is left out of what supervisors may know of") {
    ExamRoom room;
    room.store.set_practises_privately(room.person, true);
    CHECK(room.store.trainee(room.person)->practises_privately);
    AttemptHead head = sample_head(room.person);
    const AttemptId shared = room.store.begin_attempt(head, {sample_turn(0, "喂？")}, "{}");
    head.is_private = true;
    const AttemptId secret = room.store.begin_attempt(head, {sample_turn(0, "喂？")}, "{}");
    room.finish_paper(shared, 90, {});
    room.finish_paper(secret, 40, {});
    CHECK(room.store.attempts(room.person, 10).size() == 2);
    const std::vector<AttemptHead> shown = room.store.attempts(room.person, 10, Reach::for_supervisors);
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].id == shared);
    std::vector<AttemptId> visited;
    room.store.each_finished([&](const FinishedAttempt& one) { visited.push_back(one.head.id); },
                             Reach::for_supervisors);
    CHECK(visited == std::vector<AttemptId>{shared});
    room.store.set_practises_privately(room.person, false);
    CHECK_FALSE(room.store.trainee(room.person)->practises_privately);
    CHECK(fault_of([&] { room.store.set_practises_privately({99}, true); }) == Fault::missing);
}
