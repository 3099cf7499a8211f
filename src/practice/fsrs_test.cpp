#include "practice/fsrs.h"

#include <doctest/doctest.h>

#include <limits>

using namespace frontdesk;
using namespace frontdesk::practice;

namespace {

using std::chrono::minutes;

constexpr std::int64_t ms_in_minute = 60'000;
constexpr std::int64_t ms_in_day = 24 * 60 * ms_in_minute;
constexpr core::Instant noon{20'000 * ms_in_day + ms_in_day / 2};

core::Instant after_days(core::Instant from, double days) {
    return {from.ms + static_cast<std::int64_t>(days * static_cast<double>(ms_in_day))};
}

Card new_card() {
    Card card;
    card.due = noon;
    return card;
}

std::array<std::int64_t, 4> waits_ms(const std::array<Card, 4>& cards, core::Instant now) {
    std::array<std::int64_t, 4> waits{};
    for (std::size_t i = 0; i < waits.size(); ++i) waits[i] = cards[i].due.ms - now.ms;
    return waits;
}

/// A card held for days: rated good once with the program's steps.
Card held_card() {
    return schedule({}, new_card(), Rating::good, noon);
}

}  // namespace

TEST_CASE("the buttons of a new card announce minutes for a failure and days for a success") {
    CHECK(waits_ms(preview({}, new_card(), noon), noon) ==
          std::array<std::int64_t, 4>{10 * ms_in_minute, 15 * ms_in_minute, 2 * ms_in_day, 8 * ms_in_day});
}

TEST_CASE("a forgotten card goes through relearning and remembers that it lapsed") {
    const Card held = held_card();
    CHECK(held.state == State::review);
    const Card forgotten = schedule({}, held, Rating::again, held.due);
    CHECK(forgotten.state == State::relearning);
    CHECK(forgotten.lapses == 1);
    CHECK(forgotten.reviews == 2);
    CHECK(forgotten.due.ms == held.due.ms + 10 * ms_in_minute);
    CHECK(forgotten.memory.stability < held.memory.stability);
    CHECK(forgotten.memory.difficulty > held.memory.difficulty);
    const Card again = schedule({}, forgotten, Rating::good, forgotten.due);
    CHECK(again.state == State::review);
    CHECK(again.lapses == 1);
    CHECK(again.due.ms - again.last_review.ms >= ms_in_day);
}

TEST_CASE("steps are walked one after the other") {
    Parameters parameters;
    parameters.learning_steps = {minutes(1), minutes(10), minutes(60)};
    Card card = schedule(parameters, new_card(), Rating::again, noon);
    CHECK(card.state == State::learning);
    for (const int wait : {10, 60}) {
        const core::Instant now = card.due;
        card = schedule(parameters, card, Rating::good, now);
        CHECK(card.state == State::learning);
        CHECK(card.due.ms == now.ms + wait * ms_in_minute);
    }
    CHECK(card.step == 2);
    CHECK(schedule(parameters, card, Rating::hard, card.due).step == 2);
    CHECK(schedule(parameters, card, Rating::again, card.due).step == 0);
    CHECK(schedule(parameters, card, Rating::good, card.due).state == State::review);
    CHECK(schedule(parameters, new_card(), Rating::easy, noon).state == State::review);
}

TEST_CASE("a card on a step that its parameters no longer have goes to days") {
    Parameters parameters;
    parameters.learning_steps = {minutes(1), minutes(10)};
    Card card = schedule(parameters, new_card(), Rating::good, noon);
    REQUIRE(card.step == 1);
    for (const Card& next : preview({}, card, card.due)) CHECK(next.state == State::review);
}

TEST_CASE("better ratings never come back sooner and never leave less behind") {
    for (const double days : {0.0, 0.2, 1.0, 2.0, 30.0, 900.0}) {
        CAPTURE(days);
        const core::Instant now = after_days(noon, days);
        const std::array<Card, 4> cards = preview({}, held_card(), now);
        for (std::size_t i = 1; i < cards.size(); ++i) {
            CHECK(cards[i].due > cards[i - 1].due);
            CHECK(cards[i].memory.stability >= cards[i - 1].memory.stability);
            CHECK(cards[i].memory.difficulty <= cards[i - 1].memory.difficulty);
        }
    }
}

TEST_CASE("a higher retention asked for means shorter waits, a maximum is kept") {
    const Card held = held_card();
    const core::Instant now = after_days(noon, 20);
    Parameters keen;
    keen.desired_retention = 0.95;
    Parameters lax;
    lax.desired_retention = 0.8;
    CHECK(schedule(keen, held, Rating::good, now).due < schedule({}, held, Rating::good, now).due);
    CHECK(schedule(lax, held, Rating::good, now).due > schedule({}, held, Rating::good, now).due);
    Parameters bounded;
    bounded.maximum_interval_days = 5;
    CHECK(schedule(bounded, held, Rating::hard, now).due == after_days(now, 5));
    CHECK(schedule(bounded, held, Rating::easy, now).due <= after_days(now, 7));
}

TEST_CASE("recall is certain at first, nine in ten after as many days as the stability, and falls for ever") {
    const Card held = held_card();
    CHECK(retrievability({}, held, noon) == doctest::Approx(1));
    CHECK(retrievability({}, held, after_days(noon, held.memory.stability)) == doctest::Approx(0.9));
    double last = 1;
    for (const double days : {0.1, 1.0, 10.0, 100.0, 1000.0}) {
        const double recall = retrievability({}, held, after_days(noon, days));
        CHECK(recall < last);
        CHECK(recall > 0);
        last = recall;
    }
    CHECK(retrievability({}, new_card(), noon) == 0);
}

TEST_CASE("a clock that went back counts as no time") {
    const Card held = held_card();
    const core::Instant earlier = after_days(noon, -400);
    const Card after = schedule({}, held, Rating::good, earlier);
    const Card at_once = schedule({}, held, Rating::good, noon);
    CHECK(after.memory == at_once.memory);
    CHECK(after.last_review == earlier);
    CHECK(after.due.ms - earlier.ms == at_once.due.ms - noon.ms);
    CHECK(retrievability({}, held, earlier) == doctest::Approx(1));
}

TEST_CASE("memory counts the midnights of the people who practise") {
    Parameters in_china;
    in_china.utc_offset = std::chrono::hours(8);
    const core::Instant before_utc_midnight{20'000 * ms_in_day - 10 * ms_in_minute};  // 07:50 in China
    const core::Instant after_utc_midnight{20'000 * ms_in_day + 10 * ms_in_minute};   // 08:10 in China
    const auto stability = [&](const Parameters& parameters) {
        const Card card = schedule(parameters, new_card(), Rating::good, before_utc_midnight);
        return schedule(parameters, card, Rating::easy, after_utc_midnight).memory.stability;
    };
    CHECK(stability({}) != stability(in_china));

    // A whole life moved by eight hours is the same life.
    Card here = new_card();
    Card there = new_card();
    core::Instant now = noon;
    for (const double days : {0.1, 0.7, 3.3, 0.0, 12.6, 40.2}) {
        now = after_days(now, days);
        here = schedule(in_china, here, Rating::good, {now.ms - 8 * 60 * ms_in_minute});
        there = schedule({}, there, Rating::good, now);
        CHECK(here.memory == there.memory);
    }
}

TEST_CASE("what cannot be scheduled is seen before") {
    CHECK(is_valid(Parameters()));
    CHECK(is_valid(Card()));
    CHECK(is_valid(held_card()));
    const auto with = [](auto change) {
        Parameters parameters;
        change(parameters);
        return is_valid(parameters);
    };
    const double no_number = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(with([](Parameters& p) { p.desired_retention = 1; }));
    CHECK_FALSE(with([](Parameters& p) { p.desired_retention = 0; }));
    CHECK_FALSE(with([&](Parameters& p) { p.desired_retention = no_number; }));
    CHECK_FALSE(with([&](Parameters& p) { p.weights[8] = no_number; }));
    CHECK_FALSE(with([](Parameters& p) { p.weights[20] = 0; }));
    CHECK_FALSE(with([](Parameters& p) { p.maximum_interval_days = 0; }));
    CHECK_FALSE(with([](Parameters& p) { p.learning_steps = {minutes(0)}; }));
    CHECK_FALSE(with([](Parameters& p) { p.learning_steps = {minutes(24 * 60)}; }));
    CHECK_FALSE(with([](Parameters& p) { p.relearning_steps.resize(3, minutes(5)); }));
    CHECK_FALSE(with([](Parameters& p) { p.utc_offset = std::chrono::hours(25); }));
    const auto with_card = [](auto change) {
        Card card = held_card();
        change(card);
        return is_valid(card);
    };
    CHECK_FALSE(with_card([](Card& card) { card.memory.stability = 0; }));
    CHECK_FALSE(with_card([&](Card& card) { card.memory.difficulty = no_number; }));
    CHECK_FALSE(with_card([](Card& card) { card.step = 1; }));
    CHECK_FALSE(with_card([](Card& card) { card.state = static_cast<State>(9); }));
}
