#pragma once

#include <string>
#include <string_view>

#include "tables/table.h"

namespace frontdesk::tables {

/// The sheets of a workbook (ECMA-376, SpreadsheetML). A cell that is merged over several rows stands in each
/// of them. Dates become 2024-05-01; formulas their last value.
/// @throws core::Error if it is no sound workbook.
Table read_xlsx(std::string_view content, const std::string& name);

}  // namespace frontdesk::tables
