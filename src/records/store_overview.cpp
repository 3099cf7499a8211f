#include "records/implementation.h"
#include "records/overview_totals.h"
#include "records/standing.h"

// Results of everybody, and what is behind them.
namespace frontdesk::records {

namespace {

/// What has numbers from 1 on, by number.
std::vector<std::string> numbered_words(Database& database, std::string_view sql) {
    std::vector<std::string> words(1);
    Rows rows = database.query(sql);
    while (rows.next()) {
        const auto number = static_cast<std::size_t>(rows.integer(0));
        if (words.size() <= number) words.resize(number + 1);
        words[number] = rows.text(1);
    }
    return words;
}

const std::string words_found =
    " FROM finding WHERE finding.turn = turn.id AND +finding.rule = standing.rule AND "
    "finding.kind = 'forbidden' ORDER BY finding.id LIMIT 1)";

/// Marks that stand today: those of the newest re-scoring, or those of the day. What an examination called
/// fatal on the day is so as long as it is marked.
const std::string select_said =
    "WITH newest (id) AS (SELECT id FROM rescoring WHERE attempt = ?1 ORDER BY scored_ms DESC, uid DESC "
    "LIMIT 1), "
    "standing (number, rule, fatal, place) AS ("
    "SELECT turn, rule, fatal, id FROM mark WHERE attempt = ?1 AND (SELECT id FROM newest) IS NULL AND "
    "points < 0 AND rule GLOB 'F*' UNION ALL "
    "SELECT turn, rule, fatal, position FROM rescoring_mark WHERE rescoring = (SELECT id FROM newest) AND "
    "points < 0 AND rule GLOB 'F*') "
    "SELECT attempt.id, trainee, scenario_title, standing.rule, stored_ms, standing.number, turn.text, "
    "coalesce((SELECT finding.text" +
    words_found +
    ", turn.text), standing.fatal OR standing.rule IN (SELECT rule FROM fatal WHERE fatal.attempt = ?1) "
    "FROM attempt CROSS JOIN standing CROSS JOIN turn ON turn.attempt = attempt.id AND turn.number = "
    "standing.number AND taken_back_ms IS NULL "
    "WHERE attempt.id = ?1 AND private = 0 AND (?2 = '' OR standing.rule = ?2) ORDER BY place";

/// One mark of those that a person corrected some of.
const std::string select_said_of_mark =
    "WITH standing (rule) AS (SELECT ?3) SELECT attempt.id, trainee, scenario_title, standing.rule, "
    "stored_ms, turn.number, turn.text, coalesce((SELECT finding.text" +
    words_found +
    ", turn.text), ?4 FROM attempt CROSS JOIN standing CROSS JOIN turn ON turn.attempt = attempt.id AND "
    "turn.number = ?2 AND taken_back_ms IS NULL WHERE attempt.id = ?1 AND private = 0";

void add_said(Rows rows, std::vector<SaidHit>& said) {
    while (rows.next()) {
        said.push_back({{rows.integer(0)},
                        {rows.integer(1)},
                        rows.text(2),
                        rows.text(3),
                        {rows.integer(4)},
                        static_cast<int>(rows.integer(5)),
                        rows.text(6),
                        rows.text(7),
                        rows.integer(8) != 0});
    }
}

void add_said_of_corrected(Database& database, AttemptId attempt, const std::string& rule,
                           std::vector<SaidHit>& said) {
    const StandingMark standing = standing_of(database, attempt);
    for (const MarkRow& mark : standing.marks) {
        const bool wanted = rule.empty() ? mark.rule.starts_with('F') : mark.rule == rule;
        if (!wanted || mark.points >= 0) continue;
        const bool fatal = mark.fatal || std::find(standing.fatal.begin(), standing.fatal.end(), mark.rule) !=
                                             standing.fatal.end();
        add_said(database.query(select_said_of_mark,
                                {attempt.value, std::int64_t{mark.turn}, mark.rule, std::int64_t{fatal}}),
                 said);
    }
}

}  // namespace

void Store::each_result_sheet(core::Instant from, core::Instant until,
                              const std::function<void(TraineeId, const ResultSheet&)>& visit) const {
    m_implementation->results.follow(m_implementation->database);
    m_implementation->results.each(from, until, visit);
}

std::vector<std::string> Store::result_scenarios() const {
    return numbered_words(m_implementation->database, "SELECT id, scenario FROM result_scenario");
}

std::vector<std::string> Store::result_rules() const {
    return numbered_words(m_implementation->database, "SELECT id, rule FROM result_rule");
}

core::Instant Store::first_result() const {
    m_implementation->results.follow(m_implementation->database);
    return m_implementation->results.first();
}

std::vector<AttemptHead> Store::standing_heads(const std::vector<AttemptId>& attempts) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<AttemptHead> heads;
    for (const AttemptId attempt : attempts) {
        Rows rows = database.query(select_heads + "WHERE id = ? AND private = 0", {attempt.value});
        if (rows.next()) heads.push_back(head_of(rows));
    }
    return heads;
}

std::vector<SaidHit> Store::said_hits(const std::vector<AttemptId>& attempts, const std::string& rule) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<SaidHit> said;
    for (const AttemptId attempt : attempts) {
        const bool is_corrected =
            database.number("SELECT count(*) FROM correction WHERE attempt = ?", {attempt.value}) > 0;
        if (is_corrected) {
            add_said_of_corrected(database, attempt, rule, said);
        } else {
            add_said(database.query(select_said, {attempt.value, rule}), said);
        }
    }
    return said;
}

void Store::rebuild_results() {
    Transaction transaction(m_implementation->database, Transaction::Kind::write);
    rebuild_totals(m_implementation->database);
    transaction.commit();
}

}  // namespace frontdesk::records
