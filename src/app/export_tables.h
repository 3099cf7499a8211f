#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/content.h"
#include "app/export_figures.h"
#include "app/wording.h"
#include "report/table.h"

// The tables of an export: their columns and rows, the same for every form of table.
namespace frontdesk::app {

enum class ExportTable { people, scenarios, sites, months, attempts, turns, marks };
constexpr std::size_t export_table_count = static_cast<std::size_t>(ExportTable::marks) + 1;

struct ExportColumn {
    Text name;
    double width;  ///< characters
};

/// What tables are made with.
struct ExportTables {
    const Content& content;
    Wording wording;

    /// The columns, and what the table is called.
    static std::span<const ExportColumn> columns(ExportTable table);
    static Text title(ExportTable table);

    report::Row attempt(const ExportedAttempt& attempt) const;
    report::Row turn(const ExportedAttempt& attempt, const records::TurnRow& turn) const;
    report::Row mark(const ExportedAttempt& attempt, const records::MarkRow& mark) const;
    /// All rows of one of the first four tables.
    std::vector<report::Row> rows(ExportTable table, const ExportFigures& figures) const;

    std::string rule_name(const std::string& rule) const;
};

}  // namespace frontdesk::app
