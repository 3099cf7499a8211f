#pragma once

#include <array>
#include <string>

#include "records/store.h"
#include "scenario/model.h"
#include "scoring/score.h"
#include "session/session.h"

// A result as rows of the store, and back. What is shown later are the stored marks: a newer pack changes
// no result behind anybody's back.
namespace frontdesk::app {

records::FinishCommit to_rows(records::AttemptId attempt, scoring::Result result);

/// @param scenario for the kind of the ending; null if its text is no longer there.
/// @throws core::Error if the rows hold what this program never writes.
scoring::Result to_result(const records::AttemptDetail& detail, const scenario::Scenario* scenario);

/// What `to_rows` wrote of the dimensions; a text that is no such thing gives none assessed.
std::array<scoring::DimensionScore, scenario::dimension_count> dimensions_from(const std::string& text);

/// The run as far as its rows tell: transcript, time and ending. For attempts whose scenario or pack has
/// changed since.
session::Session session_from_rows(const records::AttemptDetail& detail);

/// The same with a transcript that was read already.
session::Session session_of(const records::AttemptHead& head, std::vector<session::Entry> transcript);

}  // namespace frontdesk::app
