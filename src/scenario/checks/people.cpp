#include <algorithm>

#include "scenario/checks/checks.h"

// Whoever is named must be there, and whoever is there must matter.
namespace frontdesk::scenario {

namespace {

bool rings_on_line(const Scenario& scenario, int line) {
    return std::any_of(scenario.nodes.begin(), scenario.nodes.end(), [&](const auto& entry) {
        const auto* act = std::get_if<ActNode>(&entry.second.kind);
        return act != nullptr && act->ringing && act->ringing->line == line;
    });
}

bool is_dealt_with(const Material& material, const Owner& person) {
    const auto& uses = material.notes.uses;
    // Whoever is on the second line is dealt with from when it is picked up.
    if (person.line == 2 && rings_on_line(material.scenario, person.line)) return true;
    return std::any_of(uses.begin(), uses.end(),
                       [&](const Use& use) { return use.kind == UseKind::turn_to && use.word == person.id; });
}

}  // namespace

void check_people(const Material& material) {
    std::vector<std::string> ids{main_person};
    for (const Owner& person : material.scenario.people) ids.push_back(person.id);
    for (const Use& use : material.notes.uses) {
        if (use.kind != UseKind::person && use.kind != UseKind::turn_to) continue;
        if (use.word.empty() || material.scenario.person(use.word) != nullptr) continue;
        material.sink.error(use.position, "054", "there is nobody of the id '" + use.word + "'",
                            material.did_you_mean(use.word, ids) + "add them to 'people'");
    }
    if (!material.notes.incomplete.empty()) return;
    for (const Given& given : material.notes.given) {
        if (given.kind != GivenKind::person) continue;
        const Owner* person = material.scenario.person(given.word);
        if (person == nullptr || is_dealt_with(material, *person)) continue;
        material.sink.warning(given.position, "058", "the trainee never deals with '" + given.word + "'",
                              "turn to them with 'turn_to' in a set node, or let a narrator tell of them");
    }
}

}  // namespace frontdesk::scenario
