#include "records/schema.h"

// The schema, step by step. A step that was released is never edited.
namespace frontdesk::records {

// What was said and when is only ever appended: turns that were taken back keep their row and get the moment
// of taking back. Times end in _ms and count from 1970 in UTC, except turn.at_ms, which is the simulated time
// of the run. `finding.begin_byte` and `end_byte` are offsets into turn.text as it was typed.
const char* const schema_step_1 = R"sql(
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
const char* const schema_step_2 = R"sql(
ALTER TABLE draft ADD COLUMN fields TEXT NOT NULL DEFAULT '';
)sql";

// What later versions of the rule pack make of a finished attempt. Rows are only added: the newest one is
// what counts today, `attempt` and `mark` stay what they were on the day.
const char* const schema_step_3 = R"sql(
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

// What a trainee practises beside whole scenarios, examinations of several scenarios in one sitting, and
// attempts that take up an earlier one. `card` is where the schedule stands now; it follows from `review` and
// `slip`, which are facts. `attempt.branched_at` is the number of the first turn that is its own.
const char* const schema_step_4 = R"sql(
ALTER TABLE trainee ADD COLUMN daily_limit INTEGER NOT NULL DEFAULT 10 CHECK (daily_limit BETWEEN 0 AND 200);
ALTER TABLE trainee ADD COLUMN shown_round INTEGER NOT NULL DEFAULT 0 CHECK (shown_round IN (0, 1));
ALTER TABLE trainee ADD COLUMN practises_privately INTEGER NOT NULL DEFAULT 0
    CHECK (practises_privately IN (0, 1));

CREATE TABLE sitting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    exam TEXT NOT NULL,
    exam_title TEXT NOT NULL,
    seed INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    pass_mark INTEGER NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
    fatal_fails INTEGER NOT NULL CHECK (fatal_fails IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('open', 'finished')),
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER NOT NULL DEFAULT 0,
    used_ms INTEGER NOT NULL DEFAULT 0 CHECK (used_ms >= 0),
    interruptions INTEGER NOT NULL DEFAULT 0,
    ending TEXT NOT NULL DEFAULT '' CHECK (ending IN ('', 'completed', 'handed-in', 'time-up')),
    passed INTEGER NOT NULL DEFAULT 0 CHECK (passed IN (0, 1))
) STRICT;
CREATE INDEX sitting_of_trainee ON sitting (trainee, started_ms);

ALTER TABLE attempt ADD COLUMN private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1));
ALTER TABLE attempt ADD COLUMN branched_from INTEGER REFERENCES attempt (id);
ALTER TABLE attempt ADD COLUMN branched_at INTEGER NOT NULL DEFAULT 0 CHECK (branched_at >= 0);
ALTER TABLE attempt ADD COLUMN sitting INTEGER REFERENCES sitting (id);
CREATE INDEX attempt_branched_from ON attempt (branched_from) WHERE branched_from IS NOT NULL;

CREATE TABLE paper (
    sitting INTEGER NOT NULL REFERENCES sitting (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    scenario TEXT NOT NULL,
    scenario_title TEXT NOT NULL,
    attempt INTEGER REFERENCES attempt (id),
    PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    item TEXT NOT NULL CHECK (item <> ''),
    state TEXT NOT NULL CHECK (state IN ('new', 'learning', 'review', 'relearning')),
    step INTEGER NOT NULL CHECK (step >= 0),
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    due_ms INTEGER NOT NULL,
    last_review_ms INTEGER NOT NULL,
    reviews INTEGER NOT NULL CHECK (reviews >= 0),
    lapses INTEGER NOT NULL CHECK (lapses >= 0),
    added_ms INTEGER NOT NULL,
    PRIMARY KEY (trainee, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    item TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
    proposed INTEGER NOT NULL CHECK (proposed BETWEEN 1 AND 4),
    answer TEXT NOT NULL,
    correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
    seconds REAL NOT NULL,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    due_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX review_of_trainee ON review (trainee, at_ms);
CREATE INDEX review_of_item ON review (trainee, item);

CREATE TABLE slip (
    id INTEGER PRIMARY KEY,
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    item TEXT NOT NULL,
    rule TEXT NOT NULL,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX slip_of_trainee ON slip (trainee, at_ms);

CREATE TABLE practice_draft (
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    saved_ms INTEGER NOT NULL,
    PRIMARY KEY (trainee, item)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace frontdesk::records
