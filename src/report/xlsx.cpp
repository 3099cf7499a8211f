#include "report/xlsx.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <future>
#include <utility>

#include "core/error.h"
#include "core/file.h"
#include "core/new_file.h"
#include "report/plain_text.h"

namespace frontdesk::report {

namespace {

constexpr std::size_t most_rows = LXW_ROW_MAX;
constexpr std::size_t most_characters = 32'000;
/// The library does not see that its temporary files cannot grow, so that we have to.
constexpr std::uintmax_t least_room = std::uintmax_t{4} << 20U;
constexpr std::size_t rows_between_looks = 500;

/// The text without what Excel cannot hold.
std::string sheet_text(const std::string& given) {
    std::string text = plain_text(given);
    if (text.size() <= most_characters) return text;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (begins && ++characters > most_characters) return text.substr(0, i);
    }
    return text;
}

lxw_datetime sheet_moment(core::Instant moment) {
    lxw_datetime parts{};
    std::sscanf(core::to_local(moment).c_str(), "%d-%d-%d %d:%d:%lf", &parts.year, &parts.month, &parts.day,
                &parts.hour, &parts.min, &parts.sec);
    return parts;
}

/// Writes one cell; nothing for one that is empty.
struct SheetCell {
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format* moment_format;

    void operator()(std::monostate) const {}
    void operator()(std::int64_t number) const {
        worksheet_write_number(sheet, row, column, static_cast<double>(number), nullptr);
    }
    void operator()(double number) const {
        if (std::isfinite(number)) worksheet_write_number(sheet, row, column, number, nullptr);
    }
    void operator()(const std::string& text) const {
        if (!text.empty()) worksheet_write_string(sheet, row, column, sheet_text(text).c_str(), nullptr);
    }
    void operator()(core::Instant moment) const {
        lxw_datetime parts = sheet_moment(moment);
        worksheet_write_datetime(sheet, row, column, &parts, moment_format);
    }
};

}  // namespace

struct XlsxBook::Book {
    struct Sheet {
        std::string name;
        std::vector<SheetColumn> columns;
        lxw_worksheet* page = nullptr;
        lxw_row_t rows = 0;  ///< on the page, with the heads
        int pages = 1;
        std::vector<SheetChart> charts;
        lxw_row_t first_page_rows = 0;  ///< as `rows`, of the first page
        lxw_worksheet* first_page = nullptr;
    };

    std::filesystem::path file;
    std::string file_name, folder_name;  ///< as the library takes them
    lxw_workbook* workbook = nullptr;
    lxw_format* head_format = nullptr;
    lxw_format* moment_format = nullptr;
    std::vector<Sheet> sheets;
    std::size_t rows_since_look = 0;
    std::future<lxw_error> packing;

    ~Book();
    void look_for_room() const;
    void begin_page(Sheet& sheet);
    void end_page(Sheet& sheet);
    void draw(const Sheet& sheet, const SheetChart& chart, int nth) const;
    void pack();
};

XlsxBook::Book::~Book() {
    if (packing.valid()) {
        packing.wait();
    } else if (workbook != nullptr) {
        lxw_workbook_free(workbook);
    }
}

void XlsxBook::Book::look_for_room() const {
    std::error_code failed;
    const std::filesystem::space_info space = std::filesystem::space(file.parent_path(), failed);
    if (!failed && space.available < least_room) throw core::FileError(core::FileError::Kind::no_room, file);
}

void XlsxBook::Book::begin_page(Sheet& sheet) {
    const std::string name =
        sheet.pages == 1 ? sheet.name : sheet.name + " (" + std::to_string(sheet.pages) + ")";
    sheet.page = workbook_add_worksheet(workbook, name.c_str());
    FRONTDESK_CHECK(sheet.page != nullptr);
    worksheet_freeze_panes(sheet.page, 1, 0);
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet.page, column, column, sheet.columns[i].width, nullptr);
    }
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        worksheet_write_string(sheet.page, 0, static_cast<lxw_col_t>(i), sheet.columns[i].name.c_str(),
                               head_format);
    }
    sheet.rows = 1;
    if (sheet.first_page == nullptr) sheet.first_page = sheet.page;
}

void XlsxBook::Book::end_page(Sheet& sheet) {
    worksheet_autofilter(sheet.page, 0, 0, sheet.rows - 1, static_cast<lxw_col_t>(sheet.columns.size() - 1));
    if (sheet.page == sheet.first_page) sheet.first_page_rows = sheet.rows;
}

void XlsxBook::Book::draw(const Sheet& sheet, const SheetChart& chart, int nth) const {
    constexpr int rows_of_a_chart = 17;
    if (sheet.first_page_rows < 2) return;
    const auto last =
        static_cast<lxw_row_t>(std::min<std::size_t>(sheet.first_page_rows - 1, chart.most_rows));
    const bool line = chart.kind == ChartKind::line;
    lxw_chart* drawn =
        workbook_add_chart(workbook, static_cast<std::uint8_t>(line ? LXW_CHART_LINE : LXW_CHART_COLUMN));
    const char* name = sheet.name.c_str();
    for (const std::size_t value : chart.values) {
        const auto column = static_cast<lxw_col_t>(value);
        const auto names = static_cast<lxw_col_t>(chart.names);
        const auto last_names = static_cast<lxw_col_t>(std::max(chart.names, chart.last_names));
        lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
        chart_series_set_categories(series, name, 1, names, last, last_names);
        chart_series_set_values(series, name, 1, column, last, column);
        chart_series_set_name_range(series, name, 0, column);
        if (line) chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    }
    chart_title_set_name(drawn, chart.title.c_str());
    chart_axis_set_min(drawn->y_axis, 0);
    if (chart.values.size() < 2) chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    lxw_chart_options place{};
    place.x_scale = 1.3;
    const auto row = static_cast<lxw_row_t>(1 + nth * rows_of_a_chart);
    worksheet_insert_chart_opt(sheet.first_page, row, static_cast<lxw_col_t>(sheet.columns.size() + 1), drawn,
                               &place);
}

void XlsxBook::Book::pack() {
    for (Sheet& sheet : sheets) {
        end_page(sheet);
        int nth = 0;
        for (const SheetChart& chart : sheet.charts) draw(sheet, chart, nth++);
    }
    // Nobody else touches the workbook from here on; it is gone when this is done.
    packing = std::async(std::launch::async,
                         [book = std::exchange(workbook, nullptr)] { return workbook_close(book); });
}

XlsxBook::XlsxBook(std::filesystem::path file) : m_book(std::make_unique<Book>()) {
    m_book->file = std::move(file);
    m_book->file_name = core::to_utf8(m_book->file);
    m_book->folder_name = core::to_utf8(m_book->file.parent_path());
    m_book->look_for_room();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_book->folder_name.data();
    options.use_zip64 = LXW_TRUE;
    m_book->workbook = workbook_new_opt(m_book->file_name.c_str(), &options);
    if (m_book->workbook == nullptr) throw core::FileError(core::FileError::Kind::unwritable, m_book->file);
    m_book->head_format = workbook_add_format(m_book->workbook);
    format_set_bold(m_book->head_format);
    format_set_bg_color(m_book->head_format, 0xDCEEEA);
    format_set_bottom(m_book->head_format, LXW_BORDER_THIN);
    m_book->moment_format = workbook_add_format(m_book->workbook);
    format_set_num_format(m_book->moment_format, "yyyy-mm-dd hh:mm:ss");
}

XlsxBook::~XlsxBook() = default;

std::size_t XlsxBook::add_sheet(const std::string& name, const std::vector<SheetColumn>& columns) {
    FRONTDESK_CHECK(!columns.empty());
    Book::Sheet sheet;
    sheet.name = name;
    sheet.columns = columns;
    m_book->begin_page(sheet);
    m_book->sheets.push_back(std::move(sheet));
    return m_book->sheets.size() - 1;
}

void XlsxBook::row(std::size_t number, const Row& row) {
    Book::Sheet& sheet = m_book->sheets.at(number);
    FRONTDESK_CHECK(row.size() == sheet.columns.size());
    if (++m_book->rows_since_look >= rows_between_looks) {
        m_book->look_for_room();
        m_book->rows_since_look = 0;
    }
    if (sheet.rows == most_rows) {
        m_book->end_page(sheet);
        ++sheet.pages;
        m_book->begin_page(sheet);
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
        std::visit(SheetCell{sheet.page, sheet.rows, static_cast<lxw_col_t>(i), m_book->moment_format},
                   row[i]);
    }
    ++sheet.rows;
}

void XlsxBook::add_chart(std::size_t sheet, const SheetChart& chart) {
    m_book->sheets.at(sheet).charts.push_back(chart);
}

bool XlsxBook::finish() {
    if (!m_book->packing.valid()) m_book->pack();
    if (m_book->packing.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) return false;
    const lxw_error error = m_book->packing.get();
    if (error == LXW_NO_ERROR) return true;
    m_book->look_for_room();
    throw core::FileError(core::FileError::Kind::unwritable, m_book->file);
}

}  // namespace frontdesk::report
