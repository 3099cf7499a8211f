#include "app/export_request.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "app/results.h"

namespace frontdesk::app {

namespace {

constexpr std::array export_words{"csv", "xlsx", "pdf", "xapi", "json"};
static_assert(export_words.size() == export_format_count);

}  // namespace

const char* to_word(ExportFormat format) {
    return export_words.at(static_cast<std::size_t>(format));
}

std::optional<ExportFormat> export_format_from(const std::string& word) {
    const auto found = std::find(export_words.begin(), export_words.end(), word);
    if (found == export_words.end()) return std::nullopt;
    return static_cast<ExportFormat>(found - export_words.begin());
}

ExportedAttempt exported_attempt(const records::Store& store, records::AttemptId attempt) {
    ExportedAttempt exported{store.detail(attempt), {}, {}, store.total_of_the_day(attempt)};
    exported.score = to_result(exported.detail, nullptr);
    return exported;
}

bool ExportPeriod::is_whole_month() const {
    if (!first || !last) return false;
    return core::date_of(*first).day == 1 && core::months_later(*first, 1) == last->plus(1);
}

void narrow(records::ExportScope& scope, const ExportPeriod& period) {
    scope.from = period.first ? core::start_of(*period.first) : core::Instant{};
    scope.until = period.last ? core::start_of(period.last->plus(1)) : core::Instant{};
}

ExportPeriod period_of(const records::ExportScope& scope) {
    ExportPeriod period;
    if (scope.from.ms > 0) period.first = core::local_day(scope.from);
    if (scope.until.ms > 0) period.last = core::local_day({scope.until.ms - 1});
    return period;
}

std::optional<core::LocalDay> day_from(const std::string& text) {
    core::CalendarDate date;
    char behind = 0;
    if (std::sscanf(text.c_str(), "%4d-%2d-%2d%c", &date.year, &date.month, &date.day, &behind) != 3)
        return std::nullopt;
    const bool sane =
        date.year >= 1971 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
    if (!sane) return std::nullopt;
    const core::LocalDay day = core::day_of(date);
    if (core::date_of(day).day != date.day) return std::nullopt;
    return day;
}

std::string day_words(core::LocalDay day) {
    const core::CalendarDate date = core::date_of(day);
    std::array<char, 40> words{};
    std::snprintf(words.data(), words.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return words.data();
}

}  // namespace frontdesk::app
