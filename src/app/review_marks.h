#pragma once

#include <string>
#include <vector>

#include "app/content.h"
#include "records/review_rows.h"
#include "scoring/score.h"

// What an attempt comes to with a mark that a person has corrected: added up by the same formula as ever.
namespace frontdesk::app {

/// The marks with `corrected` in its place; at the end if there is none there yet.
std::vector<records::MarkRow> with_correction(std::vector<records::MarkRow> marks,
                                              const records::MarkPlace& place,
                                              const records::MarkRow& corrected);

/// @param attempt as it stands: its fatal rules that no mark calls fatal are those of an examination, and
///        stay so as long as something of that rule takes points
/// @throws core::Error if the rows hold what this program never writes
scoring::Result recounted(const records::AttemptDetail& attempt, const records::StandingMark& standing,
                          const std::vector<records::MarkRow>& marks, const Content& content);

/// What an act that the engine missed takes, as a mark of that turn.
records::MarkRow missed_act(const Content& content, int turn, const std::string& rule);

}  // namespace frontdesk::app
