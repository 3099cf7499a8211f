#include "records/standing.h"

#include <algorithm>
#include <map>
#include <sstream>

#include "records/implementation.h"

// Which mark counts: what people said over what the engine said, and of each the newest.
namespace frontdesk::records {

namespace {

std::vector<std::string> words_in(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::vector<MarkRow> marks_of_base(Database& database, AttemptId attempt, std::int64_t rescoring) {
    Rows rows = rescoring == 0
                    ? database.query("SELECT " + mark_columns + " FROM mark WHERE attempt = ? ORDER BY id",
                                     {attempt.value})
                    : database.query("SELECT " + mark_columns +
                                         " FROM rescoring_mark WHERE rescoring = ? ORDER BY position",
                                     {rescoring});
    std::vector<MarkRow> marks;
    while (rows.next()) marks.push_back(mark_of(rows, 0));
    return marks;
}

/// What an examination called fatal on the day is so as long as it is marked.
std::vector<std::string> fatal_of(Database& database, AttemptId attempt, const StandingMark& standing) {
    std::vector<std::string> fatal;
    const auto add = [&fatal](const std::string& rule) {
        if (std::find(fatal.begin(), fatal.end(), rule) == fatal.end()) fatal.push_back(rule);
    };
    for (const MarkRow& mark : standing.by_engine)
        if (mark.fatal) add(mark.rule);
    Rows rows = database.query("SELECT rule FROM fatal WHERE attempt = ? ORDER BY position", {attempt.value});
    while (rows.next()) {
        const std::string rule = rows.text(0);
        const bool is_marked =
            standing.rescoring == 0 ||
            std::any_of(standing.by_engine.begin(), standing.by_engine.end(),
                        [&rule](const MarkRow& mark) { return mark.rule == rule && mark.points < 0; });
        if (is_marked) add(rule);
    }
    return fatal;
}

void put_corrections(Database& database, AttemptId attempt, StandingMark& standing) {
    std::vector<MarkPlace> places = places_of(standing.marks);
    Rows rows = database.query(
        "SELECT turn, dimension, points, of_points, rule, mark_why, fatal, nth, fatal_rules FROM correction "
        "WHERE attempt = ? ORDER BY at_ms, uid",
        {attempt.value});
    while (rows.next()) {
        const MarkRow mark = mark_of(rows, 0);
        const MarkPlace place{mark.turn, mark.rule, static_cast<int>(rows.integer(7))};
        const auto found = std::find(places.begin(), places.end(), place);
        if (found == places.end()) {
            places.push_back(place);
            standing.marks.push_back(mark);
        } else {
            standing.marks[static_cast<std::size_t>(found - places.begin())] = mark;
        }
        standing.fatal = words_in(rows.text(8));
    }
}

}  // namespace

std::vector<MarkPlace> places_of(const std::vector<MarkRow>& marks) {
    std::map<std::pair<int, std::string>, int> met;
    std::vector<MarkPlace> places;
    places.reserve(marks.size());
    for (const MarkRow& mark : marks) places.push_back({mark.turn, mark.rule, met[{mark.turn, mark.rule}]++});
    return places;
}

StandingMark standing_of(Database& database, AttemptId attempt) {
    StandingMark standing;
    std::string together;
    bool is_together = false;
    {
        Rows rows = database.query(
            "SELECT standing_mark.total, standing_mark.passed, standing_mark.dimensions, correction, "
            "standing_mark.rescoring, coalesce(rescoring.total, attempt.total), "
            "coalesce(rescoring.passed, attempt.passed), fatal_together FROM standing_mark JOIN attempt ON "
            "attempt.id = standing_mark.attempt LEFT JOIN rescoring ON rescoring.id = "
            "standing_mark.rescoring WHERE standing_mark.attempt = ?",
            {attempt.value});
        if (!rows.next())
            throw StoreError(Fault::missing, "there is no such attempt", "Open the list of attempts again.");
        standing.total = static_cast<int>(rows.integer(0));
        standing.passed = rows.integer(1) != 0;
        standing.dimensions = rows.text(2);
        standing.correction = rows.integer(3);
        standing.rescoring = rows.integer(4);
        standing.engine_total = static_cast<int>(rows.integer(5));
        standing.engine_passed = rows.integer(6) != 0;
        together = rows.text(7);
        is_together = !rows.is_null(7);
    }
    standing.by_engine = marks_of_base(database, attempt, standing.rescoring);
    standing.fatal = fatal_of(database, attempt, standing);
    standing.marks = standing.by_engine;
    put_corrections(database, attempt, standing);
    if (is_together) standing.fatal = words_in(together);
    return standing;
}

const Appeal* ReviewFacts::appeal_at(const MarkPlace& place) const {
    const auto found = std::find_if(appeals.begin(), appeals.end(),
                                    [&place](const Appeal& one) { return one.place == place; });
    return found == appeals.end() ? nullptr : &*found;
}

const Correction* ReviewFacts::correction_at(const MarkPlace& place) const {
    const auto found = std::find_if(corrections.rbegin(), corrections.rend(),
                                    [&place](const Correction& one) { return one.place == place; });
    return found == corrections.rend() ? nullptr : &*found;
}

bool Calibration::is_rater(AccountId account) const {
    return std::find(raters.begin(), raters.end(), account) != raters.end();
}

bool Calibration::is_done(AccountId account) const {
    return std::find(done.begin(), done.end(), account) != done.end();
}

}  // namespace frontdesk::records
