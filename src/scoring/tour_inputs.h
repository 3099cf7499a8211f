#pragma once

#include <set>
#include <vector>

#include "session/session.h"

// What a tour tries at a node that waits.
namespace frontdesk::scoring {

/// Conditions of a scenario taken apart: what a run can turn on.
struct Turning {
    /// Leaves whose truth may matter later than the very input that settles them; each is asked of a state.
    std::vector<scenario::Condition> lasting;
    std::set<double> seconds;      ///< moments on either side of a bound, simulated
    std::set<std::string> fields;  ///< form fields that are asked about
    std::set<int> rings;           ///< rings on either side of a bound
    bool heat = false;
};
Turning turning_points(const scenario::Scenario& scenario);

/// Model answers, bad answers and a neutral one; every option and act; an exercise right and wrong; the form
/// right, empty, and right but for one field that is asked about; rings and moments on either side of every
/// bound.
std::vector<session::Input> inputs_to_try(const session::World& world, const session::Session& session,
                                          const Turning& turning);

/// Those of them that a good clerk may give.
std::vector<session::Input> good_inputs(const session::World& world, const session::Session& session);

/// Those of the good ones that are right in every part: of options and acts, the ones that give full points.
std::vector<session::Input> right_inputs(const session::World& world, const session::Session& session);

/// One value for each state of a run from which the same can follow.
std::string state_key(const scenario::Scenario& scenario, const session::Session& session,
                      const Turning& turning);

}  // namespace frontdesk::scoring
