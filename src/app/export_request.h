#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/local_day.h"
#include "records/store.h"
#include "scoring/score.h"

// What supervisors take out of the records, and in which form.
namespace frontdesk::app {

enum class ExportFormat { csv, xlsx, pdf, xapi, json };
constexpr std::size_t export_format_count = static_cast<std::size_t>(ExportFormat::json) + 1;

/// `csv`, `xlsx`, … and back.
const char* to_word(ExportFormat format);
std::optional<ExportFormat> export_format_from(const std::string& word);

struct ExportRequest {
    ExportFormat format = ExportFormat::csv;
    records::ExportScope scope = {};
    /// A file, of CSV a folder, or a folder of which the program makes up a name in; empty: among the
    /// papers.
    std::filesystem::path place = {};
    bool replaces = false;       ///< what is at the place; else the new one takes a number
    std::string home_page = {};  ///< of xAPI, as of `home_page_from`; empty: that of the settings
};

/// An attempt as it leaves the program: total, verdict, fatal acts and marks are those that stand today.
struct ExportedAttempt {
    records::AttemptDetail detail;
    records::Trainee trainee;
    scoring::Result score;
    int total_of_the_day = 0;  ///< before it was scored again
};

/// The attempt with the marks that stand today: of all that were ever given the newest ones.
/// Whose it is stays to be filled in.
/// @throws records::StoreError
ExportedAttempt exported_attempt(const records::Store& store, records::AttemptId attempt);

/// A stretch of whole days, as it is chosen.
struct ExportPeriod {
    std::optional<core::LocalDay> first, last;  ///< both count; nothing: open

    bool operator==(const ExportPeriod&) const = default;
    /// The first and the last day of one month of the calendar.
    bool is_whole_month() const;
};
/// Sets the moments of the scope.
void narrow(records::ExportScope& scope, const ExportPeriod& period);
ExportPeriod period_of(const records::ExportScope& scope);

/// "2026-11-19" as a day that there is; nothing for anything else.
std::optional<core::LocalDay> day_from(const std::string& text);
/// "2026-11-19"
std::string day_words(core::LocalDay day);

}  // namespace frontdesk::app
