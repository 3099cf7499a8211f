#include "tables/csv.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/error.h"

namespace frontdesk::tables {

namespace {

/// Reads one record after the other.
class CsvReader {
  public:
    CsvReader(std::string_view text, char separator, const std::string& name)
        : m_text(text), m_separator(separator), m_name(name) {}

    /// Nothing at the end of the text.
    std::optional<Row> next() {
        if (m_at >= m_text.size()) return std::nullopt;
        Row row;
        row.number = m_line;
        do {
            row.cells.push_back(read_cell());
        } while (take(m_separator));
        end_line();
        return row;
    }

  private:
    bool take(char wanted) {
        if (m_at >= m_text.size() || m_text[m_at] != wanted) return false;
        ++m_at;
        return true;
    }

    bool at_line_end() const { return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    void end_line() {
        const bool carriage_return = take('\r');
        if (take('\n') || carriage_return) ++m_line;
    }

    std::string read_cell() {
        if (take('"')) return read_quoted();
        const std::size_t begin = m_at;
        while (!at_line_end() && m_text[m_at] != m_separator) ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    std::string read_quoted() {
        const int opened = m_line;
        std::string cell;
        for (;;) {
            if (m_at >= m_text.size()) {
                throw core::Error(m_name + " line " + std::to_string(opened) +
                                      ": a cell begins with a quote that is never closed",
                                  "Close the quote, or write a quote inside a cell twice.");
            }
            if (take('"')) {
                if (!take('"')) break;
                cell += '"';
                continue;
            }
            if (m_text[m_at] == '\n') ++m_line;
            cell += m_text[m_at++];
        }
        if (at_line_end() || m_text[m_at] == m_separator) return cell;
        throw core::Error(
            m_name + " line " + std::to_string(m_line) + ": there is text behind the closing quote of a cell",
            "Write a quote inside a cell twice, and put the whole cell in quotes.");
    }

    std::string_view m_text;
    char m_separator;
    const std::string& m_name;
    std::size_t m_at = 0;
    int m_line = 1;
};

/// "sep=;" on a line of its own. Moves behind it.
std::optional<char> take_told_separator(std::string_view& text) {
    constexpr std::size_t length = 5;
    if (text.substr(0, length - 1) != "sep=" || text.size() < length) return std::nullopt;
    const char separator = text[length - 1];
    const std::size_t end = std::min(text.find('\n'), text.size());
    text = text.substr(std::min(end + 1, text.size()));
    return separator;
}

/// How many cuts the separator makes that the first rows agree on. Quotes count wherever they stand.
std::size_t agreed_cuts(std::string_view text, char separator) {
    constexpr int looked_at = 50;
    std::map<std::size_t, int> widths;
    std::size_t width = 1;
    bool in_quotes = false;
    int rows = 0;
    for (const char c : text) {
        if (c == '"') in_quotes = !in_quotes;
        if (in_quotes) continue;
        if (c == separator) ++width;
        if (c != '\n' && c != '\r') continue;
        ++widths[width];
        width = 1;
        if (++rows == looked_at) break;
    }
    if (width > 1) ++widths[width];
    // A row of one cell is mostly the empty end of a line, or a title.
    widths.erase(1);
    const auto most = std::max_element(widths.begin(), widths.end(), [](const auto& one, const auto& other) {
        return one.second < other.second;
    });
    return most == widths.end() ? 0 : (most->first - 1) * static_cast<std::size_t>(most->second);
}

bool is_empty(const Row& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return cell.empty(); });
}

}  // namespace

char find_separator(std::string_view utf8) {
    if (const auto told = take_told_separator(utf8)) return *told;
    char best = ',';
    std::size_t most_cuts = 0;
    for (const char separator : {',', ';', '\t'}) {
        const std::size_t cuts = agreed_cuts(utf8, separator);
        if (cuts <= most_cuts) continue;
        best = separator;
        most_cuts = cuts;
    }
    return best;
}

Sheet read_csv(std::string_view utf8, char separator, const std::string& name) {
    const bool told = take_told_separator(utf8).has_value();
    CsvReader reader(utf8, separator, name);
    Sheet sheet;
    while (auto row = reader.next()) {
        if (is_empty(*row)) continue;
        if (told) ++row->number;
        if (row->cells.size() > most_columns) row->cells.resize(most_columns);
        sheet.rows.push_back(std::move(*row));
        if (sheet.rows.size() <= most_rows) continue;
        throw core::Error(name + ": the table has more than " + std::to_string(most_rows) + " rows",
                          "Check that this is the right file, or split it.");
    }
    return sheet;
}

}  // namespace frontdesk::tables
