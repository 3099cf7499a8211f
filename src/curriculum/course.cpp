#include "curriculum/course.h"

#include <algorithm>

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

bool Quota::takes(const scenario::Scenario& scenario) const {
    return std::find(tracks.begin(), tracks.end(), scenario.track) != tracks.end() &&
           scenario.difficulty >= easiest && scenario.difficulty <= hardest &&
           std::find(without.begin(), without.end(), scenario.id) == without.end();
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
