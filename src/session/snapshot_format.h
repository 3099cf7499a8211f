#pragma once

#include "json/reader.h"
#include "json/value.h"
#include "session/session.h"

// What writing and reading a snapshot agree on.
namespace frontdesk::session {

/// Goes up when an older program could no longer read what is written.
/// 2: promises and what they do to the ledger; a snapshot of format 1 has none.
/// 3: answers to exercises and the parts of summaries.
/// 4: several people, their questions, and two telephone lines; before that there was the owner and one line.
constexpr int newest_snapshot_format = 4;

/// Thirty years of simulated time.
inline constexpr std::int64_t most_ms = 1'000'000'000'000;

/// The run that a snapshot tells of; what is missing, mistyped or out of range goes to `sink`.
Session read_session(const json::Value& root, const json::Sink& sink);

}  // namespace frontdesk::session
