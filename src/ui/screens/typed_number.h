#pragma once

#include <optional>
#include <string>

#include "json/value.h"

// Numbers in the boxes of those who write content.
namespace frontdesk::ui {

/// A finite number of at most 1e9 either way, if the text is nothing else.
std::optional<double> typed_number(const std::string& typed);

/// As a file has it: without a point where it is whole.
json::Value number_value(double number);

}  // namespace frontdesk::ui
