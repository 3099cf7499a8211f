#include <doctest/doctest.h>

#include "app/classroom_test_support.h"

// A lesson from turn to turn.
using namespace frontdesk;
using namespace frontdesk::app;

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

TEST_CASE("nothing is begun without people or a scenario, and a name must be one") {
    Class room;
    CHECK(room.deed({StartLesson{"small-leak", {}, room.people}}).refused);
    CHECK(room.deed({StartLesson{"no-such", room.people}}).refused);
    CHECK(room.deed({AddToRoster{"  ", "", ""}}).refused);
    CHECK(room.deed({GoOn{}}).refused);
    CHECK_FALSE(room.deed({KeepLessonWords{"对"}}).refused);
    CHECK(room.desk.state().trainee->name == "教员");
}
