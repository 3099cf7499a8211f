#include "records/implementation.h"
#include "records/standing.h"

// Appeals: filed once for each mark, decided once.
namespace frontdesk::records {

AppealId ReviewRecords::file_appeal(AttemptId attempt, const MarkPlace& place, const std::string& why) {
    FRONTDESK_CHECK(!why.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t at_ms =
        m_implementation->moment_after("SELECT max(at_ms) FROM appeal WHERE attempt = ?", {attempt.value});
    const std::int64_t filed = database.run(
        "INSERT INTO appeal (attempt, turn, rule, nth, why, at_ms) SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT "
        "EXISTS (SELECT 1 FROM appeal WHERE attempt = ?1 AND turn = ?2 AND rule = ?3 AND nth = ?4)",
        {attempt.value, std::int64_t{place.turn}, place.rule, std::int64_t{place.nth}, why, at_ms});
    if (filed == 0) {
        throw StoreError(Fault::stale, "this was disputed already", "Wait for what becomes of it.");
    }
    const AppealId id{database.last_id()};
    m_implementation->note("appeal filed", {}, attempt, place.rule);
    transaction.commit();
    return id;
}

void decide(Store::Implementation& store, AppealId appeal, bool upheld, const std::string& why) {
    FRONTDESK_CHECK(!why.empty());
    Database& database = store.database;
    if (database.number("SELECT count(*) FROM appeal WHERE id = ?", {appeal.value}) == 0) {
        throw StoreError(Fault::missing, "there is no such appeal", "Look at the list again.");
    }
    const std::int64_t decided = database.run(
        "INSERT INTO appeal_decision (appeal, upheld, why, account, at_ms) SELECT ?1, ?2, ?3, ?4, ?5 WHERE "
        "NOT EXISTS (SELECT 1 FROM standing_appeal WHERE appeal = ?1 AND is_decided)",
        {appeal.value, std::int64_t{upheld}, why, reference(store.actor.account.value), store.now_ms()});
    if (decided == 0) {
        throw StoreError(Fault::stale, "somebody else has decided this appeal", "Look at it again.");
    }
    const AttemptId attempt{database.number("SELECT attempt FROM appeal WHERE id = ?", {appeal.value})};
    const TraineeId whose{database.number("SELECT trainee FROM attempt WHERE id = ?", {attempt.value})};
    store.note(upheld ? "appeal upheld" : "appeal rejected", whose, attempt, {});
}

void ReviewRecords::reject_appeal(AppealId appeal, const std::string& why) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    decide(*m_implementation, appeal, false, why);
    transaction.commit();
}

std::vector<AppealFigures> ReviewRecords::appeal_figures() const {
    Rows rows = m_implementation->database.query(
        "SELECT rule, coalesce(sum(upheld = 1), 0), coalesce(sum(upheld = 0), 0), sum(NOT is_decided) "
        "FROM standing_appeal JOIN attempt ON attempt.id = standing_appeal.attempt WHERE private = 0 "
        "GROUP BY rule ORDER BY 2 DESC, rule");
    std::vector<AppealFigures> figures;
    while (rows.next()) {
        figures.push_back({rows.text(0), static_cast<int>(rows.integer(1)), static_cast<int>(rows.integer(2)),
                           static_cast<int>(rows.integer(3))});
    }
    return figures;
}

}  // namespace frontdesk::records
