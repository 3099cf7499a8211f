#pragma once

#include <optional>
#include <string>

#include "scenario/condition.h"
#include "scenario/notes.h"

namespace frontdesk::scenario {

/// @param what names the condition in messages: "'when' of node 'greet'".
Condition read_condition(const json::Value& value, const std::string& what, const Reading& reading);

/// true or false, a whole number or a text; a problem and nothing otherwise.
std::optional<VariableValue> read_variable_value(const json::Value& value, const std::string& what,
                                                 const Reading& reading);

}  // namespace frontdesk::scenario
