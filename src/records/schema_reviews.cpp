#include "records/schema.h"

// What people make of attempts afterwards: comments, corrected marks, appeals, calibration.
namespace frontdesk::records {

// A mark is named by its turn, its rule and, from 0, which of several of that rule at that turn. Marks of the
// day and of re-scorings stay as they are; `correction` says what one of them counts as from then on and what
// the attempt came to with it. `correction.rescoring` names the marks that were corrected; null: those of the
// day. What a person has said stands over what a later version of the rule pack says.
// `finding_opinion.should_hit` is the label that the sentence gets. `calibration_verdict.turn` is -1 where it
// is about the whole attempt; the newest verdict counts until the rater has handed in. `sentence_dismissal`
// says that a labelled sentence is of no use to its rule; an opinion that is given later offers it again.
const char* const schema_step_reviews = R"sql(
CREATE TABLE appeal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    rule TEXT NOT NULL CHECK (rule <> ''),
    nth INTEGER NOT NULL CHECK (nth >= 0),
    why TEXT NOT NULL CHECK (why <> ''),
    at_ms INTEGER NOT NULL,
    UNIQUE (attempt, turn, rule, nth)
) STRICT;
CREATE INDEX appeal_of_rule ON appeal (rule);

CREATE TABLE appeal_decision (
    appeal INTEGER PRIMARY KEY REFERENCES appeal (id),
    upheld INTEGER NOT NULL CHECK (upheld IN (0, 1)),
    why TEXT NOT NULL CHECK (why <> ''),
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    rescoring INTEGER REFERENCES rescoring (id),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    rule TEXT NOT NULL CHECK (rule <> ''),
    nth INTEGER NOT NULL CHECK (nth >= 0),
    dimension TEXT NOT NULL,
    points INTEGER NOT NULL,
    of_points INTEGER NOT NULL,
    mark_why TEXT NOT NULL,
    fatal INTEGER NOT NULL CHECK (fatal IN (0, 1)),
    why TEXT NOT NULL CHECK (why <> ''),
    appeal INTEGER REFERENCES appeal (id),
    account INTEGER,
    at_ms INTEGER NOT NULL,
    total INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    fatal_rules TEXT NOT NULL,
    fatal_count INTEGER NOT NULL CHECK (fatal_count >= 0),
    dimensions TEXT NOT NULL
) STRICT;
CREATE INDEX correction_of_attempt ON correction (attempt, turn, rule, nth);

CREATE TABLE sitting_correction (
    id INTEGER PRIMARY KEY,
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    correction INTEGER NOT NULL REFERENCES correction (id),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1))
) STRICT;
CREATE INDEX correction_of_sitting ON sitting_correction (sitting);

CREATE TABLE turn_comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    words TEXT NOT NULL CHECK (words <> ''),
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_of_attempt ON turn_comment (attempt);

CREATE TABLE finding_opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    rule TEXT NOT NULL CHECK (rule <> ''),
    words TEXT NOT NULL,
    is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    should_hit INTEGER NOT NULL CHECK (should_hit IN (0, 1)),
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX opinion_of_attempt ON finding_opinion (attempt);
CREATE INDEX opinion_of_rule ON finding_opinion (rule);

CREATE TABLE sentence_dismissal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    rule TEXT NOT NULL CHECK (rule <> ''),
    words TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why <> ''),
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX dismissal_of_rule ON sentence_dismissal (rule);

CREATE TABLE attempt_reviewed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX reviewed_of_attempt ON attempt_reviewed (attempt);

CREATE TABLE calibration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    seed INTEGER NOT NULL,
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE calibration_rater (
    calibration INTEGER NOT NULL REFERENCES calibration (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    account INTEGER NOT NULL,
    PRIMARY KEY (calibration, position),
    UNIQUE (calibration, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibration_attempt (
    calibration INTEGER NOT NULL REFERENCES calibration (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    PRIMARY KEY (calibration, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibration_verdict (
    id INTEGER PRIMARY KEY,
    calibration INTEGER NOT NULL REFERENCES calibration (id),
    account INTEGER NOT NULL,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    turn INTEGER NOT NULL CHECK (turn >= -1),
    verdict INTEGER NOT NULL CHECK (verdict IN (0, 1)),
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX verdict_of_calibration ON calibration_verdict (calibration, account);

CREATE TABLE calibration_done (
    calibration INTEGER NOT NULL REFERENCES calibration (id),
    account INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (calibration, account)
) STRICT, WITHOUT ROWID;

CREATE INDEX attempt_of_scenario ON attempt (scenario, finished_ms);
CREATE INDEX attempt_by_end ON attempt (finished_ms) WHERE state = 'finished';
CREATE INDEX attempt_of_sitting ON attempt (sitting) WHERE sitting IS NOT NULL;

CREATE VIEW standing_mark AS
SELECT attempt.id AS attempt,
       coalesce(correction.total, rescoring.total, attempt.total) AS total,
       coalesce(correction.passed, rescoring.passed, attempt.passed) AS passed,
       CASE WHEN correction.id IS NOT NULL THEN correction.fatal_count
            WHEN rescoring.id IS NOT NULL THEN (
                SELECT count(*) FROM (
                    SELECT rule FROM rescoring_mark WHERE rescoring = rescoring.id AND fatal = 1 UNION
                    SELECT rule FROM fatal WHERE fatal.attempt = attempt.id AND rule IN (
                        SELECT rule FROM rescoring_mark WHERE rescoring = rescoring.id AND points < 0)))
            ELSE (SELECT count(*) FROM fatal WHERE fatal.attempt = attempt.id) END AS fatal_count,
       coalesce(correction.dimensions, rescoring.dimensions, attempt.dimensions) AS dimensions,
       coalesce(correction.id, 0) AS correction,
       CASE WHEN correction.id IS NOT NULL THEN coalesce(correction.rescoring, 0)
            ELSE coalesce(rescoring.id, 0) END AS rescoring
FROM attempt
LEFT JOIN correction
       ON correction.id = (SELECT max(id) FROM correction AS latest WHERE latest.attempt = attempt.id)
LEFT JOIN rescoring
       ON rescoring.id = (SELECT max(id) FROM rescoring AS latest WHERE latest.attempt = attempt.id);
)sql";

}  // namespace frontdesk::records
