#pragma once

#include <optional>

#include "session/session.h"

namespace frontdesk::session {

/// Longest reply, in characters.
constexpr std::size_t most_reply_characters = 4000;
/// Longest content of a form field, in characters.
constexpr std::size_t most_field_characters = 400;
/// Longest single wait, in simulated seconds.
constexpr double most_wait_seconds = 3600;

/// Takes one input at the node that waits: writes it into the transcript and goes on. When it is refused the
/// session is unchanged.
std::optional<Refused> take(const World& world, Session& session, const Input& input);

}  // namespace frontdesk::session
