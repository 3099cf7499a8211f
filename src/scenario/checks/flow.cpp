#include <algorithm>

#include "scenario/checks/graph.h"

// From the start every node can be reached, from every node an ending, and no circle runs by itself.
namespace frontdesk::scenario {

namespace {

template <typename Kind>
bool is(const Node& node) {
    return std::holds_alternative<Kind>(node.kind);
}

/// Whether the run goes on from here without asking anybody.
bool goes_on(const Node& node) {
    return is<SayNode>(node) || is<BranchNode>(node) || is<SetNode>(node);
}

bool is_circle(const std::vector<NodeId>& group, const Edges& edges) {
    return group.size() > 1 || edges.at(group.front()).contains(group.front());
}

std::string listed(const std::vector<NodeId>& group) {
    constexpr std::size_t most_shown = 6;
    std::string list;
    for (std::size_t i = 0; i < std::min(group.size(), most_shown); ++i) {
        list += (i == 0 ? "'" : ", '") + group[i] + "'";
    }
    return group.size() > most_shown ? list + " …" : list;
}

const Node& first_in_file(const Material& material, const std::vector<NodeId>& group) {
    const auto earlier = [&](const NodeId& left, const NodeId& right) {
        return material.scenario.find(left)->place.line < material.scenario.find(right)->place.line;
    };
    return *material.scenario.find(*std::min_element(group.begin(), group.end(), earlier));
}

void check_unreachable(const Material& material, const Edges& edges) {
    const std::set<NodeId> seen = reachable(edges, material.scenario.start);
    if (seen.empty() || !material.notes.incomplete.empty()) return;
    for (const auto& [id, node] : material.scenario.nodes) {
        if (seen.contains(id)) continue;
        material.sink.error(
            material.node_position(node), "022",
            "the node '" + id + "' can never be reached from '" + material.scenario.start + "'",
            "let some 'next' lead to it, or take it away");
    }
}

void check_self_running(const Material& material, const Edges& edges) {
    Edges silent;
    for (const auto& [id, next] : edges) {
        if (!goes_on(*material.scenario.find(id))) continue;
        for (const NodeId& target : next) {
            if (goes_on(*material.scenario.find(target))) silent[id].insert(target);
        }
        silent[id];
    }
    for (const auto& group : circles(silent)) {
        if (!is_circle(group, silent)) continue;
        material.sink.error(
            material.node_position(first_in_file(material, group)), "023",
            "the trainee is never asked in this circle: " + listed(group),
            "put a node that waits, such as a reply or a choice, into the circle, or lead out of it");
    }
}

/// A group that is never left and holds no ending.
void check_traps(const Material& material, const Edges& edges) {
    for (const auto& group : circles(edges)) {
        const std::set<NodeId> inside(group.begin(), group.end());
        const bool harmless = std::any_of(group.begin(), group.end(), [&](const NodeId& id) {
            const auto& next = edges.at(id);
            const bool leaves = std::any_of(next.begin(), next.end(),
                                            [&](const NodeId& target) { return !inside.contains(target); });
            return leaves || is<EndNode>(*material.scenario.find(id)) ||
                   material.notes.incomplete.contains(id);
        });
        if (harmless || (group.size() == 1 && edges.at(group.front()).empty())) continue;
        material.sink.error(material.node_position(first_in_file(material, group)), "024",
                            "from " + listed(group) + " no ending can be reached any more",
                            "let one of them lead to an 'end' node");
    }
}

}  // namespace

void check_flow(const Material& material) {
    const auto& nodes = material.scenario.nodes;
    const bool ends =
        std::any_of(nodes.begin(), nodes.end(), [](const auto& entry) { return is<EndNode>(entry.second); });
    if (!ends && !nodes.empty() && material.notes.incomplete.empty()) {
        material.sink.error(material.locate({"nodes"}), "021", "the scenario has no ending",
                            "add a node with \"kind\": \"end\" and lead to it");
    }
    const Edges edges = edges_of(material);
    check_unreachable(material, edges);
    check_self_running(material, edges);
    if (ends) check_traps(material, edges);
}

}  // namespace frontdesk::scenario
