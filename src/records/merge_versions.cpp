#include <tuple>

#include "records/merge_rows.h"
#include "records/merge_work.h"

// An attempt that both stations know in two versions: somebody went on with it in a copy, or since it was
// brought here. One version counts, as a whole; what only the other one holds is kept beside it.
namespace frontdesk::records {

namespace {

/// What decides: the greater one counts.
using Weight = std::tuple<int, std::int64_t, std::int64_t, std::int64_t, std::string>;

struct AttemptVersion {
    Weight weight;
    std::string key;
    std::string draft;   ///< JSON; empty: nothing is half-typed
    std::string result;  ///< JSON; empty: it is not finished
};

AttemptVersion version_in(Database& database, const std::string& where, std::int64_t id) {
    Rows rows = database.query(
        "SELECT CASE a.state WHEN 'finished' THEN 2 WHEN 'abandoned' THEN 1 ELSE 0 END, a.touched_ms, "
        "a.inputs, "
        "a.total, a.ending, a.uid, (SELECT json_object('node', node, 'text', text, 'fields', fields) FROM " +
            where +
            ".draft WHERE attempt = a.id), CASE WHEN a.state = 'finished' THEN json_object('total', "
            "a.total, 'passed', a.passed, 'ending', a.ending, 'finished_ms', a.finished_ms, "
            "'dimensions', a.dimensions, 'marks', (SELECT json_group_array(json_object('turn', turn, "
            "'dimension', dimension, 'points', points, 'of', of_points, 'rule', rule, 'why', why)) FROM " +
            where + ".mark WHERE attempt = a.id)) END FROM " + where + ".attempt AS a WHERE a.id = ?",
        {id});
    FRONTDESK_CHECK(rows.next());
    return {
        {static_cast<int>(rows.integer(0)), rows.integer(1), rows.integer(2), rows.integer(3), rows.text(4)},
        rows.text(5),
        rows.text(6),
        rows.text(7)};
}

/// Whether a turn of `o` and one of `m` are one and the same.
const std::string same_turn =
    "m.attempt = ?2 AND m.number = o.number AND m.input = o.input AND m.stored_ms = o.stored_ms AND "
    "m.kind = o.kind AND m.node = o.node AND m.text = o.text";

/// Turns that are only there come in; `taken_back` is when they were taken back, as an expression.
std::int64_t add_missing_turns(Database& database, std::int64_t there, std::int64_t here,
                               const std::string& taken_back) {
    database.run("DELETE FROM temp.fresh_turn");
    const std::int64_t missing = database.run(
        "INSERT INTO temp.fresh_turn SELECT o.id, row_number() OVER (ORDER BY o.id) + "
        "(SELECT coalesce(max(id), 0) FROM main.turn) FROM other.turn AS o WHERE o.attempt = ?1 AND NOT "
        "EXISTS "
        "(SELECT 1 FROM main.turn AS m WHERE " +
            same_turn + ")",
        {there, here});
    if (missing == 0) return 0;
    database.run(
        copy_sql(database, "turn", {{"id", "n.here"}, {"attempt", "?1"}, {"taken_back_ms", taken_back}},
                 "temp.fresh_turn AS n CROSS JOIN other.turn AS o ON o.id = n.there") +
            "ORDER BY o.id",
        {here});
    database.run(copy_sql(database, "finding", {{"turn", "n.here"}},
                          "temp.fresh_turn AS n CROSS JOIN other.finding AS o ON o.turn = n.there") +
                 "ORDER BY o.id");
    return missing;
}

/// The turns count as they do there.
void take_turns(Database& database, std::int64_t there, std::int64_t here) {
    database.run("UPDATE main.turn SET taken_back_ms = stored_ms WHERE attempt = ?", {here});
    database.run(
        "UPDATE main.turn AS m SET taken_back_ms = o.taken_back_ms FROM other.turn AS o "
        "WHERE o.attempt = ?1 AND " +
            same_turn,
        {there, here});
    add_missing_turns(database, there, here, "o.taken_back_ms");
}

void take_head(Database& database, std::int64_t there, std::int64_t here) {
    // While the attempt still tells of which month it was.
    database.run("DELETE FROM main.satisfaction WHERE attempt = ?", {here});
    database.run(
        "UPDATE main.attempt SET state = o.state, touched_ms = o.touched_ms, finished_ms = o.finished_ms, "
        "inputs "
        "= o.inputs, total = o.total, passed = o.passed, ending = o.ending, dimensions = o.dimensions, "
        "branched_at = o.branched_at FROM other.attempt AS o WHERE o.id = ? AND attempt.id = ?",
        {there, here});
}

/// What hangs on the attempt and follows from its turns.
void take_what_follows(Database& database, std::int64_t there, std::int64_t here) {
    for (const char* table : {"snapshot", "mark", "fatal", "draft", "satisfaction"}) {
        const std::string name = table;
        database.run("DELETE FROM main." + name + " WHERE attempt = ?", {here});
        database.run(copy_sql(database, name, {{"attempt", "?2"}}) + "WHERE o.attempt = ?1", {there, here});
    }
    database.run(copy_sql(database, "slip", {{"attempt", "?2"}}) +
                     "WHERE o.attempt = ?1 AND NOT EXISTS (SELECT 1 FROM main.slip AS known WHERE "
                     "known.attempt = ?2 AND known.item = o.item AND known.rule = o.rule) ORDER BY o.id",
                 {there, here});
}

}  // namespace

void settle_attempt(Merge::Work& work, std::int64_t there, std::int64_t here) {
    Database& database = work.database();
    const AttemptVersion theirs = version_in(database, "other", there);
    const AttemptVersion ours = version_in(database, "main", here);
    if (theirs.weight > ours.weight) {
        if (ours.draft != theirs.draft) set_aside(work, ours.key, "draft", ours.draft);
        if (ours.result != theirs.result) set_aside(work, ours.key, "result", ours.result);
        take_head(database, there, here);
        take_turns(database, there, here);
        take_what_follows(database, there, here);
        ++work.report.attempts_changed;
        return;
    }
    if (ours.draft != theirs.draft) set_aside(work, ours.key, "draft", theirs.draft);
    if (ours.result != theirs.result) set_aside(work, ours.key, "result", theirs.result);
    if (add_missing_turns(database, there, here, "o.stored_ms") > 0) ++work.report.attempts_changed;
}

}  // namespace frontdesk::records
