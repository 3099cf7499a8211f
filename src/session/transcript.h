#pragma once

#include <string>

#include "session/session.h"

// Reading from and adding to what has been said.
namespace frontdesk::session {

/// Appends `entry` with the session's node, time and heat, and about the one who is dealt with unless it
/// names somebody; the reference is good until the next append.
Entry& append(Session& session, Entry entry);

/// The latest reply, or null.
const Entry* last_reply(const Session& session);

/// The latest reply to this person from entry `since` on, or null.
const Entry* last_reply_to(const Session& session, const std::string& person, std::size_t since);

/// What the one who is dealt with said last, or empty.
std::string last_customer_line(const Session& session);

}  // namespace frontdesk::session
