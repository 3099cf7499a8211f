#include "records/schema.h"

// Keys that are the same on every station, and what came from other stations.
namespace frontdesk::records {

// Rows get their key as they are inserted, by chance, so that two stations never give the same one. Rows of
// the time before get one that follows from what they say: whoever brings a copy of the same file forward
// gives the same keys. `trainee_alias` holds further keys of a person who was known under several;
// `person_match` what was answered about people who may be the same. `account.elsewhere` marks the accounts
// of other stations: they have a name here, but cannot sign in. `set_aside` keeps what another version of the
// same attempt or draft took the place of.
const char* const schema_step_stations = R"sql(
CREATE TABLE station (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    merged_ms INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX station_of_this_file ON station (own) WHERE own = 1;
INSERT INTO station (id, own) SELECT coalesce(
    (SELECT frontdesk_key('station', at_ms, what, trainee, detail) FROM audit ORDER BY id LIMIT 1),
    lower(hex(randomblob(16)))), 1;

ALTER TABLE trainee ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE attempt ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE sitting ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE lesson ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE assignment ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE assignment ADD COLUMN changed_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE assignment_exception ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1));
ALTER TABLE review ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE rescoring ADD COLUMN uid TEXT NOT NULL DEFAULT '';

UPDATE trainee SET uid = frontdesk_key('trainee', created_ms, name, site, team);
UPDATE attempt SET uid = frontdesk_key('attempt', id, scenario, seed, started_ms,
    (SELECT uid FROM trainee WHERE trainee.id = attempt.trainee));
UPDATE sitting SET uid = frontdesk_key('sitting', id, exam, seed, started_ms,
    (SELECT uid FROM trainee WHERE trainee.id = sitting.trainee));
UPDATE lesson SET uid = frontdesk_key('lesson', id, scenario, seed, started_ms);
UPDATE assignment SET uid = frontdesk_key('assignment', id, kind, item, given_ms),
    changed_ms = coalesce(withdrawn_ms, given_ms);
UPDATE assignment_exception SET uid = frontdesk_key('exception', id, at_ms, why,
    (SELECT uid FROM assignment WHERE assignment.id = assignment_exception.assignment));
UPDATE account SET uid = frontdesk_key('account', id, name, created_ms);
UPDATE review SET uid = frontdesk_key('review', id, item, at_ms,
    (SELECT uid FROM trainee WHERE trainee.id = review.trainee));
UPDATE rescoring SET uid = frontdesk_key('rescoring', id, scored_ms,
    (SELECT uid FROM attempt WHERE attempt.id = rescoring.attempt));

CREATE UNIQUE INDEX trainee_by_uid ON trainee (uid);
CREATE UNIQUE INDEX attempt_by_uid ON attempt (uid);
CREATE UNIQUE INDEX sitting_by_uid ON sitting (uid);
CREATE UNIQUE INDEX lesson_by_uid ON lesson (uid);
CREATE UNIQUE INDEX assignment_by_uid ON assignment (uid);
CREATE UNIQUE INDEX exception_by_uid ON assignment_exception (uid);
CREATE UNIQUE INDEX account_by_uid ON account (uid);
CREATE UNIQUE INDEX review_by_uid ON review (uid);
CREATE UNIQUE INDEX rescoring_by_uid ON rescoring (uid);
CREATE INDEX slip_of_attempt ON slip (attempt);
CREATE INDEX IF NOT EXISTS attempt_of_sitting ON attempt (sitting) WHERE sitting IS NOT NULL;
CREATE INDEX private_attempt ON attempt (id) WHERE private = 1;

CREATE TRIGGER trainee_gets_uid AFTER INSERT ON trainee WHEN new.uid = ''
BEGIN UPDATE trainee SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER attempt_gets_uid AFTER INSERT ON attempt WHEN new.uid = ''
BEGIN UPDATE attempt SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER sitting_gets_uid AFTER INSERT ON sitting WHEN new.uid = ''
BEGIN UPDATE sitting SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER lesson_gets_uid AFTER INSERT ON lesson WHEN new.uid = ''
BEGIN UPDATE lesson SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER assignment_gets_uid AFTER INSERT ON assignment WHEN new.uid = ''
BEGIN UPDATE assignment SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER exception_gets_uid AFTER INSERT ON assignment_exception WHEN new.uid = ''
BEGIN UPDATE assignment_exception SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER account_gets_uid AFTER INSERT ON account WHEN new.uid = ''
BEGIN UPDATE account SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER review_gets_uid AFTER INSERT ON review WHEN new.uid = ''
BEGIN UPDATE review SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER rescoring_gets_uid AFTER INSERT ON rescoring WHEN new.uid = ''
BEGIN UPDATE rescoring SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;

CREATE TABLE trainee_alias (
    uid TEXT PRIMARY KEY,
    trainee INTEGER NOT NULL REFERENCES trainee (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_of_trainee ON trainee_alias (trainee);

CREATE TABLE person_match (
    one TEXT NOT NULL,
    other TEXT NOT NULL CHECK (one < other),
    same INTEGER NOT NULL CHECK (same IN (0, 1)),
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_aside (
    of_uid TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'result', 'practice', 'lesson')),
    content TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (of_uid, kind, content)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_elsewhere (
    station TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('trainee', 'account')),
    number INTEGER NOT NULL,
    uid TEXT NOT NULL,
    PRIMARY KEY (station, kind, number, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_elsewhere (
    station TEXT NOT NULL,
    id INTEGER NOT NULL,
    key TEXT NOT NULL,
    before TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    what TEXT NOT NULL,
    trainee INTEGER,
    attempt INTEGER,
    detail TEXT NOT NULL,
    by_account INTEGER,
    by_trainee INTEGER,
    by_role TEXT NOT NULL,
    account INTEGER,
    outcome TEXT NOT NULL,
    link TEXT NOT NULL,
    PRIMARY KEY (station, id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_elsewhere_end (
    station TEXT NOT NULL,
    link TEXT NOT NULL,
    entries INTEGER NOT NULL CHECK (entries > 0),
    PRIMARY KEY (station, link)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_elsewhere_is_never_changed BEFORE UPDATE ON audit_elsewhere
BEGIN SELECT raise(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_elsewhere_is_never_removed BEFORE DELETE ON audit_elsewhere
BEGIN SELECT raise(ABORT, 'the audit is only added to'); END;
)sql"
                                         // What owners felt, and what is done about it.
                                         R"sql(
CREATE TABLE satisfaction (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id),
    expectation INTEGER NOT NULL CHECK (expectation BETWEEN 0 AND 100),
    felt INTEGER NOT NULL CHECK (felt BETWEEN 0 AND 100),
    total INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100)
) STRICT;
CREATE TABLE satisfaction_month (
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    month TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (trainee, month)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER satisfaction_counts AFTER INSERT ON satisfaction
BEGIN
    INSERT INTO satisfaction_month (trainee, month, attempts, total)
    SELECT trainee, strftime('%Y-%m', finished_ms / 1000, 'unixepoch'), 1, new.total FROM attempt
    WHERE id = new.attempt AND private = 0 AND branched_from IS NULL
    ON CONFLICT DO UPDATE SET attempts = attempts + 1, total = satisfaction_month.total + excluded.total;
END;
CREATE TRIGGER satisfaction_counts_no_more BEFORE DELETE ON satisfaction
BEGIN
    UPDATE satisfaction_month SET attempts = attempts - 1, total = total - old.total
    WHERE (trainee, month) = (SELECT trainee, strftime('%Y-%m', finished_ms / 1000, 'unixepoch') FROM attempt
        WHERE id = old.attempt AND private = 0 AND branched_from IS NULL);
    DELETE FROM satisfaction_month WHERE attempts = 0;
END;

CREATE TABLE survey_finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    site TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    found_ms INTEGER NOT NULL,
    account INTEGER REFERENCES account (id)
) STRICT;
CREATE TABLE survey_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    finding INTEGER NOT NULL REFERENCES survey_finding (id),
    state TEXT NOT NULL CHECK (state IN ('measure', 'carried-out', 'fed-back', 'reopened')),
    text TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    due_ms INTEGER,
    account INTEGER REFERENCES account (id)
) STRICT;
CREATE INDEX step_of_finding ON survey_step (finding, at_ms);
CREATE TRIGGER finding_gets_uid AFTER INSERT ON survey_finding WHEN new.uid = ''
BEGIN UPDATE survey_finding SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER step_gets_uid AFTER INSERT ON survey_step WHEN new.uid = ''
BEGIN UPDATE survey_step SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
)sql";

}  // namespace frontdesk::records
