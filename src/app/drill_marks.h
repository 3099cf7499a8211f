#pragma once

#include <string>
#include <vector>

#include "curriculum/drill.h"
#include "phrasing/engine.h"

// How good a reply to a drill is, with the reason for every point that it lost.
namespace frontdesk::app {

struct DrillLoss {
    enum class Kind {
        missed_move,    ///< `rule` was wanted and not made
        forbidden_act,  ///< `rule` was hit, or counts as a minor thing
        fatal_act,      ///< `rule` was hit and is fatal here
        plain_you,      ///< 你 said to the customer
        wrong_address,  ///< another name or title than the customer's
    };
    Kind kind = Kind::missed_move;
    int points = 0;    ///< taken away, positive
    std::string rule;  ///< empty where no rule stands behind it
};

struct WantedMove {
    std::string rule;
    std::string earned_by;  ///< the words that made it; empty if it was not made
    bool made = false;
};

struct DrillMarks {
    int score = 0;  ///< 0–100
    std::vector<DrillLoss> lost;
    std::vector<WantedMove> wanted;
    bool forbidden = false;  ///< an act that counts was hit
    bool fatal = false;

    int made() const;
    /// Nothing forbidden, and all that was wanted.
    bool is_right() const { return !forbidden && made() == static_cast<int>(wanted.size()); }
};

/// All wanted moves together are worth 60, shared evenly; the other 40 go with a forbidden act (12 of them
/// with one that is downgraded or minor), everything with a fatal one. 你 costs 4 each time, twice at most, a
/// wrong name or title 8. Never below 0.
DrillMarks marks_of(const curriculum::DrillSituation& situation, const phrasing::Assessment& assessment);

}  // namespace frontdesk::app
