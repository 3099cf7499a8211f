#include "session/heat.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace frontdesk::session {
namespace {

struct Exerted {
    std::string rule;
    bool fully = true;
};

/// The strongest way in which the reply exerts the force, if at all.
std::optional<Exerted> exerted(const scenario::Force& force, const phrasing::Assessment& assessment) {
    std::optional<Exerted> weaker;
    for (const std::string& rule : force.rules) {
        for (const phrasing::Move& move : assessment.moves) {
            if (move.rule == rule) return Exerted{rule, true};
        }
        for (const phrasing::Finding& finding : assessment.forbidden) {
            if (finding.rule != rule) continue;
            if (finding.verdict == phrasing::Verdict::hit) return Exerted{rule, true};
            if (!weaker) weaker = Exerted{rule, false};
        }
    }
    return weaker;
}

int effect_of(const scenario::Tempers& tempers, scenario::OwnerType type, const std::string& force) {
    const auto effects = tempers.effects.find(type);
    if (effects == tempers.effects.end()) return 0;
    const auto effect = effects->second.find(force);
    return effect == effects->second.end() ? 0 : effect->second;
}

/// Nobody can be hotter than 100: what goes beyond is taken off the changes that push that way, the last ones
/// first, so that the changes told add up to the way that the heat went.
void trim(std::vector<HeatChange>& changes, int beyond) {
    for (auto change = changes.rbegin(); change != changes.rend() && beyond != 0; ++change) {
        if ((change->delta > 0) != (beyond > 0)) continue;
        const int off = beyond > 0 ? std::min(change->delta, beyond) : std::max(change->delta, beyond);
        change->delta -= off;
        beyond -= off;
    }
    std::erase_if(changes, [](const HeatChange& change) { return change.delta == 0; });
}

}  // namespace

std::vector<HeatChange> felt_changes(const scenario::Tempers& tempers, scenario::OwnerType type,
                                     const phrasing::Assessment& assessment) {
    std::vector<HeatChange> changes;
    bool any_force = false;
    for (const scenario::Force& force : tempers.forces) {
        const std::optional<Exerted> by = exerted(force, assessment);
        if (!by) continue;
        any_force = true;
        const int effect = effect_of(tempers, type, force.id);
        const int delta = by->fully ? effect : effect / 2;
        if (delta != 0) changes.push_back({delta, force.id, by->rule, force.felt});
    }
    if (any_force) return changes;
    const auto nothing = tempers.nothing.find(type);
    if (nothing != tempers.nothing.end() && nothing->second != 0) {
        changes.push_back({nothing->second, "nothing", "", "没有听到想听的话"});
    }
    return changes;
}

void move_heat(Session& session, Entry& entry, std::vector<HeatChange> changes) {
    int sum = 0;
    for (const HeatChange& change : changes) sum += change.delta;
    const std::string& person = entry.person.empty() ? session.present : entry.person;
    const int before = session.heat_of(person);
    const int after = std::clamp(before + sum, 0, 100);
    session.heats[person] = after;
    trim(changes, before + sum - after);
    entry.heat = std::move(changes);
    entry.heat_after = after;
}

}  // namespace frontdesk::session
