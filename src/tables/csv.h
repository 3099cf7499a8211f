#pragma once

#include <string>
#include <string_view>

#include "tables/table.h"

namespace frontdesk::tables {

/// Comma, semicolon or tab: the one that cuts the first rows into the same number of cells, the more the
/// better. A first line "sep=;", as Excel writes it, decides.
char find_separator(std::string_view utf8);

/// RFC 4180: cells in quotes may hold separators, line breaks and doubled quotes. Lines may end in CR LF, LF
/// or CR. A quote inside a cell that does not begin with one stands for itself.
/// @throws core::Error for a quote that is never closed, text behind a closed one, and too many rows.
Sheet read_csv(std::string_view utf8, char separator, const std::string& name);

}  // namespace frontdesk::tables
