#pragma once

#include <optional>
#include <string>
#include <vector>

#include "phrasing/field_reader.h"

namespace frontdesk::phrasing {

/// One rule as its file has it; nothing if it has no usable id or no usable pattern.
std::optional<Rule> read_rule(const json::Value& value, const std::vector<Guard>& guards,
                              const Reading& reading);

/// The guard, or nothing if it cannot be used.
std::optional<Guard> read_guard(const json::Value& value, const Reading& reading);

/// Adds the classes of `{"classes": {…}}` to `classes`.
void read_classes(const json::Value& value, const json::Sink& sink, ClassTable& classes);

}  // namespace frontdesk::phrasing
