#include <bit>

#include "records/implementation.h"
#include "records/overview_totals.h"

// Attempts as they are made. Every function is one transaction.
namespace frontdesk::records {

namespace {

void insert_findings(Database& database, std::int64_t turn, const std::vector<FindingRow>& findings) {
    for (const FindingRow& finding : findings) {
        database.run(
            "INSERT INTO finding (turn, kind, rule, severity, verdict, because, begin_byte, end_byte, text) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {turn, finding.kind, finding.rule, finding.severity, finding.verdict, finding.because,
             finding.begin, finding.end, finding.text});
    }
}

void insert_turns(Database& database, AttemptId attempt, const std::vector<TurnRow>& turns, int input,
                  std::int64_t now_ms) {
    for (const TurnRow& turn : turns) {
        database.run(
            "INSERT INTO turn (attempt, number, input, kind, node, speaker, text, detail, heat_after, at_ms, "
            "stored_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {attempt.value, std::int64_t{turn.number}, std::int64_t{input}, turn.kind, turn.node,
             turn.speaker, turn.text, turn.detail, std::int64_t{turn.heat_after}, turn.at_ms, now_ms});
        insert_findings(database, database.last_id(), turn.findings);
    }
}

void put_snapshot(Database& database, AttemptId attempt, const std::string& snapshot) {
    database.run(
        "INSERT INTO snapshot (attempt, session) VALUES (?, ?) "
        "ON CONFLICT (attempt) DO UPDATE SET session = excluded.session",
        {attempt.value, snapshot});
}

/// Why a change found no open attempt with the state it was made from.
[[noreturn]] void refuse_change(Database& database, AttemptId attempt) {
    std::string state;
    {
        Rows rows = database.query("SELECT state FROM attempt WHERE id = ?", {attempt.value});
        if (rows.next()) state = rows.text(0);
    }
    if (state.empty()) {
        throw StoreError(Fault::missing, "there is no such attempt", "Open the list of attempts again.");
    }
    if (state != to_word(AttemptState::open)) {
        throw StoreError(Fault::not_open, "the attempt is already closed", "Start the scenario again.");
    }
    throw StoreError(Fault::stale, "the attempt was continued elsewhere",
                     "Leave it and resume it; nothing was stored twice.");
}

std::int64_t next_number(Database& database, AttemptId attempt) {
    return database.number(
        "SELECT coalesce(max(number) + 1, 0) FROM turn WHERE attempt = ? AND taken_back_ms IS NULL",
        {attempt.value});
}

/// The rows of one input, inside the caller's transaction.
void append_rows(Database& database, const TurnCommit& commit, std::int64_t now_ms) {
    const std::int64_t inputs = commit.inputs;
    const std::int64_t changed = database.run(
        "UPDATE attempt SET inputs = ?, touched_ms = ? WHERE id = ? AND state = 'open' AND inputs = ?",
        {inputs, now_ms, commit.attempt.value, inputs - 1});
    const bool fits =
        commit.turns.empty() || next_number(database, commit.attempt) == commit.turns.front().number;
    if (changed == 0 || !fits) refuse_change(database, commit.attempt);
    insert_turns(database, commit.attempt, commit.turns, commit.inputs, now_ms);
    put_snapshot(database, commit.attempt, commit.snapshot);
    put_draft(database, commit.attempt, commit.draft, now_ms);
}

void insert_result(Database& database, const FinishCommit& result) {
    for (const MarkRow& mark : result.marks) {
        database.run(
            "INSERT INTO mark (attempt, turn, dimension, points, of_points, rule, why, fatal) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {result.attempt.value, std::int64_t{mark.turn}, mark.dimension, std::int64_t{mark.points},
             std::int64_t{mark.of}, mark.rule, mark.why, std::int64_t{mark.fatal}});
    }
    if (const auto& felt = result.satisfaction) {
        database.run("INSERT INTO satisfaction (attempt, expectation, felt, total) VALUES (?, ?, ?, ?)",
                     {result.attempt.value, std::int64_t{felt->expectation}, std::int64_t{felt->felt},
                      std::int64_t{felt->total}});
    }
    std::int64_t position = 0;
    for (const std::string& rule : result.fatal) {
        database.run("INSERT INTO fatal (attempt, position, rule) VALUES (?, ?, ?)",
                     {result.attempt.value, position++, rule});
    }
}

/// The result of a run, inside the caller's transaction.
void finish_rows(Store::Implementation& store, const FinishCommit& result) {
    Database& database = store.database;
    const std::int64_t now = store.now_ms();
    const std::int64_t changed = database.run(
        "UPDATE attempt SET state = 'finished', touched_ms = ?, finished_ms = ?, total = ?, passed = ?, "
        "ending = ?, dimensions = ? WHERE id = ? AND state = 'open'",
        {now, now, std::int64_t{result.total}, std::int64_t{result.passed}, result.ending, result.dimensions,
         result.attempt.value});
    if (changed == 0) refuse_change(database, result.attempt);
    insert_result(database, result);
    insert_slips(store, result.attempt, result.slips);
    put_draft(database, result.attempt, {}, now);
    refresh_totals_of(database, result.attempt);
    store.note("attempt finished", {}, result.attempt, result.ending);
}

/// Inside the caller's transaction.
void abandon_rows(Store::Implementation& store, AttemptId attempt) {
    const std::int64_t now = store.now_ms();
    const std::int64_t changed = store.database.run(
        "UPDATE attempt SET state = 'abandoned', touched_ms = ?, finished_ms = ? "
        "WHERE id = ? AND state = 'open'",
        {now, now, attempt.value});
    if (changed == 0) refuse_change(store.database, attempt);
    put_draft(store.database, attempt, {}, now);
    refresh_totals_of(store.database, attempt);
    store.note("attempt abandoned", {}, attempt, {});
}

}  // namespace

void put_draft(Database& database, AttemptId attempt, const Draft& draft, std::int64_t now_ms) {
    if (draft.empty()) {
        database.run("DELETE FROM draft WHERE attempt = ?", {attempt.value});
        return;
    }
    database.run(
        "INSERT INTO draft (attempt, node, text, fields, saved_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (attempt) DO UPDATE SET node = excluded.node, text = excluded.text, "
        "fields = excluded.fields, saved_ms = excluded.saved_ms",
        {attempt.value, draft.node, draft.text, draft.fields, now_ms});
}

AttemptId begin_rows(Store::Implementation& store, const AttemptHead& head,
                     const std::vector<TurnRow>& first_turns, const std::string& snapshot) {
    Database& database = store.database;
    const std::int64_t now = store.now_ms();
    database.run(
        "INSERT INTO attempt (trainee, scenario, scenario_title, scenario_hash, pack_version, mode, seed, "
        "state, started_ms, touched_ms, private, branched_from, branched_at, sitting) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?)",
        {head.trainee.value, head.scenario, head.scenario_title, head.scenario_hash, head.pack_version,
         head.mode, std::bit_cast<std::int64_t>(head.seed), now, now, std::int64_t{head.is_private},
         reference(head.branched_from.value), std::int64_t{head.branched_at}, reference(head.sitting.value)});
    const AttemptId attempt{database.last_id()};
    insert_turns(database, attempt, first_turns, 0, now);
    put_snapshot(database, attempt, snapshot);
    store.note("attempt begun", head.trainee, attempt, head.mode);
    return attempt;
}

AttemptId Store::begin_attempt(const AttemptHead& head, const std::vector<TurnRow>& first_turns,
                               const std::string& snapshot, AttemptId instead_of) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    if (instead_of != AttemptId{}) abandon_rows(*m_implementation, instead_of);
    if (!trainee(head.trainee)) {
        throw StoreError(Fault::missing, "there is no such trainee", "Choose who is practising again.");
    }
    const AttemptId attempt = begin_rows(*m_implementation, head, first_turns, snapshot);
    transaction.commit();
    return attempt;
}

void Store::append(const TurnCommit& commit) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    append_rows(m_implementation->database, commit, m_implementation->now_ms());
    transaction.commit();
}

void Store::append_and_finish(const TurnCommit& commit, const FinishCommit& result) {
    FRONTDESK_CHECK(commit.attempt == result.attempt);
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    append_rows(m_implementation->database, commit, m_implementation->now_ms());
    finish_rows(*m_implementation, result);
    transaction.commit();
}

void Store::take_back(AttemptId attempt, int first_turn, const std::string& snapshot, int inputs,
                      const Draft& draft) {
    Database& database = m_implementation->database;
    const std::int64_t now = m_implementation->now_ms();
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t changed = database.run(
        "UPDATE attempt SET inputs = ?1, touched_ms = ?2, branched_at = min(branched_at, ?4) "
        "WHERE id = ?3 AND state = 'open' AND inputs > ?1",
        {std::int64_t{inputs}, now, attempt.value, std::int64_t{first_turn}});
    if (changed == 0) refuse_change(database, attempt);
    database.run(
        "UPDATE turn SET taken_back_ms = ? WHERE attempt = ? AND number >= ? AND taken_back_ms IS NULL",
        {now, attempt.value, std::int64_t{first_turn}});
    put_snapshot(database, attempt, snapshot);
    put_draft(database, attempt, draft, now);
    m_implementation->note("turn taken back", {}, attempt, std::to_string(first_turn));
    transaction.commit();
}

void Store::save_draft(AttemptId attempt, const Draft& draft) {
    Database& database = m_implementation->database;
    const std::int64_t now = m_implementation->now_ms();
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t changed = database.run(
        "UPDATE attempt SET touched_ms = ? WHERE id = ? AND state = 'open'", {now, attempt.value});
    if (changed == 0) refuse_change(database, attempt);
    put_draft(database, attempt, draft, now);
    transaction.commit();
}

void Store::finish(const FinishCommit& commit) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    finish_rows(*m_implementation, commit);
    transaction.commit();
}

void Store::abandon(AttemptId attempt) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    abandon_rows(*m_implementation, attempt);
    transaction.commit();
}

}  // namespace frontdesk::records
