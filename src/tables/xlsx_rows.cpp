#include <algorithm>
#include <charconv>

#include "core/error.h"
#include "tables/xlsx_parts.h"
#include "tables/xml.h"

namespace frontdesk::tables {

namespace {

constexpr int highest_row = 1048576;
constexpr std::size_t most_merges = 5000;

/// Where a cell stands; row and column from 1, 0 = not told.
struct Reference {
    int row = 0;
    int column = 0;
};

/// "B5", "$B$5"
Reference read_reference(std::string_view text) {
    constexpr int letters = 26;
    constexpr int highest_column = 16384;
    Reference reference;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z') reference.column = reference.column * letters + (c - 'A' + 1);
        if (c >= '0' && c <= '9') reference.row = reference.row * 10 + (c - '0');
        if (reference.column > highest_column || reference.row > highest_row) return {};
    }
    return reference;
}

class RowsReader {
  public:
    RowsReader(const WorkbookTexts& texts, const std::string& place) : m_texts(texts), m_place(place) {}

    std::vector<Row> run(const pugi::xml_document& document) {
        const pugi::xml_node sheet = child(document, "worksheet");
        each_child(child(sheet, "sheetData"), "row", [this](const pugi::xml_node& row) { read_row(row); });
        std::size_t merges = 0;
        each_child(child(sheet, "mergeCells"), "mergeCell", [&](const pugi::xml_node& merge) {
            if (++merges <= most_merges) fill(attribute(merge, "ref"));
        });
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), is_empty), m_rows.end());
        return std::move(m_rows);
    }

  private:
    static bool is_empty(const Row& row) {
        return std::all_of(row.cells.begin(), row.cells.end(),
                           [](const std::string& cell) { return cell.empty(); });
    }

    void read_row(const pugi::xml_node& node) {
        Row row;
        row.number = read_reference(attribute(node, "r")).row;
        if (row.number <= m_last_row) row.number = m_last_row + 1;
        m_last_row = row.number;
        int column = 0;
        each_child(node, "c", [&](const pugi::xml_node& cell) {
            const Reference told = read_reference(attribute(cell, "r"));
            column = told.column > column ? told.column : column + 1;
            const auto index = static_cast<std::size_t>(column) - 1;
            if (index >= most_columns) return;
            std::string text = text_of(cell);
            if (text.empty()) return;
            if (row.cells.size() <= index) row.cells.resize(index + 1);
            row.cells[index] = std::move(text);
        });
        // An empty row can lie in a merged cell.
        m_rows.push_back(std::move(row));
        if (m_rows.size() <= most_rows) return;
        throw core::Error(
            m_place + " has more than " + std::to_string(most_rows) + " rows",
            "Check that this is the right file, delete the empty rows below the table, or split it.");
    }

    std::string text_of(const pugi::xml_node& cell) const {
        const std::string_view type = attribute(cell, "t");
        if (type == "inlineStr") return string_item(child(cell, "is"));
        std::string stored = child(cell, "v").text().get();
        if (type == "s") {
            std::size_t number = m_texts.shared.size();
            std::from_chars(stored.data(), stored.data() + stored.size(), number);
            return number < m_texts.shared.size() ? m_texts.shared[number] : std::string();
        }
        if (!type.empty() && type != "n") return stored;
        std::size_t format = 0;
        const std::string_view told = attribute(cell, "s");
        std::from_chars(told.data(), told.data() + told.size(), format);
        return number_text(stored, m_texts.date_formats.count(format) > 0, m_texts.counts_from_1904);
    }

    /// Puts the text of a merged cell into the rows below, in its first column; what is merged to the right
    /// is one cell with an empty neighbour.
    void fill(std::string_view range) {
        const std::size_t colon = range.find(':');
        if (colon == std::string_view::npos) return;
        const Reference first = read_reference(range.substr(0, colon));
        const Reference last = read_reference(range.substr(colon + 1));
        const auto column = static_cast<std::size_t>(first.column) - 1;
        if (first.column == 0 || first.row == 0 || column >= most_columns) return;
        auto row = std::lower_bound(m_rows.begin(), m_rows.end(), first.row,
                                    [](const Row& one, int number) { return one.number < number; });
        if (row == m_rows.end() || row->number != first.row || row->cells.size() <= column) return;
        const std::string text = row->cells[column];
        for (++row; row != m_rows.end() && row->number <= last.row; ++row) {
            if (row->cells.size() <= column) row->cells.resize(column + 1);
            if (row->cells[column].empty()) row->cells[column] = text;
        }
    }

    const WorkbookTexts& m_texts;
    const std::string& m_place;
    std::vector<Row> m_rows;
    int m_last_row = 0;
};

}  // namespace

std::vector<Row> read_rows(const pugi::xml_document& document, const WorkbookTexts& texts,
                           const std::string& place) {
    return RowsReader(texts, place).run(document);
}

}  // namespace frontdesk::tables
