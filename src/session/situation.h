#pragma once

#include "scenario/model.h"
#include "session/session.h"

namespace frontdesk::session {

/// Where and to whom a reply at `node` is said, after all that stands in the session's transcript.
phrasing::Situation situation_of(const World& world, const Session& session, const scenario::ReplyNode& node);

}  // namespace frontdesk::session
