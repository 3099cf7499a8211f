#include "ui/screens/assignments.h"

#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/frame_parts.h"

// What was assigned, and to give something new.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float widest_list = 1080;

void open_form(Scene& scene) {
    scene.memory.assignments.giving = true;
    scene.memory.assignments.exception.reset();
    scene.memory.focus.clear();
    scene.ui.redraw_in(0);
}

void draw_new_button(Scene& scene, Rect& bar) {
    Ui& ui = scene.ui;
    const bool first = !scene.memory.assignments.exception;
    const ButtonLook look{.kind = first ? ButtonKind::primary : ButtonKind::secondary,
                          .icon = Icon::plus,
                          .key = first ? Key::enter : Key::none,
                          .size = ButtonSize::small};
    const char* label = ui.words(Text::assign_new);
    const float width = button_width(ui, label, look);
    const float title = text_width(ui, Face::title, ui.words(Text::assign_title)) + ui.px(16);
    const bool fits = width + ui.px(12) + title <= bar.w;
    const Rect place = bar.take_right(fits ? width : ui.px(36), ui.px(12)).centred_row(ui.px(36));
    const bool pressed = fits ? button(ui, "assign:new", place, label, look)
                              : icon_button(ui, "assign:new", place, label, Icon::plus);
    if (pressed) open_form(scene);
}

/// What was withdrawn just now can be given back.
void draw_withdrawn(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& withdrawn = scene.state().assignments.withdrawn;
    if (!withdrawn) return;
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::undo, .size = ButtonSize::small};
    const char* label = ui.words(Text::assign_undo);
    const float width = button_width(ui, label, look);
    const std::string words = ui.words(Text::assign_withdrawn, {assignment_title(ui, *withdrawn)});
    const float room = column.w - ui.px(16 + 16 + 16) - width;
    const float height = std::max(ui.px(36), paragraph_height(ui, Face::body, room, words)) + ui.px(20);
    const Rect box = column.take_top(height, ui.px(12));
    fill(ui, box, ui.theme.primary_soft, ui.px(10));
    Rect row = box.inset(ui.px(16), 0);
    const bool back =
        button(ui, "assign:undo", row.take_right(width, ui.px(16)).centred_row(ui.px(36)), label, look);
    paragraph(ui, Face::body, row.centred_row(height - ui.px(20)), ui.theme.primary_soft_ink, words);
    if (back) ui.intend(app::AssignmentDeed{app::GiveBackAssignment{withdrawn->id}});
}

void draw_assignment_list(Scene& scene) {
    Ui& ui = scene.ui;
    ScrollArea page(ui, "page:assignments", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(widest_list));
    column.take_top(ui.px(16));
    draw_withdrawn(scene, column);
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::assign_private_rule)),
                    ui.px(12));
    for (const app::AssignmentView& view : scene.state().assignments.given) {
        draw_assignment_card(scene, column, view);
    }
    page.set_height(column.y + ui.px(8) - page.content().y);
}

bool draw_nothing_given(Scene& scene) {
    Ui& ui = scene.ui;
    const app::Assignments& assignments = scene.state().assignments;
    if (!assignments.given.empty() || assignments.withdrawn) return false;
    if (empty_state(ui, scene.area, "assign:new", ui.words(Text::assign_none),
                    ui.words(Text::assign_none_way), ui.words(Text::assign_new))) {
        open_form(scene);
    }
    return true;
}

}  // namespace

void control_label(Ui& ui, Rect& column, Text label) {
    text_in(ui, Face::caption, column.take_top(ui.px(21), ui.px(4)), ui.theme.ink2, ui.words(label));
}

void draw_assignments(Scene& scene) {
    Ui& ui = scene.ui;
    AssignmentsMemory& memory = scene.memory.assignments;
    if (scene.memory.entered) ui.intend(app::AssignmentDeed{app::LookAtAssignments{}});
    const bool giving = memory.giving;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) {
        if (giving) {
            memory.giving = false;
            ui.redraw_in(0);
        } else {
            scene.go(ScreenId::training);
        }
    }
    const app::Assignments& assignments = scene.state().assignments;
    if (!giving && (!assignments.given.empty() || assignments.withdrawn)) draw_new_button(scene, bar);
    bar_title(ui, bar, ui.words(giving ? Text::assign_new : Text::assign_title));
    if (giving) return draw_assignment_form(scene);
    if (!draw_nothing_given(scene)) draw_assignment_list(scene);
}

}  // namespace frontdesk::ui
