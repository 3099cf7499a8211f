#include "practice/fsrs.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include "core/error.h"

namespace frontdesk::practice {

namespace {

using std::chrono::minutes;
using Steps = std::vector<minutes>;

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_day = 24 * 60 * ms_per_minute;
/// One and a half times the longest step must still be within a day.
constexpr minutes longest_step = std::chrono::hours(12);
/// With more the memory would grow by relearning alone, unless w17 and w18 are held lower.
constexpr std::size_t most_relearning_steps = 2;
constexpr minutes greatest_utc_offset = std::chrono::hours(24);

bool are_valid(const Steps& steps) {
    return std::all_of(steps.begin(), steps.end(),
                       [](minutes step) { return step > minutes(0) && step <= longest_step; });
}

/// The number of the day, as the people who practise count days.
std::int64_t day_of(const Parameters& parameters, core::Instant instant) {
    using namespace std::chrono;
    const sys_time<milliseconds> local{milliseconds(instant.ms) + parameters.utc_offset};
    return floor<days>(local).time_since_epoch().count();
}

int elapsed_days(const Parameters& parameters, const Card& card, core::Instant now) {
    if (card.state == State::unseen) return 0;
    const std::int64_t days = day_of(parameters, now) - day_of(parameters, card.last_review);
    return static_cast<int>(std::clamp<std::int64_t>(days, 0, INT32_MAX));
}

int interval_days(const Parameters& parameters, const Card& card) {
    const double days =
        std::round(days_until(parameters.weights, parameters.desired_retention, card.memory.stability));
    return static_cast<int>(std::clamp(days, 1.0, static_cast<double>(parameters.maximum_interval_days)));
}

void come_back_after_days(Card& card, int days) {
    card.state = State::review;
    card.step = 0;
    card.due = {card.last_review.ms + days * ms_per_day};
}

minutes wait_when_hard(const Steps& steps) {
    const minutes twice = steps.size() == 1 ? 3 * steps[0] : steps[0] + steps[1];
    return (twice + minutes(1)) / 2;  // to whole minutes, half a minute upwards
}

struct NextStep {
    minutes wait;
    int step;
};

/// The step after a rating; none when the steps are done or there are none.
std::optional<NextStep> next_step(const Steps& steps, int step, Rating rating) {
    const auto at = static_cast<std::size_t>(step);
    if (at >= steps.size()) return std::nullopt;
    switch (rating) {
        case Rating::again:
            return NextStep{steps[0], 0};
        case Rating::hard:
            return NextStep{wait_when_hard(steps), step};
        case Rating::good:
            if (at + 1 < steps.size()) return NextStep{steps[at + 1], step + 1};
            return std::nullopt;
        case Rating::easy:
            return std::nullopt;
    }
    return std::nullopt;
}

/// The card, still where it was, with the memory after the practice.
Card remembered(const Parameters& parameters, const Card& card, Rating rating, core::Instant now) {
    Card next = card;
    next.memory = card.state == State::unseen
                      ? first_memory(parameters.weights, rating)
                      : next_memory(parameters.weights, card.memory, elapsed_days(parameters, card, now),
                                    rating, parameters.same_day);
    next.last_review = now;
    ++next.reviews;
    return next;
}

/// Puts the card on its next learning or relearning step, or lets it go to days.
void place_on_step(const Parameters& parameters, Card& card, Rating rating) {
    const bool was_held = card.state == State::review || card.state == State::relearning;
    const Steps& steps = was_held ? parameters.relearning_steps : parameters.learning_steps;
    const std::optional<NextStep> next = next_step(steps, card.step, rating);
    if (!next) return come_back_after_days(card, interval_days(parameters, card));
    card.state = was_held ? State::relearning : State::learning;
    card.step = next->step;
    card.due = {card.last_review.ms + next->wait.count() * ms_per_minute};
}

/// Lets `hard`, `good` and `easy` come back at least a day apart.
void place_on_days(const Parameters& parameters, std::array<Card, 4>& cards) {
    Card& hard = cards[index_of(Rating::hard)];
    Card& good = cards[index_of(Rating::good)];
    Card& easy = cards[index_of(Rating::easy)];
    const int unshifted_good_days = interval_days(parameters, good);
    const int hard_days = std::min(interval_days(parameters, hard), unshifted_good_days);
    const int good_days = std::max(unshifted_good_days, hard_days + 1);
    come_back_after_days(hard, hard_days);
    come_back_after_days(good, good_days);
    come_back_after_days(easy, std::max(interval_days(parameters, easy), good_days + 1));
}

/// Without steps all four come back after days, each at least a day later than the one before.
void place_all_on_days(const Parameters& parameters, std::array<Card, 4>& cards) {
    const int hard_days = interval_days(parameters, cards[index_of(Rating::hard)]);
    int days = std::min(interval_days(parameters, cards[index_of(Rating::again)]), hard_days);
    come_back_after_days(cards[index_of(Rating::again)], days);
    for (const Rating rating : {Rating::hard, Rating::good, Rating::easy}) {
        Card& card = cards[index_of(rating)];
        days = std::max(interval_days(parameters, card), days + 1);
        come_back_after_days(card, days);
    }
}

}  // namespace

bool is_valid(const Parameters& parameters) {
    return is_valid(parameters.weights) && parameters.desired_retention > 0 &&
           parameters.desired_retention < 1 && parameters.maximum_interval_days >= 1 &&
           parameters.maximum_interval_days <= greatest_stability && are_valid(parameters.learning_steps) &&
           are_valid(parameters.relearning_steps) &&
           parameters.relearning_steps.size() <= most_relearning_steps &&
           parameters.utc_offset >= -greatest_utc_offset && parameters.utc_offset <= greatest_utc_offset;
}

bool is_valid(const Card& card) {
    if (card.step < 0 || card.reviews < 0 || card.lapses < 0) return false;
    switch (card.state) {
        case State::unseen:
            return card.step == 0;
        case State::review:
            return card.step == 0 && is_valid(card.memory);
        case State::learning:
        case State::relearning:
            return is_valid(card.memory);
    }
    return false;
}

std::array<Card, 4> preview(const Parameters& parameters, const Card& card, core::Instant now) {
    FRONTDESK_CHECK(is_valid(parameters));
    FRONTDESK_CHECK(is_valid(card));
    std::array<Card, 4> next;
    for (const Rating rating : all_ratings) {
        next[index_of(rating)] = remembered(parameters, card, rating, now);
    }
    const bool has_steps = parameters.same_day == SameDay::own_formula;
    if (!has_steps) {
        place_all_on_days(parameters, next);
    } else if (card.state == State::review) {
        place_on_step(parameters, next[index_of(Rating::again)], Rating::again);
        place_on_days(parameters, next);
    } else {
        for (const Rating rating : all_ratings) place_on_step(parameters, next[index_of(rating)], rating);
    }
    const bool was_held = has_steps ? card.state == State::review : card.state != State::unseen;
    if (was_held) ++next[index_of(Rating::again)].lapses;
    return next;
}

Card schedule(const Parameters& parameters, const Card& card, Rating rating, core::Instant now) {
    return preview(parameters, card, now)[index_of(rating)];
}

double retrievability(const Parameters& parameters, const Card& card, core::Instant now) {
    FRONTDESK_CHECK(is_valid(card));
    if (card.state == State::unseen) return 0;
    const std::int64_t elapsed_ms = std::max<std::int64_t>(now.ms - card.last_review.ms, 0);
    return recall_probability(parameters.weights,
                              static_cast<double>(elapsed_ms) / static_cast<double>(ms_per_day),
                              card.memory.stability);
}

}  // namespace frontdesk::practice
