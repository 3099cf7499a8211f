#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include "core/time.h"
#include "records/database.h"
#include "records/overview_rows.h"

namespace frontdesk::records {

/// The sheets of results in memory, some sixteen bytes an attempt: read once, and afterwards only what
/// changed.
class ResultSheets {
  public:
    /// Reads what is new since the last time.
    void follow(Database& database);
    /// Sheets of the blocks from that of `from` to that of `until`, by block and trainee.
    void each(core::Instant from, core::Instant until,
              const std::function<void(TraineeId, const ResultSheet&)>& visit) const;
    /// The beginning of the first block that holds anything; 0: none does.
    core::Instant first() const;

  private:
    std::map<std::int64_t, std::string> m_sheets;  ///< by number
    std::int64_t m_seen = 0;                       ///< the latest change
};

}  // namespace frontdesk::records
