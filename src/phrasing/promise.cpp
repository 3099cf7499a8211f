#include "phrasing/promise.h"

#include <array>

namespace frontdesk::phrasing {

namespace {

constexpr int minutes_per_hour = 60;

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string clock(int minutes) {
    return two_digits(minutes / minutes_per_hour) + ":" + two_digits(minutes % minutes_per_hour);
}

std::string written(const Day& day) {
    switch (day.kind) {
        case Day::Kind::unsaid:
            return {};
        case Day::Kind::offset:
            return day.value == 0 ? "today" : "day +" + std::to_string(day.value);
        case Day::Kind::weekday:
            return (day.value > 7 ? "next week's day " : "weekday ") +
                   std::to_string((day.value - 1) % 7 + 1);
        case Day::Kind::date:
            return (day.value >= 100 ? std::to_string(day.value / 100) + "-" : std::string("day ")) +
                   two_digits(day.value % 100);
        case Day::Kind::month_end:
            return day.value == 0 ? "month's end" : "next month's end";
    }
    return {};
}

std::string joined(std::string left, const std::string& right) {
    if (!left.empty() && !right.empty()) left += ' ';
    return left + right;
}

}  // namespace

const std::vector<std::string>& doer_words() {
    static const std::vector<std::string> words{"clerk", "technician", "security", "manager", "company"};
    return words;
}

const char* to_word(Doer doer) {
    return doer_words().at(static_cast<std::size_t>(doer)).c_str();
}

const char* to_word(Due::Kind kind) {
    static constexpr std::array words = {"clock", "within", "day", "soon", "event", "other"};
    static_assert(words.size() == static_cast<std::size_t>(Due::Kind::other) + 1);
    return words.at(static_cast<std::size_t>(kind));
}

const char* to_word(Due::Unit unit) {
    static constexpr std::array words = {"minutes", "days", "working-days"};
    static_assert(words.size() == static_cast<std::size_t>(Due::Unit::working_days) + 1);
    return words.at(static_cast<std::size_t>(unit));
}

const char* to_word(Day::Kind kind) {
    static constexpr std::array words = {"unsaid", "offset", "weekday", "date", "month-end"};
    static_assert(words.size() == static_cast<std::size_t>(Day::Kind::month_end) + 1);
    return words.at(static_cast<std::size_t>(kind));
}

std::string meaning(const Due& due) {
    switch (due.kind) {
        case Due::Kind::clock:
            if (due.from < 0) return joined(written(due.day), "until " + clock(due.to));
            if (due.from == due.to) return joined(written(due.day), clock(due.from));
            return joined(written(due.day), clock(due.from) + "-" + clock(due.to));
        case Due::Kind::within:
            return std::to_string(due.amount) + " " + to_word(due.unit);
        case Due::Kind::day:
            return written(due.day);
        case Due::Kind::soon:
        case Due::Kind::event:
        case Due::Kind::other:
            break;
    }
    return to_word(due.kind);
}

}  // namespace frontdesk::phrasing
