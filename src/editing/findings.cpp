#include "editing/findings.h"

#include <algorithm>
#include <utility>

#include "scenario/library.h"

namespace frontdesk::editing {

namespace {

/// The node whose lines hold the place: the last that begins before it.
std::string node_at(const json::Value& scenario, const core::Place& place) {
    const json::Value* nodes = scenario.find("nodes");
    if (nodes == nullptr || nodes->as_object() == nullptr) return {};
    std::string found;
    const json::Position at{place.line, place.column};
    const auto before = [](const json::Position& left, const json::Position& right) {
        return std::pair(left.line, left.column) <= std::pair(right.line, right.column);
    };
    for (const json::Member& node : *nodes->as_object()) {
        if (before(node.key_position, at)) found = node.key;
    }
    // Keys behind the nodes belong to nobody.
    for (const json::Member& member : *scenario.as_object()) {
        if (before(nodes->position, member.key_position) && before(member.key_position, at)) return {};
    }
    return found;
}

}  // namespace

std::vector<Finding> with_nodes(const Document& document, const core::Problems& problems) {
    std::vector<Finding> findings;
    for (const core::Problem& problem : problems) {
        findings.push_back({problem, node_at(document.tree(), problem.place)});
    }
    return findings;
}

std::vector<Finding> findings_of(const Document& document) {
    if (!document.is_readable()) {
        std::vector<Finding> findings;
        for (const core::Problem& problem : document.syntax_problems()) findings.push_back({problem, {}});
        return findings;
    }
    const std::string file = text_at(document.tree(), {"id"}) + ".json";
    return with_nodes(document, scenario::read_scenario(document.text(), file).problems);
}

bool has_errors(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.problem.level == core::Level::error; });
}

int line_of_node(const Document& document, const std::string& node) {
    const json::Value* nodes = document.tree().find("nodes");
    if (nodes == nullptr || nodes->as_object() == nullptr) return 0;
    for (const json::Member& member : *nodes->as_object()) {
        if (member.key == node) return member.key_position.line;
    }
    return 0;
}

}  // namespace frontdesk::editing
