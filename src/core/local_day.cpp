#include "core/local_day.h"

#include <chrono>
#include <ctime>

namespace frontdesk::core {

LocalDay day_of(const CalendarDate& date) {
    const std::chrono::year_month_day civil{std::chrono::year(date.year),
                                            std::chrono::month(static_cast<unsigned>(date.month)),
                                            std::chrono::day(static_cast<unsigned>(date.day))};
    return {std::chrono::sys_days(civil).time_since_epoch().count()};
}

CalendarDate date_of(LocalDay day) {
    const std::chrono::year_month_day civil{std::chrono::sys_days(std::chrono::days(day.number))};
    return {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
            static_cast<int>(static_cast<unsigned>(civil.day()))};
}

LocalDay local_day(Instant instant) {
    // Rounded down, also before 1970.
    const std::int64_t seconds = (instant.ms >= 0 ? instant.ms : instant.ms - 999) / 1000;
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &time);
#else
    localtime_r(&time, &parts);
#endif
    return day_of({parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday});
}

Instant start_of(LocalDay day) {
    const CalendarDate date = date_of(day);
    std::tm parts{};
    parts.tm_year = date.year - 1900;
    parts.tm_mon = date.month - 1;
    parts.tm_mday = date.day;
    parts.tm_isdst = -1;
    const Instant midnight{std::int64_t{std::mktime(&parts)} * 1000};
    constexpr std::int64_t left_out_ms = 3'600'000;
    return local_day(midnight) < day ? Instant{midnight.ms + left_out_ms} : midnight;
}

LocalDay months_later(LocalDay day, int months) {
    using namespace std::chrono;
    const year_month_day from{sys_days(days(day.number))};
    year_month_day to = from + std::chrono::months(months);
    if (!to.ok()) to = to.year() / to.month() / last;
    return {sys_days(to).time_since_epoch().count()};
}

int weekday_of(LocalDay day) {
    constexpr std::int64_t thursday = 3;  // 1970-01-01
    return static_cast<int>(((day.number + thursday) % 7 + 7) % 7);
}

LocalDay week_of(LocalDay day) {
    return day.plus(-weekday_of(day));
}

}  // namespace frontdesk::core
