#include "app/overview_period.h"

#include <algorithm>
#include <array>

namespace frontdesk::app {

namespace {

using core::LocalDay;

constexpr int points_back = 6;  ///< weeks or months in the curve of a short period
constexpr int points_of_long = 12;

/// The first of the month so many months later or earlier.
LocalDay month_begin(LocalDay day, int months) {
    core::CalendarDate date = core::date_of(day);
    const int month = date.year * 12 + date.month - 1 + months;
    return core::day_of({month / 12, month % 12 + 1, 1});
}

/// Days that begin something, as many as there are borders.
struct SpanDays {
    LocalDay from, until, before, before_until;
    std::vector<LocalDay> steps;
};

/// As much of the time before as has passed of this one.
void compare_with(SpanDays& days, LocalDay before) {
    days.before = before;
    days.before_until = {std::min(days.from.number, before.number + (days.until.number - days.from.number))};
}

void add_months(SpanDays& days, int back) {
    for (int i = 1 - back; i <= 0; ++i) days.steps.push_back(month_begin(days.until.plus(-1), i));
    days.steps.push_back(days.until);
}

SpanDays week_days(LocalDay today) {
    SpanDays days{core::week_of(today), today.plus(1), {}, {}, {}};
    compare_with(days, days.from.plus(-7));
    for (int i = 1 - points_back; i <= 0; ++i) days.steps.push_back(days.from.plus(7 * i));
    days.steps.push_back(days.until);
    return days;
}

SpanDays month_days(LocalDay today, int back) {
    SpanDays days{
        month_begin(today, -back), back == 0 ? today.plus(1) : month_begin(today, 1 - back), {}, {}, {}};
    compare_with(days, month_begin(days.from, -1));
    if (back > 0) days.before_until = days.from;
    add_months(days, points_back);
    return days;
}

SpanDays three_month_days(LocalDay today) {
    SpanDays days{month_begin(today, -2), today.plus(1), {}, {}, {}};
    compare_with(days, month_begin(days.from, -3));
    add_months(days, points_back);
    return days;
}

SpanDays year_days(LocalDay today) {
    const int year = core::date_of(today).year;
    SpanDays days{core::day_of({year, 1, 1}), today.plus(1), {}, {}, {}};
    compare_with(days, core::day_of({year - 1, 1, 1}));
    add_months(days, points_of_long);
    return days;
}

SpanDays all_days(LocalDay today, LocalDay first) {
    SpanDays days{std::min(first, today), today.plus(1), {}, {}, {}};
    compare_with(days, days.from);
    const std::int64_t length = days.until.number - days.from.number;
    const std::int64_t points = std::clamp<std::int64_t>(length, 1, points_of_long);
    for (std::int64_t i = 0; i <= points; ++i) days.steps.push_back(days.from.plus(i * length / points));
    return days;
}

SpanDays days_in(OverviewPeriod period, LocalDay today, LocalDay first) {
    switch (period) {
        case OverviewPeriod::week:
            return week_days(today);
        case OverviewPeriod::month:
            return month_days(today, 0);
        case OverviewPeriod::last_month:
            return month_days(today, 1);
        case OverviewPeriod::three_months:
            return three_month_days(today);
        case OverviewPeriod::year:
            return year_days(today);
        case OverviewPeriod::all:
            break;
    }
    return all_days(today, first);
}

}  // namespace

const char* to_word(OverviewPeriod period) {
    constexpr std::array words{"week", "month", "last-month", "three-months", "year", "all"};
    static_assert(words.size() == overview_period_count);
    return words.at(static_cast<std::size_t>(period));
}

const char* to_word(OverviewMode mode) {
    constexpr std::array words{"any", "practice", "exam"};
    static_assert(words.size() == overview_mode_count);
    return words.at(static_cast<std::size_t>(mode));
}

const char* to_word(OverviewGrouping grouping) {
    constexpr std::array words{"sites", "teams", "people"};
    static_assert(words.size() == overview_grouping_count);
    return words.at(static_cast<std::size_t>(grouping));
}

core::Instant OverviewSpan::earliest() const {
    core::Instant first = std::min(from, before_from);
    if (!steps.empty()) first = std::min(first, steps.front());
    return first;
}

OverviewSpan span_of(OverviewPeriod period, core::LocalDay today, core::LocalDay first) {
    const SpanDays days = days_in(period, today, first);
    OverviewSpan span{core::start_of(days.from),
                      core::start_of(days.until),
                      core::start_of(days.before),
                      core::start_of(days.before_until),
                      {}};
    if (days.before == days.from) span.before_until = span.before_from;
    for (const LocalDay day : days.steps) span.steps.push_back(core::start_of(day));
    return span;
}

}  // namespace frontdesk::app
