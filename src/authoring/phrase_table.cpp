#include "authoring/phrase_table.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/error.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace frontdesk::authoring {

namespace {

enum Role : std::size_t { number, forbidden, feels, instead, role_count };
constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
using Columns = std::array<std::size_t, role_count>;

/// Words of headings, folded. Those of `forbidden` are looked for first: 不应该说 holds 应该说.
struct Heading {
    Role role;
    std::vector<std::string> words;
};

const std::vector<Heading>& headings() {
    static const std::vector<Heading> all{
        {forbidden,
         {"禁",   "忌",   "不能", "不该",   "不应", "不可",    "不要",  "不得",  "不宜",   "勿",
          "错误", "避免", "不当", "不好的", "反面", "mustnot", "donot", "don't", "forbid", "avoid"}},
        {feels, {"感受", "感觉", "感想", "心理", "心里", "心声", "反应", "体会", "怎么想", "feel"}},
        {instead,
         {"应该", "应当", "正确", "替代", "代替", "改", "建议", "规范", "标准", "推荐", "换成", "宜",
          "可以说", "怎么说", "最好", "示范", "正面", "instead", "better"}},
        {number, {"序", "编号", "号", "项次", "项目", "no", "#", "id", "number"}}};
    return all;
}

std::string folded(const std::string& text) {
    return text::to_utf8(text::fold(text).characters);
}

std::optional<Role> role_of(const std::string& cell) {
    constexpr std::size_t longest_heading = 16;
    const std::string heading = folded(cell);
    if (heading.empty() || text::length(heading) > longest_heading) return std::nullopt;
    for (const Heading& one : headings()) {
        const bool found = std::any_of(one.words.begin(), one.words.end(), [&](const std::string& word) {
            return heading.find(word) != std::string::npos;
        });
        if (found) return one.role;
    }
    return std::nullopt;
}

/// The columns if the row is one of headings: what must not be said, and at least one of the others.
std::optional<Columns> columns_of(const tables::Row& row) {
    Columns columns;
    columns.fill(nowhere);
    std::size_t known = 0;
    std::size_t filled = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].empty()) continue;
        ++filled;
        const auto role = role_of(row.cells[i]);
        if (!role || columns[*role] != nowhere) continue;
        columns[*role] = i;
        ++known;
    }
    if (columns[forbidden] == nowhere || known < 2 || known * 2 < filled) return std::nullopt;
    return columns;
}

bool is_number(const std::string& cell) {
    const std::string text = folded(cell);
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '(' || c == ')';
    });
}

/// The usual order; without the number where the first column has none.
Columns usual_columns(const tables::Sheet& sheet) {
    const bool numbered = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                      [](const tables::Row& row) { return is_number(row.cells.front()); });
    return numbered ? Columns{0, 1, 2, 3} : Columns{nowhere, 0, 1, 2};
}

std::string trimmed(const std::string& text) {
    constexpr const char* blank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blank);
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

bool is_unreadable(char32_t character) {
    constexpr char32_t replacement = 0xFFFD;
    const bool control = character < 0x20 && character != '\n' && character != '\r' && character != '\t';
    return control || character == replacement || (character >= 0xE000 && character <= 0xF8FF);
}

class SheetReader {
  public:
    SheetReader(const tables::Sheet& sheet, const std::string& file, core::Problems& problems)
        : m_sheet(sheet),
          m_file(sheet.name.empty() ? file : file + " [" + sheet.name + "]"),
          m_problems(problems) {}

    /// Where the table begins: behind its headings, which can stand below a title.
    std::optional<std::size_t> find_headings() {
        constexpr std::size_t deepest_title = 20;
        for (std::size_t i = 0; i < std::min(m_sheet.rows.size(), deepest_title); ++i) {
            const auto columns = columns_of(m_sheet.rows[i]);
            if (!columns) continue;
            m_columns = *columns;
            return i + 1;
        }
        return std::nullopt;
    }

    void use_usual_columns() { m_columns = usual_columns(m_sheet); }

    void read(std::size_t first, std::vector<PhraseRow>& rows) {
        for (std::size_t i = first; i < m_sheet.rows.size(); ++i) {
            const tables::Row& row = m_sheet.rows[i];
            if (columns_of(row)) continue;  // repeated on a new page
            PhraseRow read{cell(row, number), cell(row, forbidden), cell(row, feels), cell(row, instead)};
            if (!read.forbidden.text.empty()) {
                rows.push_back(std::move(read));
            } else if (!read.feels.text.empty() || !read.instead.text.empty()) {
                report("IM002", read.forbidden.place, "the row does not say what must not be said",
                       "fill the cell, or delete the row");
            }
        }
    }

    void report(const char* code, const core::Place& place, std::string message, std::string way_out) {
        m_problems.push_back({code, core::Level::warning, place, std::move(message), std::move(way_out)});
    }

    core::Place top() const { return {m_file, 0, 0}; }

  private:
    PhraseCell cell(const tables::Row& row, Role role) {
        const std::size_t column = m_columns[role];
        PhraseCell cell;
        cell.place = {m_file, row.number, column == nowhere ? 0 : static_cast<int>(column) + 1};
        if (column >= row.cells.size()) return cell;
        cell.text = trimmed(row.cells[column]);
        const std::u32string characters = text::to_utf32(cell.text);
        if (std::any_of(characters.begin(), characters.end(), is_unreadable)) {
            report("IM005", cell.place, "the cell holds characters that nobody can read: " + cell.text,
                   "type the cell anew");
            cell.text.clear();
        }
        return cell;
    }

    const tables::Sheet& m_sheet;
    std::string m_file;
    core::Problems& m_problems;
    Columns m_columns{};
};

}  // namespace

std::vector<PhraseRow> read_phrase_rows(const tables::Table& table, const std::string& file,
                                        core::Problems& problems) {
    std::vector<PhraseRow> rows;
    const auto filled = std::count_if(table.sheets.begin(), table.sheets.end(),
                                      [](const tables::Sheet& sheet) { return !sheet.rows.empty(); });
    for (const tables::Sheet& sheet : table.sheets) {
        if (sheet.rows.empty()) continue;
        SheetReader reader(sheet, file, problems);
        const auto first = reader.find_headings();
        const bool wide_enough = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                             [](const auto& row) { return row.cells.size() > 1; });
        if (sheet.hidden || (!first && (filled > 1 || !wide_enough))) {
            reader.report("IM001", reader.top(),
                          sheet.hidden ? "the sheet is hidden and was passed over"
                                       : "the sheet has no table of phrases and was passed over",
                          "give its columns headings such as 序号, 禁语, 客户感受, 应该说, if it is one");
            continue;
        }
        if (!first) reader.use_usual_columns();
        reader.read(first.value_or(0), rows);
    }
    if (!rows.empty()) return rows;
    throw core::Error(file + ": there is no table of phrases in it",
                      "Give its columns headings such as 序号, 禁语, 客户感受, 应该说.");
}

}  // namespace frontdesk::authoring
