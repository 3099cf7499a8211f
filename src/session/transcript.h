#pragma once

#include <string>

#include "session/session.h"

// Reading from and adding to what has been said.
namespace frontdesk::session {

/// Appends `entry` with the session's node, time and heat; the reference is good until the next append.
Entry& append(Session& session, Entry entry);

/// The latest reply, or null.
const Entry* last_reply(const Session& session);

/// What the customer said last, or empty.
std::string last_customer_line(const Session& session);

}  // namespace frontdesk::session
