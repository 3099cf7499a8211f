#include <algorithm>

#include "scenario/checks/graph.h"

// A condition may only ask for what can have happened by then.
namespace frontdesk::scenario {

namespace {

/// Whether the node is where that comes about which the condition asks for.
bool brings_about(const Node& node, const Use& use) {
    const auto* act = std::get_if<ActNode>(&node.kind);
    const auto* form = std::get_if<FormNode>(&node.kind);
    switch (use.kind) {
        case UseKind::made_rule:
        case UseKind::hit_rule:
        case UseKind::promise:
            return std::holds_alternative<ReplyNode>(node.kind);
        case UseKind::rings:
            return act != nullptr && act->ringing.has_value();
        case UseKind::act:
            return act != nullptr &&
                   std::any_of(act->options.begin(), act->options.end(),
                               [&](const ActOption& option) { return option.act == use.word; });
        case UseKind::field:
            return form != nullptr &&
                   std::any_of(form->fields.begin(), form->fields.end(),
                               [&](const FormField& field) { return field.id == use.word; });
        case UseKind::answered:
            return node.id == use.word;
        default:
            return false;
    }
}

const char* not_yet(UseKind kind) {
    switch (kind) {
        case UseKind::rings:
            return "the telephone has not rung when this is asked";
        case UseKind::act:
            return "this cannot have been done yet when it is asked";
        case UseKind::field:
            return "the form has not been filled in when this is asked";
        case UseKind::answered:
            return "this cannot have been answered yet when it is asked";
        default:
            return "the trainee has not said anything yet when this is asked";
    }
}

/// Where each node leads, worked out once however many conditions there are.
using Behind = std::map<NodeId, std::set<NodeId>>;

/// false also where nothing brings it about at all; that is told elsewhere.
bool comes_too_early(const Material& material, const Behind& behind, const Use& use) {
    bool somewhere = false;
    for (const auto& [id, node] : material.scenario.nodes) {
        if (!brings_about(node, use)) continue;
        somewhere = true;
        // The branches of a node are asked after what happens in it.
        if (behind.at(id).contains(use.node)) return false;
    }
    return somewhere;
}

}  // namespace

void check_timing(const Material& material) {
    if (!material.notes.incomplete.empty()) return;
    const Edges edges = edges_of(material);
    Behind behind;
    for (const auto& [id, next] : edges) behind[id] = reachable(edges, id);
    for (const Use& use : material.notes.uses) {
        // What stands in the head is asked wherever its time has come.
        if (use.node.empty()) continue;
        if (!comes_too_early(material, behind, use)) continue;
        material.sink.warning(use.position, "047", not_yet(use.kind), "ask later, or ask for something else");
    }
}

}  // namespace frontdesk::scenario
