#include "app/classroom.h"

#include <doctest/doctest.h>

#include "app/test_support.h"

using namespace frontdesk;
using namespace frontdesk::app;
using records::TraineeId;

namespace {

/// Five people of two teams, of whom four are here, before the small leak.
struct Class {
    TestDesk desk;
    std::vector<TraineeId> people;

    Class() {
        desk.apply(AddTrainee{"教员", "金穗花园", ""});
        for (const auto& [name, team] : {std::pair{"李小红", "早班组"},
                                         {"王强", "早班组"},
                                         {"周敏", "早班组"},
                                         {"赵丽", "晚班组"},
                                         {"孙伟", "晚班组"}}) {
            desk.apply(LessonDeed{AddToRoster{name, "金穗花园", team}});
        }
        for (const records::Trainee& one : desk.state().trainees)
            if (one.name != "教员") people.push_back(one.id);
    }
    TraineeId who(const std::string& name) const {
        for (const records::Trainee& one : desk.state().trainees)
            if (one.name == name) return one.id;
        return {};
    }
    Changes deed(LessonDeed what) { return desk.apply(what); }
    void start(LessonWay way = LessonWay::vote) {
        deed({StartLesson{
            "small-leak", {who("李小红"), who("王强"), who("赵丽"), who("孙伟")}, {who("周敏")}, 7}});
        REQUIRE(desk.state().lesson.running.has_value());
        deed({ChooseWay{way}});
    }
    const RunningLesson& now() const { return *desk.state().lesson.running; }
    std::size_t option(const std::string& words) const {
        for (std::size_t i = 0; i < now().answers.size(); ++i)
            if (now().answers[i].text == words) return i;
        FAIL("no option ", words);
        return 0;
    }
    void raise(const std::string& words, int hands) { deed({RaiseHands{option(words), hands}}); }
    void vote(const std::string& words) {
        raise(words, 3);
        deed({RevealAnswer{}});
        deed({GoOn{}});
    }
    void say(const std::string& words) {
        deed({KeepLessonWords{words}});
        deed({RevealAnswer{}});
        deed({GoOn{}});
    }
    std::string asked() const {
        const LessonPerson* person = now().person(now().desk.by[0]);
        return person != nullptr ? person->who.name : std::string();
    }
    void to_listening() { vote("pick-up"); }
};

}  // namespace

TEST_CASE("the room raises hands, and the talk goes on with what most hands were raised for") {
    Class room;
    room.start();
    room.to_listening();
    CHECK(room.now().session.at == "listen");
    CHECK(room.now().answers.size() == 2);
    room.raise("对不起，您请讲。", 3);
    room.raise("不归我们管。", 1);
    CHECK(room.now().hands_raised() == 4);
    CHECK(room.now().phase == LessonPhase::asking);
    CHECK_FALSE(room.now().answers[0].judged.has_value());
    room.deed({RevealAnswer{}});
    CHECK(room.now().phase == LessonPhase::revealed);
    REQUIRE(room.now().picked.has_value());
    CHECK(room.now().answers[*room.now().picked].text == "对不起，您请讲。");
    CHECK(room.now().answers[*room.now().picked].judged->points > 0);
    CHECK(room.now().session.at == "listen");
    room.deed({GoOn{}});
    CHECK(room.now().session.at == "where");
    REQUIRE(room.now().turns.size() == 2);
    CHECK(room.now().turns[1].way == LessonWay::vote);
    CHECK(hands_from_json(room.now().turns[1].votes).size() == 2);
}

TEST_CASE("nobody can raise more hands than there are people") {
    Class room;
    room.start();
    room.to_listening();
    room.raise("对不起，您请讲。", 9);
    CHECK(room.now().hands_raised() == 4);
    room.raise("不归我们管。", 2);
    CHECK(room.now().hands_raised() == 4);
    CHECK(room.now().answers[room.option("不归我们管。")].hands == 0);
    room.raise("对不起，您请讲。", -3);
    CHECK(room.now().hands_raised() == 0);
    CHECK(room.deed({RevealAnswer{}}).refused);
}

TEST_CASE("of two with as many hands the trainer chooses") {
    Class room;
    room.start();
    room.to_listening();
    room.raise("对不起，您请讲。", 2);
    room.raise("不归我们管。", 2);
    room.deed({RevealAnswer{}});
    CHECK_FALSE(room.now().picked.has_value());
    CHECK(room.deed({GoOn{}}).refused);
    room.deed({PickAnswer{room.option("不归我们管。")}});
    room.deed({GoOn{}});
    CHECK(room.now().session.at == "listen-again");
}

TEST_CASE("in a relay the teams take turns, somebody can be skipped, and who is absent is never asked") {
    Class room;
    room.start(LessonWay::relay);
    CHECK(room.asked() == "李小红");
    room.vote("pick-up");
    CHECK(room.now().turns[0].way == LessonWay::relay);
    CHECK(room.now().turns[0].trainee == room.who("李小红"));
    CHECK(room.asked() == "赵丽");
    room.deed({SkipSpeaker{}});
    CHECK(room.asked() == "王强");
    room.say("对不起，您请讲。");
    CHECK(room.now().turns[1].trainee == room.who("王强"));
    CHECK(room.asked() == "孙伟");
    room.deed({SkipSpeaker{}});
    CHECK(room.asked() == "李小红");
    room.deed({MarkPresent{room.who("李小红"), false}});
    CHECK(room.asked() == "赵丽");
    CHECK(room.now().present() == 3);
    CHECK(room.now().person(room.who("王强"))->spoke == 1);
}

TEST_CASE("of two answers side by side both are judged and credited, and one goes on") {
    Class room;
    room.start();
    room.to_listening();
    room.deed({ChooseWay{LessonWay::pair}});
    room.deed({KeepLessonWords{"对不起，您请讲。"}});
    CHECK(room.deed({RevealAnswer{}}).refused);
    room.deed({KeepLessonWords{"对不起，您请讲。", "不归我们管。"}});
    room.deed({NameSpeaker{room.who("李小红")}});
    room.deed({NameSpeaker{room.who("孙伟"), true}});
    room.deed({RevealAnswer{}});
    REQUIRE(room.now().answers.size() == 2);
    CHECK(room.now().answers[0].judged->points > room.now().answers[1].judged->points);
    CHECK_FALSE(room.now().picked.has_value());
    room.deed({PickAnswer{1}});
    room.deed({GoOn{}});
    CHECK(room.now().session.at == "listen-again");
    REQUIRE(room.now().turns.size() == 3);
    CHECK(room.now().turns[1].trainee == room.who("李小红"));
    CHECK_FALSE(room.now().turns[1].counts);
    CHECK(room.now().turns[2].counts);
    CHECK(room.now().person(room.who("孙伟"))->spoke == 1);
}

TEST_CASE("points go to the team of who spoke, and to every team for what the room chose together") {
    Class room;
    room.start();
    room.to_listening();
    const auto together = room.now().teams();
    REQUIRE(together.size() == 2);
    CHECK(together[0].team == "早班组");
    CHECK(together[0].points == 4);
    CHECK(together[1].points == 4);
    room.deed({ChooseWay{LessonWay::typed}});
    room.deed({NameSpeaker{room.who("孙伟")}});
    room.say("对不起，您请讲。");
    CHECK(room.now().teams()[0].points == 4);
    CHECK(room.now().teams()[1].points > 4);
}

TEST_CASE("any turn can be taken back and tried otherwise; what was said stays in the records") {
    Class room;
    room.start();
    room.to_listening();
    room.vote("不归我们管。");
    REQUIRE(room.now().session.at == "listen-again");
    room.deed({Rewind{}});
    CHECK(room.now().session.at == "listen");
    CHECK(room.now().turns.back().taken_back);
    room.vote("对不起，您请讲。");
    CHECK(room.now().session.at == "where");
    room.deed({Rewind{std::size_t{0}}});
    CHECK(room.now().session.at == "ring");
    CHECK(room.now().turns.size() == 3);
    CHECK(room.deed({Rewind{}}).refused);
}

TEST_CASE("what was revealed can be hidden again before it is gone on with") {
    Class room;
    room.start();
    room.to_listening();
    room.raise("不归我们管。", 2);
    room.deed({RevealAnswer{}});
    room.deed({Rewind{}});
    CHECK(room.now().phase == LessonPhase::asking);
    CHECK(room.now().session.at == "listen");
    CHECK(room.now().hands_raised() == 2);
    CHECK_FALSE(room.now().answers[0].judged.has_value());
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

TEST_CASE("the clock of a turn stands while the room pauses and once the answer is revealed") {
    Class room;
    room.start();
    room.to_listening();
    const auto left = [&room] { return turn_left_ms(room.now(), room.desk.clock.steady_ms()).value_or(-1); };
    CHECK(left() == -1);
    room.deed({SetTurnTime{30}});
    room.desk.clock.advance_ms(4'000);
    CHECK(left() == 26'000);
    room.deed({PauseLesson{true}});
    room.desk.clock.advance_ms(60'000);
    CHECK(left() == 26'000);
    room.deed({PauseLesson{false}});
    room.desk.clock.advance_ms(60'000);
    CHECK(left() == 0);
    room.vote("对不起，您请讲。");
    CHECK(left() == 30'000);
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

TEST_CASE("nothing is begun without people or a scenario, and a name must be one") {
    Class room;
    CHECK(room.deed({StartLesson{"small-leak", {}, room.people}}).refused);
    CHECK(room.deed({StartLesson{"no-such", room.people}}).refused);
    CHECK(room.deed({AddToRoster{"  ", "", ""}}).refused);
    CHECK(room.deed({GoOn{}}).refused);
    CHECK_FALSE(room.deed({KeepLessonWords{"对"}}).refused);
    CHECK(room.desk.state().trainee->name == "教员");
}
