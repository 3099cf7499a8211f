#pragma once

#include <string>
#include <vector>

#include "session/session.h"

// Answers to exercises and summaries: what they are worth and why some are none.
namespace frontdesk::session {

/// The parts that `text` says, by the words of the pack.
std::vector<SaidPart> said_parts(const scenario::SummaryNode& summary, const phrasing::Engine& engine,
                                 const std::string& text);

/// Whether an entry of the kind exercise or summary is right in every part.
bool is_right(const scenario::Scenario& scenario, const Entry& entry);

/// "这一步要从选项里选一个：a、b。"
std::string how_to_answer(const exercise::Exercise& asked);

/// Why the answer is none, and what is possible.
Refused no_such_answer(const exercise::Exercise& asked, const exercise::Objection& objection);

}  // namespace frontdesk::session
