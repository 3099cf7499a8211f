#include "core/local_day.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace frontdesk::core;

namespace {

/// Another time zone for as long as it lives; the C library keeps one for the whole program.
class TimeZone {
  public:
    explicit TimeZone(const char* name) {
        if (const char* before = std::getenv("TZ")) m_before = before;
        set(name);
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;
    ~TimeZone() { set(m_before.c_str()); }

  private:
    static void set(const char* name) {
#ifdef _WIN32
        _putenv_s("TZ", name);
        _tzset();
#else
        if (*name == '\0') {
            unsetenv("TZ");
        } else {
            setenv("TZ", name, 1);
        }
        tzset();
#endif
    }

    std::string m_before;
};

constexpr std::int64_t hour_ms = 3'600'000;

}  // namespace

TEST_CASE("days are counted from 1970 and know their date and weekday") {
    CHECK(day_of({1970, 1, 1}).number == 0);
    CHECK(weekday_of({0}) == 3);
    CHECK(weekday_of({-4}) == 6);
    const LocalDay thursday = day_of({2026, 11, 19});
    CHECK(weekday_of(thursday) == 3);
    CHECK(week_of(thursday) == day_of({2026, 11, 16}));
    CHECK(week_of(day_of({2026, 11, 16})) == day_of({2026, 11, 16}));
    const CalendarDate after = date_of(day_of({2028, 2, 28}).plus(2));
    CHECK(after.month == 3);
    CHECK(after.day == 1);
}

TEST_CASE("a day begins at midnight of the machine's time zone") {
    const TimeZone east("CST-8");
    const Instant morning{1'795'080'660'000};  // 2026-11-19 17:31 there
    const LocalDay day = local_day(morning);
    CHECK(day == day_of({2026, 11, 19}));
    CHECK(start_of(day).ms == morning.ms - 17 * hour_ms - 31 * 60'000);
    CHECK(local_day({start_of(day).ms - 1}) == day.plus(-1));
    CHECK(local_day(start_of(day)) == day);
    CHECK(local_day({-1}) == LocalDay{0});
}

TEST_CASE("days of summer time are 23 and 25 hours long and still follow each other") {
    const TimeZone summer("CET-1CEST,M3.5.0,M10.5.0/3");
    const auto hours = [](const CalendarDate& date) {
        const LocalDay day = day_of(date);
        return (start_of(day.plus(1)).ms - start_of(day).ms) / hour_ms;
    };
    CHECK(hours({2026, 3, 29}) == 23);
    CHECK(hours({2026, 10, 25}) == 25);
    CHECK(hours({2026, 10, 26}) == 24);
    CHECK(local_day(start_of(day_of({2026, 3, 29}))) == day_of({2026, 3, 29}));
}

TEST_CASE("where summer time begins at midnight, the day begins an hour later") {
    const TimeZone no_midnight("BRT3BRST,M10.3.0/0,M2.3.0/0");
    const LocalDay day = day_of({2026, 10, 18});
    CHECK(local_day(start_of(day)) == day);
    CHECK(local_day({start_of(day).ms - 1}) == day.plus(-1));
    CHECK((start_of(day.plus(1)).ms - start_of(day).ms) / hour_ms == 23);
}

TEST_CASE("so many months later is the same day, or the last one of a shorter month") {
    const auto later = [](const CalendarDate& date, int months) {
        const CalendarDate found = date_of(months_later(day_of(date), months));
        return std::array{found.year, found.month, found.day};
    };
    CHECK(later({2026, 11, 19}, 12) == std::array{2027, 11, 19});
    CHECK(later({2026, 11, 19}, 2) == std::array{2027, 1, 19});
    CHECK(later({2026, 8, 31}, 6) == std::array{2027, 2, 28});
    CHECK(later({2028, 2, 29}, 12) == std::array{2029, 2, 28});
}
