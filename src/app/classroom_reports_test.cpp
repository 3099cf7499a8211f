#include <doctest/doctest.h>

#include "app/classroom_test_support.h"

// What is kept of a lesson: after a crash, when its content changes, and when it is over.
using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("publishing a scenario leaves the lesson, which can be gone on with") {
    Class room;
    room.start();
    room.to_listening();
    const records::LessonId lesson = room.now().id;
    std::filesystem::copy(core::path_from_utf8(FRONTDESK_SOURCE_DIR "/scenarios/templates"),
                          room.desk.places.scenarios / "templates");
    room.desk.apply(EditorDeed{ListScenarios{}});
    room.desk.apply(EditorDeed{WriteNew{"reception"}});
    const Changes changes = room.desk.apply(EditorDeed{PublishScenario{}});
    REQUIRE_FALSE(changes.refused);
    CHECK(changes.lesson);
    CHECK_FALSE(room.desk.state().lesson.running.has_value());
    REQUIRE_FALSE(room.deed({ResumeLesson{lesson}}).refused);
    CHECK(room.now().scenario->id == "small-leak");
    room.vote("对不起，您请讲。");
}

TEST_CASE("after a crash a lesson goes on at the same turn with the half-typed words and the hands") {
    Class room;
    room.start();
    room.to_listening();
    const records::LessonId lesson = room.now().id;
    room.raise("对不起，您请讲。", 2);
    room.deed({SetTurnTime{60}});
    room.deed({ChooseWay{LessonWay::pair}});
    room.deed({KeepLessonWords{"陈先生，实在对", "这个不"}});
    room.deed({NameSpeaker{room.who("王强"), true}});
    room.deed({MarkPresent{room.who("孙伟"), false}});
    room.desk.reopen();
    CHECK_FALSE(room.desk.state().lesson.running.has_value());
    room.desk.apply(ChooseTrainee{room.who("教员")});
    room.deed({LookAtLessons{}});
    REQUIRE(room.desk.state().lesson.known.size() == 1);
    CHECK(room.desk.state().lesson.known[0].state == records::LessonState::open);
    room.deed({ResumeLesson{lesson}});
    CHECK(room.now().session.at == "listen");
    CHECK(room.now().desk.way == LessonWay::pair);
    CHECK(room.now().desk.words[0] == "陈先生，实在对");
    CHECK(room.now().desk.words[1] == "这个不");
    CHECK(room.now().desk.by[1] == room.who("王强"));
    CHECK(room.now().desk.turn_s == 60);
    CHECK(room.now().present() == 3);
    room.deed({Rewind{}});
    CHECK(room.now().session.at == "ring");
}

TEST_CASE("a lesson is credited to those present, and is neither their best nor a pass") {
    Class room;
    room.start();
    room.to_listening();
    room.deed({ChooseWay{LessonWay::relay}});
    room.say("不归我们管。");
    room.say("对不起，您请讲。");
    room.deed({RaiseHands{0, 1}});
    room.deed({RevealAnswer{}});
    room.deed({GoOn{}});
    room.say("我马上安排师傅上门，今天下午三点前给您回电。");
    room.deed({RevealAnswer{session::Fill{{{"flat", "6栋1203"}, {"phone", "138 0013 5521"}}}}});
    room.deed({GoOn{}});
    CHECK(room.now().turns.back().way == LessonWay::done);
    room.vote("wait-hang-up");
    CHECK(room.now().phase == LessonPhase::ended);
    const auto changes = room.deed({FinishLesson{}});
    CHECK(changes.lesson);
    REQUIRE(room.desk.state().lesson.report.has_value());
    const LessonReport& report = *room.desk.state().lesson.report;
    CHECK(report.head.present == 4);
    CHECK(report.people.back().name == "周敏");
    CHECK_FALSE(report.people.back().present);
    REQUIRE(report.slips.size() == 1);
    CHECK(report.slips[0].rule == "F06");
    CHECK_FALSE(report.slips[0].name.empty());
    CHECK_FALSE(report.repeat.empty());
    room.desk.apply(ChooseTrainee{room.who("李小红")});
    REQUIRE(room.desk.state().lesson.credited.size() == 1);
    CHECK(room.desk.state().attempts.empty());
    room.desk.apply(ChooseTrainee{room.who("周敏")});
    CHECK(room.desk.state().lesson.credited.empty());
}

TEST_CASE("a lesson of a scenario that has changed since cannot go on, and says so") {
    Class room;
    room.start();
    room.to_listening();
    const records::LessonId lesson = room.now().id;
    room.desk.edit("phone/small-leak.json", "先道歉，再听他说", "先道歉，再听他说完");
    room.desk.reopen();
    room.desk.apply(ChooseTrainee{room.who("教员")});
    CHECK(room.deed({ResumeLesson{lesson}}).refused);
    CHECK(room.desk.state().notice->text.find("接不上") != std::string::npos);
    room.deed({AbandonLesson{lesson}});
    CHECK(room.desk.state().lesson.known.empty());
}

TEST_CASE("a class report is printed beside the papers of the person") {
    Class room;
    room.start();
    room.to_listening();
    room.vote("不归我们管。");
    room.deed({FinishLesson{}});
    const records::LessonId lesson = room.desk.state().lesson.report->head.id;
    room.deed({PrintLessonReport{lesson}});
    REQUIRE(room.desk.state().notice.has_value());
    const std::string pdf = core::read_file(room.desk.state().notice->place);
    CHECK(pdf.starts_with("%PDF"));
    CHECK(room.deed({PrintLessonReport{{99}}}).refused);
}
