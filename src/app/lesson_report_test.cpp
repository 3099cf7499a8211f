#include "app/lesson_report.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;
using records::LessonTurn;
using records::LessonWay;
using records::TraineeId;

namespace {

records::Trainee trainee(std::int64_t id, const char* name) {
    records::Trainee one;
    one.id = {id};
    one.name = name;
    return one;
}

LessonTurn turn(int input, std::int64_t who, int points, const std::vector<LessonFinding>& found = {}) {
    LessonTurn said{input, "listen", who == 0 ? LessonWay::vote : LessonWay::relay};
    if (who != 0) said.trainee = TraineeId{who};
    said.text = "这个我不知道。";
    said.points = points;
    said.findings = to_json(found);
    return said;
}

records::Lesson held() {
    records::Lesson lesson;
    lesson.head.present = 2;
    lesson.seats = {{{3}, "晚班组", false}, {{1}, "早班组", true}, {{2}, "晚班组", true}};
    const LessonFinding slip{LessonFinding::Kind::slip, "F05", "不知道", "那我付钱做什么", false};
    const LessonFinding fatal{LessonFinding::Kind::slip, "F26", "你吼什么", "", true};
    const LessonFinding missed{LessonFinding::Kind::missed, "M07", "", "", false};
    lesson.turns = {turn(0, 1, 4, {slip}), turn(1, 0, 3, {slip, missed}), turn(2, 2, -6, {fatal})};
    lesson.turns[1].votes = "[1,0]";
    lesson.turns.push_back(turn(3, 1, 5));
    lesson.turns[3].taken_back = true;
    return lesson;
}

const std::vector<records::Trainee> everybody{trainee(1, "李小红"), trainee(2, "王强"), trainee(3, "周敏")};

}  // namespace

TEST_CASE("a report tells who spoke how often, those who were there first") {
    const LessonReport report = lesson_report(held(), everybody);
    REQUIRE(report.people.size() == 3);
    CHECK(report.people[0].name == "李小红");
    CHECK(report.people[0].spoke == 2);
    CHECK(report.people[0].points == 4);
    CHECK(report.people[2].name == "周敏");
    CHECK_FALSE(report.people[2].present);
    REQUIRE(report.teams.size() == 2);
    CHECK(report.teams[0].team == "早班组");
    CHECK(report.teams[0].points == 7);
    CHECK(report.teams[1].points == -3);
    CHECK(report.turns == 3);
    CHECK(report.taken_back == 1);
    CHECK(report.votes == 1);
    CHECK(report.hands == 1);
    CHECK(report.hands_could == 2);
}

TEST_CASE("a report tells what slipped and from whom, and what to repeat: fatal first, then most often") {
    const LessonReport report = lesson_report(held(), everybody);
    REQUIRE(report.slips.size() == 3);
    CHECK(report.slips[0].name == "李小红");
    CHECK(report.slips[0].words == "不知道");
    CHECK(report.slips[1].name.empty());
    REQUIRE(report.repeat.size() == 3);
    CHECK(report.repeat[0].rule == "F26");
    CHECK(report.repeat[0].fatal);
    CHECK(report.repeat[1].rule == "F05");
    CHECK(report.repeat[1].times == 2);
    CHECK(report.repeat[2].missed);
}

TEST_CASE("findings and hands come back as they were stored, and what is neither gives none") {
    const std::vector<LessonFinding> found{{LessonFinding::Kind::made, "M07", "对不起", "", false},
                                           {LessonFinding::Kind::slip, "", "", "听错了。", true}};
    CHECK(lesson_findings(to_json(found)) == found);
    CHECK(to_json(std::vector<LessonFinding>()).empty());
    CHECK(lesson_findings("{]").empty());
    CHECK(lesson_findings("{\"kind\":3}").empty());
    CHECK(hands_from_json(hands_to_json({2, 7, 3, 0})) == std::vector<int>{2, 7, 3, 0});
    CHECK(hands_from_json("[2,\"x\"]").empty());
    CHECK(hands_from_json("").empty());
}
