#pragma once

#include <cstdint>

#include "core/time.h"

// The days and weeks that people live in: the calendar of the machine's time zone.
namespace frontdesk::core {

/// A day of the calendar, counted from 1970-01-01. Days later and earlier are sums.
struct LocalDay {
    std::int64_t number = 0;

    auto operator<=>(const LocalDay&) const = default;
    LocalDay plus(std::int64_t days) const { return {number + days}; }
};

struct CalendarDate {
    int year = 1970;
    int month = 1;  ///< 1–12
    int day = 1;    ///< 1–31
};

/// The day on which `instant` falls here.
LocalDay local_day(Instant instant);
/// When the day begins here; where midnight is left out for summer time, the first moment after it.
Instant start_of(LocalDay day);
CalendarDate date_of(LocalDay day);
LocalDay day_of(const CalendarDate& date);
/// The same day so many months later, or the last one of a month that is shorter.
LocalDay months_later(LocalDay day, int months);
/// 0 Monday … 6 Sunday.
int weekday_of(LocalDay day);
/// The Monday of its week.
LocalDay week_of(LocalDay day);

}  // namespace frontdesk::core
