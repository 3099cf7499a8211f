#include <algorithm>

#include "core/local_day.h"
#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/assignments.h"
#include "ui/screens/kept_words.h"

// A new assignment: what, for whom, until when.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float form_beside_from = 940;  ///< logical width from which it has two columns
constexpr float form_bar_height = 64;

/// What is missing still; nothing if all is there.
std::optional<Text> missing_of(const Scene& scene) {
    const NewAssignment& form = scene.memory.assignments.form;
    if (form.item.empty()) return Text::assign_needs_what;
    if (count_people(scene.state().assignments, form.targets) == 0) return Text::assign_needs_who;
    if (!due_of_form(form, scene.app.clock().now())) return Text::assign_needs_when;
    return std::nullopt;
}

void give(Scene& scene) {
    const NewAssignment& form = scene.memory.assignments.form;
    records::Assignment assignment;
    assignment.kind = form.kind;
    assignment.item = form.item;
    assignment.note = form.note;
    assignment.due = *due_of_form(form, scene.app.clock().now());
    assignment.pass_mark = form.pass_mark;
    assignment.tries = form.tries;
    assignment.targets = form.targets;
    scene.ui.intend(app::AssignmentDeed{app::GiveAssignment{assignment}});
}

void draw_give_bar(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = scene.area.take_bottom(ui.px(form_bar_height));
    fill(ui, bar, ui.theme.surface);
    hairline(ui, bar);
    bar = bar.inset(ui.px(20), 0);
    const std::optional<Text> missing = missing_of(scene);
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter, .enabled = !missing};
    const char* label = ui.words(missing.value_or(Text::assign_give));
    const float width = std::min(button_width(ui, label, look), bar.w);
    if (button(ui, "assign:give", bar.take_right(width, ui.px(16)).centred_row(ui.px(44)), label, look)) {
        give(scene);
    }
    const NewAssignment& form = scene.memory.assignments.form;
    const int people = count_people(scene.state().assignments, form.targets);
    std::string sum = ui.words(Text::assign_who_count, {std::to_string(people)});
    if (const auto due = due_of_form(form, scene.app.clock().now())) {
        sum += " · " + due_words(ui, *due, scene.app.clock().now());
    }
    if (text_width(ui, Face::body, sum) < bar.w) text_in(ui, Face::body, bar, ui.theme.ink2, sum);
}

/// A card with a heading around one part of the form.
void form_card(Scene& scene, Rect& column, Text title, void (*draw)(Scene&, Rect&)) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    text_in(ui, Face::title, inside.take_top(ui.px(33), ui.px(8)), ui.theme.ink, ui.words(title));
    draw(scene, inside);
    inside.take_top(ui.px(16));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column.take_top(inside.y - outer.y + ui.px(14));
}

void draw_given_note(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    NewAssignment& form = scene.memory.assignments.form;
    kept_field(scene, "assign:note", column.take_top(ui.px(44)),
               {app::assignment_note_place, form.note, form.note_shown},
               {.ghost = ui.words(Text::assign_note_ghost), .aside = {}});
}

}  // namespace

std::optional<core::Instant> due_of_form(const NewAssignment& form, core::Instant now) {
    if (form.date.empty()) return app::due_of(form.pick, now);
    const auto day = app::typed_day(form.date, now);
    if (!day) return std::nullopt;
    return app::end_of(*day);
}

void draw_assignment_form(Scene& scene) {
    Ui& ui = scene.ui;
    draw_give_bar(scene);
    ScrollArea page(ui, "page:assign", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.take_top(ui.px(16));
    const bool beside = scene.width() >= form_beside_from;
    column.w = std::min(column.w, ui.px(beside ? 1240 : 760));
    Rect left = column;
    Rect right = beside ? left.take_right((column.w - ui.px(16)) * 0.46F, ui.px(16)) : column;
    form_card(scene, left, Text::assign_what, draw_assignment_what);
    if (!beside) right.take_top(left.y - right.y);
    form_card(scene, right, Text::assign_who, draw_assignment_who);
    if (!beside) left.take_top(right.y - left.y);
    form_card(scene, beside ? left : right, Text::assign_due_label, draw_assignment_terms);
    form_card(scene, right, Text::assign_note, draw_given_note);
    page.set_height(std::max(left.y, right.y) + ui.px(4) - page.content().y);
}

}  // namespace frontdesk::ui
