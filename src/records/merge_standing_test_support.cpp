#include <algorithm>
#include <sstream>

#include "records/merge_test_support.h"

// What is told of a store's content by the queries that screens and exports use, in lines that know no
// numbers of rows. Lists keep their order where the order tells which of them counts.
namespace frontdesk::records {

namespace {

struct Telling {
    Store store;
    Database database;
    std::vector<std::string> lines = {};

    template <typename... Parts>
    void line(const Parts&... parts) {
        std::ostringstream out;
        ((out << parts << '|'), ...);
        lines.push_back(out.str());
    }
    std::string key(const char* table, std::int64_t id) {
        Rows rows = database.query(std::string("SELECT uid FROM ") + table + " WHERE id = ?", {id});
        return rows.next() ? rows.text(0) : "-";
    }
    std::string key(AttemptId attempt) { return key("attempt", attempt.value); }
    std::string key(TraineeId trainee) { return key("trainee", trainee.value); }
};

void tell_standing(Telling& all, AttemptId attempt) {
    const std::string key = all.key(attempt);
    const StandingMark standing = all.store.standing(attempt);
    all.line("standing", key, standing.total, standing.passed, standing.dimensions,
             all.key("correction", standing.correction), all.key("rescoring", standing.rescoring));
    const AttemptHead head = all.store.standing_heads({attempt}).front();
    all.line("head", key, head.total, head.passed, head.fatal_count);
    for (const std::string& rule : standing.fatal) all.line("standing fatal", key, rule);
    for (std::size_t i = 0; i < standing.marks.size(); ++i) {
        const MarkRow& mark = standing.marks[i];
        all.line("standing mark", key, i, mark.turn, mark.rule, mark.points, mark.of, mark.fatal, mark.why);
    }
    for (const SaidHit& hit : all.store.said_hits({attempt}, ""))
        all.line("said", key, hit.turn, hit.rule, hit.words, hit.fatal);
    std::size_t place = 0;
    for (const Rescoring& one : all.store.rescorings(attempt))
        all.line("rescored", key, place++, one.result.total, one.pack_version);
}

void tell_review(Telling& all, AttemptId attempt) {
    const std::string key = all.key(attempt);
    const ReviewFacts facts = all.store.review_facts(attempt);
    std::size_t place = 0;
    for (const TurnComment& one : facts.comments) all.line("comment", key, place++, one.turn, one.words);
    for (const Correction& one : facts.corrections)
        all.line("correction", key, place++, one.place.turn, one.place.rule, one.total, one.why);
    for (const FindingOpinion& one : facts.opinions)
        all.line("opinion", key, place++, one.rule, one.words, one.is_right);
    for (const Appeal& one : facts.appeals)
        all.line("appeal", key, place++, one.place.rule, one.why, one.is_decided, one.upheld, one.decision);
    all.line("reviewed", key, facts.reviewed.ms, all.key("account", facts.reviewed_by.value));
}

void tell_overview(Telling& all) {
    const auto scenarios = all.store.result_scenarios();
    const auto rules = all.store.result_rules();
    all.store.each_result_sheet({0}, {2'000'000'000'000}, [&](TraineeId trainee, const ResultSheet& sheet) {
        sheet.each([&](const ResultEntry& entry) {
            std::string hits;
            for (std::size_t i = 0; i < entry.hit_count(); ++i) {
                const ResultHit hit = entry.hit(i);
                hits += rules.at(static_cast<std::size_t>(hit.rule)) + (hit.fatal ? "! " : " ");
            }
            all.line("result", all.key(trainee), all.key(entry.attempt),
                     scenarios.at(static_cast<std::size_t>(entry.scenario)), entry.closed.ms, entry.seconds,
                     entry.total, int{entry.bits}, hits);
        });
    });
    for (const AwardRow& row : all.store.award_rows({0}, {2'000'000'000'000})) {
        all.line("award", all.key(row.trainee), row.attempts, row.scenarios, row.mean_total, row.attitude,
                 row.attitude_of, row.replies, row.median_reply_ms);
    }
    for (const SatisfactionMonth& month : all.store.satisfaction_months())
        all.line("satisfaction", month.month, month.site, month.attempts, month.total);
    for (const AppealFigures& one : all.store.appeal_figures())
        all.line("appeals", one.rule, one.upheld, one.rejected, one.open);
    for (const LabelledSentence& one : all.store.labelled_sentences()) {
        all.line("sentence", one.opinion.rule, one.opinion.words, one.opinion.should_hit,
                 one.dismissed ? one.dismissed->why : "");
    }
}

void tell_person(Telling& all, const Trainee& person) {
    const std::string key = all.key(person.id);
    for (const Sitting& one : all.store.sittings(person.id))
        all.line("sitting", all.key("sitting", one.id.value), one.passed, one.used_ms, one.papers.size());
    for (const ScenarioStanding& one : all.store.scenario_standings(person.id)) {
        all.line("scenario", key, one.scenario, one.tries, one.best, one.last, one.passed,
                 one.first_passed.ms, all.key(one.last_attempt));
    }
    for (const ItemAnswers& one : all.store.item_answers(person.id))
        all.line("item", key, one.item, one.reviews, one.last_correct);
    for (const PracticeCard& one : all.store.cards(person.id)) {
        if (one.reviews > 0) all.line("card", key, one.item, one.reviews, one.stability, one.due.ms);
    }
}

void tell_given(Telling& all) {
    for (const TraineeId one : all.store.award_opt_outs()) all.line("no award", all.key(one));
    for (const Certificate& one : all.store.certificates()) {
        all.line("certificate", one.number, one.withdrawn ? one.withdrawn->ms : 0, one.why_withdrawn,
                 all.key("sitting", one.sitting.value));
    }
    for (const PassedSitting& one : all.store.passed_without_certificate())
        all.line("no certificate", all.key("sitting", one.sitting.value));
    for (const SurveyFinding& finding : all.store.survey_findings()) {
        std::size_t place = 0;
        for (const SurveyStep& step : finding.steps)
            all.line("step", finding.text, place++, step.text, static_cast<int>(step.state));
    }
    for (const Assignment& one : all.store.assignments()) {
        const std::string key = all.key("assignment", one.id.value);
        all.line("assignment", key, one.withdrawn ? one.withdrawn->ms : 0);
        std::size_t place = 0;
        for (const AssignmentException& exception : one.exceptions)
            all.line("exception", key, place++, exception.why, all.key(exception.trainee));
    }
    for (const Calibration& one : all.store.calibrations()) {
        const std::string key = all.key("calibration", one.id.value);
        for (const AccountId rater : one.raters) {
            const std::string whose = all.key("account", rater.value);
            all.line("rater", key, whose, one.is_done(rater));
            for (const CalibrationVerdict& verdict : all.store.verdicts(one.id, rater))
                all.line("verdict", key, whose, all.key(verdict.attempt), verdict.turn, verdict.verdict);
        }
    }
}

}  // namespace

std::vector<std::string> standing_in(const MergeStation& station) {
    Telling all{station.open(), station.behind()};
    for (const AttemptId attempt : all.store.attempts_for_export({})) {
        all.line("exported", all.key(attempt));
        if (all.store.detail(attempt).head.state != AttemptState::finished) continue;
        tell_standing(all, attempt);
        tell_review(all, attempt);
    }
    tell_overview(all);
    for (const Trainee& person : all.store.trainees()) tell_person(all, person);
    tell_given(all);
    std::sort(all.lines.begin(), all.lines.end());
    return all.lines;
}

}  // namespace frontdesk::records
