#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "practice/fsrs.h"

// What to practise now, and how much will come in the next days. The layer knows no time zone: who calls says
// when days begin and end.
namespace frontdesk::practice {

/// A card with the name of what it is about, such as `drill:F05/a` or `question:phone-rules/three-rings`.
struct Item {
    std::string key;
    Card card;
};

/// The day as far as practice goes.
struct Today {
    core::Instant ends;  ///< the first moment of tomorrow
    int limit = 0;       ///< how many practices a day the trainee wants, not negative
    int done = 0;        ///< how many were done today, whatever the card, not negative

    /// How many may still follow; 0 when the limit has been lowered below what was done.
    int remaining() const { return done < limit ? limit - done : 0; }
};

/// The items to practise now, at most `today.remaining()`, in this order:
/// 1. what has been practised before, most nearly forgotten (lowest retrievability) first: cards that come
/// back
///    after days from the beginning of their day on, cards on a learning or relearning step once its wait is
///    over. A step just over is fresh in mind and so follows what has waited for days.
/// 2. unseen cards, oldest first.
/// Equals stand by due, then by key. Ask again after each practice: the order moves with time.
std::vector<Item> due_now(const Parameters& parameters, const std::vector<Item>& items, const Today& today,
                          core::Instant now);

/// The earliest `due` of all items that `due_now` would not list now whatever the limit; none if there is no
/// such item. For "the next comes in 6 minutes".
std::optional<core::Instant> next_due(const std::vector<Item>& items, const Today& today, core::Instant now);

/// One day of a forecast.
struct DayAhead {
    int due = 0;      ///< practised cards that fall due on this day; on the first day also all overdue
    int unseen = 0;   ///< unseen cards whose `due` lies in this day; on the first day also all earlier
    int planned = 0;  ///< what the limit lets through of these and of what days before have left over

    bool operator==(const DayAhead&) const = default;
};

/// The coming days, if nothing but what is due now is counted (practising adds to later days).
/// @param day_starts the first moments of today and of each day to come, rising, then the end of the last:
///        one more than the days asked for, at least two.
std::vector<DayAhead> forecast(const std::vector<Item>& items, const std::vector<core::Instant>& day_starts,
                               const Today& today);

/// The card due at once, its memory unchanged: what it is about happened again outside of practice. A card
/// that is due already stays as it is.
Card bring_forward(Card card, core::Instant now);

}  // namespace frontdesk::practice
