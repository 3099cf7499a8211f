#include <algorithm>
#include <array>
#include <bit>

#include "records/implementation.h"
#include "records/overview_totals.h"
#include "records/standing.h"

// Examinations: what was drawn, the attempt of each paper, the time that was used.
namespace frontdesk::records {

namespace {

constexpr std::array<const char*, 4> ending_words{"", "completed", "handed-in", "time-up"};
static_assert(ending_words.size() == static_cast<std::size_t>(SittingEnding::time_up) + 1);

SittingEnding ending_from(const std::string& word) {
    const auto found = std::find(ending_words.begin(), ending_words.end(), word);
    if (found != ending_words.end()) return static_cast<SittingEnding>(found - ending_words.begin());
    throw StoreError(Fault::damaged, "the record file holds the unknown end '" + word + "' of an examination",
                     "Put a backup in its place; nothing was changed.");
}

const std::string select_sittings =
    "SELECT id, trainee, exam, exam_title, seed, minutes, pass_mark, fatal_fails, state, started_ms, "
    "finished_ms, used_ms, interruptions, ending, " +
    std::string(standing_sitting_passed) + " FROM sitting ";

Sitting sitting_of(const Rows& row) {
    Sitting sitting;
    sitting.id = {row.integer(0)};
    sitting.trainee = {row.integer(1)};
    sitting.exam = row.text(2);
    sitting.exam_title = row.text(3);
    sitting.seed = std::bit_cast<std::uint64_t>(row.integer(4));
    sitting.minutes = static_cast<int>(row.integer(5));
    sitting.pass_mark = static_cast<int>(row.integer(6));
    sitting.fatal_fails = row.integer(7) != 0;
    sitting.is_open = row.text(8) == "open";
    sitting.started = {row.integer(9)};
    sitting.finished = {row.integer(10)};
    sitting.used_ms = row.integer(11);
    sitting.interruptions = static_cast<int>(row.integer(12));
    sitting.ending = ending_from(row.text(13));
    sitting.passed = row.integer(14) != 0;
    return sitting;
}

/// What the attempt of a paper tells beside its head.
void add_details(Database& database, Paper& paper) {
    paper.fatal = standing_of(database, paper.attempt->id).fatal;
    Rows draft = database.query("SELECT text FROM draft WHERE attempt = ?", {paper.attempt->id.value});
    if (draft.next()) paper.half_typed = draft.text(0);
}

void add_papers(Database& database, Sitting& sitting) {
    std::vector<AttemptId> attempts;
    {
        Rows rows = database.query(
            "SELECT scenario, scenario_title, coalesce(attempt, 0) FROM paper WHERE sitting = ? "
            "ORDER BY position",
            {sitting.id.value});
        while (rows.next()) {
            sitting.papers.push_back({rows.text(0), rows.text(1)});
            attempts.push_back({rows.integer(2)});
        }
    }
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        Rows rows = database.query(select_heads + "WHERE id = ?", {attempts[i].value});
        if (!rows.next()) continue;
        sitting.papers[i].attempt = head_of(rows);
        add_details(database, sitting.papers[i]);
    }
}

std::vector<Sitting> read(Database& database, const std::string& which, std::int64_t id) {
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<Sitting> sittings;
    {
        Rows rows = database.query(select_sittings + which, {id});
        while (rows.next()) sittings.push_back(sitting_of(rows));
    }
    for (Sitting& sitting : sittings) add_papers(database, sitting);
    return sittings;
}

[[noreturn]] void refuse_closed() {
    throw StoreError(Fault::not_open, "the examination is already over", "Look at its result.");
}

void insert_papers(Database& database, SittingId sitting, const std::vector<Paper>& papers) {
    std::int64_t position = 0;
    for (const Paper& paper : papers) {
        database.run("INSERT INTO paper (sitting, position, scenario, scenario_title) VALUES (?, ?, ?, ?)",
                     {sitting.value, position++, paper.scenario, paper.scenario_title});
    }
}

/// What came of them may be told from now on.
void refresh_papers(Database& database, SittingId sitting) {
    std::vector<AttemptId> attempts;
    {
        Rows rows = database.query(
            "SELECT attempt FROM paper WHERE sitting = ? AND attempt IS NOT NULL "
            "ORDER BY attempt",
            {sitting.value});
        while (rows.next()) attempts.push_back({rows.integer(0)});
    }
    refresh_totals_of(database, attempts);
}

}  // namespace

SittingId Store::begin_sitting(const Sitting& sitting) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    if (database.number("SELECT count(*) FROM sitting WHERE trainee = ? AND state = 'open'",
                        {sitting.trainee.value}) > 0) {
        throw StoreError(Fault::stale, "an examination is already being sat", "Go on with that one.");
    }
    database.run(
        "INSERT INTO sitting (trainee, exam, exam_title, seed, minutes, pass_mark, fatal_fails, state, "
        "started_ms) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?)",
        {sitting.trainee.value, sitting.exam, sitting.exam_title, std::bit_cast<std::int64_t>(sitting.seed),
         std::int64_t{sitting.minutes}, std::int64_t{sitting.pass_mark}, std::int64_t{sitting.fatal_fails},
         m_implementation->now_ms()});
    const SittingId id{database.last_id()};
    insert_papers(database, id, sitting.papers);
    m_implementation->note("examination begun", sitting.trainee, {}, sitting.exam);
    transaction.commit();
    return id;
}

AttemptId Store::begin_paper(SittingId sitting, int position, const AttemptHead& head,
                             const std::vector<TurnRow>& first_turns, const std::string& snapshot) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    AttemptHead of_sitting = head;
    of_sitting.sitting = sitting;
    of_sitting.is_private = false;
    const AttemptId attempt = begin_rows(*m_implementation, of_sitting, first_turns, snapshot);
    const std::int64_t changed = database.run(
        "UPDATE paper SET attempt = ? WHERE sitting = ? AND position = ? AND attempt IS NULL AND "
        "(SELECT state FROM sitting WHERE id = paper.sitting) = 'open'",
        {attempt.value, sitting.value, std::int64_t{position}});
    if (changed == 0) {
        throw StoreError(Fault::stale, "the paper was begun elsewhere",
                         "Sign in again and go on from there.");
    }
    transaction.commit();
    return attempt;
}

void Store::keep_used_time(SittingId sitting, std::int64_t used_ms) {
    const std::int64_t changed = m_implementation->database.run(
        "UPDATE sitting SET used_ms = max(used_ms, ?) WHERE id = ? AND state = 'open'",
        {used_ms, sitting.value});
    if (changed == 0) refuse_closed();
}

void Store::note_interruption(SittingId sitting) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    const std::int64_t changed = m_implementation->database.run(
        "UPDATE sitting SET interruptions = interruptions + 1 WHERE id = ? AND state = 'open'",
        {sitting.value});
    if (changed == 0) refuse_closed();
    m_implementation->note("examination resumed", {}, {}, std::to_string(sitting.value));
    transaction.commit();
}

void Store::finish_sitting(SittingId sitting, SittingEnding ending, std::int64_t used_ms, bool passed) {
    FRONTDESK_CHECK(ending != SittingEnding::none);
    Database& database = m_implementation->database;
    const std::int64_t now = m_implementation->now_ms();
    const std::string_view word = ending_words[static_cast<std::size_t>(ending)];
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t changed = database.run(
        "UPDATE sitting SET state = 'finished', finished_ms = ?, used_ms = max(used_ms, ?), ending = ?, "
        "passed = ? WHERE id = ? AND state = 'open'",
        {now, used_ms, word, std::int64_t{passed}, sitting.value});
    if (changed == 0) refuse_closed();
    // Its half-typed reply stays, unlike that of an attempt that somebody puts aside themselves.
    database.run(
        "UPDATE attempt SET state = 'abandoned', touched_ms = ?1, finished_ms = ?1 "
        "WHERE sitting = ?2 AND state = 'open'",
        {now, sitting.value});
    refresh_papers(database, sitting);
    m_implementation->note("examination finished", {}, {}, word);
    transaction.commit();
}

Sitting Store::sitting(SittingId sitting) const {
    std::vector<Sitting> found = read(m_implementation->database, "WHERE id = ?", sitting.value);
    if (found.empty()) {
        throw StoreError(Fault::missing, "there is no such examination", "Open the list again.");
    }
    return std::move(found.front());
}

std::vector<Sitting> Store::sittings(TraineeId trainee) const {
    return read(m_implementation->database, "WHERE trainee = ? ORDER BY started_ms DESC, id DESC",
                trainee.value);
}

}  // namespace frontdesk::records
