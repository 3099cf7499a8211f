#include <algorithm>
#include <map>

#include "records/counted_marks.h"
#include "records/implementation.h"
#include "records/standing.h"

// What awards are computed from: how everybody did in some time.
namespace frontdesk::records {

namespace {

/// Nobody types a reply in less: that was a script.
constexpr std::int64_t shortest_reply_ms = 1000;
/// Whoever took longer than that did something else in between.
constexpr std::int64_t longest_reply_ms = 5 * 60 * 1000;

const std::string attempts_of_the_time =
    "WHERE state = 'finished' AND private = 0 AND branched_from IS NULL AND finished_ms >= ?1 "
    "AND finished_ms < ?2 AND coalesce(sitting, 0) NOT IN (SELECT id FROM sitting WHERE state = 'open') ";

using AwardRows = std::map<TraineeId, AwardRow>;

void add_attitude(Database& database, AwardRows& rows, core::Instant from, core::Instant until) {
    std::vector<std::pair<TraineeId, MarkBase>> attempts;
    {
        Rows found = database.query(std::string("SELECT trainee, id, correction, rescoring FROM attempt") +
                                        with_standing_mark + attempts_of_the_time,
                                    {from.ms, until.ms});
        while (found.next()) {
            const MarkBase base{{found.integer(1)}, found.integer(2), found.integer(3)};
            attempts.emplace_back(TraineeId{found.integer(0)}, base);
        }
    }
    for (const auto& [trainee, base] : attempts) {
        AwardRow& row = rows[trainee];
        for (const MarkRow& mark : counted_marks(database, base)) {
            if (mark.dimension != "courtesy" && mark.dimension != "empathy") continue;
            row.attitude += mark.points;
            row.attitude_of += mark.of;
        }
    }
}

/// How long after what was said to them their replies came.
void add_replies(Database& database, AwardRows& rows, core::Instant from, core::Instant until) {
    Rows turns = database.query(
        "SELECT trainee, took FROM (SELECT attempt.trainee AS trainee, turn.kind AS kind, turn.stored_ms - "
        "lag(turn.stored_ms) OVER (PARTITION BY turn.attempt ORDER BY turn.id) AS took FROM turn JOIN "
        "attempt "
        "ON attempt.id = turn.attempt WHERE turn.taken_back_ms IS NULL AND " +
            std::string(standing_passed) +
            " = 1 AND "
            "turn.attempt IN (SELECT id FROM attempt " +
            attempts_of_the_time + ")) WHERE kind = 'reply' AND took >= ?3 AND took <= ?4",
        {from.ms, until.ms, shortest_reply_ms, longest_reply_ms});
    std::map<TraineeId, std::vector<std::int64_t>> took;
    while (turns.next()) took[{turns.integer(0)}].push_back(turns.integer(1));
    for (auto& [trainee, times] : took) {
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::nth_element(times.begin(), middle, times.end());
        rows[trainee].replies = static_cast<int>(times.size());
        rows[trainee].median_reply_ms = *middle;
    }
}

}  // namespace

void Store::set_award_opt_out(TraineeId trainee, bool on) {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    const std::int64_t at_ms = m_implementation->moment_after(
        "SELECT max(at_ms) FROM award_choice WHERE trainee = ?", {trainee.value});
    m_implementation->database.run("INSERT INTO award_choice (trainee, at_ms, opted_out) VALUES (?, ?, ?)",
                                   {trainee.value, at_ms, std::int64_t{on}});
    m_implementation->note(on ? "awards declined" : "awards accepted", trainee, {}, {});
    transaction.commit();
}

std::vector<TraineeId> Store::award_opt_outs() const {
    std::vector<TraineeId> all;
    Rows rows = m_implementation->database.query(
        "SELECT id FROM trainee WHERE (SELECT opted_out FROM award_choice WHERE trainee = trainee.id "
        "ORDER BY at_ms DESC, uid DESC LIMIT 1) = 1 ORDER BY id");
    while (rows.next()) all.push_back({rows.integer(0)});
    return all;
}

std::vector<AwardRow> Store::award_rows(core::Instant from, core::Instant until) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    AwardRows found;
    {
        Rows rows = database.query("SELECT trainee, count(*), count(DISTINCT scenario), avg(" +
                                       std::string(standing_total) + ") FROM attempt " +
                                       attempts_of_the_time + "GROUP BY trainee",
                                   {from.ms, until.ms});
        while (rows.next()) {
            AwardRow& row = found[{rows.integer(0)}];
            row.attempts = static_cast<int>(rows.integer(1));
            row.scenarios = static_cast<int>(rows.integer(2));
            row.mean_total = rows.real(3);
        }
    }
    add_attitude(database, found, from, until);
    add_replies(database, found, from, until);
    std::vector<AwardRow> all;
    for (auto& [trainee, row] : found) {
        row.trainee = trainee;
        all.push_back(row);
    }
    return all;
}

}  // namespace frontdesk::records
