#pragma once

#include <vector>

#include "records/database.h"
#include "records/ids.h"

// Keeps the sheets of results (overview_rows.h) in step with attempts, turns and marks. Whoever changes those
// calls this inside the same transaction.
namespace frontdesk::records {

/// After an attempt was finished, put aside, re-scored, corrected or made private, or the examination it
/// belongs to ended. Not enough when it goes to another trainee: then `rebuild_totals`.
void refresh_totals_of(Database& database, AttemptId attempt);
/// The same of several, which go up: each sheet is read and written once.
void refresh_totals_of(Database& database, const std::vector<AttemptId>& attempts);
/// The attempt is in that sheet no more, because it closed at another time than was known.
void leave_sheet(Database& database, std::int64_t sheet, AttemptId attempt);

/// All of them anew, out of the facts. Memory grows by some 16 bytes an attempt.
void rebuild_totals(Database& database);

/// How many sheets say something else than the facts.
std::int64_t count_wrong_totals(Database& database);

}  // namespace frontdesk::records
