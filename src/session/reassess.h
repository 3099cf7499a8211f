#pragma once

#include "session/session.h"

namespace frontdesk::session {

/// The run as it went, with every reply judged anew by the engine of `world` in the situation in which it was
/// said, and its promises written down anew. What the owner said and where the run went stays as it was.
/// @param session of the scenario of `world`; only its transcript needs to be there
Session reassessed(const World& world, Session session);

}  // namespace frontdesk::session
