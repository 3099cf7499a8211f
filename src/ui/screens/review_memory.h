#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/review_rows.h"
#include "ui/reply_box.h"

// What somebody has half-typed of a review, of an appeal or of a calibration.
namespace frontdesk::ui {

/// Words on their way, and the box they are typed in.
struct WrittenWords {
    std::string words;
    ReplyBoxState box;
    std::string shown = {};  ///< of a box that is kept: the place that the words are of
};

/// A mark that is being corrected, or whose appeal is being decided.
struct MarkDraft {
    records::MarkPlace place;
    records::AppealId appeal;  ///< 0: none, it is only corrected
    int points = 0;
    bool fatal = false;
};

/// Where the attempt was opened, and where its page leads back to.
enum class ReviewedFrom { queue, overview };

struct ReviewMemory {
    ReviewedFrom from = ReviewedFrom::queue;
    bool is_fresh = false;       ///< opened just now: its line is not chosen yet
    records::AttemptId attempt;  ///< whose review this is
    int turn = 0;                ///< the line that is chosen
    int to_turn = 0;             ///< for so many frames the talk goes to it
    std::optional<MarkDraft> mark;
    WrittenWords why, comment, missed_why;
    bool missed = false;  ///< the box for what was missed is open
    std::string missed_search, missed_rule;
    std::size_t corrections = 0, decided = 0, comments = 0;  ///< there were when last looked at

    records::AttemptId appealed;     ///< whose result `appeal` belongs to
    std::size_t appeals = 0;         ///< there were when last looked at
    std::optional<int> appeal_turn;  ///< the line below which the box is open
    records::MarkPlace appeal_place;
    WrittenWords appeal;
    double appeal_changed_at =
        -1;  ///< the first change that is not stored yet, steady seconds; negative: none
};

struct CalibrationMemory {
    bool fresh = false;  ///< the form for a new one is open
    std::vector<records::AccountId> raters;
    int count = 6;
    std::string seed;
    bool by_hand = false;                    ///< attempts are picked, not drawn
    std::vector<records::AttemptId> picked;  ///< in this order
    std::string search;                      ///< among those to pick from
    records::CalibrationId shown;
    std::size_t attempt = 0;  ///< that is being marked
};

}  // namespace frontdesk::ui
