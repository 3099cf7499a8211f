#pragma once

#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.h"

// The parts of a workbook.
namespace frontdesk::tables {

/// What the cells of all sheets refer to.
struct WorkbookTexts {
    std::vector<std::string> shared;     ///< Shared strings, by number.
    std::set<std::size_t> date_formats;  ///< Cell formats that show a date or a time.
    bool counts_from_1904 = false;
};

/// The text of a string item: its own, or its runs together; without phonetic guides.
std::string string_item(const pugi::xml_node& item);

std::vector<std::string> read_shared_strings(const pugi::xml_document& document);

/// Numbers of the cell formats (`s` of a cell) whose number format has days, hours or seconds in it.
std::set<std::size_t> read_date_formats(const pugi::xml_document& styles);

/// A stored number as people see it: 3, 0.5, or 2024-05-01 if it is a date.
std::string number_text(const std::string& stored, bool is_date, bool counts_from_1904);

/// @param place names the sheet in messages.
/// @throws core::Error for too many rows.
std::vector<Row> read_rows(const pugi::xml_document& document, const WorkbookTexts& texts,
                           const std::string& place);

}  // namespace frontdesk::tables
