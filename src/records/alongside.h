#pragma once

#include <initializer_list>
#include <string_view>

#include "records/database.h"

namespace frontdesk::records {

/// Rows that are ordered by attempt, which is their first column, read along with the attempts themselves.
class Alongside {
  public:
    Alongside(Database& database, std::string_view sql, std::initializer_list<Parameter> parameters = {})
        : m_rows(database.query(sql, parameters)), m_more(m_rows.next()) {}

    /// Calls `take` with each row of the attempt; rows of earlier ones are passed over.
    template <typename Take>
    void each_of(std::int64_t attempt, const Take& take) {
        while (m_more && m_rows.integer(0) <= attempt) {
            if (m_rows.integer(0) == attempt) take(m_rows);
            m_more = m_rows.next();
        }
    }

  private:
    Rows m_rows;
    bool m_more;
};

}  // namespace frontdesk::records
