#include "app/day_plan.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

const core::LocalDay today = core::day_of({2026, 11, 19});

core::Instant at_noon(int days_ago) {
    return {core::start_of(today.plus(-days_ago)).ms + std::int64_t{12} * 3'600'000};
}

/// Days of steps; of each the number of days since it was done, or −1.
CourseStanding course(const std::vector<std::vector<int>>& days) {
    CourseStanding standing;
    for (const std::vector<int>& steps : days) {
        DayStanding& day = standing.days.emplace_back();
        for (const int days_ago : steps) {
            StepStanding& step = day.steps.emplace_back();
            step.title = std::to_string(day.steps.size());
            step.minutes = 8;
            if (days_ago < 0) continue;
            step.state = StepState::done;
            step.done_at = at_noon(days_ago);
        }
    }
    return standing;
}

}  // namespace

TEST_CASE("the list is about the first day of the course that is not done") {
    CHECK(plan_day(course({{-1, -1}, {-1}}), today) == 0);
    CHECK(plan_day(course({{3, -1}, {-1}}), today) == 0);
    CHECK(plan_day(course({{3, 2}, {-1}}), today) == 1);
    CHECK(plan_day(course({{3, 2}, {1}}), today) == 1);
}

TEST_CASE("a day that was done today stays for today, unless somebody went on") {
    CHECK(plan_day(course({{1, 0}, {-1, -1}}), today) == 0);
    CHECK(plan_day(course({{1, 0}, {0, -1}}), today) == 1);
    CHECK(plan_day(course({{1, 0}, {5, -1}}), today) == 0);
    CHECK(plan_day(course({{1, 0}, {-1, -1}}), today.plus(1)) == 1);
}

TEST_CASE("what is due stands behind the first open step, drills before questions") {
    const CourseStanding standing = course({{0, -1, -1}});
    const DayPlan plan =
        plan_of(&standing,
                {{"drill:F05/a", "drill:F06/a", "drill:F05/b"}, {"question:phone-rules/three-rings"}}, today);
    REQUIRE(plan.items.size() == 5);
    CHECK(plan.items[0].done);
    CHECK(plan.next() == 1);
    CHECK(plan.items[2].kind == PlanKind::due_drills);
    CHECK(plan.items[2].count == 3);
    CHECK(plan.items[2].rules == std::vector<std::string>{"F05", "F06"});
    CHECK(plan.items[3].kind == PlanKind::due_questions);
    CHECK(plan.items[4].step.title == "3");
    CHECK(plan.done() == 1);
    CHECK(plan.left() == 4);
    CHECK(plan.minutes() == 8 + 6 + 1 + 8);
}

TEST_CASE("without a course only what is due is left, and without anything the list is empty") {
    const DayPlan due = plan_of(nullptr, {{"drill:F05/a"}, {}}, today);
    REQUIRE(due.items.size() == 1);
    CHECK(due.next() == 0);
    const DayPlan nothing = plan_of(nullptr, {}, today);
    CHECK(nothing.items.empty());
    CHECK(nothing.minutes() == 0);
    const CourseStanding done = course({{1}});
    const DayPlan all_done = plan_of(&done, {{}, {"question:a/b"}}, today);
    REQUIRE(all_done.items.size() == 2);
    CHECK(all_done.items[1].kind == PlanKind::due_questions);
}

TEST_CASE("what trainers gave comes before the course, and what is over comes last and waits for nobody") {
    const auto assigned = [](std::int64_t id, AssignmentState state) {
        OwnAssignment own;
        own.assignment.id = {id};
        own.standing.state = state;
        own.thing = {true, {}, 10};
        return own;
    };
    OwnAssignment gone = assigned(4, AssignmentState::open);
    gone.thing.is_there = false;
    const CourseStanding standing = course({{0, -1}});
    const DayPlan plan = plan_of(&standing,
                                 {{"drill:F05/a"},
                                  {},
                                  {assigned(1, AssignmentState::late), gone,
                                   assigned(2, AssignmentState::done), assigned(3, AssignmentState::failed)}},
                                 today);
    REQUIRE(plan.items.size() == 7);
    CHECK(plan.items[0].assigned->assignment.id.value == 1);
    CHECK(plan.items[1].assigned->assignment.id.value == 2);
    CHECK(plan.items[1].done);
    CHECK(plan.items[2].kind == PlanKind::course_step);
    CHECK(plan.items[4].kind == PlanKind::due_drills);
    CHECK(plan.items[5].assigned->assignment.id.value == 4);
    CHECK(plan.items[6].is_over);
    CHECK(plan.next() == 0);
    CHECK(plan.done() == 2);
    CHECK(plan.left() == 3);
    CHECK(plan.minutes() == 10 + 8 + 2);
}
