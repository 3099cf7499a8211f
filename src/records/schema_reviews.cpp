#include "records/schema.h"

// What people make of attempts afterwards: comments, corrected marks, appeals, calibration.
namespace frontdesk::records {

// A mark is named by its turn, its rule and, from 0, which of several of that rule at that turn. Marks of the
// day and of re-scorings stay as they are; `correction` says what one of them counts as from then on and what
// the attempt came to with it. `correction.rescoring` names the marks that were corrected; null: those of the
// day. What a person has said stands over what a later version of the rule pack says.
// `seen` is how many corrections of the attempt, or of its examination, there were then: where there are more
// before it now, another station did not know of it, and what all of them come to together is put into
// `correction_sum` and `sitting_sum`. Both follow from the corrections; a sum of fewer than there are is
// none. `finding_opinion.should_hit` is the label that the sentence gets. `calibration_verdict.turn` is -1
// where it is about the whole attempt; the newest verdict counts until the rater has handed in.
// `sentence_dismissal` says that a labelled sentence is of no use to its rule; an opinion that is given later
// offers it again. `kept_words` is what was typed and not sent yet, of an account or of a trainee, of neither
// (both 0) where nobody has signed in.
//
// Two stations may say something about one attempt before they hear of each other. What is the newest goes by
// the moment and then by the key, never by the number of the row, which tells only what came here first; and
// nothing but the key is unique, because both said it. What then stands is told by the views of
// schema_standing.cpp.
const char* const schema_step_reviews = R"sql(
CREATE TABLE appeal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    rule TEXT NOT NULL CHECK (rule <> ''),
    nth INTEGER NOT NULL CHECK (nth >= 0),
    why TEXT NOT NULL CHECK (why <> ''),
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX appeal_of_mark ON appeal (attempt, turn, rule, nth);
CREATE INDEX appeal_of_rule ON appeal (rule);

CREATE TABLE appeal_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    appeal INTEGER NOT NULL REFERENCES appeal (id),
    upheld INTEGER NOT NULL CHECK (upheld IN (0, 1)),
    why TEXT NOT NULL CHECK (why <> ''),
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_of_appeal ON appeal_decision (appeal);

CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    rescoring INTEGER REFERENCES rescoring (id),
    seen INTEGER NOT NULL DEFAULT 0 CHECK (seen >= 0),
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
CREATE INDEX correction_by_time ON correction (attempt, at_ms, uid);

CREATE TABLE sitting_correction (
    correction INTEGER PRIMARY KEY REFERENCES correction (id),
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    seen INTEGER NOT NULL DEFAULT 0 CHECK (seen >= 0),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1))
) STRICT;
CREATE INDEX correction_of_sitting ON sitting_correction (sitting);

CREATE TABLE correction_sum (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id),
    corrections INTEGER NOT NULL CHECK (corrections > 1),
    total INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    fatal_rules TEXT NOT NULL,
    fatal_count INTEGER NOT NULL CHECK (fatal_count >= 0),
    dimensions TEXT NOT NULL
) STRICT;

CREATE TABLE sitting_sum (
    sitting INTEGER PRIMARY KEY REFERENCES sitting (id),
    corrections INTEGER NOT NULL CHECK (corrections > 1),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1))
) STRICT;

CREATE TABLE turn_comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    turn INTEGER NOT NULL CHECK (turn >= 0),
    words TEXT NOT NULL CHECK (words <> ''),
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_of_attempt ON turn_comment (attempt);

CREATE TABLE finding_opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
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
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
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
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    account INTEGER,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX reviewed_of_attempt ON attempt_reviewed (attempt);

CREATE TABLE calibration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
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
    uid TEXT NOT NULL DEFAULT '' UNIQUE,
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

CREATE TABLE kept_words (
    account INTEGER NOT NULL,
    trainee INTEGER NOT NULL,
    place TEXT NOT NULL CHECK (place <> ''),
    words TEXT NOT NULL CHECK (words <> ''),
    saved_ms INTEGER NOT NULL,
    PRIMARY KEY (account, trainee, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX attempt_of_scenario ON attempt (scenario, finished_ms);
CREATE INDEX attempt_by_end ON attempt (finished_ms) WHERE state = 'finished';
CREATE INDEX attempt_of_sitting ON attempt (sitting) WHERE sitting IS NOT NULL;

CREATE TRIGGER appeal_gets_uid AFTER INSERT ON appeal WHEN new.uid = ''
BEGIN UPDATE appeal SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER decision_gets_uid AFTER INSERT ON appeal_decision WHEN new.uid = ''
BEGIN UPDATE appeal_decision SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER correction_gets_uid AFTER INSERT ON correction WHEN new.uid = ''
BEGIN UPDATE correction SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER comment_gets_uid AFTER INSERT ON turn_comment WHEN new.uid = ''
BEGIN UPDATE turn_comment SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER opinion_gets_uid AFTER INSERT ON finding_opinion WHEN new.uid = ''
BEGIN UPDATE finding_opinion SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER dismissal_gets_uid AFTER INSERT ON sentence_dismissal WHEN new.uid = ''
BEGIN UPDATE sentence_dismissal SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER reviewed_gets_uid AFTER INSERT ON attempt_reviewed WHEN new.uid = ''
BEGIN UPDATE attempt_reviewed SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER calibration_gets_uid AFTER INSERT ON calibration WHEN new.uid = ''
BEGIN UPDATE calibration SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
CREATE TRIGGER verdict_gets_uid AFTER INSERT ON calibration_verdict WHEN new.uid = ''
BEGIN UPDATE calibration_verdict SET uid = lower(hex(randomblob(16))) WHERE id = new.id; END;
)sql";

}  // namespace frontdesk::records
