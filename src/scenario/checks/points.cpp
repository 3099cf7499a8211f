#include <algorithm>

#include "scenario/checks/checks.h"

// What can be earned by picking adds up, and a ringing telephone can be picked up.
namespace frontdesk::scenario {

namespace {

template <typename Options>
void check_best(const Material& material, const Node& node, const Options& options, int of) {
    if (options.empty()) return;
    int best = 0;
    for (const auto& option : options) best = std::max(best, option.points);
    if (best == of) return;
    material.sink.error(material.locate({"nodes", node.id, "options"}), "029",
                        "the best option of '" + node.id + "' gives " + std::to_string(best) + " of " +
                            std::to_string(of) + " points",
                        "give the best option exactly 'of' points (4 if 'of' is not written)");
}

void check_act(const Material& material, const Node& node, const ActNode& act) {
    check_best(material, node, act.options, act.of);
    const bool can_pick_up = std::any_of(act.options.begin(), act.options.end(),
                                         [](const ActOption& option) { return option.act == "pick-up"; });
    if (!act.ringing || can_pick_up) return;
    material.sink.error(material.locate({"nodes", node.id, "options"}), "030",
                        "the telephone rings in '" + node.id + "', but nobody can pick it up",
                        "offer the act 'pick-up'");
}

bool is_written(const Material& material, const Node& node, const char* key) {
    const json::Value* nodes = material.root.find("nodes");
    const json::Value* written = nodes == nullptr ? nullptr : nodes->find(node.id);
    return written != nullptr && written->find(key) != nullptr;
}

/// Options that address the customer are most likely said.
void check_said(const Material& material, const Node& node, const ChoiceNode& choice) {
    const auto speaks = std::find_if(choice.options.begin(), choice.options.end(), [](const Option& option) {
        return option.text.find("您") != std::string::npos;
    });
    if (speaks == choice.options.end() || is_written(material, node, "said")) return;
    material.sink.warning(
        material.locate({"nodes", node.id, "options"}), "060",
        "option '" + speaks->id + "' of '" + node.id + "' addresses the customer, but 'said' is not written",
        "write 'said': true if what is picked is said, false if it is done or thought");
}

void check_choice(const Material& material, const Node& node, const ChoiceNode& choice) {
    check_best(material, node, choice.options, choice.of);
    check_said(material, node, choice);
    if (choice.options.size() != 1) return;
    material.sink.warning(material.locate({"nodes", node.id, "options"}), "044",
                          "the choice '" + node.id + "' leaves no choice", "offer a second option");
}

void check_summary(const Material& material, const Node& node, const SummaryNode& summary) {
    int sum = 0;
    for (const SummaryPart& part : summary.parts) sum += part.points;
    if (sum == summary.of) return;
    material.sink.error(material.locate({"nodes", node.id, "of"}), "053",
                        "the parts of '" + node.id + "' give " + std::to_string(sum) + " of " +
                            std::to_string(summary.of) + " points",
                        "leave 'of' out, or let the points of the parts (2 where nothing is written) add up");
}

}  // namespace

void check_points(const Material& material) {
    for (const auto& [id, node] : material.scenario.nodes) {
        if (material.notes.incomplete.contains(id)) continue;
        if (const auto* choice = std::get_if<ChoiceNode>(&node.kind)) check_choice(material, node, *choice);
        if (const auto* act = std::get_if<ActNode>(&node.kind)) check_act(material, node, *act);
        if (const auto* summary = std::get_if<SummaryNode>(&node.kind)) {
            check_summary(material, node, *summary);
        }
    }
}

}  // namespace frontdesk::scenario
