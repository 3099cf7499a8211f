#include "records/implementation.h"
#include "records/overview_totals.h"

// What corrections come to that were made at two stations before they heard of each other. Each one knows the
// marks as they stood for whoever made it; the newest of them stands, but its total is without the others.
namespace frontdesk::records {

namespace {

template <typename Id>
std::vector<Id> numbered(Rows rows) {
    std::vector<Id> ids;
    while (rows.next()) ids.push_back({rows.integer(0)});
    return ids;
}

}  // namespace

std::string joined(const std::vector<std::string>& rules) {
    std::string all;
    for (const std::string& rule : rules) all += (all.empty() ? "" : " ") + rule;
    return all;
}

Uncounted ReviewRecords::uncounted() const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    return {
        numbered<AttemptId>(database.query(
            "SELECT attempt FROM correction GROUP BY attempt HAVING count(*) > 1 AND count(*) > 1 + (SELECT "
            "seen FROM correction AS newest WHERE newest.attempt = correction.attempt ORDER BY at_ms DESC, "
            "uid DESC LIMIT 1) AND count(*) NOT IN (SELECT corrections FROM correction_sum WHERE "
            "correction_sum.attempt = correction.attempt)")),
        numbered<SittingId>(database.query(
            "SELECT sitting FROM sitting_correction GROUP BY sitting HAVING count(*) > 1 AND count(*) > 1 + "
            "(SELECT newest.seen FROM sitting_correction AS newest JOIN correction ON correction.id = "
            "newest.correction WHERE newest.sitting = sitting_correction.sitting ORDER BY at_ms DESC, uid "
            "DESC LIMIT 1) AND count(*) NOT IN (SELECT corrections FROM sitting_sum WHERE "
            "sitting_sum.sitting = sitting_correction.sitting)"))};
}

void ReviewRecords::add_up(const FinishCommit& result) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    database.run(
        "INSERT OR REPLACE INTO correction_sum (attempt, corrections, total, passed, fatal_rules, "
        "fatal_count, "
        "dimensions) VALUES (?1, (SELECT count(*) FROM correction WHERE attempt = ?1), ?2, ?3, ?4, ?5, ?6)",
        {result.attempt.value, std::int64_t{result.total}, std::int64_t{result.passed}, joined(result.fatal),
         static_cast<std::int64_t>(result.fatal.size()), result.dimensions});
    refresh_totals_of(database, result.attempt);
    transaction.commit();
}

void ReviewRecords::add_up(SittingId sitting, bool passed) {
    m_implementation->database.run(
        "INSERT OR REPLACE INTO sitting_sum (sitting, corrections, passed) VALUES (?1, (SELECT count(*) FROM "
        "sitting_correction WHERE sitting = ?1), ?2)",
        {sitting.value, std::int64_t{passed}});
}

}  // namespace frontdesk::records
