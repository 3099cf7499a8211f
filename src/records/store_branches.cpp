#include "records/implementation.h"

// Attempts that take up an earlier one: together with it and its other branches they are a tree.
namespace frontdesk::records {

AttemptId Store::begin_branch(const AttemptHead& head, const TakenUp& taken_up) {
    FRONTDESK_CHECK(head.is_branch());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t trunks = database.number(
        "SELECT count(*) FROM attempt WHERE id = ? AND trainee = ? AND mode = 'practice' "
        "AND state = 'finished'",
        {head.branched_from.value, head.trainee.value});
    if (trunks == 0) {
        throw StoreError(Fault::missing, "there is no such attempt to take up",
                         "Open the list of attempts again.");
    }
    const AttemptId attempt = begin_rows(*m_implementation, head, taken_up.turns, taken_up.snapshot);
    database.run("UPDATE attempt SET inputs = ? WHERE id = ?",
                 {std::int64_t{taken_up.inputs}, attempt.value});
    put_draft(database, attempt, taken_up.draft, m_implementation->now_ms());
    transaction.commit();
    return attempt;
}

std::vector<AttemptHead> Store::family(AttemptId attempt) const {
    Rows rows = m_implementation->database.query(
        "WITH RECURSIVE "
        "above (id, taken_up) AS (SELECT id, branched_from FROM attempt WHERE id = ? "
        "UNION SELECT attempt.id, attempt.branched_from FROM attempt JOIN above ON attempt.id = taken_up), "
        "tree (id) AS (SELECT id FROM above WHERE taken_up IS NULL "
        "UNION SELECT attempt.id FROM attempt JOIN tree ON attempt.branched_from = tree.id) " +
            select_heads + "WHERE id IN (SELECT id FROM tree) ORDER BY id",
        {attempt.value});
    std::vector<AttemptHead> heads;
    while (rows.next()) heads.push_back(head_of(rows));
    return heads;
}

}  // namespace frontdesk::records
