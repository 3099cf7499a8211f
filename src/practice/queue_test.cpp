#include "practice/queue.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace frontdesk;
using namespace frontdesk::practice;

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t hour_ms = 60 * minute_ms;
constexpr std::int64_t day_ms = 24 * hour_ms;

constexpr core::Instant midnight{20'000 * day_ms};
constexpr core::Instant morning{midnight.ms + 9 * hour_ms};

core::Instant later(core::Instant from, std::int64_t ms) {
    return {from.ms + ms};
}

Today today_with(int limit, int done = 0) {
    return {later(midnight, day_ms), limit, done};
}

/// A card that is held: practised days ago, due in days (negative: overdue).
Item held(std::string key, double stability, int days_since, std::int64_t due_in_ms) {
    return {std::move(key),
            {State::review,
             0,
             {stability, 5},
             later(morning, due_in_ms),
             later(morning, -days_since * day_ms),
             3,
             0}};
}

Item on_step(std::string key, State state, std::int64_t due_in_ms) {
    return {std::move(key),
            {state,
             0,
             {0.5, 5},
             later(morning, due_in_ms),
             later(morning, due_in_ms - 10 * minute_ms),
             1,
             state == State::relearning ? 1 : 0}};
}

Item unseen(std::string key, std::int64_t due_in_ms = 0) {
    Item item{std::move(key), {}};
    item.card.due = later(morning, due_in_ms);
    return item;
}

std::vector<std::string> keys(const std::vector<Item>& items) {
    std::vector<std::string> found;
    found.reserve(items.size());
    for (const Item& item : items) found.push_back(item.key);
    return found;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("the most nearly forgotten comes first, then steps whose time has come, then unseen cards") {
    const std::vector<Item> items{
        unseen("question:new-b", -hour_ms),
        on_step("drill:step", State::relearning, -minute_ms),
        held("drill:half-forgotten", 5, 10, -5 * day_ms),
        unseen("question:new-a", -2 * hour_ms),
        held("drill:forgotten", 1, 30, -29 * day_ms),
        held("drill:just-due", 4, 4, 0),
    };
    CHECK(keys(due_now({}, items, today_with(20), morning)) == Keys{"drill:forgotten", "drill:half-forgotten",
                                                                    "drill:just-due", "drill:step",
                                                                    "question:new-a", "question:new-b"});
}

TEST_CASE("a card held for days is due from the beginning of its day, a step only when its wait is over") {
    const std::vector<Item> items{
        held("this-evening", 4, 4, 10 * hour_ms),
        held("tomorrow", 4, 4, 15 * hour_ms),
        on_step("in-a-minute", State::learning, minute_ms),
        on_step("now", State::learning, 0),
        unseen("planned-for-later", minute_ms),
    };
    CHECK(keys(due_now({}, items, today_with(20), morning)) == Keys{"this-evening", "now"});
    CHECK(keys(due_now({}, items, today_with(20), later(morning, minute_ms))) ==
          Keys{"this-evening", "now", "in-a-minute", "planned-for-later"});
}

TEST_CASE("a step left over from days ago is not held back by fresher cards") {
    const std::vector<Item> items{held("held", 4, 4, 0), on_step("left", State::relearning, -3 * day_ms)};
    CHECK(keys(due_now({}, items, today_with(1), morning)) == Keys{"left"});
}

TEST_CASE("never more than the trainee asked for in a day") {
    std::vector<Item> items;
    items.reserve(60);
    for (int i = 0; i < 30; ++i) items.push_back(held("held" + std::to_string(i), 2, 5, -day_ms));
    for (int i = 0; i < 30; ++i) items.push_back(unseen("new" + std::to_string(i)));
    CHECK(due_now({}, items, today_with(20), morning).size() == 20);
    CHECK(due_now({}, items, today_with(20, 13), morning).size() == 7);
    CHECK(due_now({}, items, today_with(20, 20), morning).empty());
    CHECK(due_now({}, items, today_with(10, 13), morning).empty());
    CHECK(due_now({}, items, today_with(0), morning).empty());
    CHECK(due_now({}, items, today_with(1000), morning).size() == 60);
}

TEST_CASE("unseen cards only take what due cards leave of the limit") {
    std::vector<Item> items{unseen("new-1"), unseen("new-2"), held("held-1", 2, 5, -day_ms),
                            held("held-2", 2, 5, -day_ms)};
    CHECK(keys(due_now({}, items, today_with(3), morning)) == Keys{"held-1", "held-2", "new-1"});
    CHECK(keys(due_now({}, items, today_with(2), morning)) == Keys{"held-1", "held-2"});
}

TEST_CASE("the order does not depend on the order of the cards") {
    std::vector<Item> items{held("b", 2, 5, 0), held("a", 2, 5, 0), unseen("d"), unseen("c")};
    CHECK(keys(due_now({}, items, today_with(9), morning)) == Keys{"a", "b", "c", "d"});
    std::reverse(items.begin(), items.end());
    CHECK(keys(due_now({}, items, today_with(9), morning)) == Keys{"a", "b", "c", "d"});
}

TEST_CASE("when nothing is left the next moment is known") {
    const std::vector<Item> items{held("tomorrow", 4, 4, day_ms), on_step("soon", State::learning, minute_ms),
                                  held("today", 4, 4, hour_ms)};
    CHECK(next_due(items, today_with(20), morning) == later(morning, minute_ms));
    CHECK(next_due(items, today_with(20), later(morning, minute_ms)) == later(morning, day_ms));
    CHECK_FALSE(next_due({}, today_with(20), morning));
    CHECK_FALSE(next_due({items[2]}, today_with(20), morning));
}

TEST_CASE("the forecast counts what falls due on each day, overdue today, and what the limit lets through") {
    std::vector<core::Instant> starts;
    for (int day = 0; day <= 4; ++day) starts.push_back(later(midnight, day * day_ms));
    std::vector<Item> items{
        held("overdue", 4, 9, -5 * day_ms),
        held("this-evening", 4, 4, 14 * hour_ms),
        on_step("step", State::learning, 5 * minute_ms),
        held("tomorrow-at-midnight", 4, 4, 15 * hour_ms),
        held("last-moment-of-the-third-day", 4, 4, 2 * day_ms + 15 * hour_ms - 1),
        held("after-the-last-day", 4, 4, 3 * day_ms + 15 * hour_ms),
        unseen("new-1", -day_ms),
        unseen("new-2", day_ms),
    };
    CHECK(forecast(items, starts, today_with(20)) ==
          std::vector<DayAhead>{{3, 1, 4}, {1, 1, 2}, {1, 0, 1}, {0, 0, 0}});
    SUBCASE("what the limit leaves over moves to the next days") {
        CHECK(forecast(items, starts, today_with(2)) ==
              std::vector<DayAhead>{{3, 1, 2}, {1, 1, 2}, {1, 0, 2}, {0, 0, 1}});
    }
    SUBCASE("what was done today lowers today only") {
        CHECK(forecast(items, starts, today_with(4, 4)) ==
              std::vector<DayAhead>{{3, 1, 0}, {1, 1, 4}, {1, 0, 3}, {0, 0, 0}});
    }
    SUBCASE("days need not be as long as each other") {
        const std::vector<core::Instant> clocks_change{midnight, later(midnight, 23 * hour_ms),
                                                       later(midnight, 48 * hour_ms)};
        CHECK(forecast(items, clocks_change, today_with(20)) == std::vector<DayAhead>{{2, 1, 3}, {2, 1, 3}});
    }
}

TEST_CASE("what happened again is due at once and remembered as before") {
    const Card before = held("drill:F05/a", 40, 3, 30 * day_ms).card;
    const Card after = bring_forward(before, morning);
    CHECK(after.due == morning);
    CHECK(after.memory == before.memory);
    CHECK(after.state == before.state);
    CHECK(after.last_review == before.last_review);
    CHECK(keys(due_now({}, {{"drill:F05/a", after}}, today_with(1), morning)) == Keys{"drill:F05/a"});

    const Card overdue = held("drill:F05/b", 4, 9, -day_ms).card;
    CHECK(bring_forward(overdue, morning) == overdue);
}
