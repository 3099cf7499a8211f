#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/calibration_kappa.h"
#include "app/review_queue.h"
#include "app/shown_attempt.h"

// Attempts of others as those see them who look after them, appeals, and calibration.
namespace frontdesk::app {

/// An attempt that is open for review.
struct ReviewedAttempt {
    ShownResult result;  ///< nothing in it that is private to the trainee
    records::Trainee who;
    int turn = 0;  ///< index into the transcript at which to begin

    /// Else it was put aside: there are no marks to speak of, and it can only be read.
    bool is_finished() const { return result.head.state == records::AttemptState::finished; }
};

/// The person whose marks are compared with another's; no account: the engine.
struct CalibrationRater {
    records::AccountId account;

    bool is_engine() const { return account == records::AccountId{}; }
};

/// Two raters side by side.
struct RaterPair {
    CalibrationRater first, second;
    Agreement turns;     ///< something forbidden was said
    Agreement attempts;  ///< passed
};

/// Something on which not all agree.
struct Disagreement {
    records::AttemptId attempt;
    int turn = 0;               ///< -1: whether it passes
    std::string words;          ///< of the turn, or the title of the scenario
    std::vector<bool> answers;  ///< of the raters in their order, the engine last
};

struct CalibrationReport {
    std::vector<CalibrationRater> raters;  ///< the engine last
    std::vector<RaterPair> pairs;
    std::vector<Disagreement> disagreements;
};

/// An attempt to be marked: what was said, and no word of who said it or what the engine makes of it.
struct CalibratedAttempt {
    records::AttemptId attempt;
    std::string title;                             ///< of the scenario
    const scenario::Scenario* scenario = nullptr;  ///< may be null
    std::vector<session::Entry> transcript;        ///< without findings
    std::vector<int> turns;                        ///< to be judged, indices into it
};

/// The calibration that is open.
struct OpenCalibrationState {
    records::Calibration calibration;
    std::vector<CalibratedAttempt> attempts;
    bool is_rater = false;                                   ///< whoever is signed in is one of the two
    bool is_done = false;                                    ///< and has handed in
    std::map<std::pair<records::AttemptId, int>, bool> own;  ///< what they have judged
    std::optional<CalibrationReport> report;                 ///< once both have handed in

    /// Of one attempt, or all together: how much is judged of how much there is.
    int judged(const CalibratedAttempt& attempt) const;
    int judged() const;
    int to_judge() const;
};

struct CalibrationState {
    std::vector<records::Calibration> all;  ///< the latest first; to others than supervisors only their own
    /// Attempts to pick from: those that were picked already, then the latest.
    std::vector<records::AttemptHead> pool;
    std::optional<OpenCalibrationState> open;
};

struct ReviewState {
    std::vector<QueueRow> queue;  ///< what to look at first
    std::vector<records::AppealFigures> appeals;
    std::optional<ReviewedAttempt> open;
    CalibrationState calibration;
};

}  // namespace frontdesk::app
