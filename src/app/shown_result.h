#pragma once

#include "app/app.h"

namespace frontdesk::app {

/// Whether there is a result to look at: the attempt is finished, or its examination ended in the middle of
/// it.
bool has_result(const records::AttemptHead& head);

/// A result as it was scored at the time, with what can be told of the run.
/// @throws core::Error if there is no such attempt or its rows hold what this program never writes.
ShownResult read_result(const records::Store& store, const Content& content, records::AttemptId attempt);

/// The trainee's best earlier attempt at the same scenario.
std::optional<scoring::Result> best_before(const records::Store& store, const records::AttemptHead& head);

}  // namespace frontdesk::app
