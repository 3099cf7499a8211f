#include "records/migrations.h"

#include "core/file.h"
#include "records/fault.h"

namespace frontdesk::records {

namespace {

// What was said and when is only ever appended: turns that were taken back keep their row and get the moment
// of taking back. Times end in _ms and count from 1970 in UTC, except turn.at_ms, which is the simulated time
// of the run. `finding.begin_byte` and `end_byte` are offsets into turn.text as it was typed.
constexpr const char* version_1 = R"sql(
CREATE TABLE trainee (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    site TEXT NOT NULL,
    team TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    UNIQUE (name, site, team)
) STRICT;

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    scenario TEXT NOT NULL,
    scenario_title TEXT NOT NULL,
    scenario_hash TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('practice', 'exam')),
    seed INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'abandoned')),
    started_ms INTEGER NOT NULL,
    touched_ms INTEGER NOT NULL,
    finished_ms INTEGER NOT NULL DEFAULT 0,
    inputs INTEGER NOT NULL DEFAULT 0 CHECK (inputs >= 0),
    total INTEGER NOT NULL DEFAULT 0 CHECK (total BETWEEN 0 AND 100),
    passed INTEGER NOT NULL DEFAULT 0 CHECK (passed IN (0, 1)),
    ending TEXT NOT NULL DEFAULT '',
    dimensions TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attempt_of_trainee ON attempt (trainee, touched_ms);

CREATE TABLE snapshot (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id),
    session TEXT NOT NULL
) STRICT;

CREATE TABLE turn (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    number INTEGER NOT NULL CHECK (number >= 0),
    input INTEGER NOT NULL,
    kind TEXT NOT NULL,
    node TEXT NOT NULL,
    speaker TEXT NOT NULL,
    text TEXT NOT NULL,
    detail TEXT NOT NULL,
    heat_after INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    stored_ms INTEGER NOT NULL,
    taken_back_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX turn_that_counts ON turn (attempt, number) WHERE taken_back_ms IS NULL;
CREATE INDEX turn_of_attempt ON turn (attempt);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    turn INTEGER NOT NULL REFERENCES turn (id),
    kind TEXT NOT NULL CHECK (kind IN ('forbidden', 'cleared', 'move')),
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    verdict TEXT NOT NULL,
    because TEXT NOT NULL,
    begin_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX finding_of_turn ON finding (turn);
CREATE INDEX finding_of_rule ON finding (rule);

CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    turn INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    points INTEGER NOT NULL,
    of_points INTEGER NOT NULL,
    rule TEXT NOT NULL,
    why TEXT NOT NULL,
    fatal INTEGER NOT NULL CHECK (fatal IN (0, 1))
) STRICT;
CREATE INDEX mark_of_attempt ON mark (attempt);

CREATE TABLE fatal (
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (attempt, position)
) STRICT;

CREATE TABLE draft (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id),
    node TEXT NOT NULL,
    text TEXT NOT NULL,
    saved_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    what TEXT NOT NULL,
    trainee INTEGER,
    attempt INTEGER,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
)sql";

// What stands in the form is kept beside the half-typed reply, as a JSON object; an empty text means nothing.
constexpr const char* version_2 = R"sql(
ALTER TABLE draft ADD COLUMN fields TEXT NOT NULL DEFAULT '';
)sql";

// What later versions of the rule pack make of a finished attempt. Rows are only added: the newest one is
// what counts today, `attempt` and `mark` stay what they were on the day.
constexpr const char* version_3 = R"sql(
CREATE TABLE rescoring (
    id INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    pack_version TEXT NOT NULL,
    scored_ms INTEGER NOT NULL,
    total INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    dimensions TEXT NOT NULL
) STRICT;
CREATE INDEX rescoring_of_attempt ON rescoring (attempt);

CREATE TABLE rescoring_mark (
    rescoring INTEGER NOT NULL REFERENCES rescoring (id),
    position INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    points INTEGER NOT NULL,
    of_points INTEGER NOT NULL,
    rule TEXT NOT NULL,
    why TEXT NOT NULL,
    fatal INTEGER NOT NULL CHECK (fatal IN (0, 1)),
    PRIMARY KEY (rescoring, position)
) STRICT, WITHOUT ROWID;
)sql";

/// Copies the store as it is into `target` and reads the copy back before it gets its name.
void back_up(Database& database, const std::filesystem::path& target, std::int64_t version) {
    std::filesystem::path unfinished = target;
    unfinished += ".tmp";
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    database.run("VACUUM INTO ?", {core::to_utf8(unfinished)});
    {
        Database copy(unfinished, Database::Mode::read_only);
        Rows check = copy.query("PRAGMA integrity_check(1)");
        const bool sound = check.next() && check.text(0) == "ok";
        if (!sound || copy.number("PRAGMA user_version") != version) {
            throw StoreError(Fault::damaged, "the backup before the change of schema does not read back",
                             "Check the disk; the records were not changed.");
        }
    }
    std::error_code failed;
    std::filesystem::rename(unfinished, target, failed);
    if (failed) {
        throw StoreError(Fault::unwritable, "cannot write '" + core::to_utf8(target) + "'",
                         "Check that the folder may be written to.");
    }
}

void check_references(Database& database) {
    if (database.query("PRAGMA foreign_key_check").next()) {
        throw StoreError(Fault::damaged, "the record file refers to rows that are missing",
                         "Put a backup in its place; nothing was changed.");
    }
}

}  // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> all{{1, version_1}, {2, version_2}, {3, version_3}};
    return all;
}

void bring_forward(Database& database, const std::filesystem::path& file,
                   const std::vector<Migration>& steps) {
    FRONTDESK_CHECK(!steps.empty());
    const std::int64_t found = database.number("PRAGMA user_version");
    if (found >= steps.back().to) return;
    if (found > 0) {
        std::filesystem::path target = file;
        target += ".v" + std::to_string(found) + ".backup";
        back_up(database, target, found);
    }
    Transaction transaction(database, Transaction::Kind::write);
    // Another program may have gone first while this one waited for the lock.
    std::int64_t version = database.number("PRAGMA user_version");
    for (const Migration& step : steps) {
        if (step.to <= version) continue;
        FRONTDESK_CHECK(step.to == version + 1);
        database.script(step.sql);
        version = step.to;
    }
    database.script("PRAGMA user_version = " + std::to_string(version));
    database.script("PRAGMA application_id = " + std::to_string(application_id));
    check_references(database);
    transaction.commit();
}

}  // namespace frontdesk::records
