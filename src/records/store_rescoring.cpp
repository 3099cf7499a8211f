#include <algorithm>

#include "records/alongside.h"
#include "records/implementation.h"
#include "records/overview_totals.h"

// Finished attempts for another look, and what it finds.
namespace frontdesk::records {

namespace {

void insert(Store::Implementation& store, const Rescoring& rescoring) {
    Database& database = store.database;
    const FinishCommit& result = rescoring.result;
    const std::int64_t now =
        store.moment_after("SELECT max(scored_ms) FROM rescoring WHERE attempt = ?", {result.attempt.value});
    database.run(
        "INSERT INTO rescoring (attempt, pack_version, scored_ms, total, passed, dimensions) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {result.attempt.value, rescoring.pack_version, now, std::int64_t{result.total},
         std::int64_t{result.passed}, result.dimensions});
    const std::int64_t id = database.last_id();
    std::int64_t position = 0;
    for (const MarkRow& mark : result.marks) {
        database.run(
            "INSERT INTO rescoring_mark (rescoring, position, turn, dimension, points, of_points, rule, why, "
            "fatal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {id, position++, std::int64_t{mark.turn}, mark.dimension, std::int64_t{mark.points},
             std::int64_t{mark.of}, mark.rule, mark.why, std::int64_t{mark.fatal}});
    }
}

/// The rows of the attempt, into values that are there already as far as they reach: what the attempt before
/// left is written over, not thrown away.
template <class Row, class Read>
void read_all(Alongside& rows, std::int64_t attempt, std::vector<Row>& all, const Read& read) {
    std::size_t count = 0;
    rows.each_of(attempt, [&](const Rows& row) {
        if (count == all.size()) all.emplace_back();
        read(row, 1, all[count++]);
    });
    all.resize(count);
}

}  // namespace

void Store::each_finished(const std::function<void(const FinishedAttempt&)>& visit, Reach reach,
                          const Stretch& stretch) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    const bool shared_only = reach == Reach::for_supervisors;
    const std::int64_t after = stretch.after.value;
    Rows attempts = database.query(
        select_heads_uncounted + "WHERE state = 'finished' AND private <= ? AND id > ? ORDER BY id LIMIT ?",
        {std::int64_t{!shared_only}, after, std::int64_t{stretch.most}});
    Alongside turns(database,
                    "SELECT attempt, " + turn_columns +
                        " FROM turn WHERE taken_back_ms IS NULL AND attempt > ? ORDER BY attempt, number",
                    {after});
    Alongside marks(database,
                    "SELECT attempt, " + mark_columns + " FROM mark WHERE attempt > ? ORDER BY attempt, id",
                    {after});
    Alongside fatal(database, "SELECT attempt, rule FROM fatal WHERE attempt > ? ORDER BY attempt, position",
                    {after});
    FinishedAttempt attempt;
    while (attempts.next()) {
        attempt.head = head_of(attempts);
        const std::int64_t id = attempt.head.id.value;
        read_all(turns, id, attempt.turns, read_turn);
        read_all(marks, id, attempt.marks, read_mark);
        attempt.fatal.clear();
        fatal.each_of(id, [&](const Rows& row) { attempt.fatal.push_back(row.text(1)); });
        attempt.head.turns = static_cast<int>(attempt.turns.size());
        attempt.head.fatal_count = static_cast<int>(attempt.fatal.size());
        visit(attempt);
    }
}

std::int64_t Store::count_finished(Reach reach) const {
    const bool shared_only = reach == Reach::for_supervisors;
    return m_implementation->database.number(
        "SELECT count(*) FROM attempt WHERE state = 'finished' AND private <= ?",
        {std::int64_t{!shared_only}});
}

void Store::add_rescorings(const std::vector<Rescoring>& rescorings) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    std::vector<AttemptId> attempts;
    attempts.reserve(rescorings.size());
    for (const Rescoring& rescoring : rescorings) {
        insert(*m_implementation, rescoring);
        attempts.push_back(rescoring.result.attempt);
        m_implementation->note("attempt re-scored", {}, rescoring.result.attempt, rescoring.pack_version);
    }
    std::sort(attempts.begin(), attempts.end(),
              [](AttemptId left, AttemptId right) { return left.value < right.value; });
    // Together: a sheet of totals holds a month of many attempts and is read and written as a whole.
    refresh_totals_of(database, attempts);
    transaction.commit();
}

std::vector<Rescoring> Store::rescorings(AttemptId attempt) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<Rescoring> all;
    std::vector<std::int64_t> ids;
    Rows rows = database.query(
        "SELECT id, pack_version, scored_ms, total, passed, dimensions FROM rescoring WHERE attempt = ? "
        "ORDER BY scored_ms, uid",
        {attempt.value});
    while (rows.next()) {
        ids.push_back(rows.integer(0));
        Rescoring& rescoring = all.emplace_back();
        rescoring.pack_version = rows.text(1);
        rescoring.scored = {rows.integer(2)};
        rescoring.result.attempt = attempt;
        rescoring.result.total = static_cast<int>(rows.integer(3));
        rescoring.result.passed = rows.integer(4) != 0;
        rescoring.result.dimensions = rows.text(5);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Rows marks = database.query(
            "SELECT " + mark_columns + " FROM rescoring_mark WHERE rescoring = ? ORDER BY position",
            {ids[i]});
        while (marks.next()) all[i].result.marks.push_back(mark_of(marks, 0));
    }
    return all;
}

}  // namespace frontdesk::records
