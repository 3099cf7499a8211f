#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "json/value.h"

// JSON trees as values: an edit makes a new tree and leaves the old one as it was. Places of what was not
// touched are kept, because the tidy form goes by them.
namespace frontdesk::editing {

/// Keys, and indexes of lists written as digits, from the root down: {"nodes", "greet", "models", "0"}.
using Path = std::vector<std::string>;

/// The value at `path`, or null if nothing is there.
const json::Value* find_at(const json::Value& root, std::span<const std::string> path);

/// The text at `path`, or empty.
std::string text_at(const json::Value& root, const Path& path);

/// `root` with `value` at `path`. A missing last key of an object is added, in the order in which keys of
/// scenarios are written. Nothing if the path leads nowhere.
std::optional<json::Value> with_value(const json::Value& root, const Path& path, json::Value value);

/// `root` with `value` in front of element `index` of the list at `path` (at its end if there are fewer).
std::optional<json::Value> with_element(const json::Value& root, const Path& path, std::size_t index,
                                        json::Value value);

/// `root` with a member behind the member `behind` of the object at `path` (at its end if there is none).
std::optional<json::Value> with_member(const json::Value& root, const Path& path, const std::string& behind,
                                       const std::string& key, json::Value value);

/// `root` without the member or element at `path`.
std::optional<json::Value> without(const json::Value& root, const Path& path);

/// `root` with another key for the member at `path`.
std::optional<json::Value> with_key(const json::Value& root, const Path& path, const std::string& key);

/// Every text in `value` that `is_meant` says yes to (told the path from `value` down) becomes `to`.
json::Value with_texts(const json::Value& value,
                       const std::function<bool(const Path& path, const std::string& text)>& is_meant,
                       const std::string& to);

/// The same value as if the program had made it: its layout is open.
json::Value without_places(const json::Value& value);

/// Whether the lines of the file show `value` broken over several; of values made in the program false.
bool is_broken(const json::Value& value);

}  // namespace frontdesk::editing
