#include "records/schema.h"

// What supervisors look at: results of everybody in a form that is quick to go through.
namespace frontdesk::records {

// All of it follows from attempts, turns and marks, and can be made anew at any time (overview_totals.h). A
// sheet holds what one trainee closed in one block of eight weeks, its number is block * 2^32 + trainee; how
// its entries are written is told in overview_rows.h. Scenarios and rules have numbers there that stay.
// `changed` grows with every change of any sheet, so that whoever holds sheets in memory reads only those
// that are new; none is ever removed.
const char* const schema_step_7 = R"sql(
CREATE TABLE result_scenario (
    id INTEGER PRIMARY KEY,
    scenario TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE result_rule (
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE result_sheet (
    id INTEGER PRIMARY KEY,
    entries BLOB NOT NULL,
    changed INTEGER NOT NULL CHECK (changed > 0)
) STRICT;
CREATE INDEX result_sheet_changed ON result_sheet (changed);
)sql";

}  // namespace frontdesk::records
