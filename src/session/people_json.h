#pragma once

#include "json/reader.h"
#include "json/value.h"
#include "session/session.h"

// The parts of a snapshot that tell of people, of what they asked, and of the telephone.
namespace frontdesk::session {

/// Sets `present`, `here`, `heats` and `questions`.
void write_people(const Session& session, json::Value& written);
/// Reads them, or of an older snapshot the owner's `heat`.
void read_people(json::ObjectReader& reader, Session& session);

json::Value to_json(const Phone& phone);
/// Of an older snapshot the one line that there was; how it rings is not told there, and its period is 0.
Phone phone_from(const json::Value& value, const json::Sink& sink);

}  // namespace frontdesk::session
