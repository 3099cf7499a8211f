#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "report/table.h"

// Workbooks for spreadsheets: tables with a filter over each column, and charts beside them.
namespace frontdesk::report {

struct SheetColumn {
    std::string name;
    double width = 12;  ///< characters
};

enum class ChartKind { columns, line };

/// A chart of some columns of a sheet, at its right.
struct SheetChart {
    ChartKind kind = ChartKind::columns;
    std::string title;
    std::size_t names = 0;            ///< column with what stands below each column or point …
    std::size_t last_names = 0;       ///< … and the last one of several, the inner of which changes fastest
    std::vector<std::size_t> values;  ///< columns that are drawn, called as at their heads
    std::size_t most_rows = 30;       ///< only so many are drawn, from the first on
};

/// A workbook that is written row by row in bounded memory; rows that were written lie in temporary files
/// beside it until it is finished. What is given up leaves nothing behind.
class XlsxBook {
  public:
    /// @throws core::FileError, as all others do.
    explicit XlsxBook(std::filesystem::path file);
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;
    ~XlsxBook();

    /// @param name at most 25 characters, none of []:*?/\ .
    /// @return its number, from 0.
    std::size_t add_sheet(const std::string& name, const std::vector<SheetColumn>& columns);

    /// A text stays a text, whatever it looks like. Where a sheet holds no more rows, it goes on in another.
    /// @param row as many cells as the sheet has columns; a text over 32,000 characters is cut.
    void row(std::size_t sheet, const Row& row);

    /// Charts of what is written to the sheet by the end.
    void add_chart(std::size_t sheet, const SheetChart& chart);

    /// Packs the file in the background; to be asked again until it says that it is there.
    /// @return whether it is.
    bool finish();

  private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

}  // namespace frontdesk::report
