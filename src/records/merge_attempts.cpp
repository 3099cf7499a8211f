#include <vector>

#include "records/merge_rows.h"
#include "records/merge_work.h"

// Attempts with all that was said in them, and examinations with their papers.
namespace frontdesk::records {

namespace {

/// Rows of a table that hang on attempts, of all that are fresh.
void copy_children(Database& database, const std::string& table, const std::string& order,
                   Overrides overrides = {}) {
    overrides["attempt"] = "f.here";
    const std::string from = "temp.fresh AS f CROSS JOIN other." + table + " AS o ON o.attempt = f.there";
    database.run(copy_sql(database, table, overrides, from) + "ORDER BY " + order);
}

/// Their turns get numbers here first, because findings hang on them.
void copy_turns(Database& database) {
    database.run("DELETE FROM temp.fresh_turn");
    database.run(
        "INSERT INTO temp.fresh_turn SELECT o.id, row_number() OVER (ORDER BY o.id) + "
        "(SELECT coalesce(max(id), 0) FROM main.turn) FROM temp.fresh AS f "
        "CROSS JOIN other.turn AS o ON o.attempt = f.there");
    copy_children(database, "turn", "o.id",
                  {{"id", "(SELECT here FROM temp.fresh_turn WHERE there = o.id)"}});
    database.run(copy_sql(database, "finding", {{"turn", "n.here"}},
                          "temp.fresh_turn AS n CROSS JOIN other.finding AS o ON o.turn = n.there") +
                 "ORDER BY o.id");
}

/// What they take up is here already, or came in the same slice.
void tie_branches(Database& database) {
    const std::string branches =
        "temp.fresh AS f CROSS JOIN other.attempt AS o ON o.id = f.there AND o.branched_from IS NOT NULL ";
    database.run(
        "UPDATE main.attempt SET branched_from = tie.trunk FROM (SELECT f.here AS branch, m.id AS trunk "
        "FROM " +
        branches +
        "CROSS JOIN other.attempt AS trunk ON trunk.id = o.branched_from "
        "CROSS JOIN main.attempt AS m ON m.uid = trunk.uid) AS tie WHERE attempt.id = tie.branch");
}

void bring_fresh(Merge::Work& work, const std::string& chosen, MergeSlice slice, std::int64_t before) {
    Database& database = work.database();
    const std::int64_t fresh = database.run(
        copy_sql(database, "attempt", {{"branched_from", "NULL"}}) + "WHERE o.private = 0 AND " + chosen +
            " AND NOT EXISTS (SELECT 1 FROM main.attempt AS known WHERE known.uid = o.uid) ORDER BY o.id",
        {slice.after, slice.to});
    work.report.attempts += fresh;
    database.run("DELETE FROM temp.fresh");
    if (fresh == 0) return;
    database.run(
        "INSERT INTO temp.fresh SELECT o.id, m.id FROM other.attempt AS o CROSS JOIN main.attempt AS m "
        "ON m.uid = o.uid WHERE m.id > ?3 AND " +
            chosen,
        {slice.after, slice.to, before});
    tie_branches(database);
    copy_turns(database);
    copy_children(database, "snapshot", "o.attempt");
    copy_children(database, "mark", "o.id");
    copy_children(database, "fatal", "o.attempt, o.position");
    copy_children(database, "draft", "o.attempt");
    copy_children(database, "satisfaction", "o.attempt");
    copy_children(database, "slip", "o.id");
}

const std::string head_of_version =
    "(%.state, %.touched_ms, %.inputs, %.total, %.ending, %.finished_ms, (SELECT count(*) FROM $.turn "
    "WHERE attempt = %.id))";

/// `head_of_version` of the row of that name in that database.
std::string version_of(const std::string& row, const std::string& where) {
    std::string version;
    for (const char character : head_of_version) {
        if (character == '%') {
            version += row;
        } else if (character == '$') {
            version += where;
        } else {
            version += character;
        }
    }
    return version;
}

void settle_known(Merge::Work& work, const std::string& chosen, MergeSlice slice, std::int64_t before) {
    std::vector<std::pair<std::int64_t, std::int64_t>> changed;
    {
        Rows rows = work.database().query(
            "SELECT o.id, m.id FROM other.attempt AS o CROSS JOIN main.attempt AS m ON "
            "m.uid = o.uid WHERE o.private = 0 AND m.id <= ?3 AND " +
                chosen + " AND " + version_of("o", "other") + " IS NOT " + version_of("m", "main"),
            {slice.after, slice.to, before});
        while (rows.next()) changed.emplace_back(rows.integer(0), rows.integer(1));
    }
    for (const auto& [there, here] : changed) settle_attempt(work, there, here);
}

/// Who came further in an examination.
std::string progress_of(const std::string& row, const std::string& where) {
    return "(" + row + ".state = 'finished', " + row + ".used_ms, (SELECT count(attempt) FROM " + where +
           ".paper WHERE sitting = " + row + ".id), " + row + ".interruptions)";
}

/// The sittings here that the slice knows as well; with the numbers of the slice as ?1 and ?2.
const std::string sittings_of_slice =
    "(SELECT known.id FROM other.sitting AS x CROSS JOIN main.sitting AS known ON known.uid = x.uid "
    "WHERE x.id > ?1 AND x.id <= ?2)";

void settle_sittings(Database& database, MergeSlice slice) {
    database.run(
        "UPDATE main.sitting SET state = o.state, finished_ms = o.finished_ms, used_ms = o.used_ms, "
        "interruptions = o.interruptions, ending = o.ending, passed = o.passed FROM other.sitting AS o "
        "WHERE o.uid = sitting.uid AND sitting.id IN " +
            sittings_of_slice + " AND " + progress_of("o", "other") + " > " + progress_of("sitting", "main"),
        {slice.after, slice.to});
}

/// A paper that was begun stays the one it is; none stays open when its examination is over.
void tie_papers(Database& database, MergeSlice slice) {
    database.run(
        "UPDATE main.paper SET attempt = (SELECT m.id FROM main.sitting AS s "
        "CROSS JOIN other.sitting AS o ON o.uid = s.uid "
        "CROSS JOIN other.paper AS p ON p.sitting = o.id AND p.position = paper.position "
        "CROSS JOIN other.attempt AS a ON a.id = p.attempt CROSS JOIN main.attempt AS m ON m.uid = a.uid "
        "WHERE s.id = paper.sitting) WHERE attempt IS NULL AND sitting IN " +
            sittings_of_slice,
        {slice.after, slice.to});
    database.run(
        "UPDATE main.attempt SET state = 'abandoned', finished_ms = s.finished_ms, touched_ms = "
        "max(attempt.touched_ms, s.finished_ms) FROM main.sitting AS s WHERE s.id = attempt.sitting AND "
        "attempt.state = 'open' AND s.state = 'finished' AND attempt.sitting IN " +
            sittings_of_slice,
        {slice.after, slice.to});
}

}  // namespace

void bring_chosen_attempts(Merge::Work& work, const std::string& chosen, MergeSlice slice) {
    const std::int64_t before = work.database().number("SELECT coalesce(max(id), 0) FROM main.attempt");
    bring_fresh(work, chosen, slice, before);
    settle_known(work, chosen, slice, before);
}

void bring_attempts(Merge::Work& work, MergeSlice slice) {
    bring_chosen_attempts(work, "o.id > ?1 AND o.id <= ?2", slice);
}

void bring_sittings(Merge::Work& work, MergeSlice slice) {
    Database& database = work.database();
    const std::int64_t before = database.number("SELECT coalesce(max(id), 0) FROM main.sitting");
    work.report.sittings +=
        database.run(copy_sql(database, "sitting") +
                         "WHERE o.id > ? AND o.id <= ? AND NOT EXISTS (SELECT 1 FROM main.sitting AS known "
                         "WHERE known.uid = o.uid) ORDER BY o.id",
                     {slice.after, slice.to});
    database.run(copy_sql(database, "paper", {{"attempt", "NULL"}}) +
                     "WHERE o.sitting > ?1 AND o.sitting <= ?2 AND " + number_here("sitting", "o.sitting") +
                     " > ?3",
                 {slice.after, slice.to, before});
    settle_sittings(database, slice);
    bring_chosen_attempts(
        work, "o.id IN (SELECT attempt FROM other.paper WHERE sitting > ?1 AND sitting <= ?2)", slice);
    tie_papers(database, slice);
}

void bring_rescorings(Merge::Work& work, MergeSlice slice) {
    Database& database = work.database();
    const std::int64_t before = database.number("SELECT coalesce(max(id), 0) FROM main.rescoring");
    work.report.rescorings += database.run(
        copy_sql(database, "rescoring", {{"attempt", "m.id"}}) +
            "CROSS JOIN other.attempt AS a ON a.id = o.attempt CROSS JOIN main.attempt AS m ON m.uid = a.uid "
            "WHERE o.id > ? AND o.id <= ? AND a.private = 0 AND NOT EXISTS "
            "(SELECT 1 FROM main.rescoring AS known WHERE known.uid = o.uid) ORDER BY o.id",
        {slice.after, slice.to});
    database.run(
        copy_sql(database, "rescoring_mark", {{"rescoring", "m.id"}}) +
            "CROSS JOIN other.rescoring AS r ON r.id = o.rescoring CROSS JOIN main.rescoring AS m ON m.uid = "
            "r.uid "
            "WHERE o.rescoring > ? AND o.rescoring <= ? AND m.id > ?",
        {slice.after, slice.to, before});
}

}  // namespace frontdesk::records
