#include "app/course_standing.h"

#include <algorithm>

namespace frontdesk::app {

namespace {

using curriculum::StepKind;

const records::ItemAnswers* find_answers(const CourseFacts& facts, const std::string& item) {
    const auto found = std::find_if(facts.answers.begin(), facts.answers.end(),
                                    [&item](const auto& one) { return one.item == item; });
    return found == facts.answers.end() ? nullptr : &*found;
}

void add_scenario(StepStanding& standing, const scenario::Scenario& scenario, const CourseFacts& facts) {
    standing.title = scenario.title;
    standing.track = scenario.track;
    standing.minutes = scenario.minutes;
    const auto found = std::find_if(facts.scenarios.begin(), facts.scenarios.end(),
                                    [&](const auto& one) { return one.scenario == scenario.id; });
    if (found == facts.scenarios.end()) return;
    standing.best = found->best;
    standing.last = found->last;
    standing.last_attempt = found->last_attempt;
    standing.state = found->passed ? StepState::done : StepState::begun;
    standing.done_at = found->first_passed;
}

/// A topic or a drill: each item counts once.
void add_items(StepStanding& standing, const std::vector<std::string>& items, const CourseFacts& facts) {
    standing.of = static_cast<int>(items.size());
    for (const std::string& item : items) {
        const records::ItemAnswers* answers = find_answers(facts, item);
        if (answers == nullptr) continue;
        ++standing.answered;
        standing.right += answers->last_correct ? 1 : 0;
        standing.done_at = std::max(standing.done_at, answers->first);
    }
    if (standing.answered > 0) standing.state = StepState::begun;
    if (standing.answered == standing.of) standing.state = StepState::done;
    if (!standing.is_done()) standing.done_at = {};
}

void add_topic(StepStanding& standing, const curriculum::Topic& topic, const CourseFacts& facts) {
    std::vector<std::string> items;
    for (const auto& question : topic.questions) items.push_back("question:" + topic.id + "/" + question.id);
    standing.title = topic.title;
    standing.minutes = std::max(1, static_cast<int>(items.size() + 1) / 2);
    add_items(standing, items, facts);
}

void add_drill(StepStanding& standing, const curriculum::Drill& drill, const CourseFacts& facts) {
    std::vector<std::string> items;
    for (const auto& situation : drill.situations)
        items.push_back("drill:" + drill.rule + "/" + situation.id);
    standing.title = drill.title;
    standing.minutes = std::max(1, static_cast<int>(items.size()));
    add_items(standing, items, facts);
}

void add_exam(StepStanding& standing, const curriculum::ExamBlueprint& exam, const CourseFacts& facts) {
    standing.title = exam.title;
    standing.minutes = exam.minutes;
    for (const records::Sitting& sitting : facts.sittings) {  // the latest first
        if (sitting.exam != exam.id) continue;
        if (standing.state == StepState::untouched) standing.state = StepState::begun;
        if (sitting.is_open || !sitting.passed) continue;
        standing.state = StepState::done;
        standing.done_at = sitting.finished;
    }
}

std::optional<StepStanding> step_standing(const curriculum::CourseStep& step,
                                          const curriculum::Curriculum& curriculum,
                                          const scenario::Library& library, const CourseFacts& facts) {
    StepStanding standing;
    standing.step = &step;
    const auto with = [&](const auto* found, const auto& add) {
        if (found != nullptr) add(standing, *found, facts);
        return found != nullptr;
    };
    const bool there = step.kind == StepKind::scenario    ? with(library.find(step.id), add_scenario)
                       : step.kind == StepKind::knowledge ? with(curriculum.find_topic(step.id), add_topic)
                       : step.kind == StepKind::drill     ? with(curriculum.find_drill(step.id), add_drill)
                                                          : with(curriculum.find_exam(step.id), add_exam);
    return there ? std::optional(std::move(standing)) : std::nullopt;
}

}  // namespace

int DayStanding::done() const {
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [](const StepStanding& step) { return step.is_done(); }));
}

core::Instant DayStanding::done_at() const {
    core::Instant last;
    for (const StepStanding& step : steps) last = std::max(last, step.done_at);
    return is_done() ? last : core::Instant{};
}

std::optional<int> DayStanding::best() const {
    int sum = 0;
    int count = 0;
    for (const StepStanding& step : steps) {
        if (!step.best) continue;
        sum += *step.best;
        ++count;
    }
    if (count == 0) return std::nullopt;
    return (2 * sum + count) / (2 * count);
}

std::size_t CourseStanding::current_day() const {
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!days[i].is_done()) return i;
    }
    return days.empty() ? 0 : days.size() - 1;
}

bool CourseStanding::is_done() const {
    return std::all_of(days.begin(), days.end(), [](const DayStanding& day) { return day.is_done(); });
}

const StepStanding* CourseStanding::next_step() const {
    for (const DayStanding& day : days) {
        for (const StepStanding& step : day.steps) {
            if (!step.is_done()) return &step;
        }
    }
    return nullptr;
}

CourseStanding standing_of(const curriculum::Course& course, const curriculum::Curriculum& curriculum,
                           const scenario::Library& library, const CourseFacts& facts) {
    CourseStanding standing{&course, {}};
    for (const curriculum::CourseDay& day : course.days) {
        DayStanding& own = standing.days.emplace_back();
        own.day = &day;
        for (const curriculum::CourseStep& step : day.steps) {
            if (auto found = step_standing(step, curriculum, library, facts)) {
                own.steps.push_back(std::move(*found));
            }
        }
    }
    return standing;
}

}  // namespace frontdesk::app
