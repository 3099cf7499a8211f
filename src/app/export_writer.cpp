#include "app/export_writer.h"

#include "core/new_file.h"
#include "report/csv.h"
#include "report/xlsx.h"

// Tables: several files of CSV, or one workbook.
namespace frontdesk::app {

namespace {

constexpr std::array every_table{ExportTable::people, ExportTable::scenarios, ExportTable::sites,
                                 ExportTable::months, ExportTable::attempts,  ExportTable::turns,
                                 ExportTable::marks};
static_assert(every_table.size() == export_table_count);

constexpr std::array csv_names{"people.csv",   "scenarios.csv", "teams.csv", "months.csv",
                               "attempts.csv", "turns.csv",     "marks.csv"};
static_assert(csv_names.size() == export_table_count);

bool is_summed_up(ExportTable table) {
    return table < ExportTable::attempts;
}

/// Hands out the rows of an attempt.
template <typename Put>
void put_rows(const ExportTables& tables, const ExportedAttempt& attempt, const Put& put) {
    put(ExportTable::attempts, tables.attempt(attempt));
    for (const records::TurnRow& turn : attempt.detail.turns)
        put(ExportTable::turns, tables.turn(attempt, turn));
    for (const records::MarkRow& mark : attempt.detail.marks)
        put(ExportTable::marks, tables.mark(attempt, mark));
}

class CsvTables final : public ExportWriter {
  public:
    CsvTables(const ExportSource& source, const std::filesystem::path& folder)
        : m_tables{source.content, source.wording} {
        for (const ExportTable table : every_table) {
            std::vector<std::string> columns;
            for (const ExportColumn& column : ExportTables::columns(table))
                columns.emplace_back(source.wording.words(column.name));
            m_files.push_back(
                std::make_unique<File>(folder / csv_names.at(static_cast<std::size_t>(table)), columns));
        }
    }

    void add(const ExportedAttempt& attempt) override {
        put_rows(m_tables, attempt, [this](ExportTable table, const report::Row& row) { put(table, row); });
    }

    bool finish(const ExportFigures& figures) override {
        for (const ExportTable table : every_table) {
            if (!is_summed_up(table)) continue;
            for (const report::Row& row : m_tables.rows(table, figures)) put(table, row);
        }
        for (const auto& file : m_files) file->file.replace();
        return true;
    }

  private:
    struct File {
        core::NewFile file;
        report::CsvWriter writer;

        File(const std::filesystem::path& place, const std::vector<std::string>& columns)
            : file(place), writer(file, columns) {}
    };

    void put(ExportTable table, const report::Row& row) {
        m_files.at(static_cast<std::size_t>(table))->writer.row(row);
    }

    ExportTables m_tables;
    std::vector<std::unique_ptr<File>> m_files;
};

class Workbook final : public ExportWriter {
  public:
    Workbook(const ExportSource& source, const std::filesystem::path& folder)
        : m_tables{source.content, source.wording}, m_book(folder / export_file_name(ExportFormat::xlsx)) {
        for (const ExportTable table : every_table) {
            std::vector<report::SheetColumn> columns;
            for (const ExportColumn& column : ExportTables::columns(table))
                columns.push_back({source.wording.words(column.name), column.width});
            m_book.add_sheet(source.wording.words(ExportTables::title(table)), columns);
        }
        add_charts(source.wording);
    }

    void add(const ExportedAttempt& attempt) override {
        put_rows(m_tables, attempt, [this](ExportTable table, const report::Row& row) { put(table, row); });
    }

    bool finish(const ExportFigures& figures) override {
        if (!m_summed_up) {
            for (const ExportTable table : every_table) {
                if (!is_summed_up(table)) continue;
                for (const report::Row& row : m_tables.rows(table, figures)) put(table, row);
            }
        }
        m_summed_up = true;
        return m_book.finish();
    }

  private:
    void put(ExportTable table, const report::Row& row) { m_book.row(static_cast<std::size_t>(table), row); }

    void add_charts(const Wording& wording) {
        using report::ChartKind;
        const auto add = [&](ExportTable table, ChartKind kind, Text title, std::size_t last_names,
                             std::vector<std::size_t> values) {
            m_book.add_chart(static_cast<std::size_t>(table),
                             {kind, wording.words(title), 0, last_names, std::move(values), 30});
        };
        add(ExportTable::people, ChartKind::columns, Text::exports_chart_people, 0, {6});
        add(ExportTable::scenarios, ChartKind::columns, Text::exports_chart_scenarios, 0, {4, 5});
        add(ExportTable::sites, ChartKind::columns, Text::exports_chart_sites, 1, {4, 5});
        add(ExportTable::months, ChartKind::line, Text::exports_chart_months, 0, {3, 4});
        add(ExportTable::months, ChartKind::columns, Text::exports_chart_attempts, 0, {1, 2});
    }

    ExportTables m_tables;
    report::XlsxBook m_book;
    bool m_summed_up = false;
};

}  // namespace

std::filesystem::path export_file_name(ExportFormat format) {
    if (format == ExportFormat::csv) return {};
    return std::string("export.") + (format == ExportFormat::xapi ? "json" : to_word(format));
}

std::unique_ptr<ExportWriter> csv_writer(const ExportSource& source, const std::filesystem::path& folder) {
    return std::make_unique<CsvTables>(source, folder);
}

std::unique_ptr<ExportWriter> xlsx_writer(const ExportSource& source, const std::filesystem::path& folder) {
    return std::make_unique<Workbook>(source, folder);
}

std::unique_ptr<ExportWriter> export_writer(const ExportSource& source, const std::filesystem::path& folder) {
    constexpr std::array writers{csv_writer, xlsx_writer, pdf_writer, xapi_writer, json_writer};
    static_assert(writers.size() == export_format_count);
    return writers.at(static_cast<std::size_t>(source.request.format))(source, folder);
}

}  // namespace frontdesk::app
