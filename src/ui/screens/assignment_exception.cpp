#include <algorithm>
#include <array>

#include "core/local_day.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/assignments.h"
#include "ui/screens/kept_words.h"

// What is otherwise for one person.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::array<int, 3> day_steps{1, 3, 7};
constexpr std::array<int, 5> try_steps{0, 1, 2, 3, 5};  ///< 0: as many as are wanted

ExceptionDraft& draft_of(const Scene& scene) {
    return *scene.memory.assignments.exception;
}

bool is_blank_reason(const std::string& words) {
    return words.find_first_not_of(" \t\xE3\x80\x80") == std::string::npos;
}

/// Days are added to the day on which it was due, or to today when that is over.
core::LocalDay counted_from(const app::AssignmentView& view, core::Instant now) {
    return core::local_day(std::max(view.assignment.due, now));
}

bool is_date_wrong(const ExceptionDraft& draft, core::Instant now) {
    return !draft.date.empty() && !app::typed_day(draft.date, now);
}

std::optional<core::Instant> due_of_draft(const ExceptionDraft& draft, const app::AssignmentView& view,
                                          core::Instant now) {
    if (const auto day = app::typed_day(draft.date, now)) return app::end_of(*day);
    if (draft.more_days > 0) return app::end_of(counted_from(view, now).plus(draft.more_days));
    return draft.due;
}

void draw_must(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    control_label(ui, column, Text::assign_must);
    const std::array<SegmentedChoice, 2> choices{{{"exception:must", ui.words(Text::assign_excuse_not)},
                                                  {"exception:excused", ui.words(Text::assign_excuse)}}};
    const float height = segmented_height(ui, column.w, choices);
    const auto pressed =
        segmented(ui, column.take_top(height, ui.px(12)), choices, draft_of(scene).excused ? 1 : 0);
    if (pressed) draft_of(scene).excused = *pressed == 1;
}

void draw_later(Scene& scene, Rect& column, const app::AssignmentView& view) {
    Ui& ui = scene.ui;
    ExceptionDraft& draft = draft_of(scene);
    const core::Instant now = scene.app.clock().now();
    control_label(ui, column, Text::assign_due_label);
    std::vector<SegmentedChoice> choices{{"exception:as-given", ui.words(Text::assign_as_given)}};
    std::optional<std::size_t> chosen;
    if (draft.date.empty() && draft.more_days == 0 && !draft.due) chosen = 0;
    for (const int days : day_steps) {
        if (draft.date.empty() && draft.more_days == days) chosen = choices.size();
        choices.push_back({"exception:days:" + std::to_string(days),
                           ui.words(Text::assign_more_days, {std::to_string(days)})});
    }
    const float height = segmented_height(ui, column.w, choices);
    const auto pressed = segmented(ui, column.take_top(height, ui.px(8)), choices, chosen);
    if (pressed) {
        draft.date.clear();
        draft.due.reset();
        draft.more_days = *pressed == 0 ? 0 : day_steps.at(*pressed - 1);
    }
    Rect row = column.take_top(ui.px(40), ui.px(4));
    text_field(
        ui, "exception:date", row.take_left(std::min(row.w, ui.px(240)), ui.px(12)), draft.date,
        {.ghost = ui.words(Text::assign_date_ghost), .missing = is_date_wrong(draft, now), .aside = {}});
    const auto due = due_of_draft(draft, view, now);
    const std::string told = is_date_wrong(draft, now)
                                 ? std::string(ui.words(Text::assign_date_wrong))
                                 : due_words(ui, due.value_or(view.assignment.due), now);
    column.take_top(paragraph(ui, Face::caption, column,
                              is_date_wrong(draft, now) ? ui.theme.amber_ink : ui.theme.ink2, told),
                    ui.px(12));
}

void draw_more_tries(Scene& scene, Rect& column, const app::AssignmentView& view) {
    Ui& ui = scene.ui;
    ExceptionDraft& draft = draft_of(scene);
    const bool drills = view.assignment.kind == records::AssignmentKind::drills;
    control_label(ui, column, drills ? Text::assign_tries_hint_drills : Text::assign_tries_label);
    std::vector<SegmentedChoice> choices{{"exception:tries:as-given", ui.words(Text::assign_as_given)}};
    std::optional<std::size_t> chosen;
    if (!draft.tries) chosen = 0;
    for (const int tries : try_steps) {
        if (draft.tries == tries) chosen = choices.size();
        choices.push_back(
            {"exception:tries:" + std::to_string(tries),
             tries == 0 ? std::string(ui.words(Text::assign_unlimited)) : std::to_string(tries)});
    }
    const float height = segmented_height(ui, column.w, choices);
    const auto pressed = segmented(ui, column.take_top(height, ui.px(12)), choices, chosen);
    if (!pressed) return;
    draft.tries = *pressed == 0 ? std::nullopt : std::optional<int>(try_steps.at(*pressed - 1));
}

void make_exception(Scene& scene, const records::AssignmentException& exception) {
    scene.ui.intend(
        app::AssignmentDeed{app::MakeException{scene.memory.assignments.exception->assignment, exception}});
}

void save_exception(Scene& scene, const app::AssignmentView& view) {
    const ExceptionDraft& draft = draft_of(scene);
    records::AssignmentException exception;
    exception.trainee = draft.person;
    exception.why = draft.why;
    exception.excused = draft.excused;
    if (!draft.excused) {
        exception.due = due_of_draft(draft, view, scene.app.clock().now());
        exception.tries = draft.tries;
    }
    make_exception(scene, exception);
}

/// The buttons, one behind the other, in a new row where there is no room.
class ExceptionButtons {
  public:
    ExceptionButtons(Ui& ui, Rect& column) : m_ui(ui), m_column(column), m_row(column.take_top(ui.px(36))) {}

    bool add(std::string_view id, Text words, const ButtonLook& look) {
        const char* label = m_ui.words(words);
        const float width = std::min(button_width(m_ui, label, look), m_column.w);
        if (width > m_row.w) {
            m_column.take_top(m_ui.px(8));
            m_row = m_column.take_top(m_ui.px(36));
        }
        return button(m_ui, id, m_row.take_left(width, m_ui.px(12)), label, look);
    }

  private:
    Ui& m_ui;
    Rect& m_column;
    Rect m_row;
};

void draw_exception_buttons(Scene& scene, Rect& column, const app::AssignmentView& view,
                            const app::AssignedPerson& person) {
    Ui& ui = scene.ui;
    const ExceptionDraft draft = draft_of(scene);
    const bool can_save = !is_blank_reason(draft.why) && !is_date_wrong(draft, scene.app.clock().now());
    ExceptionButtons buttons(ui, column);
    if (buttons.add("exception:save", Text::assign_save,
                    {.kind = ButtonKind::primary,
                     .key = Key::enter,
                     .size = ButtonSize::small,
                     .enabled = can_save})) {
        save_exception(scene, view);
    }
    if (buttons.add("exception:cancel", Text::assign_cancel, {.size = ButtonSize::small})) {
        drop_kept_words(scene, app::exception_place(draft.assignment, draft.person));
        scene.memory.assignments.exception.reset();
        ui.redraw_in(0);
        return;
    }
    if (person.standing.why.empty()) return;
    if (buttons.add("exception:take-back", Text::assign_take_back,
                    {.kind = ButtonKind::ghost, .icon = Icon::undo, .size = ButtonSize::small})) {
        make_exception(scene, {draft.person, {}, {}, {}, false, ui.words(Text::assign_why_taken_back)});
    }
}

}  // namespace

void open_exception(Scene& scene, const app::AssignmentView& view, const app::AssignedPerson& person) {
    ExceptionDraft draft;
    draft.assignment = view.assignment.id;
    draft.person = person.person.id;
    const records::AssignmentException* now = view.assignment.exception_of(person.person.id);
    if (now != nullptr && !now->is_nothing()) {
        draft.excused = now->excused;
        draft.due = now->due;
        draft.tries = now->tries;
        draft.why = now->why;
    }
    scene.memory.assignments.exception = draft;
    scene.memory.focus.clear();
    scene.ui.redraw_in(0);
}

void draw_exception_editor(Scene& scene, Rect& column, const app::AssignmentView& view,
                           const app::AssignedPerson& person) {
    Ui& ui = scene.ui;
    const Rect left = Rect(column).take_left(ui.px(4));
    const float top = column.y;
    Rect inside = column.inset(ui.px(28), 0);
    inside.w = std::min(inside.w, ui.px(720));
    inside.take_top(ui.px(12));
    const std::string title = ui.words(Text::assign_exception_of, {person.person.name});
    inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, title), ui.px(10));
    draw_must(scene, inside);
    if (!draft_of(scene).excused) {
        draw_later(scene, inside, view);
        draw_more_tries(scene, inside, view);
    }
    control_label(ui, inside, Text::assign_why);
    const std::string place = app::exception_place(view.assignment.id, person.person.id);
    kept_field(scene, "exception:why", inside.take_top(ui.px(40), ui.px(14)),
               {place, draft_of(scene).why, draft_of(scene).why_shown},
               {.ghost = ui.words(Text::assign_why_ghost), .aside = {}});
    draw_exception_buttons(scene, inside, view, person);
    inside.take_top(ui.px(16));
    fill(ui, {left.x, top, left.w, inside.y - top}, ui.theme.primary);
    column.take_top(inside.y - column.y);
}

}  // namespace frontdesk::ui
