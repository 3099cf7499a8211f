#include "curriculum/course.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "core/random.h"

namespace frontdesk::curriculum {

namespace {

using Drawn = std::vector<const scenario::Scenario*>;

bool contains(const Drawn& drawn, const scenario::Scenario& scenario) {
    return std::find(drawn.begin(), drawn.end(), &scenario) != drawn.end();
}

/// Those that the quota takes, by id, so that the order of files does not matter.
Drawn candidates(const Quota& quota, const std::vector<scenario::Scenario>& scenarios, const Drawn& drawn) {
    Drawn found;
    for (const scenario::Scenario& scenario : scenarios)
        if (quota.takes(scenario) && !contains(drawn, scenario)) found.push_back(&scenario);
    std::sort(found.begin(), found.end(),
              [](const scenario::Scenario* a, const scenario::Scenario* b) { return a->id < b->id; });
    return found;
}

}  // namespace

int ExamBlueprint::asked_for() const {
    return std::accumulate(draw.begin(), draw.end(), 0,
                           [](int sum, const Quota& quota) { return sum + quota.count; });
}

int candidates_of(const Quota& quota, const std::vector<scenario::Scenario>& scenarios) {
    return static_cast<int>(std::count_if(scenarios.begin(), scenarios.end(),
                                          [&](const auto& scenario) { return quota.takes(scenario); }));
}

int fewest_drawn(const ExamBlueprint& blueprint, const std::vector<scenario::Scenario>& scenarios) {
    constexpr std::uint64_t draws = 200;
    std::size_t fewest = SIZE_MAX;
    for (std::uint64_t seed = 0; seed < draws; ++seed)
        fewest = std::min(fewest, draw(blueprint, scenarios, seed).size());
    return static_cast<int>(fewest);
}

core::Problems check_exam(const ExamBlueprint& blueprint, const phrasing::Engine& engine) {
    core::Problems problems;
    for (const std::string& rule : blueprint.fatal_rules) {
        const phrasing::RuleInfo* found = engine.find(rule);
        if (found != nullptr && found->forbidden) continue;
        problems.push_back({"CU013", core::Level::error, blueprint.place,
                            "the rule pack has no forbidden act '" + rule + "'",
                            "write a forbidden act of the pack, such as F05"});
    }
    return problems;
}

bool Quota::takes(const scenario::Scenario& scenario) const {
    return std::find(tracks.begin(), tracks.end(), scenario.track) != tracks.end() &&
           scenario.difficulty >= easiest && scenario.difficulty <= hardest &&
           std::find(without.begin(), without.end(), scenario.id) == without.end();
}

std::vector<const scenario::Scenario*> in_course_order(const std::vector<Course>& courses,
                                                       const std::vector<scenario::Scenario>& scenarios) {
    Drawn order;
    for (const Course& course : courses) {
        for (const CourseDay& day : course.days) {
            for (const CourseStep& step : day.steps) {
                if (step.kind != StepKind::scenario) continue;
                const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                                [&](const auto& one) { return one.id == step.id; });
                if (found != scenarios.end() && !contains(order, *found)) order.push_back(&*found);
            }
        }
    }
    const auto taught = static_cast<std::ptrdiff_t>(order.size());
    for (const scenario::Scenario& scenario : scenarios)
        if (!contains(order, scenario)) order.push_back(&scenario);
    std::stable_sort(order.begin() + taught, order.end(),
                     [](const auto* a, const auto* b) { return a->difficulty < b->difficulty; });
    return order;
}

std::vector<const scenario::Scenario*> draw(const ExamBlueprint& blueprint,
                                            const std::vector<scenario::Scenario>& scenarios,
                                            std::uint64_t seed) {
    core::Random random{seed};
    Drawn drawn;
    for (const Quota& quota : blueprint.draw) {
        Drawn left = candidates(quota, scenarios, drawn);
        for (int i = 0; i < quota.count && !left.empty(); ++i) {
            const auto at = static_cast<std::ptrdiff_t>(random.below(left.size()));
            drawn.push_back(left[static_cast<std::size_t>(at)]);
            left.erase(left.begin() + at);
        }
    }
    return drawn;
}

}  // namespace frontdesk::curriculum
