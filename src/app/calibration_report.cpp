#include <algorithm>
#include <map>

#include "app/calibration_desk.h"

// What two raters and the engine said about the same, side by side.
namespace frontdesk::app {

namespace {

using CalibrationAnswers = std::map<std::pair<records::AttemptId, int>, bool>;

CalibrationAnswers answers_of(const records::Store& store, const OpenCalibrationState& open,
                              CalibrationRater rater) {
    CalibrationAnswers answers;
    if (!rater.is_engine()) {
        for (const auto& one : store.verdicts(open.calibration.id, rater.account))
            answers[{one.attempt, one.turn}] = one.verdict;
        return answers;
    }
    for (const CalibratedAttempt& one : open.attempts) {
        const records::StandingMark standing = store.standing(one.attempt);
        answers[{one.attempt, -1}] = standing.engine_passed;
        for (const int turn : one.turns) {
            answers[{one.attempt, turn}] =
                std::any_of(standing.by_engine.begin(), standing.by_engine.end(), [turn](const auto& mark) {
                    return mark.turn == turn && mark.points < 0 && mark.rule.starts_with('F');
                });
        }
    }
    return answers;
}

/// Counts what both have answered.
void count_pair(const CalibrationAnswers& hers, const CalibrationAnswers& his,
                const std::pair<records::AttemptId, int>& place, Agreement& counts) {
    const auto first = hers.find(place);
    const auto second = his.find(place);
    if (first != hers.end() && second != his.end()) counts.add(first->second, second->second);
}

RaterPair compared(const OpenCalibrationState& open, CalibrationRater first, const CalibrationAnswers& hers,
                   CalibrationRater second, const CalibrationAnswers& his) {
    RaterPair pair{first, second, {}, {}};
    for (const CalibratedAttempt& one : open.attempts) {
        count_pair(hers, his, {one.attempt, -1}, pair.attempts);
        for (const int turn : one.turns) count_pair(hers, his, {one.attempt, turn}, pair.turns);
    }
    return pair;
}

void tell_if_disputed(const std::vector<CalibrationAnswers>& answers, const CalibratedAttempt& attempt,
                      int turn, std::vector<Disagreement>& told) {
    Disagreement one{attempt.attempt, turn, attempt.title, {}};
    if (turn >= 0) one.words = attempt.transcript[static_cast<std::size_t>(turn)].text;
    for (const CalibrationAnswers& of_rater : answers) {
        const auto answer = of_rater.find({attempt.attempt, turn});
        if (answer == of_rater.end()) return;
        one.answers.push_back(answer->second);
    }
    const bool all_equal = std::all_of(one.answers.begin(), one.answers.end(),
                                       [&one](bool answer) { return answer == one.answers.front(); });
    if (!all_equal) told.push_back(std::move(one));
}

}  // namespace

CalibrationReport CalibrationDesk::report_of(const OpenCalibrationState& open) const {
    CalibrationReport report;
    for (const records::AccountId rater : open.calibration.raters) report.raters.push_back({rater});
    report.raters.push_back({});
    std::vector<CalibrationAnswers> answers;
    for (const CalibrationRater rater : report.raters) answers.push_back(answers_of(m_store, open, rater));
    for (std::size_t first = 0; first < answers.size(); ++first) {
        for (std::size_t second = first + 1; second < answers.size(); ++second) {
            report.pairs.push_back(
                compared(open, report.raters[first], answers[first], report.raters[second], answers[second]));
        }
    }
    for (const CalibratedAttempt& one : open.attempts) {
        for (const int turn : one.turns) tell_if_disputed(answers, one, turn, report.disagreements);
        tell_if_disputed(answers, one, -1, report.disagreements);
    }
    return report;
}

}  // namespace frontdesk::app
