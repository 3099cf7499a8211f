#include "records/merge_rows.h"
#include "records/merge_work.h"

// Accounts of other stations: who they are is known here, so that what they did has a name. They get no
// secret and cannot sign in. What they gave to do comes along.
namespace frontdesk::records {

namespace {

/// Names of accounts open a station; those of another one must not take them away.
const std::string name_from_elsewhere =
    "CASE WHEN o.elsewhere = 1 THEN o.name ELSE o.name || ' @' || substr(o.uid, 1, 4) END";

const std::string trainee_if_free =
    "(SELECT here FROM temp.person WHERE there = o.trainee AND NOT EXISTS "
    "(SELECT 1 FROM main.account AS taken WHERE taken.trainee = here))";

/// Rows that are never changed once they are there.
std::int64_t copy_new(Database& database, const std::string& table) {
    return database.run(copy_sql(database, table) + "WHERE NOT EXISTS (SELECT 1 FROM main." + table +
                        " AS known WHERE known.uid = o.uid) ORDER BY o.id");
}

}  // namespace

void bring_accounts(Merge::Work& work) {
    Database& database = work.database();
    work.report.accounts +=
        database.run(copy_sql(database, "account",
                              {{"name", name_from_elsewhere},
                               {"trainee", trainee_if_free},
                               {"elsewhere", "1"},
                               {"disabled_ms", "coalesce(o.disabled_ms, o.created_ms)"}}) +
                     "WHERE NOT EXISTS (SELECT 1 FROM main.account AS known WHERE known.uid = o.uid)");
    database.run("DELETE FROM temp.account_here");
    database.run(
        "INSERT INTO temp.account_here (there, here) SELECT o.id, m.id FROM other.account AS o "
        "JOIN main.account AS m ON m.uid = o.uid");
    database.run(
        "INSERT INTO main.number_elsewhere SELECT ?1, 'account', id, uid FROM other.account "
        "WHERE elsewhere = 0 AND ?1 <> ?2 ON CONFLICT DO NOTHING",
        {work.station_there, work.station_here});
}

void bring_assignments(Merge::Work& work) {
    Database& database = work.database();
    const std::int64_t before = database.number("SELECT coalesce(max(id), 0) FROM main.assignment");
    work.report.assignments += database.run(
        copy_sql(database, "assignment") +
        "WHERE NOT EXISTS (SELECT 1 FROM main.assignment AS known WHERE known.uid = o.uid) ORDER BY o.id");
    database.run(copy_sql(database, "assignment_target") + "WHERE " +
                     number_here("assignment", "o.assignment") + " > ? ORDER BY o.assignment, o.position",
                 {before});
    work.report.assignments += copy_new(database, "assignment_exception");
    // Withdrawn or given back: what was done last counts.
    work.report.assignments += database.run(
        "UPDATE main.assignment SET withdrawn_ms = o.withdrawn_ms, changed_ms = o.changed_ms "
        "FROM other.assignment AS o WHERE o.uid = assignment.uid AND "
        "(o.changed_ms, coalesce(o.withdrawn_ms, 0)) > "
        "(assignment.changed_ms, coalesce(assignment.withdrawn_ms, 0))");
}

void bring_surveys(Merge::Work& work) {
    Database& database = work.database();
    work.report.surveys += copy_new(database, "survey_finding");
    work.report.surveys += copy_new(database, "survey_step");
}

}  // namespace frontdesk::records
