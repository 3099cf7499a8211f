#include <doctest/doctest.h>

#include "records/opening.h"
#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

/// The faults found after `sql` was run behind the store's back.
std::vector<std::string> faults_after(const char* sql) {
    const TestFolder folder;
    const ManualClock clock;
    Store store = Store::open(folder.file(), clock);
    const AttemptId attempt =
        store.begin_attempt(sample_head(store.add_trainee("李小红", "", "")), {sample_turn(0, "喂")}, "{}");
    TurnCommit commit = sample_commit(attempt, 1);
    commit.turns.front().findings = {{"move", "M01", "", "", "", 0, 3, "第"}};
    store.append(commit);
    Database behind(folder.file(), Database::Mode::create);
    behind.script(sql);
    return store.check_health().faults;
}

}  // namespace

TEST_CASE("a store nobody meddled with is sound") {
    CHECK(faults_after("SELECT 1").empty());
}

TEST_CASE("each kind of meddling is told in its own sentence") {
    CHECK(faults_after("UPDATE turn SET number = 5 WHERE number = 1") ==
          std::vector<std::string>{"1 attempts have gaps in the numbers of their turns"});
    CHECK(faults_after("UPDATE attempt SET inputs = 0") ==
          std::vector<std::string>{"1 attempts have turns of inputs that were not counted"});
    CHECK(faults_after("DELETE FROM snapshot") == std::vector<std::string>{"1 attempts have no snapshot"});
    CHECK(faults_after("UPDATE attempt SET finished_ms = 5").size() == 1);
    CHECK(faults_after("UPDATE finding SET end_byte = 100") ==
          std::vector<std::string>{"1 findings point outside the words they stand in"});
    CHECK(faults_after("INSERT INTO mark VALUES (1, 1, 9, 'courtesy', 1, 1, 'M01', '', 0)").size() == 2);
    CHECK(faults_after("PRAGMA foreign_keys = OFF; DELETE FROM trainee") ==
          std::vector<std::string>{"1 rows refer to missing rows"});
}

namespace {

/// The faults found after `sql` was run behind the back of a store with an assignment and a lesson.
std::vector<std::string> faults_of_class_after(const char* sql) {
    const TestFolder folder;
    const ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    const TraineeId person = store.add_trainee("李小红", "金穗花园", "早班组");
    Assignment assignment;
    assignment.item = "complaint-angry-leak";
    assignment.title = "楼上漏水";
    assignment.due = {1'800'000'000'000};
    assignment.targets = {{TargetKind::person, person, "", ""}, {TargetKind::site, {}, "金穗花园", ""}};
    const AssignmentId given = store.give_assignment(assignment);
    store.add_exception(given, {person, {}, {}, {}, true, "请病假"});
    Lesson lesson;
    lesson.head.scenario = "complaint-angry-leak";
    lesson.seats = {{person, "早班组", true}};
    lesson.session = "{}";
    const LessonId held = store.begin_lesson(lesson);
    LessonTurn said{0, "calm-down", LessonWay::pair, person, "对不起，您慢慢说。"};
    LessonTurn other = said;
    other.counts = false;
    store.append({held, {said, other}, "{\"inputs\":1}", ""});
    Database behind(folder.file(), Database::Mode::create);
    behind.script(sql);
    return store.check_health().faults;
}

}  // namespace

TEST_CASE("assignments and lessons nobody meddled with are sound") {
    CHECK(faults_of_class_after("SELECT 1").empty());
}

TEST_CASE("each kind of meddling with assignments and lessons is told in its own sentence") {
    const std::pair<const char*, const char*> cases[] = {
        {"DELETE FROM assignment_target", "1 assignments are given to nobody"},
        {"DELETE FROM assignment_target WHERE position = 0",
         "1 assignments have gaps in the numbers of those they are given to"},
        {"UPDATE assignment SET due_ms = 5", "1 assignments were due before they were given"},
        {"UPDATE assignment_exception SET why = ''", "1 exceptions have no reason"},
        {"UPDATE lesson SET state = 'finished'",
         "1 closed lessons have no time of closing or open ones have one"},
        {"UPDATE lesson SET session = ''", "1 lessons have no snapshot"},
        {"UPDATE lesson_person SET position = 3", "1 lessons have gaps in the order of their people"},
        {"DELETE FROM lesson_person", "2 turns of lessons were said by people who have no seat in them"},
        {"UPDATE lesson_turn SET counts = 1", "1 inputs of lessons went on in two ways at once"},
        {"UPDATE lesson_turn SET votes = '[1,' WHERE counts = 1",
         "1 turns of lessons hold hands or findings that cannot be read"},
    };
    for (const auto& one : cases) {
        CHECK_MESSAGE(faults_of_class_after(one.first) == std::vector<std::string>{one.second}, one.first);
    }
}
