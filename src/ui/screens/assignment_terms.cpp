#include <algorithm>
#include <array>

#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/assignments.h"

// Until when something is to be done, with what mark and how often.
namespace frontdesk::ui {

namespace {

using app::DuePick;
using app::Text;

constexpr std::array<int, 5> pass_marks{0, 60, 80, 90, 100};  ///< 0: whatever comes of it
constexpr std::array<int, 5> try_limits{0, 1, 2, 3, 5};       ///< 0: as many as are wanted

Text pick_word(DuePick pick, core::Instant now) {
    switch (pick) {
        case DuePick::today:
            return app::is_before_end_of_work(now) ? Text::assign_pick_work : Text::assign_pick_today;
        case DuePick::tomorrow:
            return Text::assign_pick_tomorrow;
        case DuePick::friday:
            return app::is_friday_next_week(now) ? Text::assign_pick_next_friday : Text::assign_pick_friday;
        default:
            return Text::assign_pick_two_weeks;
    }
}

void draw_due(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    NewAssignment& form = scene.memory.assignments.form;
    const core::Instant now = scene.app.clock().now();
    std::vector<SegmentedChoice> choices;
    for (std::size_t i = 0; i < app::due_pick_count; ++i) {
        choices.push_back(
            {"assign:due:" + std::to_string(i), ui.words(pick_word(static_cast<DuePick>(i), now))});
    }
    const std::optional<std::size_t> chosen =
        form.date.empty() ? std::optional(static_cast<std::size_t>(form.pick)) : std::nullopt;
    const float height = segmented_height(ui, column.w, choices);
    const auto pressed = segmented(ui, column.take_top(height, ui.px(8)), choices, chosen);
    if (pressed) {
        form.pick = static_cast<DuePick>(*pressed);
        form.date.clear();
    }
    const std::optional<core::Instant> due = due_of_form(form, now);
    Rect row = column.take_top(ui.px(40), ui.px(4));
    text_field(ui, "assign:date", row.take_left(std::min(row.w, ui.px(260))), form.date,
               {.ghost = ui.words(Text::assign_date_ghost), .missing = !due, .aside = {}});
    const std::string told = due ? due_words(ui, *due, now) : std::string(ui.words(Text::assign_date_wrong));
    column.take_top(paragraph(ui, Face::caption, column, due ? ui.theme.ink2 : ui.theme.amber_ink, told),
                    ui.px(12));
}

void draw_pass_mark(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    NewAssignment& form = scene.memory.assignments.form;
    control_label(ui, column, Text::assign_mark);
    if (form.kind == records::AssignmentKind::exam) {
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::assign_mark_exam)),
                        ui.px(12));
        return;
    }
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const int mark : pass_marks) {
        if (form.pass_mark == mark) chosen = choices.size();
        choices.push_back({"assign:mark:" + std::to_string(mark),
                           mark == 0 ? std::string(ui.words(Text::assign_just_do)) : std::to_string(mark)});
    }
    const float height = segmented_height(ui, column.w, choices);
    const auto pressed = segmented(ui, column.take_top(height, ui.px(12)), choices, chosen);
    if (pressed) form.pass_mark = pass_marks.at(*pressed);
}

void draw_tries(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    NewAssignment& form = scene.memory.assignments.form;
    const bool drills = form.kind == records::AssignmentKind::drills;
    control_label(ui, column, Text::assign_tries_label);
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const int tries : try_limits) {
        if (form.tries == tries) chosen = choices.size();
        choices.push_back(
            {"assign:tries:" + std::to_string(tries),
             tries == 0 ? std::string(ui.words(Text::assign_unlimited)) : std::to_string(tries)});
    }
    const float height = segmented_height(ui, column.w, choices);
    const auto pressed = segmented(ui, column.take_top(height, ui.px(4)), choices, chosen);
    if (pressed) form.tries = try_limits.at(*pressed);
    const char* hint = ui.words(drills ? Text::assign_tries_hint_drills : Text::assign_tries_hint);
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, hint));
}

}  // namespace

void draw_assignment_terms(Scene& scene, Rect& column) {
    draw_due(scene, column);
    draw_pass_mark(scene, column);
    draw_tries(scene, column);
}

}  // namespace frontdesk::ui
