#pragma once

#include <vector>

#include "scoring/tour.h"
#include "scoring/tour_inputs.h"

// The third search of a tour: whether full marks stay within reach as long as everything is done right.
namespace frontdesk::scoring {

/// Something right, after which full marks are out of reach although they were not before it.
struct LostBranch {
    scenario::NodeId node;
    std::string input;                 ///< as a line of a script
    std::vector<session::Input> path;  ///< shortest way there, with the input
    BestPlay best;                     ///< the best that right inputs come to behind it
};

struct RightBranches {
    std::vector<LostBranch> lost;  ///< each node and input once, nearest to the beginning first
    bool complete = true;          ///< false: a limit was hit before everything was tried
};

/// Right are model answers, options and acts that give full points, the right form, solved exercises; in
/// every order and combination that the story lets them come in.
RightBranches right_branches(const session::World& world, const Policy& policy, const TourLimits& limits);

}  // namespace frontdesk::scoring
