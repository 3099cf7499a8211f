#include <algorithm>

#include "records/counted_marks.h"
#include "records/implementation.h"

// What stands against a trainee today: forbidden acts that took points, moves that brought fewer than they
// could. Of an attempt that was scored again or corrected, what it came to by that.
namespace frontdesk::records {

namespace {

/// What an examination came to stays hidden until its end.
const std::string finished_and_told =
    "WHERE trainee = ? AND state = 'finished' AND touched_ms >= ? AND coalesce(sitting, 0) NOT IN (SELECT id "
    "FROM sitting WHERE state = 'open') ORDER BY id";

/// Calls `take` with every mark that stands at a turn of the attempt's own: of a branch what was said anew.
template <typename Take>
void each_own_mark(Database& database, TraineeId trainee, core::Instant since, const Take& take) {
    struct Own {
        MarkBase base;
        int from_turn;
    };
    std::vector<Own> attempts;
    {
        Rows rows = database.query(std::string("SELECT id, branched_at, correction, rescoring FROM attempt") +
                                       with_standing_mark + finished_and_told,
                                   {trainee.value, since.ms});
        while (rows.next()) {
            const MarkBase base{{rows.integer(0)}, rows.integer(2), rows.integer(3)};
            attempts.push_back({base, static_cast<int>(rows.integer(1))});
        }
    }
    for (const Own& one : attempts) {
        for (const MarkRow& mark : counted_marks(database, one.base))
            if (mark.turn >= one.from_turn) take(one.base.attempt, mark);
    }
}

/// Those of one attempt stay in its order.
template <typename Found>
void by_moment(std::vector<Found>& all) {
    std::stable_sort(all.begin(), all.end(),
                     [](const Found& left, const Found& right) { return left.at < right.at; });
}

constexpr std::string_view turn_at =
    "FROM turn WHERE turn.attempt = ?1 AND turn.number = ?2 AND taken_back_ms IS NULL";

}  // namespace

std::vector<ForbiddenHit> Store::forbidden_hits(TraineeId trainee, core::Instant since) const {
    // A mark stands for what was found in a reply, or for a choice, which has no finding. The plus sign
    // keeps SQLite from going through all findings of the rule.
    const std::string found =
        " FROM finding WHERE finding.turn = turn.id AND +finding.rule = ?3 AND "
        "finding.kind = 'forbidden' ORDER BY finding.id LIMIT 1)";
    const std::string said = "SELECT stored_ms, turn.text, coalesce((SELECT finding.text" + found +
                             ", turn.text), coalesce((SELECT CASE verdict WHEN 'downgraded' THEN 'minor' "
                             "ELSE severity END" +
                             found + ", 'major') " + std::string(turn_at);
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<ForbiddenHit> all;
    each_own_mark(database, trainee, since, [&](AttemptId attempt, const MarkRow& mark) {
        if (mark.points >= 0 || !mark.rule.starts_with('F')) return;
        Rows rows = database.query(said, {attempt.value, std::int64_t{mark.turn}, mark.rule});
        if (!rows.next()) return;
        const std::string severity = mark.fatal ? "fatal" : rows.text(3);
        all.push_back(
            {mark.rule, {rows.integer(0)}, attempt, mark.turn, rows.text(1), rows.text(2), severity});
    });
    by_moment(all);
    return all;
}

std::vector<MissedMove> Store::missed_moves(TraineeId trainee, core::Instant since) const {
    const std::string said = "SELECT stored_ms, turn.text " + std::string(turn_at);
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<MissedMove> all;
    each_own_mark(database, trainee, since, [&](AttemptId attempt, const MarkRow& mark) {
        if (mark.points >= mark.of || !mark.rule.starts_with('M')) return;
        Rows rows = database.query(said, {attempt.value, std::int64_t{mark.turn}});
        if (!rows.next()) return;
        all.push_back({mark.rule, {rows.integer(0)}, attempt, mark.turn, mark.points, mark.of, rows.text(1)});
    });
    by_moment(all);
    return all;
}

}  // namespace frontdesk::records
