#include <algorithm>

#include "scenario/checks/checks.h"

// What every complaint and telephone scenario owes the trainee: turns to type, a story that heeds what was
// said, and more than one way for it to end. Warnings, since an author may be in the middle of writing.
namespace frontdesk::scenario {

namespace {

constexpr std::ptrdiff_t fewest_typed_turns = 3;
constexpr std::ptrdiff_t fewest_endings = 2;

template <typename Kind>
std::ptrdiff_t count(const Material& material) {
    return std::count_if(material.scenario.nodes.begin(), material.scenario.nodes.end(),
                         [](const auto& entry) { return std::holds_alternative<Kind>(entry.second.kind); });
}

bool heeds_what_was_said(const Material& material) {
    return std::any_of(material.notes.uses.begin(), material.notes.uses.end(), [](const Use& use) {
        return use.kind == UseKind::made_rule || use.kind == UseKind::hit_rule || use.kind == UseKind::heat ||
               use.kind == UseKind::answered;
    });
}

}  // namespace

void check_standard(const Material& material) {
    const std::string& track = material.scenario.track;
    if (track != "phone" && track != "complaints") return;
    if (material.scenario.nodes.empty() || !material.notes.incomplete.empty()) return;
    const json::Position position = material.locate({"nodes"});
    if (const auto turns = count<ReplyNode>(material); turns < fewest_typed_turns) {
        material.sink.warning(
            position, "034",
            "the scenario has too few typed turns: " + std::to_string(turns) + ", and 3 are the least",
            "add nodes of the kind 'reply'");
    }
    if (const auto endings = count<EndNode>(material); endings == fewest_endings - 1) {
        material.sink.warning(position, "035", "the scenario can only end in one way",
                              "add an ending for the clerk who does badly, or well");
    }
    if (heeds_what_was_said(material)) return;
    material.sink.warning(position, "036", "the story does not depend on what the trainee says",
                          "add a branch on 'made', 'hit' or 'heat'");
}

}  // namespace frontdesk::scenario
