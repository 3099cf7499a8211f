#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "scoring/tour.h"
#include "scoring/tour_inputs.h"

// The first search of a tour: everywhere.
namespace frontdesk::scoring {

inline constexpr int full_marks = 100;

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
    std::map<std::string, std::size_t> numbers;            ///< of the states that were seen, by their keys
    std::vector<std::vector<std::size_t>> before;          ///< from which states one input leads to each
    std::map<std::string, std::vector<std::size_t>> ends;  ///< from which states one input leads to an ending
};
Walk walk_everywhere(const session::World& world, const TourLimits& limits);

/// Rules met in one entry: forbidden acts, moves, and what a chosen option stands for.
std::vector<std::string> rules_met(const scenario::Scenario& scenario, const session::Entry& entry);

}  // namespace frontdesk::scoring
