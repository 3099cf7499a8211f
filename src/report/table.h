#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/time.h"

// Tables as rows of plain values: what is written as CSV knows nothing of where it comes from.
namespace frontdesk::report {

/// Nothing, a number, a text or a moment. A text may hold anything, broken UTF-8 included; a moment is
/// written as the machine's time zone has it.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string, core::Instant>;
using Row = std::vector<Cell>;

}  // namespace frontdesk::report
