#include "records/implementation.h"
#include "records/overview_totals.h"
#include "records/standing.h"

// What people say about attempts: comments, corrected marks, whether findings were right.
namespace frontdesk::records {

namespace {

std::string joined(const std::vector<std::string>& rules) {
    std::string all;
    for (const std::string& rule : rules) all += (all.empty() ? "" : " ") + rule;
    return all;
}

/// Only of finished ones there is a mark.
void require_finished(Database& database, AttemptId attempt) {
    if (database.number("SELECT count(*) FROM attempt WHERE id = ? AND state = 'finished'",
                        {attempt.value}) == 0) {
        throw StoreError(Fault::missing, "there is no such finished attempt",
                         "Open the list of attempts again.");
    }
}

std::int64_t insert_correction(Store::Implementation& store, const CorrectionCommit& commit) {
    const FinishCommit& result = commit.result;
    store.database.run(
        "INSERT INTO correction (attempt, rescoring, turn, rule, nth, dimension, points, of_points, "
        "mark_why, fatal, why, appeal, account, at_ms, total, passed, fatal_rules, fatal_count, dimensions) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {commit.attempt.value, reference(commit.rescoring), std::int64_t{commit.place.turn},
         commit.place.rule, std::int64_t{commit.place.nth}, commit.mark.dimension,
         std::int64_t{commit.mark.points}, std::int64_t{commit.mark.of}, commit.mark.why,
         std::int64_t{commit.mark.fatal}, commit.why, reference(commit.appeal.value),
         reference(store.actor.account.value), store.now_ms(), std::int64_t{result.total},
         std::int64_t{result.passed}, joined(result.fatal), static_cast<std::int64_t>(result.fatal.size()),
         result.dimensions});
    return store.database.last_id();
}

TraineeId owner_of(Database& database, AttemptId attempt) {
    return {database.number("SELECT trainee FROM attempt WHERE id = ?", {attempt.value})};
}

}  // namespace

StandingMark Store::standing(AttemptId attempt) const {
    const Transaction one_view(m_implementation->database, Transaction::Kind::read);
    return standing_of(m_implementation->database, attempt);
}

int Store::total_of_the_day(AttemptId attempt) const {
    return static_cast<int>(
        m_implementation->database.number("SELECT total FROM attempt WHERE id = ?", {attempt.value}));
}

void Store::comment(AttemptId attempt, int turn, const std::string& words) {
    FRONTDESK_CHECK(!words.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_finished(database, attempt);
    database.run("INSERT INTO turn_comment (attempt, turn, words, account, at_ms) VALUES (?, ?, ?, ?, ?)",
                 {attempt.value, std::int64_t{turn}, words, reference(m_implementation->actor.account.value),
                  m_implementation->now_ms()});
    m_implementation->note("comment written", owner_of(database, attempt), attempt, {});
    transaction.commit();
}

void Store::correct(const CorrectionCommit& commit) {
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
            "INSERT INTO sitting_correction (sitting, correction, passed) "
            "SELECT sitting, ?, ? FROM attempt WHERE id = ? AND sitting IS NOT NULL",
            {id, std::int64_t{*commit.exam}, commit.attempt.value});
    }
    refresh_totals_of(database, commit.attempt);
    m_implementation->note("mark corrected", owner_of(database, commit.attempt), commit.attempt,
                           commit.place.rule);
    transaction.commit();
}

void Store::add_opinion(const FindingOpinion& opinion) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_finished(database, opinion.attempt);
    database.run(
        "INSERT INTO finding_opinion (attempt, turn, rule, words, is_right, should_hit, account, at_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {opinion.attempt.value, std::int64_t{opinion.turn}, opinion.rule, opinion.words,
         std::int64_t{opinion.is_right}, std::int64_t{opinion.should_hit},
         reference(m_implementation->actor.account.value), m_implementation->now_ms()});
    m_implementation->note("finding judged", owner_of(database, opinion.attempt), opinion.attempt,
                           opinion.rule);
    transaction.commit();
}

std::optional<SentenceDismissal> dismissal_of(Database& database, const FindingOpinion& opinion) {
    Rows rows = database.query(
        "SELECT why, coalesce(account, 0), at_ms FROM sentence_dismissal WHERE rule = ? AND words = ? AND "
        "at_ms >= ? ORDER BY at_ms DESC, id DESC LIMIT 1",
        {opinion.rule, opinion.words, opinion.at.ms});
    if (!rows.next()) return std::nullopt;
    return SentenceDismissal{rows.text(0), {rows.integer(1)}, {rows.integer(2)}};
}

void Store::dismiss_sentence(const FindingOpinion& opinion, const std::string& why) {
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
         reference(m_implementation->actor.account.value), m_implementation->now_ms()});
    m_implementation->note("sentence dismissed", owner_of(database, opinion.attempt), opinion.attempt,
                           opinion.rule);
    transaction.commit();
}

void Store::note_reviewed(AttemptId attempt) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    require_finished(database, attempt);
    database.run(
        "INSERT INTO attempt_reviewed (attempt, account, at_ms) VALUES (?, ?, ?)",
        {attempt.value, reference(m_implementation->actor.account.value), m_implementation->now_ms()});
    m_implementation->note("attempt reviewed", owner_of(database, attempt), attempt, {});
    transaction.commit();
}

}  // namespace frontdesk::records
