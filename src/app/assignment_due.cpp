#include "app/assignment_due.h"

#include <vector>

#include "app/assignment.h"
#include "text/utf8.h"

namespace frontdesk::app {

namespace {

constexpr std::int64_t hour_ms = 3'600'000;
constexpr int friday_weekday = 4;

/// The numbers in the words; nothing if one is longer than a year is, or a letter stands among them.
std::optional<std::vector<int>> numbers_in(std::string_view words) {
    constexpr int longest = 9999;
    std::vector<int> numbers;
    bool in_number = false;
    for (char32_t letter : text::to_utf32(words)) {
        if (letter >= U'０' && letter <= U'９') letter = letter - U'０' + U'0';
        if ((letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z')) return std::nullopt;
        const bool is_digit = letter >= U'0' && letter <= U'9';
        if (is_digit && !in_number) numbers.push_back(0);
        if (is_digit) numbers.back() = 10 * numbers.back() + static_cast<int>(letter - U'0');
        if (is_digit && numbers.back() > longest) return std::nullopt;
        in_number = is_digit;
    }
    return numbers;
}

/// Nothing for the 30th of February.
std::optional<core::LocalDay> day_if_there(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const core::LocalDay found = core::day_of({year, month, day});
    const core::CalendarDate back = core::date_of(found);
    if (back.month != month || back.day != day) return std::nullopt;
    return found;
}

}  // namespace

core::Instant end_of(core::LocalDay day) {
    return {core::start_of(day.plus(1)).ms - 1};
}

bool is_before_end_of_work(core::Instant now) {
    return now.ms < core::start_of(core::local_day(now)).ms + end_of_work_hour * hour_ms;
}

bool is_friday_next_week(core::Instant now) {
    return core::weekday_of(core::local_day(now)) >= friday_weekday;
}

core::Instant due_of(DuePick pick, core::Instant now) {
    const core::LocalDay today = core::local_day(now);
    switch (pick) {
        case DuePick::today:
            if (!is_before_end_of_work(now)) return end_of(today);
            return {core::start_of(today).ms + end_of_work_hour * hour_ms};
        case DuePick::tomorrow:
            return end_of(today.plus(1));
        case DuePick::friday:
            return end_of(core::week_of(today).plus(friday_weekday + (is_friday_next_week(now) ? 7 : 0)));
        default:
            return end_of(today.plus(14));
    }
}

std::optional<core::LocalDay> typed_day(std::string_view words, core::Instant now) {
    const auto numbers = numbers_in(words);
    if (!numbers || numbers->size() < 2 || numbers->size() > 3) return std::nullopt;
    const core::LocalDay today = core::local_day(now);
    if (numbers->size() == 3) {
        const auto day = day_if_there((*numbers)[0], (*numbers)[1], (*numbers)[2]);
        return day && *day >= today ? day : std::nullopt;
    }
    const int year = core::date_of(today).year;
    for (const int candidate : {year, year + 1}) {
        const auto day = day_if_there(candidate, (*numbers)[0], (*numbers)[1]);
        if (day && *day >= today) return day;
    }
    return std::nullopt;
}

}  // namespace frontdesk::app
