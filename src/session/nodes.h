#pragma once

#include "session/session.h"

namespace frontdesk::session {

/// The node's data; the reader has made sure that every target exists.
const scenario::Node& node_at(const scenario::Scenario& scenario, const scenario::NodeId& id);

/// Goes to `target` and on through everything that needs nobody (lines, branches, settings), up to the first
/// node that waits or the end.
/// @throws core::Error if the scenario runs in a circle in which nothing waits.
void go_to(const World& world, Session& session, const scenario::NodeId& target);

/// From now on these facts are known; each once, in the order learnt.
void reveal(Session& session, const std::vector<std::string>& facts);

}  // namespace frontdesk::session
