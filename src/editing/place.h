#pragma once

#include "editing/tree.h"

namespace frontdesk::editing {

/// The path of what stands at a line and column of the text that `root` was read from: the last value or key
/// that begins there or before. Empty: the root, or nothing.
Path path_at(const json::Value& root, const json::Position& place);

/// A whole list with the element `from` moved to `to`. Nothing if there is no list or no such element.
std::optional<json::Value> with_moved(const json::Value& root, const Path& list, std::size_t from,
                                      std::size_t to);

}  // namespace frontdesk::editing
