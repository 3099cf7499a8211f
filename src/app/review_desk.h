#pragma once

#include <string>

#include "app/app.h"
#include "app/texts.h"

namespace frontdesk::app {

/// Nothing but spaces: says nothing to whoever asks why.
bool is_blank_reason(const std::string& words);

/// What happens at the desk of a supervisor who looks at attempts, and to appeals against marks. Works on the
/// store and on the state it is given; a refusal leaves both as they were.
class ReviewDesk {
  public:
    ReviewDesk(records::Store& store, const Content& content, const core::Clock& clock, State& state);

    Changes act(const LookAtReviews&);
    Changes act(const OpenReview& deed);
    Changes act(const LeaveReview&);
    Changes act(const FinishReview& deed);
    Changes act(const CommentTurn& deed);
    Changes act(const CorrectMark& deed);
    Changes act(const AddMissedAct& deed);
    Changes act(const JudgeFinding& deed);
    Changes act(const DecideAppeal& deed);
    Changes act(const KeepAppealDraft& deed);
    Changes act(const FileAppeal& deed);

  private:
    Changes refused(Text what, Text way_out);
    /// Puts it on the page.
    void show(const records::AttemptHead& head, std::optional<int> turn);
    /// A finished attempt that is open; else a refusal.
    std::optional<Changes> is_not_open();
    /// An open attempt, and words that say something; else a refusal.
    std::optional<Changes> cannot(const std::string& why);
    ReviewedAttempt& open() { return *m_state.review.open; }
    /// The mark that stands there; null: there is none.
    const records::MarkRow* mark_at(const records::MarkPlace& place);
    Changes correct(const records::MarkPlace& place, const records::MarkRow& mark, const std::string& why,
                    records::AppealId appeal);
    /// Whether the examination is passed with `result` for this paper; nothing: it is of none.
    std::optional<bool> exam_with(const scoring::Result& result) const;
    void add_opinion(int turn, const std::string& rule, bool is_right, bool should_hit);
    /// Whose result is on the screen, and theirs alone; else a refusal.
    std::optional<Changes> is_not_own(records::AttemptId attempt);
    Changes read_again();

    records::Store& m_store;
    const Content& m_content;
    const core::Clock& m_clock;
    State& m_state;
};

}  // namespace frontdesk::app
