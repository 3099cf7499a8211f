#include "editing/references.h"

#include <algorithm>
#include <map>
#include <utility>

namespace frontdesk::editing {

namespace {

using json::Array;
using json::Object;
using json::Value;

Value object_of(std::initializer_list<std::pair<const char*, Value>> members) {
    Value value{Object{}};
    for (const auto& [key, one] : members) value.set(key, one);
    return value;
}

Value list_of(std::initializer_list<Value> elements) {
    return Value(Array(elements));
}

Value new_option(const std::string& id, int points, const std::string& next) {
    return object_of({{"id", id}, {"text", "…"}, {"points", points}, {"why", "…"}, {"next", next}});
}

/// The nodes without their contents, by kind.
std::map<std::string, Value> blank_nodes(const std::string& next) {
    const Value field = object_of({{"id", "flat"},
                                   {"label", "房号"},
                                   {"kind", "flat"},
                                   {"expect", list_of({"1栋101"})},
                                   {"ask", "请问您住几栋几号？"},
                                   {"points", 2}});
    return {
        {"say", object_of({{"kind", "say"}, {"text", "…"}, {"next", next}})},
        {"reply", object_of({{"kind", "reply"},
                             {"prompt", "…"},
                             {"wants", list_of({"M07"})},
                             {"models", list_of({"对不起，您请讲。", "实在抱歉，您慢慢说。"})},
                             {"bad", list_of({"不归我们管。"})},
                             {"next", next}})},
        {"choice", object_of({
                       {"kind", "choice"},
                       {"prompt", "…"},
                       {"dimension", "accuracy"},
                       {"of", 4},
                       {"options", list_of({new_option("right", 4, next), new_option("wrong", 0, next)})},
                   })},
        {"act",
         object_of(
             {{"kind", "act"},
              {"prompt", "…"},
              {"of", 4},
              {"options",
               list_of(
                   {object_of({{"act", "stand-up"}, {"points", 4}, {"why", "…"}, {"next", next}}),
                    object_of({{"act", "keep-typing"}, {"points", 0}, {"why", "…"}, {"next", next}})})}})},
        {"form", object_of({{"kind", "form"},
                            {"prompt", "…"},
                            {"title", "登记表"},
                            {"fields", list_of({field})},
                            {"next", next}})},
        {"branch", object_of({{"kind", "branch"},
                              {"branches",
                               list_of({object_of({{"when", object_of({{"hit", "any"}})}, {"next", next}})})},
                              {"next", next}})},
        {"set", object_of({{"kind", "set"}, {"heat", -5}, {"cause", "…"}, {"next", next}})},
    };
}

}  // namespace

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

Value new_node(const std::string& kind, const std::string& next) {
    const auto blanks = blank_nodes(next);
    const auto found = blanks.find(kind);
    if (found != blanks.end()) return found->second;
    return object_of(
        {{"kind", "end"}, {"ending", "…"}, {"ending_kind", "fair"}, {"title", "…"}, {"text", "…"}});
}

std::optional<CopiedNode> with_new_node(const Value& scenario, const std::string& kind,
                                        const std::string& behind) {
    const std::string id = free_node_id(scenario, kind);
    const std::string next = text_at(scenario, {"nodes", behind, "next"});
    // Where nothing follows the first node of all is as good as any, and it exists.
    const std::string target = next.empty() ? text_at(scenario, {"start"}) : next;
    Value node = new_node(kind, target);
    if (kind == "end") node = with_value(node, {"ending"}, id).value_or(node);
    auto result = with_member(scenario, {"nodes"}, behind, id, std::move(node));
    if (result && !next.empty()) result = with_value(*result, {"nodes", behind, "next"}, id);
    if (!result) return std::nullopt;
    return CopiedNode{*std::move(result), id};
}

}  // namespace frontdesk::editing
