#include "editing/graph.h"

#include <map>

namespace frontdesk::editing {

namespace {

using json::Value;

/// How the people of the scenario are called.
std::string name_of_person(const Value& scenario, const std::string& id) {
    const Value* people = scenario.find("people");
    if (people != nullptr && people->as_array() != nullptr) {
        for (const Value& person : *people->as_array()) {
            if (text_at(person, {"id"}) == id) return text_at(person, {"address"});
        }
    }
    return text_at(scenario, {"owner", "address"});
}

std::string speaker_of(const Value& scenario, const Value& node) {
    const std::string who = text_at(node, {"who"});
    if (who == "narrator") return {};
    if (who == "other") return text_at(node, {"name"});
    return name_of_person(scenario, text_at(node, {"person"}));
}

std::string first_of(const Value& node, std::initializer_list<Path> paths) {
    for (const Path& path : paths) {
        std::string text = text_at(node, path);
        if (!text.empty()) return text;
    }
    return {};
}

GraphNode node_of(const Value& scenario, const json::Member& member) {
    GraphNode node;
    node.id = member.key;
    node.kind = text_at(member.value, {"kind"});
    node.ending = text_at(member.value, {"ending_kind"});
    if (node.kind == "say") node.headline = speaker_of(scenario, member.value);
    if (node.kind == "form" || node.kind == "end") node.headline = text_at(member.value, {"title"});
    node.detail = first_of(member.value, {{"text"}, {"lines", "0", "text"}, {"prompt"}, {"cause"}});
    node.has_model = member.value.find("models") != nullptr;
    return node;
}

/// Collects the edges out of one node.
struct EdgeReader {
    Graph& graph;
    const std::map<std::string, std::size_t>& indexes;
    const Value& scenario;
    std::size_t from;

    void add(EdgeKind kind, Path path, std::string option = {}) const {
        const Value* target = find_at(scenario, path);
        if (target == nullptr || target->as_string() == nullptr) return;
        const auto found = indexes.find(*target->as_string());
        if (found == indexes.end()) {
            graph.dangling.push_back(std::move(path));
        } else {
            graph.edges.push_back({from, found->second, kind, std::move(option), std::move(path)});
        }
    }

    void add_each(EdgeKind kind, const Path& node, const std::string& list) const {
        const Value* value = find_at(scenario, Path{node[0], node[1], list});
        if (value == nullptr || value->as_array() == nullptr) return;
        for (std::size_t i = 0; i < value->as_array()->size(); ++i) {
            const std::string index = std::to_string(i);
            const Value& element = (*value->as_array())[i];
            add(kind, {node[0], node[1], list, index, "next"}, first_of(element, {{"text"}, {"act"}}));
        }
    }
};

void mark_reached(Graph& graph) {
    std::vector<std::vector<std::size_t>> to(graph.nodes.size());
    for (const GraphEdge& edge : graph.edges) to[edge.from].push_back(edge.to);
    std::vector<std::size_t> waiting;
    const std::size_t start = graph.index_of(graph.start);
    if (start < graph.nodes.size()) waiting.push_back(start);
    while (!waiting.empty()) {
        const std::size_t at = waiting.back();
        waiting.pop_back();
        if (graph.nodes[at].reached) continue;
        graph.nodes[at].reached = true;
        waiting.insert(waiting.end(), to[at].begin(), to[at].end());
    }
}

}  // namespace

std::size_t Graph::index_of(const std::string& id) const {
    std::size_t index = 0;
    while (index < nodes.size() && nodes[index].id != id) ++index;
    return index;
}

Graph graph_of(const Value& scenario) {
    Graph graph;
    graph.start = text_at(scenario, {"start"});
    const Value* nodes = scenario.find("nodes");
    if (nodes == nullptr || nodes->as_object() == nullptr) return graph;
    std::map<std::string, std::size_t> indexes;
    for (const json::Member& member : *nodes->as_object()) {
        indexes.emplace(member.key, graph.nodes.size());
        graph.nodes.push_back(node_of(scenario, member));
    }
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const Path node{"nodes", graph.nodes[i].id};
        const EdgeReader reader{graph, indexes, scenario, i};
        reader.add_each(EdgeKind::branch, node, "branches");
        reader.add_each(EdgeKind::option, node, "options");
        reader.add(EdgeKind::gave_up, {node[0], node[1], "ringing", "gave_up"});
        reader.add(EdgeKind::next, {node[0], node[1], "next"});
    }
    mark_reached(graph);
    return graph;
}

}  // namespace frontdesk::editing
