#pragma once

#include <array>
#include <chrono>
#include <vector>

#include "core/time.h"
#include "practice/memory.h"

// When a thing should be practised again: the FSRS version 6 scheduler over the memory model of memory.h.
// Pure: the same parameters, card, rating and moment give the same card. Never adds chance ("fuzz") to a
// moment. tests/practice/ holds it against a published implementation.
namespace frontdesk::practice {

enum class State {
    unseen,      ///< never practised
    learning,    ///< practised, but not yet held for a day
    review,      ///< comes back after days
    relearning,  ///< was held and has been forgotten
};

/// One thing to practise and what is remembered of it. A new card needs only `due`.
struct Card {
    State state = State::unseen;
    int step = 0;               ///< which learning or relearning step it is on, from 0; 0 in other states
    Memory memory;              ///< meaningless while unseen
    core::Instant due;          ///< from when on it wants to be practised; unseen: when it came into being
    core::Instant last_review;  ///< meaningless while unseen
    int reviews = 0;            ///< how often it has been practised
    int lapses = 0;             ///< how often it was forgotten after having been held

    bool operator==(const Card&) const = default;
};

struct Parameters {
    Weights weights = default_weights;
    /// Recall to aim at, above 0 and below 1: higher means more practice.
    double desired_retention = 0.9;
    /// In days, 1 … 36500. Keeping `hard`, `good` and `easy` a day apart may exceed it by two days, as in the
    /// published implementations.
    int maximum_interval_days = 36500;
    /// Waits before a new card counts as held, and before a forgotten one does again; each more than nothing
    /// and at most twelve hours, at most two for relearning. None: the card comes back after days at once.
    /// `again` goes to the first, `good` to the next, `easy` past all; `hard` stays and waits for halfway
    /// between the first two, with only one for one and a half times that.
    std::vector<std::chrono::minutes> learning_steps{std::chrono::minutes(10)};
    std::vector<std::chrono::minutes> relearning_steps{std::chrono::minutes(10)};
    /// `like_any_day` also leaves out the steps: every card comes back after days.
    SameDay same_day = SameDay::own_formula;
    /// What to add to UTC for the time of the people who practise, −24 … 24 hours: memory counts the
    /// midnights between two practices. 0 is UTC, as in the published implementations.
    std::chrono::minutes utc_offset{0};
};

/// Whether a scheduler can be run with these.
bool is_valid(const Parameters& parameters);

/// Whether a card can have come from `schedule` (or be new). For readers of stored cards, which must turn
/// away what is not.
bool is_valid(const Card& card);

/// The card after a practice at `now`, rated so.
/// A clock that went back (`now` before the last practice) counts as no time at all.
/// @param card and @param parameters must be valid.
Card schedule(const Parameters& parameters, const Card& card, Rating rating, core::Instant now);

/// The card after each of the four ratings, by `index_of`; what the buttons announce is `due` − `now`.
std::array<Card, 4> preview(const Parameters& parameters, const Card& card, core::Instant now);

/// The probability, 0 … 1, that it would be recalled at this moment, counted in fractions of days; 1 before
/// the last practice, 0 for an unseen card.
double retrievability(const Parameters& parameters, const Card& card, core::Instant now);

}  // namespace frontdesk::practice
