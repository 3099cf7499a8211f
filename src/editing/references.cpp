#include "editing/references.h"

#include <utility>

#include "editing/blank_nodes.h"

namespace frontdesk::editing {

using json::Value;

bool is_reference(const Path& path) {
    if (path.empty()) return false;
    if (path.size() == 1) return path[0] == "start";
    const std::string& key = path.back();
    // The key `answered` of a question holds a condition, no text; within that it names a node.
    if (key == "answered") return true;
    if (path.front() != "nodes") return false;
    if (key == "gave_up") return path.size() == 4 && path[2] == "ringing";
    if (key != "next") return false;
    return path.size() == 3 || (path.size() == 5 && (path[2] == "branches" || path[2] == "options"));
}

std::optional<Value> with_renamed_node(const Value& scenario, const std::string& from,
                                       const std::string& to) {
    if (to.empty()) return std::nullopt;
    const auto renamed = with_key(scenario, {"nodes", from}, to);
    if (!renamed) return std::nullopt;
    const auto is_meant = [&](const Path& path, const std::string& text) {
        return text == from && is_reference(path);
    };
    return with_texts(*renamed, is_meant, to);
}

std::string free_node_id(const Value& scenario, const std::string& wanted) {
    const Value* nodes = scenario.find("nodes");
    std::string id = wanted;
    for (int number = 2; nodes != nullptr && nodes->find(id) != nullptr; ++number) {
        id = wanted + "-" + std::to_string(number);
    }
    return id;
}

std::optional<CopiedNode> with_copied_node(const Value& scenario, const std::string& id) {
    const Value* node = find_at(scenario, Path{"nodes", id});
    if (node == nullptr) return std::nullopt;
    const std::string fresh = free_node_id(scenario, id);
    Value copy = *node;
    if (copy.find("ending") != nullptr) copy = with_value(copy, {"ending"}, fresh).value_or(copy);
    auto result = with_member(scenario, {"nodes"}, id, fresh, std::move(copy));
    if (!result) return std::nullopt;
    return CopiedNode{*std::move(result), fresh};
}

std::optional<CopiedNode> with_new_node(const Value& scenario, const std::string& kind,
                                        const std::string& behind) {
    const std::string id = free_node_id(scenario, kind);
    const std::string next = text_at(scenario, {"nodes", behind, "next"});
    // Where nothing follows the first node of all is as good as any, and it exists.
    const std::string target = next.empty() ? text_at(scenario, {"start"}) : next;
    Value node = blank_node(kind, target);
    if (kind == "end") node = with_value(node, {"ending"}, id).value_or(node);
    auto result = with_member(scenario, {"nodes"}, behind, id, std::move(node));
    if (result && !next.empty()) result = with_value(*result, {"nodes", behind, "next"}, id);
    if (!result) return std::nullopt;
    return CopiedNode{*std::move(result), id};
}

}  // namespace frontdesk::editing
