#include "records/schema.h"

// Certificates of examinations that were passed, and who does not want to be named for an award.
namespace frontdesk::records {

// `seal.station` is the station that these records are of, `seal.secret` is what codes of
// certificates are made with: both are random and never change. A certificate is never edited; it is
// withdrawn by a row of its own. `expires_ms` 0: it is valid for good. Two stations may each give one for a
// sitting, and withdraw one, before they hear of each other: all certificates stay, the first withdrawal
// counts. Of `award_choice` the last row of a trainee counts.
const char* const schema_step_certificates = R"sql(
CREATE TABLE seal (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    station TEXT NOT NULL CHECK (length(station) = 32),
    secret TEXT NOT NULL CHECK (length(secret) = 64)
) STRICT;
INSERT INTO seal (id, station, secret) SELECT 1, id, lower(hex(randomblob(32))) FROM station WHERE own = 1;

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    station TEXT NOT NULL,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    name TEXT NOT NULL CHECK (name <> ''),
    exam TEXT NOT NULL,
    exam_title TEXT NOT NULL,
    passed_ms INTEGER NOT NULL,
    issued_ms INTEGER NOT NULL,
    months INTEGER NOT NULL CHECK (months >= 0),
    expires_ms INTEGER NOT NULL DEFAULT 0 CHECK (expires_ms >= 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;
CREATE INDEX certificate_of_trainee ON certificate (trainee, exam);
CREATE INDEX certificate_of_sitting ON certificate (sitting);

CREATE TABLE certificate_withdrawal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    certificate INTEGER NOT NULL REFERENCES certificate (id),
    at_ms INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why <> '')
) STRICT;
CREATE INDEX withdrawal_of_certificate ON certificate_withdrawal (certificate);

CREATE TABLE award_choice (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    at_ms INTEGER NOT NULL,
    opted_out INTEGER NOT NULL CHECK (opted_out IN (0, 1))
) STRICT;
CREATE INDEX award_choice_of_trainee ON award_choice (trainee, at_ms, uid);

CREATE TRIGGER certificate_gets_uid AFTER INSERT ON certificate WHEN new.uid = ''
BEGIN UPDATE certificate SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER withdrawal_gets_uid AFTER INSERT ON certificate_withdrawal WHEN new.uid = ''
BEGIN UPDATE certificate_withdrawal SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER award_choice_gets_uid AFTER INSERT ON award_choice WHEN new.uid = ''
BEGIN UPDATE award_choice SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;

CREATE INDEX attempt_that_counts ON attempt (finished_ms)
    WHERE state = 'finished' AND private = 0 AND branched_from IS NULL;
)sql";

}  // namespace frontdesk::records
