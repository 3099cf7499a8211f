#include <bit>
#include <map>

#include "records/implementation.h"
#include "records/standing.h"

// Attempts as they are read back.
namespace frontdesk::records {

namespace {

std::string heads_with(const std::string& mark, const std::string& counts) {
    return "SELECT id, trainee, scenario, scenario_title, scenario_hash, pack_version, mode, seed, state, "
           "started_ms, touched_ms, finished_ms, " +
           mark + ", ending, " + counts +
           ", private, coalesce(branched_from, 0), branched_at, coalesce(sitting, 0) FROM attempt ";
}

}  // namespace

const std::string select_heads = heads_with(
    std::string(standing_total) + ", " + standing_passed,
    std::string("(SELECT count(*) FROM turn WHERE turn.attempt = attempt.id AND taken_back_ms IS NULL), ") +
        standing_fatal_count);
const std::string select_heads_uncounted = heads_with("total, passed", "0, 0");

AttemptHead head_of(const Rows& row) {
    AttemptHead head;
    head.id = {row.integer(0)};
    head.trainee = {row.integer(1)};
    head.scenario = row.text(2);
    head.scenario_title = row.text(3);
    head.scenario_hash = row.text(4);
    head.pack_version = row.text(5);
    head.mode = row.text(6);
    head.seed = std::bit_cast<std::uint64_t>(row.integer(7));
    head.state = attempt_state_from(row.text(8));
    head.started = {row.integer(9)};
    head.touched = {row.integer(10)};
    head.finished = {row.integer(11)};
    head.total = static_cast<int>(row.integer(12));
    head.passed = row.integer(13) != 0;
    head.ending = row.text(14);
    head.turns = static_cast<int>(row.integer(15));
    head.fatal_count = static_cast<int>(row.integer(16));
    head.is_private = row.integer(17) != 0;
    head.branched_from = {row.integer(18)};
    head.branched_at = static_cast<int>(row.integer(19));
    head.sitting = {row.integer(20)};
    return head;
}

const std::string turn_columns = "number, kind, node, speaker, text, detail, heat_after, at_ms";

TurnRow turn_of(const Rows& row, int first) {
    TurnRow turn;
    read_turn(row, first, turn);
    return turn;
}

void read_turn(const Rows& row, int first, TurnRow& turn) {
    turn.number = static_cast<int>(row.integer(first));
    row.read(first + 1, turn.kind);
    row.read(first + 2, turn.node);
    row.read(first + 3, turn.speaker);
    row.read(first + 4, turn.text);
    row.read(first + 5, turn.detail);
    turn.heat_after = static_cast<int>(row.integer(first + 6));
    turn.at_ms = row.integer(first + 7);
}

const std::string mark_columns = "turn, dimension, points, of_points, rule, why, fatal";

MarkRow mark_of(const Rows& row, int first) {
    MarkRow mark;
    read_mark(row, first, mark);
    return mark;
}

void read_mark(const Rows& row, int first, MarkRow& mark) {
    mark.turn = static_cast<int>(row.integer(first));
    row.read(first + 1, mark.dimension);
    mark.points = static_cast<int>(row.integer(first + 2));
    mark.of = static_cast<int>(row.integer(first + 3));
    row.read(first + 4, mark.rule);
    row.read(first + 5, mark.why);
    mark.fatal = row.integer(first + 6) != 0;
}

namespace {

std::vector<AttemptHead> heads_of(Rows rows) {
    std::vector<AttemptHead> all;
    while (rows.next()) all.push_back(head_of(rows));
    return all;
}

AttemptHead head(Database& database, AttemptId attempt) {
    Rows rows = database.query(select_heads + "WHERE id = ?", {attempt.value});
    if (rows.next()) return head_of(rows);
    throw StoreError(Fault::missing, "there is no such attempt", "Open the list of attempts again.");
}

std::string text(Database& database, const char* sql, AttemptId attempt) {
    Rows rows = database.query(sql, {attempt.value});
    return rows.next() ? rows.text(0) : std::string();
}

std::vector<TurnRow> turns(Database& database, AttemptId attempt,
                           std::map<std::int64_t, std::size_t>& places) {
    Rows rows = database.query("SELECT id, " + turn_columns +
                                   " FROM turn WHERE attempt = ? AND taken_back_ms IS NULL ORDER BY number",
                               {attempt.value});
    std::vector<TurnRow> all;
    while (rows.next()) {
        places[rows.integer(0)] = all.size();
        all.push_back(turn_of(rows, 1));
    }
    return all;
}

void add_findings(Database& database, AttemptId attempt, const std::map<std::int64_t, std::size_t>& places,
                  std::vector<TurnRow>& all) {
    Rows rows = database.query(
        "SELECT finding.turn, finding.kind, rule, severity, verdict, because, begin_byte, end_byte, "
        "finding.text FROM finding JOIN turn ON turn.id = finding.turn "
        "WHERE turn.attempt = ? AND taken_back_ms IS NULL ORDER BY finding.id",
        {attempt.value});
    while (rows.next()) {
        all[places.at(rows.integer(0))].findings.push_back({rows.text(1), rows.text(2), rows.text(3),
                                                            rows.text(4), rows.text(5), rows.integer(6),
                                                            rows.integer(7), rows.text(8)});
    }
}

constexpr const char* snapshot_sql = "SELECT session FROM snapshot WHERE attempt = ?";

}  // namespace

std::vector<AttemptHead> Store::open_attempts(TraineeId trainee) const {
    return heads_of(m_implementation->database.query(
        select_heads + "WHERE trainee = ? AND state = 'open' ORDER BY touched_ms DESC, id DESC",
        {trainee.value}));
}

std::vector<AttemptHead> Store::attempts(TraineeId trainee, int limit, Reach reach) const {
    const bool shared_only = reach == Reach::for_supervisors;
    return heads_of(m_implementation->database.query(
        select_heads + "WHERE trainee = ? AND private <= ? ORDER BY started_ms DESC, id DESC LIMIT ?",
        {trainee.value, std::int64_t{!shared_only}, std::int64_t{limit}}));
}

StoredAttempt Store::load_open(AttemptId attempt) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    StoredAttempt stored;
    stored.head = head(database, attempt);
    if (stored.head.state != AttemptState::open) {
        throw StoreError(Fault::not_open, "the attempt is already closed", "Start the scenario again.");
    }
    stored.snapshot = text(database, snapshot_sql, attempt);
    Rows draft = database.query("SELECT node, text, fields FROM draft WHERE attempt = ?", {attempt.value});
    if (draft.next()) stored.draft = Draft{draft.text(0), draft.text(1), draft.text(2)};
    return stored;
}

AttemptDetail Store::detail(AttemptId attempt) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    AttemptDetail detail;
    detail.head = head(database, attempt);
    std::map<std::int64_t, std::size_t> places;
    detail.turns = turns(database, attempt, places);
    add_findings(database, attempt, places, detail.turns);
    StandingMark standing = standing_of(database, attempt);
    detail.marks = std::move(standing.marks);
    detail.dimensions = std::move(standing.dimensions);
    detail.fatal = std::move(standing.fatal);
    detail.snapshot = text(database, snapshot_sql, attempt);
    return detail;
}

}  // namespace frontdesk::records
