#include <bit>

#include "records/implementation.h"

// Calibration: who marks what, what they said, and that nothing changes behind handing in.
namespace frontdesk::records {

namespace {

std::vector<std::int64_t> numbers_of(Database& database, const char* sql, std::int64_t id) {
    Rows rows = database.query(sql, {id});
    std::vector<std::int64_t> all;
    while (rows.next()) all.push_back(rows.integer(0));
    return all;
}

template <typename Id>
std::vector<Id> ids_of(Database& database, const char* sql, std::int64_t id) {
    std::vector<Id> ids;
    for (const std::int64_t one : numbers_of(database, sql, id)) ids.push_back({one});
    return ids;
}

/// Nobody marks what they were not asked to, or after handing in.
void require_open_rating(Database& database, CalibrationId calibration, AccountId rater) {
    const bool is_asked =
        database.number("SELECT count(*) FROM calibration_rater WHERE calibration = ? AND account = ?",
                        {calibration.value, rater.value}) > 0;
    const bool is_done =
        database.number("SELECT count(*) FROM calibration_done WHERE calibration = ? AND account = ?",
                        {calibration.value, rater.value}) > 0;
    if (!is_asked) {
        throw StoreError(Fault::missing, "this account is not asked to mark here",
                         "Sign in as one of the two raters.");
    }
    if (is_done) {
        throw StoreError(Fault::stale, "this was handed in already", "Nothing of it changes any more.");
    }
}

}  // namespace

CalibrationId ReviewRecords::begin_calibration(const Calibration& calibration) {
    FRONTDESK_CHECK(calibration.raters.size() == 2 && !calibration.attempts.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    database.run("INSERT INTO calibration (seed, account, at_ms) VALUES (?, ?, ?)",
                 {std::bit_cast<std::int64_t>(calibration.seed),
                  reference(m_implementation->actor.account.value), m_implementation->now_ms()});
    const CalibrationId id{database.last_id()};
    std::int64_t position = 0;
    for (const AccountId rater : calibration.raters) {
        database.run("INSERT INTO calibration_rater (calibration, position, account) VALUES (?, ?, ?)",
                     {id.value, position++, rater.value});
    }
    position = 0;
    for (const AttemptId attempt : calibration.attempts) {
        database.run("INSERT INTO calibration_attempt (calibration, position, attempt) VALUES (?, ?, ?)",
                     {id.value, position++, attempt.value});
    }
    m_implementation->note("calibration begun", {}, {}, std::to_string(id.value));
    transaction.commit();
    return id;
}

std::vector<Calibration> ReviewRecords::calibrations() const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<Calibration> all;
    {
        Rows rows = database.query(
            "SELECT id, seed, coalesce(account, 0), at_ms FROM calibration ORDER BY at_ms DESC, id DESC");
        while (rows.next()) {
            Calibration& one = all.emplace_back();
            one.id = {rows.integer(0)};
            one.seed = std::bit_cast<std::uint64_t>(rows.integer(1));
            one.by = {rows.integer(2)};
            one.at = {rows.integer(3)};
        }
    }
    for (Calibration& one : all) {
        one.raters = ids_of<AccountId>(
            database, "SELECT account FROM calibration_rater WHERE calibration = ? ORDER BY position",
            one.id.value);
        one.attempts = ids_of<AttemptId>(
            database, "SELECT attempt FROM calibration_attempt WHERE calibration = ? ORDER BY position",
            one.id.value);
        one.done = ids_of<AccountId>(
            database, "SELECT account FROM calibration_done WHERE calibration = ? ORDER BY at_ms",
            one.id.value);
    }
    return all;
}

void ReviewRecords::judge(CalibrationId calibration, AccountId rater, const CalibrationVerdict& verdict) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_open_rating(database, calibration, rater);
    const std::int64_t at_ms = m_implementation->moment_after(
        "SELECT max(at_ms) FROM calibration_verdict WHERE calibration = ? AND account = ?",
        {calibration.value, rater.value});
    database.run(
        "INSERT INTO calibration_verdict (calibration, account, attempt, turn, verdict, at_ms) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {calibration.value, rater.value, verdict.attempt.value, std::int64_t{verdict.turn},
         std::int64_t{verdict.verdict}, at_ms});
    transaction.commit();
}

void ReviewRecords::hand_in(CalibrationId calibration, AccountId rater) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_open_rating(database, calibration, rater);
    const std::int64_t at_ms = m_implementation->moment_after(
        "SELECT max(at_ms) FROM calibration_verdict WHERE calibration = ? AND account = ?",
        {calibration.value, rater.value});
    database.run("INSERT INTO calibration_done (calibration, account, at_ms) VALUES (?, ?, ?)",
                 {calibration.value, rater.value, at_ms});
    m_implementation->note("calibration handed in", {}, {}, std::to_string(calibration.value));
    transaction.commit();
}

std::vector<CalibrationVerdict> ReviewRecords::verdicts(CalibrationId calibration, AccountId rater) const {
    Rows rows = m_implementation->database.query(
        "SELECT attempt, turn, verdict FROM (SELECT attempt, turn, verdict, row_number() OVER (PARTITION BY "
        "attempt, turn ORDER BY at_ms DESC, uid DESC) AS place FROM calibration_verdict WHERE calibration = "
        "?1 AND account = ?2 AND at_ms <= coalesce((SELECT done.at_ms FROM calibration_done AS done WHERE "
        "done.calibration = ?1 AND done.account = ?2), at_ms)) WHERE place = 1 ORDER BY attempt, turn",
        {calibration.value, rater.value});
    std::vector<CalibrationVerdict> all;
    while (rows.next())
        all.push_back({{rows.integer(0)}, static_cast<int>(rows.integer(1)), rows.integer(2) != 0});
    return all;
}

}  // namespace frontdesk::records
