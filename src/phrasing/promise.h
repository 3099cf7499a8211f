#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "phrasing/span.h"

// What a clerk commits somebody to: 今天下午三点前给您回电. Plain values, like the rest of an assessment.
namespace frontdesk::phrasing {

/// Who is to do it.
enum class Doer { clerk, technician, security, manager, company };
/// `clerk`, `technician`, …
const char* to_word(Doer doer);
const std::vector<std::string>& doer_words();

/// The day that a time was said for.
struct Day {
    enum class Kind {
        unsaid,
        offset,    ///< 今天 0, 明天 1, 后天 2, 大后天 3
        weekday,   ///< 1 Monday to 7 Sunday; of the next week 8 to 14
        date,      ///< month · 100 + day; the month is 0 where it was not said
        month_end  ///< 月底: 0 of this month, 1 of the next
    };
    Kind kind = Kind::unsaid;
    int value = 0;

    bool operator==(const Day&) const = default;
};

/// When a promise falls due: the words, and what they mean.
struct Due {
    enum class Kind {
        clock,   ///< a time of a day, or a part of one: `from` to `to` on `day`
        within,  ///< a length of time from now: `amount` of `unit`
        day,     ///< a day and no time: 明天
        soon,    ///< 马上, 尽快, 过几天
        event,   ///< when something else is done: 修好以后
        other    ///< a definite time by the rules of the pack, whose meaning is not known
    };
    enum class Unit { minutes, days, working_days };

    Kind kind = Kind::soon;
    Span span;
    std::string text;
    Day day;
    int from = -1;   ///< minutes since midnight; -1: at any time up to `to` (三点前)
    int to = -1;     ///< minutes since midnight, 1440 for the end of the day
    int amount = 0;  ///< of kind within
    Unit unit = Unit::minutes;

    bool operator==(const Due&) const = default;
};
const char* to_word(Due::Kind kind);
const char* to_word(Due::Unit unit);
const char* to_word(Day::Kind kind);

/// The meaning in short: `today 15:00`, `weekday 6 until 12:00`, `30 minutes`, `soon`. For listings; stable.
std::string meaning(const Due& due);

/// Something that was promised.
struct Promise {
    Span span;         ///< From the first to the last of the words that make it up.
    std::string text;  ///< The words of the act.
    std::string act;   ///< id of an act of the pack: `call-back`
    Doer who = Doer::clerk;
    std::string who_text;  ///< The words that say who; empty where nobody is named.
    std::optional<Due> due;
    bool definite = false;          ///< The time is one that the customer can hold us to.
    bool beyond_authority = false;  ///< The same words are a forbidden promise (F28).
    bool moved = false;             ///< Says itself that it replaces an earlier time: 改到, 推迟到.
    bool further = false;           ///< Says itself that it is one more: 再来一趟, 另外.

    bool operator==(const Promise&) const = default;
};

/// An act that can be promised, as people are told of it.
struct PromiseAct {
    std::string id;            ///< "call-back"
    std::string name;          ///< "回电话"
    std::string name_english;  ///< "call back"; may be empty
    bool timed = false;        ///< The customer waits for it, so it needs a time.
};

}  // namespace frontdesk::phrasing
