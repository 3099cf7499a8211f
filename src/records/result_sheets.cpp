#include "records/result_sheets.h"

#include <algorithm>

#include "records/overview_facts.h"

namespace frontdesk::records {

void ResultSheets::follow(Database& database) {
    Rows rows = database.query(
        "SELECT id, entries, changed FROM result_sheet WHERE changed > ? ORDER BY changed", {m_seen});
    while (rows.next()) {
        m_sheets[rows.integer(0)] = rows.bytes(1);
        m_seen = rows.integer(2);
    }
}

void ResultSheets::each(core::Instant from, core::Instant until,
                        const std::function<void(TraineeId, const ResultSheet&)>& visit) const {
    const std::int64_t first = std::max<std::int64_t>(0, from.ms) / ResultSheet::block_ms;
    const std::int64_t last = std::max<std::int64_t>(0, until.ms - 1) / ResultSheet::block_ms;
    const auto end = m_sheets.lower_bound((last + 1) << 32U);
    for (auto at = m_sheets.lower_bound(first << 32U); at != end; ++at) {
        const std::int64_t id = at->first;
        visit(trainee_of_sheet(id), ResultSheet(block_of_sheet(id), at->second));
    }
}

core::Instant ResultSheets::first() const {
    for (const auto& [id, entries] : m_sheets) {
        if (!entries.empty()) return {block_of_sheet(id) * ResultSheet::block_ms};
    }
    return {0};
}

}  // namespace frontdesk::records
