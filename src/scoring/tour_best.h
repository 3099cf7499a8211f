#pragma once

#include <map>
#include <string>
#include <vector>

#include "scoring/tour_inputs.h"
#include "scoring/tour_walk.h"

// The second search of a tour: for the best marks.
namespace frontdesk::scoring {

/// The best mark that good inputs lead to, and the best with each ending that they lead to.
struct BestPlays {
    BestPlay overall;
    std::map<std::string, BestPlay> by_ending;
};

/// The most promising runs are kept side by side.
BestPlays best_plays(const session::World& world, const Policy& policy, const TourLimits& limits);

/// The best with this ending, whatever is done on the way: nothing but states from which the walk came to the
/// ending is looked at, the most promising ones side by side.
BestPlay best_with_ending(const session::World& world, const Policy& policy, const Walk& walk,
                          const std::string& ending, const TourLimits& limits);

/// Whether `left` is the better play; one that has no inputs is none.
bool better(const BestPlay& left, const BestPlay& right);

}  // namespace frontdesk::scoring
