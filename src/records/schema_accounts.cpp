#include "records/schema.h"

// Who may do what here, what they prove themselves with, and a record of deeds that shows when it was
// touched.
namespace frontdesk::records {

// `secret.failures` count since the last right one; a wait grows with them. Each row of `audit` from here on
// has in `link` a digest over itself and the link of the row before, the first one over all older rows;
// `audit_chain` holds how many rows there are and the last link, so that rows missing at the end show, too.
const char* const schema_step_6 = R"sql(
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    role TEXT NOT NULL CHECK (role IN ('trainer', 'supervisor', 'administrator')),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    trainee INTEGER UNIQUE REFERENCES trainee (id),
    created_ms INTEGER NOT NULL,
    disabled_ms INTEGER
) STRICT;

CREATE TABLE secret (
    owner TEXT NOT NULL CHECK (owner IN ('account', 'trainee')),
    id INTEGER NOT NULL CHECK (id > 0),
    hash TEXT NOT NULL CHECK (hash <> ''),
    temporary INTEGER NOT NULL DEFAULT 0 CHECK (temporary IN (0, 1)),
    changed_ms INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    failed_ms INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

ALTER TABLE audit ADD COLUMN by_account INTEGER;
ALTER TABLE audit ADD COLUMN by_trainee INTEGER;
ALTER TABLE audit ADD COLUMN by_role TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN account INTEGER;
ALTER TABLE audit ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN link TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_of_trainee ON audit (trainee) WHERE trainee IS NOT NULL;
CREATE INDEX audit_by_account ON audit (by_account) WHERE by_account IS NOT NULL;
CREATE INDEX audit_of_account ON audit (account) WHERE account IS NOT NULL;

CREATE TABLE audit_chain (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL CHECK (entries > 0),
    link TEXT NOT NULL CHECK (link <> '')
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit is only added to'); END;
)sql";

}  // namespace frontdesk::records
