#include <algorithm>

#include "records/implementation.h"

// What a trainee's rows add up to. Bounded by what one person can do: some ten thousand turns are read in a
// few hundredths of a second.
namespace frontdesk::records {

namespace {

using Borders = std::vector<core::Instant>;

/// The stretch in which `ms` lies; nothing before the first border and from the last one on.
std::size_t stretch_at(const Borders& borders, std::int64_t ms) {
    const auto after = std::upper_bound(borders.begin(), borders.end(), core::Instant{ms});
    return static_cast<std::size_t>(after - borders.begin()) - 1;  // wraps before the first border
}

/// When something was stored or begun, in order.
std::vector<std::int64_t> moments(Database& database, TraineeId trainee, std::int64_t from,
                                  std::int64_t until) {
    std::vector<std::int64_t> all;
    Rows turns = database.query(
        "SELECT stored_ms FROM attempt JOIN turn ON turn.attempt = attempt.id "
        "WHERE trainee = ?1 AND touched_ms >= ?2 AND stored_ms BETWEEN ?2 AND ?3 UNION ALL "
        "SELECT started_ms FROM attempt WHERE trainee = ?1 AND touched_ms >= ?2 AND started_ms BETWEEN ?2 "
        "AND "
        "?3",
        {trainee.value, from, until});
    while (turns.next()) all.push_back(turns.integer(0));
    Rows reviews =
        database.query("SELECT at_ms, seconds FROM review WHERE trainee = ?1 AND at_ms BETWEEN ?2 AND ?3",
                       {trainee.value, from, until});
    while (reviews.next()) {
        const double spent_ms =
            std::clamp(reviews.real(1) * 1000, 0.0, static_cast<double>(longest_thought_ms));
        all.push_back(reviews.integer(0));
        all.push_back(reviews.integer(0) - static_cast<std::int64_t>(spent_ms));
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// The time from `begin` to `end`, given to the stretches it lies in.
void add_practice(std::vector<StretchFigures>& stretches, const Borders& borders, std::int64_t begin,
                  std::int64_t end) {
    begin = std::max(begin, borders.front().ms);
    for (std::size_t i = stretch_at(borders, begin); i < stretches.size() && begin < end; ++i) {
        const std::int64_t until = std::min(end, borders[i + 1].ms);
        stretches[i].practised_ms += until - begin;
        begin = until;
    }
}

/// What an examination came to stays hidden until its end.
const std::string is_told = "AND coalesce(sitting, 0) NOT IN (SELECT id FROM sitting WHERE state = 'open') ";

template <typename Add>
void count_moments(Rows rows, const Borders& borders, std::vector<StretchFigures>& stretches,
                   const Add& add) {
    while (rows.next()) {
        const std::size_t at = stretch_at(borders, rows.integer(0));
        if (at < stretches.size()) add(stretches[at]);
    }
}

}  // namespace

std::vector<StretchFigures> Store::stretches(TraineeId trainee, const Borders& borders) const {
    if (borders.size() < 2) return {};
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<StretchFigures> all(borders.size() - 1);
    const std::int64_t from = borders.front().ms;
    const std::int64_t until = borders.back().ms;
    const std::vector<std::int64_t> stored =
        moments(database, trainee, from - longest_thought_ms, until + longest_thought_ms);
    for (std::size_t i = 1; i < stored.size(); ++i) {
        if (stored[i] - stored[i - 1] <= longest_thought_ms) {
            add_practice(all, borders, stored[i - 1], stored[i]);
        }
    }
    count_moments(
        database.query("SELECT finished_ms FROM attempt WHERE trainee = ? AND state = 'finished' AND "
                       "touched_ms >= ?",
                       {trainee.value, from}),
        borders, all, [](StretchFigures& stretch) { ++stretch.attempts; });
    count_moments(
        database.query("SELECT at_ms FROM review WHERE trainee = ? AND at_ms >= ?", {trainee.value, from}),
        borders, all, [](StretchFigures& stretch) { ++stretch.reviews; });
    return all;
}

std::vector<DimensionRow> Store::dimension_rows(TraineeId trainee, int limit) const {
    Rows rows = m_implementation->database.query(
        "SELECT id, scenario_title, finished_ms, standing_mark.total, standing_mark.dimensions FROM attempt "
        "JOIN standing_mark ON standing_mark.attempt = attempt.id WHERE trainee = ? AND state = 'finished' "
        "AND branched_from IS NULL " +
            is_told + "ORDER BY finished_ms DESC, id DESC LIMIT ?",
        {trainee.value, std::int64_t{limit}});
    std::vector<DimensionRow> all;
    while (rows.next()) {
        all.push_back({{rows.integer(0)},
                       rows.text(1),
                       {rows.integer(2)},
                       static_cast<int>(rows.integer(3)),
                       rows.text(4)});
    }
    std::reverse(all.begin(), all.end());
    return all;
}

std::vector<ItemAnswers> Store::item_answers(TraineeId trainee) const {
    Rows rows = m_implementation->database.query(
        "SELECT item, count(*), min(at_ms), max(at_ms), (SELECT correct FROM review AS latest WHERE "
        "latest.trainee = review.trainee AND latest.item = review.item ORDER BY at_ms DESC, uid DESC LIMIT "
        "1) "
        "FROM review WHERE trainee = ? GROUP BY item",
        {trainee.value});
    std::vector<ItemAnswers> all;
    while (rows.next()) {
        all.push_back({rows.text(0),
                       static_cast<int>(rows.integer(1)),
                       {rows.integer(2)},
                       {rows.integer(3)},
                       rows.integer(4) != 0});
    }
    return all;
}

std::vector<ScenarioStanding> Store::scenario_standings(TraineeId trainee) const {
    Rows rows = m_implementation->database.query(
        "SELECT scenario, id, standing_mark.total, standing_mark.passed, finished_ms FROM attempt "
        "JOIN standing_mark ON standing_mark.attempt = attempt.id WHERE trainee = ? AND state = 'finished' "
        "AND branched_from IS NULL " +
            is_told + "ORDER BY scenario, finished_ms, uid",
        {trainee.value});
    std::vector<ScenarioStanding> all;
    while (rows.next()) {
        if (all.empty() || all.back().scenario != rows.text(0)) all.emplace_back().scenario = rows.text(0);
        ScenarioStanding& standing = all.back();
        ++standing.tries;
        standing.last_attempt = {rows.integer(1)};
        standing.last = static_cast<int>(rows.integer(2));
        standing.best = std::max(standing.best, standing.last);
        if (rows.integer(3) == 0 || standing.passed) continue;
        standing.passed = true;
        standing.first_passed = {rows.integer(4)};
    }
    return all;
}

}  // namespace frontdesk::records
