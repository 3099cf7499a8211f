#include "app/assignment_due.h"

#include <doctest/doctest.h>

using namespace frontdesk;
using namespace frontdesk::app;

namespace {

core::Instant at(const core::CalendarDate& date, int hour, int minute = 0) {
    return {core::start_of(core::day_of(date)).ms + hour * std::int64_t{3'600'000} +
            minute * std::int64_t{60'000}};
}

struct PickCase {
    DuePick pick;
    core::Instant now;
    core::Instant due;
};

}  // namespace

TEST_CASE("what is due until then ends with the day, today with the end of work") {
    const core::CalendarDate thursday{2026, 11, 19};
    const core::CalendarDate friday{2026, 11, 20};
    const core::CalendarDate sunday{2026, 11, 22};
    const PickCase cases[] = {
        {DuePick::today, at(thursday, 9), at(thursday, 18)},
        {DuePick::today, at(thursday, 17, 59), at(thursday, 18)},
        {DuePick::today, at(thursday, 18), end_of(core::day_of(thursday))},
        {DuePick::tomorrow, at(thursday, 23, 59), end_of(core::day_of(friday))},
        {DuePick::friday, at(thursday, 9), end_of(core::day_of(friday))},
        {DuePick::friday, at(friday, 0), end_of(core::day_of({2026, 11, 27}))},
        {DuePick::friday, at(sunday, 12), end_of(core::day_of({2026, 11, 27}))},
        {DuePick::friday, at({2026, 11, 23}, 0), end_of(core::day_of({2026, 11, 27}))},
        {DuePick::two_weeks, at(thursday, 9), end_of(core::day_of({2026, 12, 3}))},
    };
    for (const PickCase& one : cases) CHECK(due_of(one.pick, one.now) == one.due);
    CHECK(core::local_day(end_of(core::day_of(friday))) == core::day_of(friday));
    CHECK(core::local_day({end_of(core::day_of(friday)).ms + 1}) == core::day_of({2026, 11, 21}));
}

TEST_CASE("a date is understood as people write it, and never one that is over") {
    const core::Instant now = at({2026, 11, 19}, 9);
    const auto day = [&](const char* words) { return typed_day(words, now); };
    CHECK(day("2026-12-15") == core::day_of({2026, 12, 15}));
    CHECK(day("2027年1月2日") == core::day_of({2027, 1, 2}));
    CHECK(day("12-15") == core::day_of({2026, 12, 15}));
    CHECK(day(" 12/15 ") == core::day_of({2026, 12, 15}));
    CHECK(day("１２月１５日") == core::day_of({2026, 12, 15}));
    CHECK(day("11-19") == core::day_of({2026, 11, 19}));
    CHECK(day("11-18") == core::day_of({2027, 11, 18}));
    for (const char* words : {"", "明天", "15", "2-30", "13-1", "2026-11-18", "2026-02-30", "1-2-3-4",
                              "99999-1-1", "Dec 15", "0-0"}) {
        CHECK_MESSAGE(!day(words), words);
    }
}
