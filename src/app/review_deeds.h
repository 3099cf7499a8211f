#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "records/review_rows.h"

// What supervisors do with attempts of others, what trainees do against it, and calibration.
namespace frontdesk::app {

/// Reads anew what there is to look at first.
struct LookAtReviews {};
/// Opens a closed attempt of anybody, unless it was private; what was put aside can only be read.
struct OpenReview {
    records::AttemptId attempt;
    std::optional<int> turn = {};  ///< index into the transcript; nothing: the one that is most worth it
};
struct LeaveReview {};
/// Through with the one that is open.
struct FinishReview {
    bool goes_on = true;  ///< with the next of the queue; else none is open afterwards
};

// Of the attempt that is open. Turns are indices into its transcript.
struct CommentTurn {
    int turn = 0;
    std::string words;
};
/// The mark counts otherwise from now on.
struct CorrectMark {
    records::MarkPlace place;
    int points = 0;      ///< of a mark that could earn: 0 to what it could; of one that takes: not above 0
    bool fatal = false;  ///< only of one that takes points
    std::string why;
};
/// The engine missed something forbidden: it takes the points that its severity says.
struct AddMissedAct {
    int turn = 0;
    std::string rule;
    std::string why;
};
/// Whether the engine found rightly what the mark says; the reply becomes a labelled sentence.
struct JudgeFinding {
    records::MarkPlace place;
    bool is_right = false;
};
struct DecideAppeal {
    records::AppealId appeal;
    bool upheld = false;
    int points = 0;  ///< of the mark from now on, as of CorrectMark; only if it is upheld
    std::string why;
};

/// What stands in the box of one who disputes a mark; saved at once.
struct KeepAppealDraft {
    records::AttemptId attempt;
    records::MarkPlace place;
    std::string why;
};
/// A trainee disputes a mark of their own; once for each.
struct FileAppeal {
    records::AttemptId attempt;
    records::MarkPlace place;
    std::string why;
};

/// Reads anew which there are, and what could be marked in a new one.
struct LookAtCalibrations {
    std::vector<records::AttemptId> picked = {};  ///< are read with it, however old they are
};
/// Two accounts are asked to mark the same attempts.
struct BeginCalibration {
    std::vector<records::AccountId> raters;    ///< two different ones
    std::vector<records::AttemptId> attempts;  ///< picked, up to 50; empty: they are drawn
    int count = 0;                             ///< how many are drawn
    std::uint64_t seed = 0;                    ///< that draws; 0: from the clock
};
struct OpenCalibration {
    records::CalibrationId calibration;
};
struct LeaveCalibration {};
/// Of the calibration that is open, by one of its raters.
struct JudgeCalibrated {
    records::AttemptId attempt;
    int turn = 0;          ///< -1: whether the attempt passes
    bool verdict = false;  ///< of a turn: something forbidden was said; of an attempt: passed
};
/// Everything is judged; nothing of it changes any more.
struct HandInCalibration {};

/// One of them.
struct ReviewDeed {
    std::variant<LookAtReviews, OpenReview, LeaveReview, FinishReview, CommentTurn, CorrectMark, AddMissedAct,
                 JudgeFinding, DecideAppeal, KeepAppealDraft, FileAppeal, LookAtCalibrations,
                 BeginCalibration, OpenCalibration, LeaveCalibration, JudgeCalibrated, HandInCalibration>
        what;

    /// It comes by itself, not by anybody's wish.
    bool is_background() const {
        return std::holds_alternative<LookAtReviews>(what) || std::holds_alternative<KeepAppealDraft>(what) ||
               std::holds_alternative<LookAtCalibrations>(what);
    }
};

}  // namespace frontdesk::app
