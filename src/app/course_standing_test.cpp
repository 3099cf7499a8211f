#include "app/course_standing.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;
using curriculum::StepKind;

namespace {

struct SmallCourse {
    scenario::Library library;
    curriculum::Curriculum curriculum;
    curriculum::Course course;

    SmallCourse() {
        for (const char* id : {"call", "desk"}) {
            scenario::Scenario& one = library.scenarios.emplace_back();
            one.id = id;
            one.title = std::string("情景") + id;
            one.minutes = 6;
        }
        curriculum::Topic& topic = curriculum.topics.emplace_back();
        topic.id = "rules";
        topic.title = "规范";
        for (const char* id : {"a", "b", "c"}) topic.questions.emplace_back().id = id;
        curriculum::Drill& drill = curriculum.drills.emplace_back();
        drill.rule = "F05";
        for (const char* id : {"a", "b"}) drill.situations.emplace_back().id = id;
        curriculum.exams.emplace_back().id = "last";
        course.days.resize(2);
        course.days[0].steps = {{StepKind::knowledge, "rules", {}},
                                {StepKind::scenario, "call", {}},
                                {StepKind::scenario, "gone", {}}};
        course.days[1].steps = {
            {StepKind::scenario, "desk", {}}, {StepKind::drill, "F05", {}}, {StepKind::exam, "last", {}}};
    }

    CourseStanding standing(const CourseFacts& facts) const {
        return standing_of(course, curriculum, library, facts);
    }
};

records::ItemAnswers answered(const char* item, int at, bool right) {
    return {item, 1, {at}, {at + 50}, right};
}

}  // namespace

TEST_CASE("at the beginning nothing is done, and steps without their content are left out") {
    const SmallCourse small;
    const CourseStanding standing = small.standing({});
    REQUIRE(standing.days.size() == 2);
    CHECK(standing.days[0].of() == 2);
    CHECK(standing.days[0].done() == 0);
    CHECK(standing.current_day() == 0);
    CHECK(standing.next_step()->title == "规范");
    CHECK(standing.next_step()->minutes == 2);
    CHECK_FALSE(standing.days[0].best());
}

TEST_CASE("a topic is done once every question was answered, rightly or not") {
    const SmallCourse small;
    CourseFacts facts;
    facts.answers = {answered("question:rules/a", 10, true), answered("question:rules/b", 30, false)};
    CourseStanding standing = small.standing(facts);
    CHECK(standing.days[0].steps[0].state == StepState::begun);
    CHECK(standing.days[0].steps[0].done_at.ms == 0);
    facts.answers.push_back(answered("question:rules/c", 20, true));
    standing = small.standing(facts);
    const StepStanding& topic = standing.days[0].steps[0];
    CHECK(topic.is_done());
    CHECK(topic.right == 2);
    CHECK(topic.of == 3);
    CHECK(topic.done_at.ms == 30);
}

TEST_CASE("a scenario is done once it was passed, an examination too") {
    const SmallCourse small;
    CourseFacts facts;
    facts.scenarios = {{"call", 2, 91, 84, true, {100}, {7}}, {"desk", 1, 60, 60, false, {0}, {8}}};
    records::Sitting failed;
    failed.exam = "last";
    failed.is_open = false;
    facts.sittings = {failed};
    CourseStanding standing = small.standing(facts);
    const StepStanding& call = standing.days[0].steps[1];
    CHECK(call.is_done());
    CHECK(call.best == 91);
    CHECK(call.last == 84);
    CHECK(call.last_attempt.value == 7);
    CHECK(standing.days[0].best() == 91);
    CHECK(standing.days[1].steps[0].state == StepState::begun);
    CHECK(standing.days[1].steps[2].state == StepState::begun);
    facts.sittings[0].passed = true;
    facts.sittings[0].finished = {500};
    facts.sittings.push_back(failed);
    standing = small.standing(facts);
    CHECK(standing.days[1].steps[2].is_done());
    CHECK(standing.days[1].steps[2].done_at.ms == 500);
}

TEST_CASE("a course that is done has no next step, and its last day is the current one") {
    const SmallCourse small;
    CourseFacts facts;
    for (const char* item :
         {"question:rules/a", "question:rules/b", "question:rules/c", "drill:F05/a", "drill:F05/b"}) {
        facts.answers.push_back(answered(item, 10, true));
    }
    facts.scenarios = {{"call", 1, 91, 91, true, {100}, {7}}, {"desk", 1, 80, 80, true, {110}, {8}}};
    records::Sitting passed;
    passed.exam = "last";
    passed.is_open = false;
    passed.passed = true;
    passed.finished = {120};
    facts.sittings = {passed};
    const CourseStanding standing = small.standing(facts);
    CHECK(standing.is_done());
    CHECK(standing.next_step() == nullptr);
    CHECK(standing.current_day() == 1);
    CHECK(standing.days[0].done_at().ms == 100);
    CHECK(standing.days[1].done_at().ms == 120);
}
