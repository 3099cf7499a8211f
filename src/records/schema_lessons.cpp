#include "records/schema.h"

// What trainers give to do, and lessons held in a room.
namespace frontdesk::records {

// An assignment is never edited: it is withdrawn, and another is given. `lesson.session` is where the talk
// stands, as in `snapshot`; `lesson_turn` tells who said what of it and in which way. `votes` is a JSON list
// of the hands raised for each option, `findings` one of what was heard in the words.
const char* const schema_step_5 = R"sql(
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('scenario', 'drills', 'exam')),
    item TEXT NOT NULL CHECK (item <> ''),
    title TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    given_ms INTEGER NOT NULL,
    due_ms INTEGER NOT NULL,
    pass_mark INTEGER NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    withdrawn_ms INTEGER
) STRICT;

CREATE TABLE assignment_target (
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'team', 'site')),
    trainee INTEGER REFERENCES trainee (id) CHECK ((trainee IS NOT NULL) = (kind = 'person')),
    site TEXT NOT NULL DEFAULT '',
    team TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (assignment, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment_exception (
    id INTEGER PRIMARY KEY,
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    at_ms INTEGER NOT NULL,
    due_ms INTEGER,
    tries INTEGER CHECK (tries >= 0),
    excused INTEGER NOT NULL DEFAULT 0 CHECK (excused IN (0, 1)),
    why TEXT NOT NULL
) STRICT;
CREATE INDEX exception_of_assignment ON assignment_exception (assignment, trainee);

CREATE TABLE lesson (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scenario TEXT NOT NULL,
    scenario_title TEXT NOT NULL,
    scenario_hash TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    seed INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'abandoned')),
    started_ms INTEGER NOT NULL,
    touched_ms INTEGER NOT NULL,
    finished_ms INTEGER NOT NULL DEFAULT 0,
    session TEXT NOT NULL,
    draft TEXT NOT NULL DEFAULT '',
    total INTEGER NOT NULL DEFAULT 0 CHECK (total BETWEEN 0 AND 100),
    passed INTEGER NOT NULL DEFAULT 0 CHECK (passed IN (0, 1)),
    ending TEXT NOT NULL DEFAULT '',
    dimensions TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE lesson_person (
    lesson INTEGER NOT NULL REFERENCES lesson (id),
    trainee INTEGER NOT NULL REFERENCES trainee (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    team TEXT NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    PRIMARY KEY (lesson, trainee)
) STRICT, WITHOUT ROWID;
CREATE INDEX lesson_of_person ON lesson_person (trainee);

CREATE TABLE lesson_turn (
    id INTEGER PRIMARY KEY,
    lesson INTEGER NOT NULL REFERENCES lesson (id),
    input INTEGER NOT NULL CHECK (input >= 0),
    node TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('typed', 'vote', 'relay', 'pair', 'done')),
    trainee INTEGER REFERENCES trainee (id),
    text TEXT NOT NULL,
    votes TEXT NOT NULL DEFAULT '',
    findings TEXT NOT NULL DEFAULT '',
    points INTEGER NOT NULL DEFAULT 0,
    counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
    stored_ms INTEGER NOT NULL,
    taken_back_ms INTEGER
) STRICT;
CREATE INDEX turn_of_lesson ON lesson_turn (lesson);
)sql";

}  // namespace frontdesk::records
