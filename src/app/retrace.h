#pragma once

#include <vector>

#include "session/session.h"

namespace frontdesk::app {

/// The sessions before each of the trainee's inputs (and before the waiting for it), found by playing the
/// transcript of `session` again, so that one can step back over the point of resuming. Empty if the replay
/// does not say the same things.
std::vector<session::Session> retrace(const session::World& world, const session::Session& session);

}  // namespace frontdesk::app
