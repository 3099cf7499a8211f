#pragma once

#include <string>

#include "ui/screens/scene.h"

// The parts of the pages of review, appeals and calibration. Each takes its height off the top of `column`.
namespace frontdesk::ui {

/// The attempt that is open for review; only while one is.
inline const app::ReviewedAttempt& reviewed(const Scene& scene) {
    return *scene.state().review.open;
}

inline void do_review(const Scene& scene, app::ReviewDeed deed) {
    scene.ui.intend(std::move(deed));
}

/// Opens the page of the attempt.
void open_review(Scene& scene, const app::OpenReview& deed, ReviewedFrom from);

/// "1:F06:0": a mark in the ids of its widgets.
std::string mark_id(const records::MarkPlace& place);
/// What a mark is called.
std::string mark_name(const Scene& scene, const records::MarkRow& mark);
/// "−6", "3/5"
std::string mark_points(const records::MarkRow& mark);
std::string account_words(const Scene& scene, records::AccountId account);

/// A box of three lines for a reason or a comment. True if Enter was pressed in it.
bool words_box(Scene& scene, Rect& column, const std::string& id, WrittenWords& written, app::Text ghost,
               bool* changed = nullptr);

struct FootButton {
    std::string id;
    app::Text label;
    bool is_first = false;  ///< the one to press
};
/// Small buttons side by side, below each other where there is no room. Returns which one was pressed.
std::optional<std::size_t> foot_buttons(Ui& ui, Rect& column, std::span<const FootButton> buttons);

/// What people said about a line: appeals, corrections, comments.
void draw_turn_facts(Scene& scene, Rect& column, const app::ShownResult& result, int turn);
/// On one's own result: disputing a mark of that line.
void draw_appeal_below(Scene& scene, Rect& column, int turn);
/// What is typed of an appeal is kept when its page is left.
void keep_appeal_draft(Ui& ui, Memory& memory);

/// What the attempt came to, and who says so.
void draw_result_words(Scene& scene, Rect& column);
/// Marks of the chosen line, with all that can be done about them.
void draw_turn_panel(Scene& scene, Rect& column);
void draw_comment_box(Scene& scene, Rect& column);
void draw_missed_box(Scene& scene, Rect& column);
void draw_remedies(Scene& scene, Rect& column);

/// Attempts to pick for a calibration.
void draw_picking(Scene& scene, Rect& column);
/// Puts the attempt among those that are picked, or takes it away.
void toggle_picked(CalibrationMemory& memory, records::AttemptId attempt);
bool is_picked(const CalibrationMemory& memory, records::AttemptId attempt);

/// Lines to be judged without seeing what others say of them.
void draw_marking(Scene& scene, Rect area);
/// How far they agree.
void draw_agreement(Scene& scene, Rect area);

}  // namespace frontdesk::ui
