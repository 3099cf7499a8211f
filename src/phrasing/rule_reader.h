#pragma once

#include <optional>
#include <string>
#include <vector>

#include "phrasing/field_reader.h"

namespace frontdesk::phrasing {

/// One rule as its file has it; nothing if it has no usable id or no usable pattern.
std::optional<Rule> read_rule(const json::Value& value, const std::vector<Guard>& guards,
                              const Reading& reading);

/// Adds the patterns of an optional key to the rule's.
void read_rule_patterns(json::ObjectReader& object, const std::string& key, const Reading& reading,
                        Rule& rule);

/// Reads whatever a rule may lack: of a rule itself, or of what an overlay changes in one. A key that is not
/// there leaves the rule as it is.
void read_rule_parts(json::ObjectReader& object, const std::vector<Guard>& guards, const Reading& reading,
                     Rule& rule);

/// The guard, or nothing if it cannot be used.
std::optional<Guard> read_guard(const json::Value& value, const Reading& reading);

/// The members of one class as alternatives; null if none can be used.
PatternPart read_class_members(const json::Member& member, const json::Sink& sink, const ClassTable& classes);

/// Reports each class that the members of this one name and that is not there.
void report_unknown_classes(const json::Member& member, const json::Sink& sink, const ClassTable& classes);

/// Adds the classes of `{"classes": {…}}` to `classes`.
void read_classes(const json::Value& value, const json::Sink& sink, ClassTable& classes);

}  // namespace frontdesk::phrasing
