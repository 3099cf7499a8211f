#pragma once

#include "session/session.h"

namespace frontdesk::session {

/// Does `condition` hold now? Asks nothing but the run and the scenario, and changes nothing.
bool holds(const scenario::Condition& condition, const scenario::Scenario& scenario, const Session& session);

/// The same where "the last reply" is this one (null: there is none).
bool holds_after(const scenario::Condition& condition, const scenario::Scenario& scenario,
                 const Session& session, const Entry* last_reply);

/// The first branch that holds, else `otherwise`.
const scenario::NodeId& choose_branch(const std::vector<scenario::Branch>& branches,
                                      const scenario::NodeId& otherwise, const scenario::Scenario& scenario,
                                      const Session& session);

}  // namespace frontdesk::session
