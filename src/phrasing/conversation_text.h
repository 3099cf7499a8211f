#pragma once

#include <string>

#include "json/reader.h"
#include "phrasing/engine.h"

// Conversations as rule files and scripts write them, and the check of a rule's own ones.
namespace frontdesk::phrasing {

/// `[{"customer": "…"}, {"clerk": "…"}, {"event": "hold"}]`, or an object with these under "turns" and any of
/// "context", "emergency" and "finished" (true unless said otherwise). Each turn is assessed.
/// @param usual the context where none is given; `call-opening` is that of the clerk's first turn alone.
Conversation read_conversation(const json::Value& value, const Engine& engine, Context usual,
                               const json::Sink& sink);

/// Runs a conversation rule's own `should_hit` (it is missed there) and `should_not_hit`: PH038 and PH039 for
/// each that goes wrong.
void check_own_conversations(const json::Value& rule, const std::string& file, const Engine& engine,
                             core::Problems& problems);

}  // namespace frontdesk::phrasing
