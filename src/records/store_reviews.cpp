#include "records/implementation.h"
#include "records/overview_totals.h"
#include "records/standing.h"

// What people say about attempts: comments, corrected marks, whether findings were right.
namespace frontdesk::records {

namespace {

/// Only of finished ones there is a mark.
void require_finished(Database& database, AttemptId attempt) {
    if (database.number("SELECT count(*) FROM attempt WHERE id = ? AND state = 'finished'",
                        {attempt.value}) == 0) {
        throw StoreError(Fault::missing, "there is no such finished attempt",
                         "Open the list of attempts again.");
    }
}

/// Of the other papers of its examination as well: the latest says whether that is passed.
std::int64_t moment_of_correction(Store::Implementation& store, AttemptId attempt) {
    return store.moment_after(
        "SELECT max(at_ms) FROM correction WHERE attempt IN (SELECT ?1 UNION SELECT other.id FROM attempt "
        "CROSS JOIN attempt AS other ON other.sitting = attempt.sitting WHERE attempt.id = ?1)",
        {attempt.value});
}

/// An opinion on a sentence offers it again, a dismissal takes it back: the later one counts.
std::int64_t moment_of_sentence(Store::Implementation& store, const FindingOpinion& opinion) {
    return store.moment_after(
        "SELECT max(at_ms) FROM (SELECT at_ms FROM finding_opinion WHERE rule = ?1 AND words = ?2 UNION ALL "
        "SELECT at_ms FROM sentence_dismissal WHERE rule = ?1 AND words = ?2)",
        {opinion.rule, opinion.words});
}

std::int64_t insert_correction(Store::Implementation& store, const CorrectionCommit& commit) {
    const FinishCommit& result = commit.result;
    const std::int64_t at_ms = moment_of_correction(store, commit.attempt);
    store.database.run(
        "INSERT INTO correction (attempt, rescoring, turn, rule, nth, dimension, points, of_points, "
        "mark_why, fatal, why, appeal, account, at_ms, total, passed, fatal_rules, fatal_count, dimensions, "
        "seen) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
        "(SELECT count(*) FROM correction WHERE attempt = ?1))",
        {commit.attempt.value, reference(commit.rescoring), std::int64_t{commit.place.turn},
         commit.place.rule, std::int64_t{commit.place.nth}, commit.mark.dimension,
         std::int64_t{commit.mark.points}, std::int64_t{commit.mark.of}, commit.mark.why,
         std::int64_t{commit.mark.fatal}, commit.why, reference(commit.appeal.value),
         reference(store.actor.account.value), at_ms, std::int64_t{result.total}, std::int64_t{result.passed},
         joined(result.fatal), static_cast<std::int64_t>(result.fatal.size()), result.dimensions});
    return store.database.last_id();
}

TraineeId owner_of(Database& database, AttemptId attempt) {
    return {database.number("SELECT trainee FROM attempt WHERE id = ?", {attempt.value})};
}

}  // namespace

StandingMark ReviewRecords::standing(AttemptId attempt) const {
    const Transaction one_view(m_implementation->database, Transaction::Kind::read);
    return standing_of(m_implementation->database, attempt);
}

int Store::total_of_the_day(AttemptId attempt) const {
    return static_cast<int>(
        m_implementation->database.number("SELECT total FROM attempt WHERE id = ?", {attempt.value}));
}

void ReviewRecords::comment(AttemptId attempt, int turn, const std::string& words) {
    FRONTDESK_CHECK(!words.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_finished(database, attempt);
    const std::int64_t at_ms = m_implementation->moment_after(
        "SELECT max(at_ms) FROM turn_comment WHERE attempt = ?", {attempt.value});
    database.run(
        "INSERT INTO turn_comment (attempt, turn, words, account, at_ms) VALUES (?, ?, ?, ?, ?)",
        {attempt.value, std::int64_t{turn}, words, reference(m_implementation->actor.account.value), at_ms});
    m_implementation->note("comment written", owner_of(database, attempt), attempt, {});
    transaction.commit();
}

void ReviewRecords::correct(const CorrectionCommit& commit) {
    FRONTDESK_CHECK(!commit.why.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_finished(database, commit.attempt);
    if (standing_of(database, commit.attempt).correction != commit.last) {
        throw StoreError(Fault::stale, "somebody else has corrected this attempt meanwhile",
                         "Look at it again; nothing was stored twice.");
    }
    if (commit.appeal != AppealId{}) decide(*m_implementation, commit.appeal, true, commit.why);
    const std::int64_t id = insert_correction(*m_implementation, commit);
    if (commit.exam) {
        database.run(
            "INSERT INTO sitting_correction (sitting, correction, passed, seen) SELECT sitting, ?, ?, "
            "(SELECT "
            "count(*) FROM sitting_correction AS seen WHERE seen.sitting = attempt.sitting) "
            "FROM attempt WHERE id = ? AND sitting IS NOT NULL",
            {id, std::int64_t{*commit.exam}, commit.attempt.value});
    }
    refresh_totals_of(database, commit.attempt);
    m_implementation->note("mark corrected", owner_of(database, commit.attempt), commit.attempt,
                           commit.place.rule);
    transaction.commit();
}

void ReviewRecords::add_opinion(const FindingOpinion& opinion) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_finished(database, opinion.attempt);
    const std::int64_t at_ms = moment_of_sentence(*m_implementation, opinion);
    database.run(
        "INSERT INTO finding_opinion (attempt, turn, rule, words, is_right, should_hit, account, at_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {opinion.attempt.value, std::int64_t{opinion.turn}, opinion.rule, opinion.words,
         std::int64_t{opinion.is_right}, std::int64_t{opinion.should_hit},
         reference(m_implementation->actor.account.value), at_ms});
    m_implementation->note("finding judged", owner_of(database, opinion.attempt), opinion.attempt,
                           opinion.rule);
    transaction.commit();
}

std::optional<SentenceDismissal> dismissal_of(Database& database, const FindingOpinion& opinion) {
    Rows rows = database.query(
        "SELECT why, coalesce(account, 0), at_ms FROM sentence_dismissal WHERE rule = ? AND words = ? AND "
        "at_ms >= ? ORDER BY at_ms DESC, uid DESC LIMIT 1",
        {opinion.rule, opinion.words, opinion.at.ms});
    if (!rows.next()) return std::nullopt;
    return SentenceDismissal{rows.text(0), {rows.integer(1)}, {rows.integer(2)}};
}

void ReviewRecords::dismiss_sentence(const FindingOpinion& opinion, const std::string& why) {
    FRONTDESK_CHECK(!why.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    FindingOpinion newest = opinion;
    newest.at.ms = database.number(
        "SELECT max(at_ms) FROM finding_opinion WHERE attempt = ? AND turn = ? AND rule = ? AND words = ?",
        {opinion.attempt.value, std::int64_t{opinion.turn}, opinion.rule, opinion.words});
    if (newest.at.ms == 0) {
        throw StoreError(Fault::missing, "nobody has judged this sentence", "Look at the list again.");
    }
    if (dismissal_of(database, newest)) {
        throw StoreError(Fault::stale, "the sentence was dismissed already", "Look at the list again.");
    }
    database.run(
        "INSERT INTO sentence_dismissal (attempt, turn, rule, words, why, account, at_ms) VALUES (?, ?, ?, "
        "?, ?, ?, ?)",
        {opinion.attempt.value, std::int64_t{opinion.turn}, opinion.rule, opinion.words, why,
         reference(m_implementation->actor.account.value), moment_of_sentence(*m_implementation, opinion)});
    m_implementation->note("sentence dismissed", owner_of(database, opinion.attempt), opinion.attempt,
                           opinion.rule);
    transaction.commit();
}

void ReviewRecords::note_reviewed(AttemptId attempt) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_finished(database, attempt);
    const std::int64_t at_ms = m_implementation->moment_after(
        "SELECT max(at_ms) FROM attempt_reviewed WHERE attempt = ?", {attempt.value});
    database.run("INSERT INTO attempt_reviewed (attempt, account, at_ms) VALUES (?, ?, ?)",
                 {attempt.value, reference(m_implementation->actor.account.value), at_ms});
    m_implementation->note("attempt reviewed", owner_of(database, attempt), attempt, {});
    transaction.commit();
}

}  // namespace frontdesk::records
