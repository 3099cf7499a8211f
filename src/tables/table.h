#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

// Tables that people made in other programs, as rows of texts: CSV in the encodings of office programs, and
// XLSX. Knows nothing of what stands in them. Bounded in time and memory whatever the file says of itself.
namespace frontdesk::tables {

struct Row {
    int number = 0;                  ///< Line of the file (CSV) or row of the sheet (XLSX), from 1.
    std::vector<std::string> cells;  ///< UTF-8; missing ones at the end are left out.
};

struct Sheet {
    std::string name;  ///< Empty for CSV.
    bool hidden = false;
    std::vector<Row> rows;  ///< Those that hold something, in order.
};

struct Table {
    std::vector<Sheet> sheets;
    std::string format;  ///< How it was read, for people: "CSV, GB18030, ';'"
};

constexpr std::size_t most_rows = 20000;  ///< Of a sheet.
constexpr std::size_t most_columns = 64;  ///< Those further right are passed over.
constexpr std::size_t most_file_bytes = std::size_t{32} << 20U;

/// What the file is, is told by its content, not by its name.
/// @throws core::Error naming the place and what to do, if it cannot be read as a table.
Table read_table(const std::filesystem::path& path);

/// The same for a file's content; `name` stands in the messages.
Table read_table(std::string_view content, const std::string& name);

}  // namespace frontdesk::tables
