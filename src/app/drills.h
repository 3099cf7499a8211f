#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/drill_marks.h"
#include "app/practice_items.h"
#include "core/time.h"
#include "practice/fsrs.h"
#include "practice/grade.h"

// Saying it better, as the screen shows it.
namespace frontdesk::app {

/// A reply that was judged and not rated yet.
struct SpokenBetter {
    std::string text;
    phrasing::Assessment assessment;
    DrillMarks marks;
    practice::Proposal proposed;
    double seconds = 0;                         ///< from the situation to the reply
    std::array<core::Instant, 4> comes_back{};  ///< by practice::index_of
    core::Instant after_two;  ///< when it comes back if it is `good` now and once more when it is due
};

/// A sentence that is behind.
struct DoneDrill {
    PracticeItem item;
    int score = 0;
    practice::Rating rating = practice::Rating::again;
    core::Instant due;
};

/// Drills one after the other.
struct RunningDrills {
    std::string rule;    ///< the act that was chosen; empty: what is due
    bool extra = false;  ///< chosen to go on beyond the day's limit
    std::vector<DoneDrill> done;
    std::vector<PracticeItem> ahead;  ///< the first one is on the screen

    // What belongs to the one on the screen.
    phrasing::Assessment bad;                  ///< what the reply to be mended does
    std::vector<phrasing::Assessment> models;  ///< what the model answers do, in their order
    std::string draft;
    bool felt_shown = false;
    bool models_shown = false;  ///< before anything was said: help was taken
    std::vector<std::string> said;
    std::int64_t shown_at_ms = 0;  ///< steady
    std::optional<SpokenBetter> spoken;

    bool is_finished() const { return ahead.empty(); }
    /// Only while it is not finished.
    const PracticeItem& item() const { return ahead.front(); }
    /// Which one this is, from 1, and how many they are.
    int number() const { return static_cast<int>(done.size()) + (is_finished() ? 0 : 1); }
    int total() const { return static_cast<int>(done.size() + ahead.size()); }
};

}  // namespace frontdesk::app
