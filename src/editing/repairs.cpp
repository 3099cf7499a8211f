#include "editing/repairs.h"

#include <algorithm>

#include "editing/references.h"

namespace frontdesk::editing {

namespace {

using core::Problem;
using json::Value;

/// What stands in the first single quotes behind `behind`.
std::string quoted_behind(const std::string& text, const std::string& behind) {
    const std::size_t at = text.find(behind);
    if (at == std::string::npos) return {};
    const std::size_t begin = text.find('\'', at + behind.size());
    if (begin == std::string::npos) return {};
    return text.substr(begin + 1, text.find('\'', begin + 1) - begin - 1);
}

bool is_at(const json::Position& position, const core::Place& place) {
    return position.line == place.line && position.column == place.column;
}

/// The way to the value, or to the member whose key begins there; empty if there is none.
bool find_place(const Value& value, const core::Place& place, bool of_key, Path& path) {
    if (const json::Object* object = value.as_object()) {
        for (const json::Member& member : *object) {
            path.push_back(member.key);
            if (is_at(of_key ? member.key_position : member.value.position, place)) return true;
            if (find_place(member.value, place, of_key, path)) return true;
            path.pop_back();
        }
    }
    const json::Array* list = value.as_array();
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        path.push_back(std::to_string(i));
        if (!of_key && is_at((*list)[i].position, place)) return true;
        if (find_place((*list)[i], place, of_key, path)) return true;
        path.pop_back();
    }
    return false;
}

/// The check has a guess what was meant.
std::optional<Repair> repair_of_guess(const Value& tree, const Problem& problem) {
    const std::string meant = quoted_behind(problem.way_out, "did you mean ");
    if (meant.empty()) return std::nullopt;
    Path path;
    if (problem.code.ends_with("003")) {
        const std::string wrong = quoted_behind(problem.message, "unknown key ");
        if (!find_place(tree, problem.place, true, path) || path.back() != wrong) return std::nullopt;
        return Repair{RepairKind::use_key, path, meant};
    }
    if (!find_place(tree, problem.place, false, path)) return std::nullopt;
    const Value* value = find_at(tree, path);
    const std::string* wrong = value == nullptr ? nullptr : value->as_string();
    if (wrong == nullptr || problem.message.find('\'' + *wrong + '\'') == std::string::npos)
        return std::nullopt;
    return Repair{RepairKind::use_word, path, meant};
}

/// What stands there is in the way.
std::optional<Repair> take_out(const Value& tree, const Problem& problem, const Path& below) {
    const std::string word = quoted_behind(problem.message, "");
    const Value* holder = find_at(tree, below);
    if (holder == nullptr || word.empty()) return std::nullopt;
    if (holder->as_object() != nullptr && holder->find(word) != nullptr) {
        Path path = below;
        path.push_back(word);
        return Repair{RepairKind::take_out, path, word};
    }
    const json::Array* list = holder->as_array();
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const std::string* text = (*list)[i].as_string();
        if (text == nullptr || *text != word) continue;
        Path path = below;
        path.push_back(std::to_string(i));
        return Repair{RepairKind::take_out, path, word};
    }
    return std::nullopt;
}

/// A line that is always said keeps those behind it from being said.
std::optional<Repair> repair_of_lines(const Value& tree, const std::string& node) {
    const Path path{"nodes", node, "lines"};
    const Value* lines = find_at(tree, path);
    if (lines == nullptr || lines->as_array() == nullptr) return std::nullopt;
    const json::Array& list = *lines->as_array();
    const auto always = [](const Value& line) { return line.find("when") == nullptr; };
    if (std::count_if(list.begin(), list.end(), always) != 1) return std::nullopt;
    const auto at = std::find_if(list.begin(), list.end(), always) - list.begin();
    Path line = path;
    line.push_back(std::to_string(at));
    return Repair{RepairKind::move_to_end, line, {}};
}

/// The node that the last of those with a way on leads nowhere better from.
std::string last_with_next(const Value& tree) {
    const Value* nodes = tree.find("nodes");
    std::string last;
    if (nodes == nullptr || nodes->as_object() == nullptr) return last;
    for (const json::Member& node : *nodes->as_object())
        if (node.value.find("next") != nullptr) last = node.key;
    return last;
}

std::optional<Value> moved_to_end(const Value& tree, const Path& path) {
    const Value* value = find_at(tree, path);
    if (value == nullptr) return std::nullopt;
    const Value moved = *value;
    const std::optional<Value> rest = without(tree, path);
    const Path list(path.begin(), path.end() - 1);
    const Value* left = rest ? find_at(*rest, list) : nullptr;
    if (left == nullptr || left->as_array() == nullptr) return std::nullopt;
    return with_element(*rest, list, left->as_array()->size(), moved);
}

std::optional<Value> with_trained(const Value& tree, const std::string& rule) {
    const Value* trains = tree.find("trains");
    if (trains == nullptr || trains->as_array() == nullptr)
        return with_value(tree, {"trains"}, Value(json::Array{Value(rule)}));
    return with_element(tree, {"trains"}, trains->as_array()->size(), Value(rule));
}

}  // namespace

std::optional<Repair> repair_of(const Document& document, const Finding& finding) {
    if (!document.is_readable()) return std::nullopt;
    const Value& tree = document.tree();
    const Problem& problem = finding.problem;
    const std::string word = quoted_behind(problem.message, "");
    if (problem.code == "SC021") return Repair{RepairKind::add_ending, {}, {}};
    if (problem.code == "SC022" && find_at(tree, Path{"nodes", word}) != nullptr)
        return Repair{RepairKind::remove_node, {"nodes", word}, word};
    if (problem.code == "SC027") return Repair{RepairKind::add_to_trains, {"trains"}, word};
    if (problem.code == "SC028") return take_out(tree, problem, {"trains"});
    if (problem.code == "SC031") return repair_of_lines(tree, finding.node);
    if (problem.code == "SC038") return take_out(tree, problem, {"variables"});
    return repair_of_guess(tree, problem);
}

std::optional<Value> with_repair(const Value& scenario, const Repair& repair) {
    switch (repair.kind) {
        case RepairKind::use_word:
            return with_value(scenario, repair.path, Value(repair.word));
        case RepairKind::use_key:
            return with_key(scenario, repair.path, repair.word);
        case RepairKind::add_ending: {
            const auto added = with_new_node(scenario, "end", last_with_next(scenario));
            return added ? std::optional(added->scenario) : std::nullopt;
        }
        case RepairKind::add_to_trains:
            return with_trained(scenario, repair.word);
        case RepairKind::move_to_end:
            return moved_to_end(scenario, repair.path);
        default:
            return without(scenario, repair.path);
    }
}

}  // namespace frontdesk::editing
