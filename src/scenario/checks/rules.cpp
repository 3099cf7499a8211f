#include <algorithm>

#include "scenario/checks/checks.h"
#include "scenario/checks/names.h"

// Ids of rules: moves are M01–M37, forbidden acts F01–F35.
namespace frontdesk::scenario {

namespace {

constexpr const char* moves = "write a recommended move, M01 to M37";
constexpr const char* acts = "write a forbidden act, F01 to F35";

/// What should stand there, or nothing if it does.
std::string wrong(const Use& use) {
    const bool move = is_move(use.word);
    const bool act = is_forbidden_act(use.word);
    switch (use.kind) {
        case UseKind::wanted_rule:
        case UseKind::made_rule:
            return move ? std::string() : moves;
        case UseKind::forbidden_rule:
            return act ? std::string() : acts;
        case UseKind::hit_rule:
            if (act || use.word == "any" || use.word == "fatal") return {};
            return std::string(acts) + ", or any, or fatal";
        case UseKind::trained_rule:
            return move || act ? std::string() : "write a rule, F01 to F35 or M01 to M37";
        default:
            return {};
    }
}

bool trains(const Material& material, const std::string& rule) {
    const auto& list = material.scenario.trains;
    return std::find(list.begin(), list.end(), rule) != list.end();
}

}  // namespace

void check_rules(const Material& material) {
    std::set<std::string> wanted;
    for (const Use& use : material.notes.uses) {
        if (use.kind == UseKind::wanted_rule) wanted.insert(use.word);
        const std::string way_out = wrong(use);
        if (!way_out.empty() && !use.word.empty()) {
            material.sink.error(use.position, "015", "'" + use.word + "' is no rule that can stand here",
                                way_out);
        } else if (use.kind == UseKind::wanted_rule && !trains(material, use.word)) {
            material.sink.warning(
                use.position, "027",
                "'" + use.word + "' is wanted, but the scenario does not say that it trains it",
                "add it to 'trains'");
        }
    }
    if (!material.notes.incomplete.empty() || material.scenario.nodes.empty()) return;
    for (const Use& use : material.notes.uses) {
        if (use.kind != UseKind::trained_rule || !is_move(use.word) || wanted.contains(use.word)) continue;
        material.sink.warning(use.position, "028",
                              "the scenario says that it trains '" + use.word + "', but no reply wants it",
                              "add it to the 'wants' of a reply, or take it out of 'trains'");
    }
}

}  // namespace frontdesk::scenario
