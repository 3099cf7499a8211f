#include "app/day_plan.h"

#include <algorithm>

namespace frontdesk::app {

namespace {

/// "drill:F05/a" → "F05"
std::string rule_of_drill(const std::string& item) {
    const std::size_t begin = item.find(':') + 1;
    return item.substr(begin, item.find('/') - begin);
}

std::vector<PlanItem> due_items(const DuePractice& due) {
    std::vector<PlanItem> items;
    if (!due.drills.empty()) {
        PlanItem& item = items.emplace_back();
        item.kind = PlanKind::due_drills;
        item.count = static_cast<int>(due.drills.size());
        item.minutes = 2 * item.count;
        for (const std::string& drill : due.drills) {
            const std::string rule = rule_of_drill(drill);
            if (std::find(item.rules.begin(), item.rules.end(), rule) == item.rules.end()) {
                item.rules.push_back(rule);
            }
        }
    }
    if (!due.questions.empty()) {
        PlanItem& item = items.emplace_back();
        item.kind = PlanKind::due_questions;
        item.count = static_cast<int>(due.questions.size());
        item.minutes = std::max(1, (item.count + 1) / 2);
    }
    return items;
}

std::vector<PlanItem> assigned_items(const std::vector<OwnAssignment>& assigned) {
    std::vector<PlanItem> items;
    for (const OwnAssignment& own : assigned) {
        PlanItem& item = items.emplace_back();
        item.kind = PlanKind::assigned;
        item.minutes = own.thing.minutes;
        item.done = own.standing.state == AssignmentState::done;
        item.is_over = !item.done && (!own.standing.is_to_be_done() || !own.thing.is_there);
        item.assigned = own;
    }
    return items;
}

bool was_done_on(const StepStanding& step, core::LocalDay day) {
    return step.is_done() && core::local_day(step.done_at) == day;
}

}  // namespace

int DayPlan::done() const {
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const PlanItem& item) { return item.done; }));
}

int DayPlan::minutes() const {
    int sum = 0;
    for (const PlanItem& item : items) sum += item.is_waiting() ? item.minutes : 0;
    return sum;
}

int DayPlan::left() const {
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const PlanItem& item) { return item.is_waiting(); }));
}

std::size_t DayPlan::next() const {
    const auto open =
        std::find_if(items.begin(), items.end(), [](const PlanItem& item) { return item.is_waiting(); });
    return static_cast<std::size_t>(open - items.begin());
}

std::size_t plan_day(const CourseStanding& course, core::LocalDay today) {
    const std::size_t current = course.current_day();
    if (current == 0 || course.is_done()) return current;
    const DayStanding& before = course.days[current - 1];
    const auto& steps = course.days[current].steps;
    const bool went_on = std::any_of(steps.begin(), steps.end(),
                                     [today](const StepStanding& step) { return was_done_on(step, today); });
    const bool done_today = before.of() > 0 && core::local_day(before.done_at()) == today;
    return done_today && !went_on ? current - 1 : current;
}

DayPlan plan_of(const CourseStanding* course, const DuePractice& due, core::LocalDay today) {
    DayPlan plan;
    if (course != nullptr && !course->days.empty()) {
        plan.day = plan_day(*course, today);
        for (const StepStanding& step : course->days[plan.day].steps) {
            PlanItem& item = plan.items.emplace_back();
            item.step = step;
            item.minutes = step.minutes;
            item.done = step.is_done();
        }
    }
    std::vector<PlanItem> waiting = due_items(due);
    const std::size_t behind = std::min(plan.items.size(), plan.next() + 1);
    plan.items.insert(plan.items.begin() + static_cast<std::ptrdiff_t>(behind), waiting.begin(),
                      waiting.end());
    std::vector<PlanItem> assigned = assigned_items(due.assigned);
    const auto over = std::stable_partition(assigned.begin(), assigned.end(),
                                            [](const PlanItem& item) { return !item.is_over; });
    plan.items.insert(plan.items.end(), over, assigned.end());
    plan.items.insert(plan.items.begin(), assigned.begin(), over);
    return plan;
}

}  // namespace frontdesk::app
