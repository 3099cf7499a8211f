#include <set>

#include "records/implementation.h"
#include "records/standing.h"

// What people said about attempts, and which of them to look at.
namespace frontdesk::records {

namespace {

FindingOpinion opinion_of(const Rows& row) {
    return {{row.integer(0)},    static_cast<int>(row.integer(1)),
            row.text(2),         row.text(3),
            row.integer(4) != 0, row.integer(5) != 0,
            {row.integer(6)},    {row.integer(7)}};
}

const char* const opinion_columns = "attempt, turn, rule, words, is_right, should_hit, account, at_ms";

void add_corrections(Database& database, AttemptId attempt, ReviewFacts& facts) {
    Rows rows = database.query(
        "SELECT turn, dimension, points, of_points, rule, mark_why, fatal, id, nth, why, "
        "coalesce(appeal, 0), coalesce(account, 0), at_ms, total, passed FROM correction WHERE attempt = ? "
        "ORDER BY at_ms, uid",
        {attempt.value});
    while (rows.next()) {
        Correction& one = facts.corrections.emplace_back();
        one.mark = mark_of(rows, 0);
        one.id = rows.integer(7);
        one.place = {one.mark.turn, one.mark.rule, static_cast<int>(rows.integer(8))};
        one.why = rows.text(9);
        one.appeal = {rows.integer(10)};
        one.by = {rows.integer(11)};
        one.at = {rows.integer(12)};
        one.total = static_cast<int>(rows.integer(13));
        one.passed = rows.integer(14) != 0;
    }
}

void add_appeals(Database& database, AttemptId attempt, ReviewFacts& facts) {
    Rows rows = database.query(
        "SELECT appeal, turn, rule, nth, why, at_ms, is_decided, upheld, decision, coalesce(account, 0), "
        "decided_ms FROM standing_appeal WHERE attempt = ? ORDER BY at_ms, uid",
        {attempt.value});
    while (rows.next()) {
        Appeal& one = facts.appeals.emplace_back();
        one.id = {rows.integer(0)};
        one.attempt = attempt;
        one.place = {static_cast<int>(rows.integer(1)), rows.text(2), static_cast<int>(rows.integer(3))};
        one.why = rows.text(4);
        one.at = {rows.integer(5)};
        one.is_decided = rows.integer(6) != 0;
        one.upheld = rows.integer(7) != 0;
        one.decision = rows.text(8);
        one.by = {rows.integer(9)};
        one.decided = {rows.integer(10)};
    }
}

std::vector<int> totals(Rows rows) {
    std::vector<int> all;
    while (rows.next()) all.push_back(static_cast<int>(rows.integer(0)));
    return all;
}

const std::string may_be_reviewed =
    "state = 'finished' AND private = 0 AND branched_from IS NULL AND "
    "coalesce(sitting, 0) NOT IN (SELECT id FROM sitting WHERE state = 'open') ";
const std::string not_reviewed =
    "AND NOT EXISTS (SELECT 1 FROM attempt_reviewed WHERE attempt_reviewed.attempt = attempt.id) ";
const std::string has_open_appeal = "id IN (SELECT attempt FROM standing_appeal WHERE NOT is_decided) ";

/// What can be asked fast of everybody's attempts, before what stands of one is looked for.
const std::string may_be_fatal =
    "AND (EXISTS (SELECT 1 FROM fatal WHERE fatal.attempt = attempt.id) OR EXISTS (SELECT 1 FROM correction "
    "WHERE correction.attempt = attempt.id) OR EXISTS (SELECT 1 FROM rescoring WHERE rescoring.attempt = "
    "attempt.id)) ";

void add_usual(Database& database, ReviewCandidate& candidate) {
    const AttemptHead& head = candidate.head;
    candidate.open_appeals = static_cast<int>(database.number(
        "SELECT count(*) FROM standing_appeal WHERE attempt = ? AND NOT is_decided", {head.id.value}));
    const std::string of_others = std::string("SELECT ") + standing_total + " FROM attempt WHERE " +
                                  may_be_reviewed + "AND id <> ? AND finished_ms <= ? AND ";
    candidate.of_person = totals(database.query(
        of_others + "trainee = ? ORDER BY finished_ms DESC, id DESC LIMIT ?",
        {head.id.value, head.finished.ms, head.trainee.value, std::int64_t{usual_of_person_rests_on}}));
    candidate.of_scenario = totals(database.query(
        of_others + "scenario = ? ORDER BY finished_ms DESC, id DESC LIMIT ?",
        {head.id.value, head.finished.ms, head.scenario, std::int64_t{usual_of_scenario_rests_on}}));
}

}  // namespace

ReviewFacts ReviewRecords::review_facts(AttemptId attempt) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    ReviewFacts facts;
    {
        Rows rows = database.query(
            "SELECT turn, words, coalesce(account, 0), at_ms FROM turn_comment WHERE attempt = ? ORDER BY "
            "at_ms, uid",
            {attempt.value});
        while (rows.next()) {
            facts.comments.push_back(
                {static_cast<int>(rows.integer(0)), rows.text(1), {rows.integer(2)}, {rows.integer(3)}});
        }
    }
    add_corrections(database, attempt, facts);
    add_appeals(database, attempt, facts);
    {
        Rows rows = database.query(std::string("SELECT ") + opinion_columns +
                                       " FROM finding_opinion WHERE attempt = ? ORDER BY at_ms, uid",
                                   {attempt.value});
        while (rows.next()) facts.opinions.push_back(opinion_of(rows));
    }
    Rows rows = database.query(
        "SELECT at_ms, coalesce(account, 0) FROM attempt_reviewed WHERE attempt = ? ORDER BY at_ms DESC, uid "
        "DESC LIMIT 1",
        {attempt.value});
    if (rows.next()) {
        facts.reviewed = {rows.integer(0)};
        facts.reviewed_by = {rows.integer(1)};
    }
    return facts;
}

std::vector<LabelledSentence> ReviewRecords::labelled_sentences() const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    std::vector<LabelledSentence> all;
    {
        Rows rows = database.query(
            std::string("SELECT ") + opinion_columns +
            " FROM finding_opinion WHERE id IN (SELECT id FROM (SELECT finding_opinion.id AS id, "
            "row_number() OVER (PARTITION BY rule, words ORDER BY at_ms DESC, finding_opinion.uid DESC) AS "
            "place FROM finding_opinion JOIN attempt ON attempt.id = attempt WHERE private = 0) WHERE place "
            "= 1) ORDER BY rule, at_ms, uid");
        while (rows.next()) all.push_back({opinion_of(rows)});
    }
    for (LabelledSentence& one : all) one.dismissed = dismissal_of(database, one.opinion);
    return all;
}

std::vector<ReviewCandidate> ReviewRecords::review_candidates(core::Instant since, int limit) const {
    Database& database = m_implementation->database;
    const Transaction one_view(database, Transaction::Kind::read);
    const std::string fresh = "AND finished_ms >= ? " + not_reviewed;
    const std::string last = "ORDER BY finished_ms DESC, id DESC LIMIT ?";
    std::vector<ReviewCandidate> all;
    std::set<AttemptId> known;
    const auto add = [&](Rows rows) {
        while (rows.next()) {
            const AttemptHead head = head_of(rows);
            if (known.insert(head.id).second) all.emplace_back().head = head;
        }
    };
    const std::int64_t most = limit;
    add(database.query(select_heads + "WHERE " + may_be_reviewed + "AND " + has_open_appeal + last, {most}));
    add(database.query(select_heads + "WHERE " + may_be_reviewed + fresh + may_be_fatal + "AND " +
                           standing_fatal_count + " > 0 " + last,
                       {since.ms, most}));
    add(database.query(select_heads + "WHERE " + may_be_reviewed + fresh + last, {since.ms, most}));
    for (ReviewCandidate& one : all) add_usual(database, one);
    return all;
}

std::vector<AttemptId> ReviewRecords::calibration_pool(int limit) const {
    Rows rows = m_implementation->database.query(
        "SELECT id FROM attempt WHERE " + may_be_reviewed + "ORDER BY finished_ms DESC, id DESC LIMIT ?",
        {std::int64_t{limit}});
    std::vector<AttemptId> all;
    while (rows.next()) all.push_back({rows.integer(0)});
    return all;
}

}  // namespace frontdesk::records
