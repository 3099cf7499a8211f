#include <vector>

#include "records/merge_rows.h"
#include "records/merge_work.h"

// Lessons with those who sat in them and what was said, as attempts.
namespace frontdesk::records {

namespace {

const std::string lesson_weight =
    "(CASE %.state WHEN 'finished' THEN 2 WHEN 'abandoned' THEN 1 ELSE 0 END, %.touched_ms, %.total, "
    "%.session)";

std::string weight_of_lesson(const std::string& row) {
    std::string weight;
    for (const char character : lesson_weight) weight += character == '%' ? row : std::string(1, character);
    return weight;
}

const std::string same_lesson_turn =
    "m.lesson = ?2 AND m.input = o.input AND m.node = o.node AND m.way = o.way AND m.text = o.text AND "
    "m.stored_ms = o.stored_ms AND m.votes = o.votes AND m.trainee IS (SELECT here FROM temp.person WHERE "
    "there = "
    "o.trainee)";

std::int64_t add_missing_lesson_turns(Database& database, std::int64_t there, std::int64_t here,
                                      const std::string& taken_back) {
    return database.run(copy_sql(database, "lesson_turn", {{"lesson", "?2"}, {"taken_back_ms", taken_back}}) +
                            "WHERE o.lesson = ?1 AND NOT EXISTS (SELECT 1 FROM main.lesson_turn AS m WHERE " +
                            same_lesson_turn + ") ORDER BY o.id",
                        {there, here});
}

/// Two people who are one here have one seat.
void bring_seats(Database& database, std::int64_t there, std::int64_t here) {
    database.run(copy_sql(database, "lesson_person", {{"lesson", "?2"}}) +
                     "WHERE o.lesson = ?1 ORDER BY o.position ON CONFLICT DO NOTHING",
                 {there, here});
    database.run(
        "UPDATE main.lesson_person SET position = place.number FROM (SELECT trainee, row_number() OVER "
        "(ORDER "
        "BY position) - 1 AS number FROM main.lesson_person WHERE lesson = ?1) AS place "
        "WHERE lesson_person.lesson = ?1 AND lesson_person.trainee = place.trainee",
        {here});
}

void take_lesson(Database& database, std::int64_t there, std::int64_t here) {
    database.run(
        "UPDATE main.lesson SET state = o.state, touched_ms = o.touched_ms, finished_ms = o.finished_ms, "
        "session "
        "= o.session, draft = o.draft, total = o.total, passed = o.passed, ending = o.ending, dimensions = "
        "o.dimensions FROM other.lesson AS o WHERE o.id = ? AND lesson.id = ?",
        {there, here});
    database.run("UPDATE main.lesson_turn SET taken_back_ms = stored_ms WHERE lesson = ?", {here});
    database.run(
        "UPDATE main.lesson_turn AS m SET taken_back_ms = o.taken_back_ms FROM other.lesson_turn AS o "
        "WHERE o.lesson = ?1 AND " +
            same_lesson_turn,
        {there, here});
    add_missing_lesson_turns(database, there, here, "o.taken_back_ms");
    database.run(
        "UPDATE main.lesson_person SET present = o.present FROM other.lesson_person AS o JOIN temp.person AS "
        "p "
        "ON p.there = o.trainee WHERE o.lesson = ?1 AND lesson_person.lesson = ?2 AND "
        "lesson_person.trainee = p.here",
        {there, here});
}

struct KnownLesson {
    std::int64_t there = 0;
    std::int64_t here = 0;
    std::string key;
    std::string our_draft;
    std::string their_draft;
    bool theirs_counts = false;
};

std::vector<KnownLesson> known_lessons(Database& database, MergeSlice slice, std::int64_t before) {
    std::vector<KnownLesson> lessons;
    Rows rows = database.query(
        "SELECT o.id, m.id, m.uid, m.draft, o.draft, " + weight_of_lesson("o") + " > " +
            weight_of_lesson("m") +
            " FROM other.lesson AS o JOIN main.lesson AS m ON m.uid = o.uid WHERE o.id > ? AND o.id <= ? AND "
            "m.id <= ?",
        {slice.after, slice.to, before});
    while (rows.next()) {
        lessons.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4),
                           rows.integer(5) != 0});
    }
    return lessons;
}

void settle_lesson(Merge::Work& work, const KnownLesson& lesson) {
    Database& database = work.database();
    if (lesson.our_draft != lesson.their_draft) {
        set_aside(work, lesson.key, "lesson", lesson.theirs_counts ? lesson.our_draft : lesson.their_draft);
    }
    if (lesson.theirs_counts) {
        take_lesson(database, lesson.there, lesson.here);
        ++work.report.lessons;
    } else if (add_missing_lesson_turns(database, lesson.there, lesson.here, "o.stored_ms") > 0) {
        ++work.report.lessons;
    }
}

void bring_fresh_lessons(Merge::Work& work, MergeSlice slice, std::int64_t before) {
    Database& database = work.database();
    work.report.lessons +=
        database.run(copy_sql(database, "lesson") +
                         "WHERE o.id > ? AND o.id <= ? AND NOT EXISTS (SELECT 1 FROM main.lesson AS known "
                         "WHERE known.uid = o.uid) ORDER BY o.id",
                     {slice.after, slice.to});
    std::vector<std::pair<std::int64_t, std::int64_t>> fresh;
    {
        Rows rows = database.query(
            "SELECT o.id, m.id FROM other.lesson AS o JOIN main.lesson AS m ON m.uid = o.uid "
            "WHERE o.id > ? AND o.id <= ? AND m.id > ?",
            {slice.after, slice.to, before});
        while (rows.next()) fresh.emplace_back(rows.integer(0), rows.integer(1));
    }
    for (const auto& [there, here] : fresh) {
        bring_seats(database, there, here);
        add_missing_lesson_turns(database, there, here, "o.taken_back_ms");
    }
}

}  // namespace

void bring_lessons(Merge::Work& work, MergeSlice slice) {
    const std::int64_t before = work.database().number("SELECT coalesce(max(id), 0) FROM main.lesson");
    for (const KnownLesson& lesson : known_lessons(work.database(), slice, before))
        settle_lesson(work, lesson);
    bring_fresh_lessons(work, slice, before);
}

}  // namespace frontdesk::records
