#include "records/merge.h"

#include <algorithm>

#include "core/file.h"
#include "records/merge_rows.h"
#include "records/merge_work.h"
#include "records/overview_facts.h"
#include "records/overview_totals.h"

// Merging as a whole: what comes after what, slice by slice.
namespace frontdesk::records {

namespace {

constexpr std::int64_t attempts_in_slice = 200;
constexpr std::int64_t rows_in_slice = 1000;

void refuse_this_very_file(const std::filesystem::path& file, const std::filesystem::path& other) {
    std::error_code failed;
    if (!std::filesystem::equivalent(file, meant_records(other), failed)) return;
    throw StoreError(Fault::itself, "these are the very records that it was to be brought into",
                     "Name the records of the other station.");
}

std::string text_of(Database& database, const char* sql) {
    Rows rows = database.query(sql);
    return rows.next() ? rows.text(0) : std::string();
}

MergePhase phase_of(Merge::Work& work, const std::string& table, std::int64_t most,
                    void (*bring)(Merge::Work&, MergeSlice)) {
    // Rows have numbers from 1 on without many gaps; counting them would read a large file through.
    const std::int64_t last = work.database().number("SELECT coalesce(max(id), 0) FROM other." + table);
    return {table, most, last, last, bring};
}

void bring_who_and_what_is_given(Merge::Work& work, MergeSlice) {
    bring_people(work);
    bring_accounts(work);
    bring_assignments(work);
    bring_surveys(work);
}

/// Said once, and only if there is something to say: a merge that brings nothing leaves no trace.
void note_merge(Merge::Work& work, MergeSlice) {
    MergeReport& report = work.report;
    if (report.is_nothing()) return;
    work.database().run("UPDATE station SET merged_ms = ? WHERE id = ?",
                        {work.store.now_ms(), work.station_there});
    AuditEntry entry;
    entry.what = "records merged";
    entry.detail = work.station_there.substr(0, short_key) + ' ' + std::to_string(report.attempts) + ' ' +
                   std::to_string(report.people);
    work.store.note(entry);
}

/// The practice of a person before the attempts: their slips belong to cards.
void plan_phases(Merge::Work& work) {
    work.phases = {{.bring = bring_who_and_what_is_given},
                   phase_of(work, "trainee", 1, bring_practice),
                   phase_of(work, "sitting", attempts_in_slice / 10, bring_sittings),
                   phase_of(work, "attempt", attempts_in_slice, bring_attempts),
                   phase_of(work, "rescoring", attempts_in_slice, bring_rescorings),
                   {.bring = bring_reviews},
                   {.bring = bring_certificates},
                   phase_of(work, "lesson", attempts_in_slice / 10, bring_lessons),
                   phase_of(work, "audit", rows_in_slice, bring_audit),
                   {.bring = bring_audits_elsewhere},
                   {.bring = note_merge}};
}

/// The next rows of the phase.
MergeSlice next_slice(Merge::Work& work, const MergePhase& phase) {
    if (phase.table.empty()) return {0, 1};
    const std::int64_t to = work.database().number(
        "SELECT max(id) FROM (SELECT id FROM other." + phase.table + " WHERE id > ? ORDER BY id LIMIT ?)",
        {work.after, phase.most});
    // Rows that were there at first and are gone now are nothing to wait for.
    return {work.after, to == 0 ? phase.last : std::min(to, phase.last)};
}

/// Keys of chance come at every place of an index: with little memory most pages are read and written again
/// for every slice. A slice that a failing power supply takes is brought again; none is ever taken in part.
void hurry(Database& database) {
    database.script(
        "PRAGMA main.cache_size = -65536; PRAGMA other.cache_size = -16384; PRAGMA main.synchronous = "
        "NORMAL; "
        "PRAGMA main.wal_autocheckpoint = 8192");
}

/// What is written from here on, and all before it, is on the disk when it is told to be done.
void be_safe_again(Database& database) {
    database.script("PRAGMA main.synchronous = FULL; PRAGMA main.wal_autocheckpoint = 1000");
}

/// Of whichever results change while stations are merged, the attempts are noted, and in which sheet one was
/// that closed at another time than this station knew.
void note_changed_attempts(Database& database) {
    database.script(
        "CREATE TEMP TABLE changed_attempt (id INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE moved_attempt (id INTEGER, trainee INTEGER, finished_ms INTEGER);"
        "CREATE TEMP TRIGGER attempt_moved AFTER UPDATE ON main.attempt WHEN old.finished_ms > 0 AND "
        "old.finished_ms <> new.finished_ms "
        "BEGIN INSERT INTO moved_attempt VALUES (old.id, old.trainee, old.finished_ms); END;"
        "CREATE TEMP TRIGGER attempt_came AFTER INSERT ON main.attempt "
        "BEGIN INSERT OR IGNORE INTO changed_attempt VALUES (new.id); END;"
        "CREATE TEMP TRIGGER attempt_changed AFTER UPDATE ON main.attempt "
        "BEGIN INSERT OR IGNORE INTO changed_attempt VALUES (new.id); END;"
        "CREATE TEMP TRIGGER rescoring_came AFTER INSERT ON main.rescoring "
        "BEGIN INSERT OR IGNORE INTO changed_attempt VALUES (new.attempt); END;"
        "CREATE TEMP TRIGGER correction_came AFTER INSERT ON main.correction "
        "BEGIN INSERT OR IGNORE INTO changed_attempt VALUES (new.attempt); END;"
        "CREATE TEMP TRIGGER sitting_changed AFTER UPDATE ON main.sitting "
        "BEGIN INSERT OR IGNORE INTO changed_attempt SELECT id FROM main.attempt WHERE sitting = new.id; "
        "END;");
}

void leave_sheets(Database& database) {
    std::vector<std::pair<std::int64_t, AttemptId>> moved;
    {
        Rows rows = database.query("SELECT finished_ms, trainee, id FROM temp.moved_attempt");
        while (rows.next()) {
            moved.emplace_back(sheet_number(rows.integer(0) / ResultSheet::block_ms, {rows.integer(1)}),
                               AttemptId{rows.integer(2)});
        }
    }
    for (const auto& [sheet, attempt] : moved) leave_sheet(database, sheet, attempt);
    database.run("DELETE FROM temp.moved_attempt");
}

void refresh_changed_totals(Database& database) {
    leave_sheets(database);
    std::vector<AttemptId> changed;
    {
        Rows rows = database.query("SELECT id FROM temp.changed_attempt ORDER BY id");
        while (rows.next()) changed.push_back({rows.integer(0)});
    }
    refresh_totals_of(database, changed);
    database.run("DELETE FROM temp.changed_attempt");
}

}  // namespace

void set_aside(Merge::Work& work, const std::string& key, const char* kind, const std::string& content) {
    if (content.empty()) return;
    work.report.set_aside += work.database().run(
        "INSERT INTO set_aside (of_uid, kind, content, at_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        {key, kind, content, work.store.now_ms()});
}

Merge::Merge(const std::filesystem::path& file, const std::filesystem::path& other, const core::Clock& clock,
             Actor by) {
    refuse_this_very_file(file, other);
    m_work = std::make_unique<Work>(file, other, clock, std::move(by));
    Database& database = m_work->database();
    m_work->other.attach_to(database);
    database.script(
        "CREATE TEMP TABLE person (there INTEGER PRIMARY KEY, here INTEGER NOT NULL);"
        "CREATE TEMP TABLE account_here (there INTEGER PRIMARY KEY, here INTEGER NOT NULL);"
        "CREATE TEMP TABLE fresh (there INTEGER PRIMARY KEY, here INTEGER NOT NULL);"
        "CREATE TEMP TABLE fresh_turn (there INTEGER PRIMARY KEY, here INTEGER NOT NULL);");
    note_changed_attempts(database);
    m_work->station_here = text_of(database, "SELECT id FROM main.station WHERE own = 1");
    m_work->station_there = text_of(database, "SELECT id FROM other.station WHERE own = 1");
    m_work->report.station = m_work->station_there;
    m_work->report.is_copy_of_this = m_work->station_here == m_work->station_there;
    m_work->report.stayed_private = database.number("SELECT count(*) FROM other.attempt WHERE private = 1");
    const Transaction one_view(database, Transaction::Kind::read);
    match_people(*m_work);
    plan_phases(*m_work);
}

Merge::~Merge() = default;

const std::vector<DoubtfulMatch>& Merge::doubtful() const {
    return m_work->doubtful;
}

const std::vector<KnownPerson>& Merge::people_there() const {
    return m_work->known_there;
}

const std::vector<KnownPerson>& Merge::people_here() const {
    return m_work->known_here;
}

std::int64_t Merge::attempts_there() const {
    return m_work->database().number("SELECT count(*) FROM other.attempt");
}

void Merge::answer(const std::string& there, const std::string& here, MatchAnswer answer) {
    FRONTDESK_CHECK(there != here);
    m_work->database().run(
        "INSERT INTO main.person_match (one, other, same, at_ms) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (one, other) DO UPDATE SET same = excluded.same, at_ms = excluded.at_ms",
        {std::min(there, here), std::max(there, here), std::int64_t{answer == MatchAnswer::same},
         m_work->store.now_ms()});
    match_people(*m_work);
}

bool Merge::step() {
    Work& work = *m_work;
    FRONTDESK_CHECK(work.doubtful.empty());
    while (work.phase < work.phases.size() && work.after >= work.phases[work.phase].last) {
        work.done += work.phases[work.phase].rows;
        ++work.phase;
        work.after = 0;
    }
    if (work.phase == work.phases.size()) return false;
    if (work.done == 0) hurry(work.database());
    if (work.phase + 1 == work.phases.size()) be_safe_again(work.database());
    const MergePhase& phase = work.phases[work.phase];
    const MergeSlice slice = next_slice(work, phase);
    Transaction transaction(work.database(), Transaction::Kind::write);
    const MergeReport before = work.report;
    try {
        phase.bring(work, slice);
        refresh_changed_totals(work.database());
        transaction.commit();
    } catch (...) {
        work.report = before;
        throw;
    }
    work.after = slice.to;
    return true;
}

MergeProgress Merge::progress() const {
    const Work& work = *m_work;
    MergeProgress progress{work.done, 0};
    for (const MergePhase& phase : work.phases) progress.of += phase.rows;
    if (work.phase < work.phases.size() && work.phases[work.phase].last > 0) {
        const MergePhase& phase = work.phases[work.phase];
        progress.done +=
            static_cast<std::int64_t>(static_cast<double>(phase.rows) * static_cast<double>(work.after) /
                                      static_cast<double>(phase.last));
    }
    return progress;
}

const MergeReport& Merge::report() const {
    return m_work->report;
}

}  // namespace frontdesk::records
