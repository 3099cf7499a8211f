#include "records/merge_rows.h"
#include "records/merge_work.h"

// What somebody practised beside scenarios. Reviews are facts; a card is where they led, so that of two cards
// of one item the one that was practised last counts, with all reviews of both.
namespace frontdesk::records {

namespace {

/// Where the schedule stands, in an order in which the greater one counts.
std::string standing(const std::string& card) {
    std::string all;
    for (const char* column : {"last_review_ms", "due_ms", "state", "step", "stability", "difficulty"}) {
        const bool sooner_counts = column == std::string("due_ms");
        all += (all.empty() ? "(" : ", ") + std::string(sooner_counts ? "-" : "") + card + '.' + column;
    }
    return all + ')';
}

/// A card that only private attempts made stays with them.
const std::string that_travels =
    "(EXISTS (SELECT 1 FROM other.review AS r WHERE r.trainee = o.trainee AND r.item = o.item) OR "
    "EXISTS (SELECT 1 FROM other.slip AS s JOIN other.attempt AS a ON a.id = s.attempt "
    "WHERE s.trainee = o.trainee AND s.item = o.item AND a.private = 0))";

void bring_cards(Database& database, std::int64_t there, std::int64_t here) {
    database.run(
        "UPDATE main.card SET lapses = max(card.lapses, o.lapses), added_ms = min(card.added_ms, "
        "o.added_ms) FROM other.card AS o WHERE card.trainee = ?1 AND o.trainee = ?2 AND o.item = card.item",
        {here, there});
    database.run(
        "UPDATE main.card SET state = o.state, step = o.step, stability = o.stability, difficulty = "
        "o.difficulty, due_ms = o.due_ms, last_review_ms = o.last_review_ms FROM other.card AS o "
        "WHERE card.trainee = ?1 AND o.trainee = ?2 AND o.item = card.item AND " +
            that_travels + " AND " + standing("o") + " > " + standing("card"),
        {here, there});
    database.run(
        copy_sql(database, "card") + "WHERE o.trainee = ? AND " + that_travels + " ON CONFLICT DO NOTHING",
        {there});
    database.run(
        "UPDATE main.card SET reviews = (SELECT count(*) FROM main.review AS r WHERE r.trainee = "
        "card.trainee "
        "AND r.item = card.item) WHERE trainee = ?",
        {here});
}

/// Of two half-typed answers the newer one is what is gone on with; the older is kept.
void bring_practice_drafts(Merge::Work& work, std::int64_t there, std::int64_t here) {
    Database& database = work.database();
    work.report.set_aside += database.run(
        "INSERT INTO main.set_aside (of_uid, kind, content, at_ms) SELECT t.uid, 'practice', "
        "json_object('item', m.item, 'text', CASE WHEN (o.saved_ms, o.text) > (m.saved_ms, m.text) THEN "
        "m.text "
        "ELSE o.text END), ?3 FROM other.practice_draft AS o JOIN main.practice_draft AS m ON m.item = "
        "o.item "
        "JOIN main.trainee AS t ON t.id = m.trainee WHERE o.trainee = ?1 AND m.trainee = ?2 AND "
        "m.text <> o.text ON CONFLICT DO NOTHING",
        {there, here, work.store.now_ms()});
    database.run(copy_sql(database, "practice_draft") +
                     "WHERE o.trainee = ? ON CONFLICT DO UPDATE SET text = excluded.text, saved_ms = "
                     "excluded.saved_ms WHERE (excluded.saved_ms, excluded.text) > (saved_ms, text)",
                 {there});
}

}  // namespace

void bring_practice(Merge::Work& work, MergeSlice people) {
    Database& database = work.database();
    const std::int64_t there = people.to;
    const std::int64_t here = database.number("SELECT here FROM temp.person WHERE there = ?", {there});
    if (here == 0) return;
    work.report.reviews += database.run(
        copy_sql(database, "review") +
            "WHERE o.trainee = ? AND NOT EXISTS (SELECT 1 FROM main.review AS known WHERE known.uid = o.uid) "
            "ORDER BY o.at_ms, o.id",
        {there});
    bring_cards(database, there, here);
    bring_practice_drafts(work, there, here);
}

}  // namespace frontdesk::records
