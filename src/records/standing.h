#pragma once

#include "records/database.h"
#include "records/review_rows.h"

namespace frontdesk::records {

/// The mark of a finished attempt that stands today; inside the caller's transaction.
StandingMark standing_of(Database& database, AttemptId attempt);

/// The columns of `attempt` as they stand today, for queries of that table.
inline constexpr const char* standing_total =
    "(SELECT total FROM standing_mark WHERE standing_mark.attempt = attempt.id)";
inline constexpr const char* standing_passed =
    "(SELECT passed FROM standing_mark WHERE standing_mark.attempt = attempt.id)";
inline constexpr const char* standing_fatal_count =
    "(SELECT fatal_count FROM standing_mark WHERE standing_mark.attempt = attempt.id)";

/// Whether the examination of a row of `sitting` is passed as its marks stand today.
inline constexpr const char* standing_sitting_passed =
    "coalesce((SELECT passed FROM sitting_sum WHERE sitting_sum.sitting = sitting.id AND corrections = "
    "(SELECT count(*) FROM sitting_correction AS counted WHERE counted.sitting = sitting.id)), "
    "(SELECT sitting_correction.passed FROM sitting_correction JOIN correction ON correction.id = "
    "sitting_correction.correction WHERE sitting_correction.sitting = sitting.id "
    "ORDER BY correction.at_ms DESC, correction.uid DESC LIMIT 1), sitting.passed)";

}  // namespace frontdesk::records
