#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

// Tables as rows of plain values: what is written as CSV knows nothing of where it comes from.
namespace frontdesk::report {

/// Nothing, a number or a text. A text may hold anything, broken UTF-8 included.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;
using Row = std::vector<Cell>;

}  // namespace frontdesk::report
