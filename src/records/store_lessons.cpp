#include <algorithm>
#include <array>
#include <bit>

#include "records/implementation.h"

// Lessons: who sat in them, what was said in which way, and where the talk stands.
namespace frontdesk::records {

namespace {

constexpr std::array<const char*, 3> lesson_state_words{"open", "finished", "abandoned"};
static_assert(lesson_state_words.size() == static_cast<std::size_t>(LessonState::abandoned) + 1);
constexpr std::array<const char*, 5> lesson_way_words{"typed", "vote", "relay", "pair", "done"};
static_assert(lesson_way_words.size() == static_cast<std::size_t>(LessonWay::done) + 1);

template <typename Kind, std::size_t count>
Kind lesson_word(const std::array<const char*, count>& words, const std::string& word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found != words.end()) return static_cast<Kind>(found - words.begin());
    throw StoreError(Fault::damaged, "the record file holds the unknown word '" + word + "' in a lesson",
                     "Put a backup in its place; nothing was changed.");
}

const std::string select_lessons =
    "SELECT id, scenario, scenario_title, scenario_hash, pack_version, seed, state, started_ms, touched_ms, "
    "finished_ms, total, passed, ending, (SELECT count(*) FROM lesson_person WHERE lesson = lesson.id AND "
    "present = 1) FROM lesson ";

LessonHead lesson_head_of(const Rows& row) {
    LessonHead head;
    head.id = {row.integer(0)};
    head.scenario = row.text(1);
    head.scenario_title = row.text(2);
    head.scenario_hash = row.text(3);
    head.pack_version = row.text(4);
    head.seed = std::bit_cast<std::uint64_t>(row.integer(5));
    head.state = lesson_word<LessonState>(lesson_state_words, row.text(6));
    head.started = {row.integer(7)};
    head.touched = {row.integer(8)};
    head.finished = {row.integer(9)};
    head.total = static_cast<int>(row.integer(10));
    head.passed = row.integer(11) != 0;
    head.ending = row.text(12);
    head.present = static_cast<int>(row.integer(13));
    return head;
}

std::vector<LessonHead> lesson_heads(Rows& rows) {
    std::vector<LessonHead> heads;
    while (rows.next()) heads.push_back(lesson_head_of(rows));
    return heads;
}

LessonTurn lesson_turn_of(const Rows& row) {
    LessonTurn turn;
    turn.input = static_cast<int>(row.integer(0));
    turn.node = row.text(1);
    turn.way = lesson_word<LessonWay>(lesson_way_words, row.text(2));
    if (row.integer(3) != 0) turn.trainee = TraineeId{row.integer(3)};
    turn.text = row.text(4);
    turn.votes = row.text(5);
    turn.findings = row.text(6);
    turn.points = static_cast<int>(row.integer(7));
    turn.counts = row.integer(8) != 0;
    turn.stored = {row.integer(9)};
    turn.taken_back = row.integer(10) != 0;
    return turn;
}

void insert_lesson_turn(Store::Implementation& store, LessonId lesson, const LessonTurn& turn) {
    const std::string_view way = lesson_way_words[static_cast<std::size_t>(turn.way)];
    store.database.run(
        "INSERT INTO lesson_turn (lesson, input, node, way, trainee, text, votes, findings, points, counts, "
        "stored_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {lesson.value, std::int64_t{turn.input}, turn.node, way,
         reference(turn.trainee.value_or(TraineeId{}).value), turn.text, turn.votes, turn.findings,
         std::int64_t{turn.points}, std::int64_t{turn.counts}, store.now_ms()});
}

[[noreturn]] void refuse_closed_lesson() {
    throw StoreError(Fault::not_open, "the lesson is already over", "Look at its report.");
}

void put_lesson_state(Store::Implementation& store, LessonId lesson, const std::string& session,
                      const std::string& draft) {
    const std::int64_t changed = store.database.run(
        "UPDATE lesson SET session = ?, draft = ?, touched_ms = ? WHERE id = ? AND state = 'open'",
        {session, draft, store.now_ms(), lesson.value});
    if (changed == 0) refuse_closed_lesson();
}

}  // namespace

LessonId Store::begin_lesson(const Lesson& lesson) {
    Database& database = m_implementation->database;
    const std::int64_t now = m_implementation->now_ms();
    Transaction transaction(database, Transaction::Kind::write);
    const LessonHead& head = lesson.head;
    database.run(
        "INSERT INTO lesson (scenario, scenario_title, scenario_hash, pack_version, seed, state, started_ms, "
        "touched_ms, session, draft) VALUES (?1, ?2, ?3, ?4, ?5, 'open', ?6, ?6, ?7, ?8)",
        {head.scenario, head.scenario_title, head.scenario_hash, head.pack_version,
         std::bit_cast<std::int64_t>(head.seed), now, lesson.session, lesson.draft});
    const LessonId id{database.last_id()};
    std::int64_t position = 0;
    for (const LessonSeat& seat : lesson.seats) {
        database.run(
            "INSERT INTO lesson_person (lesson, trainee, position, team, present) VALUES (?, ?, ?, ?, ?)",
            {id.value, seat.trainee.value, position++, seat.team, std::int64_t{seat.present}});
    }
    m_implementation->note("lesson begun", {}, {}, head.scenario);
    transaction.commit();
    return id;
}

void Store::append(const LessonCommit& commit) {
    FRONTDESK_CHECK(!commit.turns.empty());
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t beyond = database.number(
        "SELECT count(*) FROM lesson_turn WHERE lesson = ? AND input >= ? AND taken_back_ms IS NULL",
        {commit.lesson.value, std::int64_t{commit.turns.front().input}});
    if (beyond > 0) {
        throw StoreError(Fault::stale, "the lesson went on elsewhere", "Open it again and go on from there.");
    }
    for (const LessonTurn& turn : commit.turns) insert_lesson_turn(*m_implementation, commit.lesson, turn);
    put_lesson_state(*m_implementation, commit.lesson, commit.session, commit.draft);
    transaction.commit();
}

void Store::take_back(LessonId lesson, int first_input, const std::string& session,
                      const std::string& draft) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    database.run(
        "UPDATE lesson_turn SET taken_back_ms = ? WHERE lesson = ? AND input >= ? AND taken_back_ms IS NULL",
        {m_implementation->now_ms(), lesson.value, std::int64_t{first_input}});
    put_lesson_state(*m_implementation, lesson, session, draft);
    transaction.commit();
}

void Store::save_lesson_draft(LessonId lesson, const std::string& draft) {
    const std::int64_t changed = m_implementation->database.run(
        "UPDATE lesson SET draft = ?, touched_ms = ? WHERE id = ? AND state = 'open'",
        {draft, m_implementation->now_ms(), lesson.value});
    if (changed == 0) refuse_closed_lesson();
}

void Store::set_present(LessonId lesson, TraineeId trainee, bool present) {
    const std::int64_t changed = m_implementation->database.run(
        "UPDATE lesson_person SET present = ? WHERE lesson = ? AND trainee = ? AND "
        "(SELECT state FROM lesson WHERE id = lesson_person.lesson) = 'open'",
        {std::int64_t{present}, lesson.value, trainee.value});
    if (changed == 0) refuse_closed_lesson();
}

void Store::finish(const LessonResult& result) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const std::int64_t changed = database.run(
        "UPDATE lesson SET state = 'finished', finished_ms = ?1, touched_ms = ?1, total = ?2, passed = ?3, "
        "ending = ?4, dimensions = ?5, draft = '' WHERE id = ?6 AND state = 'open'",
        {m_implementation->now_ms(), std::int64_t{result.total}, std::int64_t{result.passed}, result.ending,
         result.dimensions, result.lesson.value});
    if (changed == 0) refuse_closed_lesson();
    m_implementation->note("lesson finished", {}, {}, std::to_string(result.lesson.value));
    transaction.commit();
}

void Store::abandon(LessonId lesson) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    const std::int64_t changed = m_implementation->database.run(
        "UPDATE lesson SET state = 'abandoned', finished_ms = ?1, touched_ms = ?1 "
        "WHERE id = ?2 AND state = 'open'",
        {m_implementation->now_ms(), lesson.value});
    if (changed == 0) refuse_closed_lesson();
    m_implementation->note("lesson abandoned", {}, {}, std::to_string(lesson.value));
    transaction.commit();
}

Lesson Store::lesson(LessonId lesson) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    Lesson found;
    {
        Rows rows = database.query(select_lessons + "WHERE id = ?", {lesson.value});
        if (!rows.next()) throw StoreError(Fault::missing, "there is no such lesson", "Open the list again.");
        found.head = lesson_head_of(rows);
    }
    {
        Rows rows =
            database.query("SELECT session, draft, dimensions FROM lesson WHERE id = ?", {lesson.value});
        rows.next();
        found.session = rows.text(0);
        found.draft = rows.text(1);
        found.dimensions = rows.text(2);
    }
    {
        Rows rows = database.query(
            "SELECT trainee, team, present FROM lesson_person WHERE lesson = ? ORDER BY position",
            {lesson.value});
        while (rows.next()) found.seats.push_back({{rows.integer(0)}, rows.text(1), rows.integer(2) != 0});
    }
    Rows rows = database.query(
        "SELECT input, node, way, trainee, text, votes, findings, points, counts, stored_ms, "
        "taken_back_ms IS NOT NULL FROM lesson_turn WHERE lesson = ? ORDER BY id",
        {lesson.value});
    while (rows.next()) found.turns.push_back(lesson_turn_of(rows));
    return found;
}

std::vector<LessonHead> Store::lessons(int limit) const {
    Rows rows = m_implementation->database.query(
        select_lessons + "WHERE state <> 'abandoned' ORDER BY started_ms DESC, id DESC LIMIT ?",
        {std::int64_t{limit}});
    return lesson_heads(rows);
}

std::vector<LessonHead> Store::lessons_of(TraineeId trainee) const {
    Rows rows = m_implementation->database.query(
        select_lessons +
            "WHERE state = 'finished' AND id IN (SELECT lesson FROM lesson_person WHERE trainee = ? AND "
            "present = 1) ORDER BY started_ms DESC, id DESC",
        {trainee.value});
    return lesson_heads(rows);
}

std::vector<LessonId> Store::lessons_with(TraineeId trainee) const {
    Rows rows = m_implementation->database.query(
        "SELECT id FROM lesson WHERE id IN (SELECT lesson FROM lesson_person WHERE trainee = ?1) OR "
        "id IN (SELECT lesson FROM lesson_turn WHERE trainee = ?1) ORDER BY started_ms, id",
        {trainee.value});
    std::vector<LessonId> ids;
    while (rows.next()) ids.push_back({rows.integer(0)});
    return ids;
}

}  // namespace frontdesk::records
