#include "records/implementation.h"

// What is practised beside scenarios: reviews and slips are facts and only ever added, cards say where the
// schedule stands now.
namespace frontdesk::records {

namespace {

constexpr int most_in_a_day = 200;

void put_card(Database& database, TraineeId trainee, const PracticeCard& card) {
    database.run(
        "INSERT INTO card (trainee, item, state, step, stability, difficulty, due_ms, last_review_ms, "
        "reviews, lapses, added_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (trainee, item) DO UPDATE SET state = excluded.state, step = excluded.step, "
        "stability = excluded.stability, difficulty = excluded.difficulty, due_ms = excluded.due_ms, "
        "last_review_ms = excluded.last_review_ms, reviews = excluded.reviews, lapses = excluded.lapses",
        {trainee.value, card.item, card.state, std::int64_t{card.step}, card.stability, card.difficulty,
         card.due.ms, card.last_review.ms, std::int64_t{card.reviews}, std::int64_t{card.lapses},
         card.added.ms});
}

void put_draft_of(Database& database, TraineeId trainee, const std::string& item, const std::string& text,
                  std::int64_t now_ms) {
    if (text.empty()) {
        database.run("DELETE FROM practice_draft WHERE trainee = ? AND item = ?", {trainee.value, item});
        return;
    }
    database.run(
        "INSERT INTO practice_draft (trainee, item, text, saved_ms) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (trainee, item) DO UPDATE SET text = excluded.text, saved_ms = excluded.saved_ms",
        {trainee.value, item, text, now_ms});
}

PracticeCard card_of(const Rows& row) {
    PracticeCard card;
    card.item = row.text(0);
    card.state = row.text(1);
    card.step = static_cast<int>(row.integer(2));
    card.stability = row.real(3);
    card.difficulty = row.real(4);
    card.due = {row.integer(5)};
    card.last_review = {row.integer(6)};
    card.reviews = static_cast<int>(row.integer(7));
    card.lapses = static_cast<int>(row.integer(8));
    card.added = {row.integer(9)};
    return card;
}

Review review_of(const Rows& row) {
    Review review;
    review.item = row.text(0);
    review.at = {row.integer(1)};
    review.rating = static_cast<int>(row.integer(2));
    review.proposed = static_cast<int>(row.integer(3));
    review.answer = row.text(4);
    review.correct = row.integer(5) != 0;
    review.seconds = row.real(6);
    review.stability = row.real(7);
    review.difficulty = row.real(8);
    review.due = {row.integer(9)};
    return review;
}

}  // namespace

void insert_slips(Store::Implementation& store, AttemptId attempt, const SlipCommit& commit) {
    if (commit.slips.empty()) return;
    Database& database = store.database;
    const TraineeId trainee{database.number("SELECT trainee FROM attempt WHERE id = ?", {attempt.value})};
    for (const Slip& slip : commit.slips) {
        database.run("INSERT INTO slip (trainee, item, rule, attempt, at_ms) VALUES (?, ?, ?, ?, ?)",
                     {trainee.value, slip.item, slip.rule, attempt.value, slip.at.ms});
    }
    for (const PracticeCard& card : commit.cards) put_card(database, trainee, card);
}

void Store::add_review(TraineeId trainee, const Review& review, const PracticeCard& after) {
    FRONTDESK_CHECK(review.item == after.item);
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t known =
        database.number("SELECT coalesce(max(reviews), 0) FROM card WHERE trainee = ? AND item = ?",
                        {trainee.value, review.item});
    if (known != after.reviews - 1) {
        throw StoreError(Fault::stale, "this was practised meanwhile in another window",
                         "Leave it and come back; nothing was stored twice.");
    }
    database.run(
        "INSERT INTO review (trainee, item, at_ms, rating, proposed, answer, correct, seconds, stability, "
        "difficulty, due_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {trainee.value, review.item, review.at.ms, std::int64_t{review.rating}, std::int64_t{review.proposed},
         review.answer, std::int64_t{review.correct}, review.seconds, review.stability, review.difficulty,
         review.due.ms});
    put_card(database, trainee, after);
    put_draft_of(database, trainee, review.item, {}, 0);
    m_implementation->note("item practised", trainee, {}, review.item);
    transaction.commit();
}

std::vector<PracticeCard> Store::cards(TraineeId trainee) const {
    Rows rows = m_implementation->database.query(
        "SELECT item, state, step, stability, difficulty, due_ms, last_review_ms, reviews, lapses, added_ms "
        "FROM card WHERE trainee = ? ORDER BY item",
        {trainee.value});
    std::vector<PracticeCard> all;
    while (rows.next()) all.push_back(card_of(rows));
    return all;
}

std::vector<Review> Store::reviews(TraineeId trainee, core::Instant since) const {
    Rows rows = m_implementation->database.query(
        "SELECT item, at_ms, rating, proposed, answer, correct, seconds, stability, difficulty, due_ms "
        "FROM review WHERE trainee = ? AND at_ms >= ? ORDER BY at_ms, id",
        {trainee.value, since.ms});
    std::vector<Review> all;
    while (rows.next()) all.push_back(review_of(rows));
    return all;
}

std::vector<Slip> Store::slips(TraineeId trainee, core::Instant since) const {
    Rows rows = m_implementation->database.query(
        "SELECT item, rule, attempt, at_ms FROM slip WHERE trainee = ? AND at_ms >= ? ORDER BY at_ms, id",
        {trainee.value, since.ms});
    std::vector<Slip> all;
    while (rows.next()) all.push_back({rows.text(0), rows.text(1), {rows.integer(2)}, {rows.integer(3)}});
    return all;
}

void Store::save_practice_draft(TraineeId trainee, const std::string& item, const std::string& text) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    put_draft_of(database, trainee, item, text, m_implementation->now_ms());
    transaction.commit();
}

std::map<std::string, std::string> Store::practice_drafts(TraineeId trainee) const {
    Rows rows = m_implementation->database.query("SELECT item, text FROM practice_draft WHERE trainee = ?",
                                                 {trainee.value});
    std::map<std::string, std::string> all;
    while (rows.next()) all[rows.text(0)] = rows.text(1);
    return all;
}

void Store::set_daily_limit(TraineeId trainee, int limit) {
    FRONTDESK_CHECK(limit >= 0 && limit <= most_in_a_day);
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    database.run("UPDATE trainee SET daily_limit = ? WHERE id = ?", {std::int64_t{limit}, trainee.value});
    m_implementation->note("daily limit set", trainee, {}, std::to_string(limit));
    transaction.commit();
}

}  // namespace frontdesk::records
