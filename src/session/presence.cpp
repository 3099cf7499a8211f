#include "session/presence.h"

#include <algorithm>
#include <map>

#include "session/people.h"

namespace frontdesk::session {
namespace {

using namespace scenario;

/// Where a node leads after what was done at it.
struct WaysOut {
    const Entry& entry;
    std::vector<NodeId>& next;

    void branches(const std::vector<Branch>& all, const NodeId& otherwise) const {
        for (const Branch& branch : all) next.push_back(branch.next);
        next.push_back(otherwise);
    }
    void operator()(const SayNode& node) const { next.push_back(node.next); }
    void operator()(const SetNode& node) const { next.push_back(node.next); }
    void operator()(const ReplyNode& node) const { branches(node.branches, node.next); }
    void operator()(const FormNode& node) const { branches(node.branches, node.next); }
    void operator()(const BranchNode& node) const { branches(node.branches, node.next); }
    void operator()(const SummaryNode& node) const { branches(node.branches, node.next); }
    void operator()(const ExerciseNode& node) const { branches(node.branches, node.next); }
    void operator()(const ChoiceNode& node) const {
        for (const Option& option : node.options)
            if (option.id == entry.chosen) next.push_back(option.next);
    }
    void operator()(const ActNode& node) const {
        for (const ActOption& option : node.options)
            if (option.act == entry.chosen) next.push_back(option.next);
        if (node.ringing && entry.chosen == act_gave_up) next.push_back(node.ringing->gave_up);
    }
    void operator()(const EndNode&) const {}
};

std::vector<NodeId> ways_out(const Node& node, const Entry& entry) {
    std::vector<NodeId> next;
    std::visit(WaysOut{entry, next}, node.kind);
    return next;
}

/// Nothing stands in the transcript for it.
bool is_silent(const Node& node) {
    const auto* set = std::get_if<SetNode>(&node.kind);
    return (set != nullptr && set->heat == 0) || std::holds_alternative<BranchNode>(node.kind);
}

}  // namespace

Presence::Presence(const Scenario& scenario)
    : m_scenario(scenario), m_here{scenario.owner.id}, m_next{scenario.start} {}

void Presence::arrive_at(const Entry& entry) {
    const Node* node = m_scenario.find(entry.node);
    if (node == nullptr) return;
    for (const Node* passed : silent_way(m_next, entry.node)) pass(*passed);
    pass(*node);
    if (entry.kind == EntryKind::owner) come(entry.person);
    follow_line(entry);
    // A hint is asked at a node that still waits.
    m_next = entry.kind == EntryKind::hint ? std::vector<NodeId>{entry.node} : ways_out(*node, entry);
}

Presence::Nodes Presence::silent_way(const std::vector<NodeId>& from, const NodeId& to) const {
    // Most lines follow at once, and re-scoring asks for every line of a million.
    if (std::find(from.begin(), from.end(), to) != from.end()) return {};
    std::map<NodeId, NodeId> before;  ///< the node from which each was come to; of the first ones, itself
    std::vector<NodeId> open;
    for (const NodeId& id : from)
        if (before.emplace(id, id).second) open.push_back(id);
    for (std::size_t at = 0; at < open.size() && before.count(to) == 0; ++at) {
        const NodeId id = open[at];
        const Node* node = m_scenario.find(id);
        if (node == nullptr || !is_silent(*node)) continue;
        for (NodeId& next : ways_out(*node, {}))
            if (before.emplace(next, id).second) open.push_back(std::move(next));
    }
    Nodes way;
    for (auto found = before.find(to); found != before.end() && found->second != found->first;) {
        way.push_back(m_scenario.find(found->second));
        found = before.find(found->second);
    }
    std::reverse(way.begin(), way.end());
    return way;
}

void Presence::pass(const Node& node) {
    const auto* set = std::get_if<SetNode>(&node.kind);
    if (set == nullptr) return;
    if (!set->leaves.empty()) std::erase(m_here, set->leaves);
    if (!set->turn_to.empty()) come(set->turn_to);
}

/// On the telephone people come and go with their line.
void Presence::follow_line(const Entry& entry) {
    const Owner* person = entry.line == 0 ? nullptr : person_on_line(m_scenario, entry.line);
    if (person == nullptr) return;
    if (hung_up(entry) != HungUp::nobody) {
        std::erase(m_here, person->id);
    } else if (entry.chosen != act_gave_up && entry.chosen != "hold") {
        come(person->id);
    }
}

void Presence::come(const std::string& person) {
    if (std::find(m_here.begin(), m_here.end(), person) == m_here.end()) m_here.push_back(person);
}

}  // namespace frontdesk::session
