#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "scoring/tour.h"
#include "scoring/tour_inputs.h"

// The two searches of a tour.
namespace frontdesk::scoring {

/// What a breadth-first walk over all states has seen.
struct Walk {
    std::map<scenario::NodeId, std::vector<session::Input>> path_to;  ///< shortest, to each node reached
    std::map<scenario::NodeId, session::Session> first_at;  ///< the run as it first waited at a node
    std::set<std::string> fired;                            ///< rules met anywhere
    std::set<scenario::NodeId> circles;                     ///< nodes around which nothing waits
    /// Nodes at which nothing was taken, and the shortest way there.
    std::map<scenario::NodeId, std::vector<session::Input>> stuck;
    int states = 0;
    bool complete = true;
};
Walk walk_everywhere(const session::World& world, const TourLimits& limits);

/// The best mark that good inputs lead to, and the best with each ending that they lead to.
struct BestPlays {
    BestPlay overall;
    std::map<std::string, BestPlay> by_ending;
};

/// The most promising runs are kept side by side.
BestPlays best_plays(const session::World& world, const Policy& policy, const TourLimits& limits);

/// Rules met in one entry: forbidden acts, moves, and what a chosen option stands for.
std::vector<std::string> rules_met(const scenario::Scenario& scenario, const session::Entry& entry);

}  // namespace frontdesk::scoring
