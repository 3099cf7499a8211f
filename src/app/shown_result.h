#pragma once

#include "app/app.h"

namespace frontdesk::app {

/// Whether there is a result to look at: the attempt is finished, or its examination ended in the middle of
/// it.
bool has_result(const records::AttemptHead& head);

/// A result as it stands, with what can be told of the run.
/// @throws core::Error if there is no such attempt or its rows hold what this program never writes.
/// @param reach what else of the trainee may be told beside it
ShownResult read_result(const records::Store& store, const Content& content, records::AttemptId attempt,
                        records::Reach reach = records::Reach::everything);

/// The trainee's best earlier attempt at the same scenario.
std::optional<scoring::Result> best_before(const records::Store& store, const records::AttemptHead& head,
                                           records::Reach reach = records::Reach::everything);

/// What people said about it, and what stands in its trainee's boxes of appeals.
void read_review(const records::Store& store, ShownResult& result);

/// Under which name a half-typed appeal stands among what is half done; the beginning of it for an attempt.
std::string appeal_draft_key(records::AttemptId attempt);
std::string appeal_draft_key(records::AttemptId attempt, const records::MarkPlace& place);

}  // namespace frontdesk::app
