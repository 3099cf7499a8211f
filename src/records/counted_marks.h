#pragma once

#include <vector>

#include "records/alongside.h"
#include "records/ids.h"
#include "records/rows.h"

// The marks that count of finished attempts, for whoever adds up many of them.
namespace frontdesk::records {

/// Where the marks lie that stand today: as the view `standing_mark` says.
struct MarkBase {
    AttemptId attempt;
    std::int64_t correction = 0;  ///< the last one; 0: nobody has corrected anything
    std::int64_t rescoring = 0;   ///< that the marks are of; 0: those of the day
};

/// Behind FROM attempt: then there are `correction` and `rescoring` of each row, `standing_mark.total` and so
/// on.
inline constexpr const char* with_standing_mark =
    " JOIN standing_mark ON standing_mark.attempt = attempt.id ";

/// What stands today: as `standing_of` tells it, in one query where nobody has corrected anything. Inside the
/// caller's transaction.
std::vector<MarkRow> counted_marks(Database& database, const MarkBase& base);

/// The same of one attempt after the other, whose numbers go up: marks of the day are read along with them.
class CountedMarks {
  public:
    explicit CountedMarks(Database& database);
    std::vector<MarkRow> of(const MarkBase& base);

  private:
    Database& m_database;
    Alongside m_of_the_day;
};

}  // namespace frontdesk::records
