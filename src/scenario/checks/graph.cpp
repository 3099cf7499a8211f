#include "scenario/checks/graph.h"

#include <algorithm>

namespace frontdesk::scenario {

Edges edges_of(const Material& material) {
    Edges edges;
    std::vector<std::string> ids;
    for (const auto& [id, node] : material.scenario.nodes) {
        edges[id];
        ids.push_back(id);
    }
    for (const Use& use : material.notes.uses) {
        if (use.kind != UseKind::target || use.node.empty()) continue;
        const bool known = edges.contains(use.word);
        const NodeId target = known ? use.word : material.guess(use.word, ids);
        if (known || (!target.empty() && target != use.node)) edges[use.node].insert(target);
    }
    return edges;
}

std::set<NodeId> reachable(const Edges& edges, const NodeId& start) {
    std::set<NodeId> seen;
    std::vector<NodeId> open;
    if (edges.contains(start)) open.push_back(start);
    while (!open.empty()) {
        const NodeId node = open.back();
        open.pop_back();
        if (!seen.insert(node).second) continue;
        const auto& next = edges.at(node);
        open.insert(open.end(), next.begin(), next.end());
    }
    return seen;
}

namespace {

/// Tarjan's walk; as deep as there are nodes, of which there are at most some hundred.
class Walk {
  public:
    explicit Walk(const Edges& edges) : m_edges(edges) {
        for (const auto& [node, next] : edges) {
            if (!m_marks.contains(node)) visit(node);
        }
    }

    std::vector<std::vector<NodeId>> groups;

  private:
    struct Mark {
        std::size_t index = 0;
        std::size_t lowest = 0;
        bool on_stack = false;
    };

    void visit(const NodeId& node) {
        const std::size_t index = m_marks.size();
        m_marks[node] = {index, index, true};
        m_stack.push_back(node);
        for (const NodeId& next : m_edges.at(node)) {
            if (!m_marks.contains(next)) {
                visit(next);
                m_marks[node].lowest = std::min(m_marks[node].lowest, m_marks[next].lowest);
            } else if (m_marks[next].on_stack) {
                m_marks[node].lowest = std::min(m_marks[node].lowest, m_marks[next].index);
            }
        }
        if (m_marks[node].lowest == index) close_group(node);
    }

    void close_group(const NodeId& root) {
        std::vector<NodeId> group;
        while (group.empty() || group.back() != root) {
            group.push_back(m_stack.back());
            m_marks[m_stack.back()].on_stack = false;
            m_stack.pop_back();
        }
        std::reverse(group.begin(), group.end());
        groups.push_back(std::move(group));
    }

    const Edges& m_edges;
    std::map<NodeId, Mark> m_marks;
    std::vector<NodeId> m_stack;
};

}  // namespace

std::vector<std::vector<NodeId>> circles(const Edges& edges) {
    return Walk(edges).groups;
}

}  // namespace frontdesk::scenario
