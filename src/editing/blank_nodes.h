#pragma once

#include <string>
#include <vector>

#include "editing/tree.h"

namespace frontdesk::editing {

/// The kinds of which the editor makes fresh nodes, in the order in which it offers them.
const std::vector<std::string>& blank_kinds();

/// A fresh node of `kind` that leads to `next`, with all that its kind asks for; what its author has to write
/// stands as "…".
json::Value blank_node(const std::string& kind, const std::string& next);

}  // namespace frontdesk::editing
