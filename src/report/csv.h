#pragma once

#include <string>
#include <vector>

#include "core/new_file.h"
#include "report/table.h"

// Tables for spreadsheets: RFC 4180 with a byte-order mark, without which Excel takes Chinese for Latin-1.
namespace frontdesk::report {

/// One cell as it stands in the file. A text that a spreadsheet would run as a formula (=, +, -, @, a tab or
/// a line break at its start, behind spaces and in full width too) gets an apostrophe in front (OWASP, CSV
/// injection); numbers stay numbers. Control characters are left out, broken UTF-8 becomes U+FFFD.
std::string csv_cell(const Cell& cell);

/// Writes one table row by row; keeps nothing of what was written.
class CsvWriter {
  public:
    /// Writes the byte-order mark and the names of the columns.
    /// @param file lives longer; finishing it is the caller's.
    /// @throws core::FileError, as `row` does.
    CsvWriter(core::NewFile& file, const std::vector<std::string>& columns);

    /// @param row as many cells as there are columns.
    void row(const Row& row);

  private:
    core::NewFile& m_file;
    std::size_t m_columns;
};

}  // namespace frontdesk::report
