#include "report/csv.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/error.h"
#include "report/plain_text.h"

namespace frontdesk::report {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view line_end = "\r\n";

/// What makes a spreadsheet take a text for a formula, full-width forms included.
bool starts_a_formula(std::string_view text) {
    constexpr std::string_view wide_space = "\xE3\x80\x80";
    if (!text.empty() && (text.front() == '\t' || text.front() == '\n')) return true;
    while (!text.empty()) {
        if (text.front() == ' ' || text.front() == '\t' || text.front() == '\n') {
            text.remove_prefix(1);
        } else if (text.starts_with(wide_space)) {
            text.remove_prefix(wide_space.size());
        } else {
            break;
        }
    }
    for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
        if (text.starts_with(sign)) return true;
    }
    return false;
}

std::string text_cell(std::string_view given) {
    // A carriage return at the start must be seen before it becomes a line feed.
    std::string text = plain_text(given);
    const bool formula = starts_a_formula(text);
    const bool edge_space = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    const bool quoted = formula || edge_space || text.find_first_of(",\"\n\t;") != std::string::npos;
    if (!quoted) return text;
    std::string cell = formula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"') cell += '"';
        cell += c;
    }
    return cell + '"';
}

template <typename Number>
std::string number_cell(Number number) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

struct AsText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::int64_t number) const { return number_cell(number); }
    std::string operator()(double number) const {
        return std::isfinite(number) ? number_cell(number) : std::string();
    }
    std::string operator()(const std::string& text) const { return text_cell(text); }
    std::string operator()(core::Instant moment) const { return core::to_local(moment); }
};

}  // namespace

std::string csv_cell(const Cell& cell) {
    return std::visit(AsText{}, cell);
}

CsvWriter::CsvWriter(core::NewFile& file, const std::vector<std::string>& columns)
    : m_file(file), m_columns(columns.size()) {
    m_file.write(byte_order_mark);
    row(Row(columns.begin(), columns.end()));
}

void CsvWriter::row(const Row& row) {
    FRONTDESK_CHECK(row.size() == m_columns);
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) line += ',';
        line += csv_cell(row[i]);
    }
    line += line_end;
    m_file.write(line);
}

}  // namespace frontdesk::report
