#pragma once

#include <cstdint>
#include <string>

#include "core/time.h"
#include "records/ids.h"

// What the rows of one trainee add up to. Private attempts are the trainee's own and count here; a page for
// others must leave them out.
namespace frontdesk::records {

/// A gap between two stored moments that is longer than this was a pause, not practice.
inline constexpr std::int64_t longest_thought_ms = 180'000;

/// What happened between two borders in time.
struct StretchFigures {
    /// From one stored turn or review to the next; pauses do not count.
    std::int64_t practised_ms = 0;
    int attempts = 0;  ///< finished
    int reviews = 0;   ///< drills and questions
};

/// A forbidden act that took points in a finished attempt. Of a branch only what was said anew.
struct ForbiddenHit {
    std::string rule;  ///< "F05"
    core::Instant at;
    AttemptId attempt;
    int turn = 0;          ///< index into the transcript
    std::string said;      ///< the whole reply
    std::string words;     ///< what hit; all of `said` if it was a choice
    std::string severity;  ///< minor | major | fatal, as it counted
};

/// A move that was wanted and brought fewer points than it could have.
struct MissedMove {
    std::string rule;  ///< "M11"
    core::Instant at;
    AttemptId attempt;
    int turn = 0;
    int points = 0;
    int of = 0;
    std::string said;
};

/// How one finished attempt stood in each dimension.
struct DimensionRow {
    AttemptId attempt;
    std::string scenario_title;
    core::Instant finished;
    int total = 0;
    std::string dimensions;  ///< JSON, see `FinishCommit`
};

/// How one item (a drill or a question) was answered so far.
struct ItemAnswers {
    std::string item;
    int reviews = 0;
    core::Instant first, last;
    bool last_correct = false;
};

/// How one scenario went so far; branches are left out.
struct ScenarioStanding {
    std::string scenario;
    int tries = 0;  ///< finished
    int best = 0;   ///< totals
    int last = 0;
    bool passed = false;
    core::Instant first_passed;  ///< 0: never
    AttemptId last_attempt;
};

}  // namespace frontdesk::records
