#include <doctest/doctest.h>

#include "records/test_support.h"

using namespace frontdesk::records;
using frontdesk::core::ManualClock;

namespace {

struct ClassRoom {
    TestFolder folder;
    ManualClock clock{{1'700'000'000'000}};
    Store store = Store::open(folder.file(), clock);
    TraineeId li = store.add_trainee("李小红", "金穗花园", "早班组");
    TraineeId wang = store.add_trainee("王强", "金穗花园", "晚班组");

    Lesson planned() const {
        Lesson lesson;
        lesson.head.scenario = "complaint-angry-leak";
        lesson.head.scenario_title = "楼上漏水";
        lesson.head.scenario_hash = "0123456789abcdef";
        lesson.head.pack_version = "1.0.0+0123456789abcdef";
        lesson.head.seed = 0xFEDCBA9876543210ULL;
        lesson.seats = {{wang, "晚班组", true}, {li, "早班组", false}};
        lesson.session = "{}";
        return lesson;
    }
    LessonCommit turn(LessonId lesson, int input) const {
        LessonTurn said{input, "calm-down", LessonWay::relay, wang, "对不起，您慢慢说。"};
        said.points = 6;
        return {lesson, {said}, "{\"inputs\":" + std::to_string(input + 1) + "}", "half"};
    }
    void reopen() { store = Store::open(folder.file(), clock); }
};

}  // namespace

TEST_CASE("a lesson keeps its scenario, the order of its people and who was absent") {
    ClassRoom room;
    const LessonId id = room.store.begin_lesson(room.planned());
    room.reopen();
    const Lesson lesson = room.store.lesson(id);
    CHECK(lesson.head.scenario_title == "楼上漏水");
    CHECK(lesson.head.seed == 0xFEDCBA9876543210ULL);
    CHECK(lesson.head.state == LessonState::open);
    CHECK(lesson.head.present == 1);
    REQUIRE(lesson.seats.size() == 2);
    CHECK(lesson.seats[0].trainee == room.wang);
    CHECK(lesson.seats[0].team == "晚班组");
    CHECK_FALSE(lesson.seats[1].present);
}

TEST_CASE("every turn is stored with the way it came about, and with the talk after it") {
    ClassRoom room;
    const LessonId id = room.store.begin_lesson(room.planned());
    room.store.append(room.turn(id, 0));
    LessonCommit vote = room.turn(id, 1);
    vote.turns[0].way = LessonWay::vote;
    vote.turns[0].trainee = std::nullopt;
    vote.turns[0].votes = "[2,7,3,0]";
    vote.turns[0].findings = "[]";
    room.store.append(vote);
    room.store.save_lesson_draft(id, "陈先生，实在");
    room.reopen();
    const Lesson lesson = room.store.lesson(id);
    CHECK(lesson.session == "{\"inputs\":2}");
    CHECK(lesson.draft == "陈先生，实在");
    REQUIRE(lesson.turns.size() == 2);
    CHECK(lesson.turns[0].way == LessonWay::relay);
    CHECK(lesson.turns[0].trainee == room.wang);
    CHECK(lesson.turns[0].points == 6);
    CHECK(lesson.turns[0].stored.ms == 1'700'000'000'000);
    CHECK_FALSE(lesson.turns[1].trainee.has_value());
    CHECK(lesson.turns[1].votes == "[2,7,3,0]");
    CHECK(lesson.turns[1].findings == "[]");
}

TEST_CASE("the same turn is never stored twice, and one that was taken back stays readable") {
    ClassRoom room;
    const LessonId id = room.store.begin_lesson(room.planned());
    room.store.append(room.turn(id, 0));
    CHECK(fault_of([&] { room.store.append(room.turn(id, 0)); }) == Fault::stale);
    room.store.take_back(id, 0, "{}", "对不起");
    room.store.append(room.turn(id, 0));
    const Lesson lesson = room.store.lesson(id);
    REQUIRE(lesson.turns.size() == 2);
    CHECK(lesson.turns[0].taken_back);
    CHECK_FALSE(lesson.turns[1].taken_back);
    CHECK(room.store.check_health().sound);
}

TEST_CASE("a finished lesson is credited to those who were present, and to nobody else") {
    ClassRoom room;
    const LessonId id = room.store.begin_lesson(room.planned());
    CHECK(room.store.lessons_of(room.wang).empty());
    room.store.finish({id, 84, true, "calmed", "{}"});
    REQUIRE(room.store.lessons_of(room.wang).size() == 1);
    CHECK(room.store.lessons_of(room.wang)[0].total == 84);
    CHECK(room.store.lessons_of(room.wang)[0].ending == "calmed");
    CHECK(room.store.lessons_of(room.li).empty());
}

TEST_CASE("who comes late is credited too") {
    ClassRoom room;
    const LessonId id = room.store.begin_lesson(room.planned());
    room.store.set_present(id, room.li, true);
    room.store.finish({id, 84, true, "calmed", "{}"});
    CHECK(room.store.lessons_of(room.li).size() == 1);
    CHECK(room.store.lesson(id).head.present == 2);
}

TEST_CASE("nothing is added to a lesson that is over") {
    ClassRoom room;
    const LessonId id = room.store.begin_lesson(room.planned());
    room.store.finish({id, 84, true, "calmed", "{}"});
    CHECK(fault_of([&] { room.store.append(room.turn(id, 0)); }) == Fault::not_open);
    CHECK(fault_of([&] { room.store.save_lesson_draft(id, "x"); }) == Fault::not_open);
    CHECK(fault_of([&] { room.store.take_back(id, 0, "{}", ""); }) == Fault::not_open);
    CHECK(fault_of([&] { room.store.set_present(id, room.li, true); }) == Fault::not_open);
    CHECK(fault_of([&] { room.store.abandon(id); }) == Fault::not_open);
    CHECK(room.store.lesson(id).turns.empty());
}

TEST_CASE("the list of lessons has the latest first, and not those that were put aside") {
    ClassRoom room;
    const LessonId first = room.store.begin_lesson(room.planned());
    room.clock.advance_ms(1000);
    const LessonId second = room.store.begin_lesson(room.planned());
    const LessonId third = room.store.begin_lesson(room.planned());
    room.store.abandon(third);
    REQUIRE(room.store.lessons(10).size() == 2);
    CHECK(room.store.lessons(10)[0].id == second);
    CHECK(room.store.lessons(10)[1].id == first);
    CHECK(room.store.lessons(1).size() == 1);
    CHECK(fault_of([&] { room.store.lesson({99}); }) == Fault::missing);
}

TEST_CASE("the lessons with somebody are those in which they have a seat, whatever became of them") {
    ClassRoom room;
    const LessonId first = room.store.begin_lesson(room.planned());
    room.clock.advance_ms(1000);
    Lesson alone = room.planned();
    alone.seats = {{room.wang, "晚班组", true}};
    const LessonId second = room.store.begin_lesson(alone);
    room.store.abandon(second);
    CHECK(room.store.lessons_with(room.li) == std::vector<LessonId>{first});
    CHECK(room.store.lessons_with(room.wang) == std::vector<LessonId>{first, second});
}
