#pragma once

#include <optional>
#include <string>

#include "editing/tree.h"

// Node ids and everything that names one.
namespace frontdesk::editing {

/// Whether a text at `path` of a scenario names a node: `start`, `next`, `gave_up`, `answered`.
bool is_reference(const Path& path);

/// The scenario with node `from` called `to` everywhere. Nothing if there is no `from`, or a `to` already.
std::optional<json::Value> with_renamed_node(const json::Value& scenario, const std::string& from,
                                             const std::string& to);

/// `wanted`, or with -2, -3, … behind it if a node of the scenario is called so already.
std::string free_node_id(const json::Value& scenario, const std::string& wanted);

/// The scenario with a copy of node `id` behind it, under a free id; endings get an id of their own.
struct CopiedNode {
    json::Value scenario;
    std::string id;
};
std::optional<CopiedNode> with_copied_node(const json::Value& scenario, const std::string& id);

/// Adds a fresh node of `kind` behind node `behind`: what `behind` led to is where the new one leads, and
/// `behind` leads to it. At the end of the list and led to by nobody if `behind` is empty or has no `next`.
std::optional<CopiedNode> with_new_node(const json::Value& scenario, const std::string& kind,
                                        const std::string& behind);

}  // namespace frontdesk::editing
