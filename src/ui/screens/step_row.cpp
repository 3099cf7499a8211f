#include "ui/screens/step_row.h"

#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/screens/scenario_row.h"

namespace frontdesk::ui {

namespace {

constexpr float task_kind_width = 176;
constexpr float least_action_width = 84;

ButtonLook task_action_look(const TaskRow& row) {
    const ButtonKind kind = row.done      ? ButtonKind::ghost
                            : row.is_next ? ButtonKind::primary
                                          : ButtonKind::secondary;
    return {.kind = kind, .size = ButtonSize::small};
}

void draw_task_mark(Ui& ui, const Rect& place, const TaskRow& row) {
    disc(ui, place.middle(), ui.px(16), row.done ? ui.theme.primary : ui.theme.sunken);
    icon_in(ui, row.done ? Icon::check : row.icon, place, 18, row.done ? ui.theme.on_primary : ui.theme.ink2);
}

void draw_task_kind(Ui& ui, Rect place, const TaskRow& row) {
    const ImU32 ink = row.warns ? ui.theme.amber_ink : ui.theme.ink2;
    if (row.warns) icon_in(ui, Icon::clock, place.take_left(ui.px(16), ui.px(6)), 16, ink);
    text_in(ui, row.warns ? Face::caption_bold : Face::caption, place, ink, row.kind);
}

/// Kind and figure in their columns.
void draw_task_columns(Ui& ui, Rect& rest, const TaskRow& row) {
    const Face face = row.has_result ? Face::caption_bold : Face::caption;
    const ImU32 ink = row.has_result && row.done ? ui.theme.primary : ui.theme.ink2;
    const float wanted = text_width(ui, face, row.figure) + 1;
    text_in(ui, face, rest.take_right(std::max(ui.px(row.figure_width), wanted), ui.px(12)), ink, row.figure);
    const float kind = text_width(ui, row.warns ? Face::caption_bold : Face::caption, row.kind) + 1 +
                       (row.warns ? ui.px(22) : 0);
    const float room = std::min(std::max(ui.px(task_kind_width), kind), rest.w * 0.45F);
    draw_task_kind(ui, rest.take_right(room, ui.px(12)), row);
}

}  // namespace

void draw_task_row(Scene& scene, const Rect& rect, const TaskRow& row) {
    Ui& ui = scene.ui;
    hairline(ui, rect);
    Rect rest = rect;
    draw_task_mark(ui, rest.take_left(ui.px(32), ui.px(12)), row);
    if (!row.action.label.empty()) {
        const ButtonLook look = task_action_look(row);
        const float width = std::max(ui.px(least_action_width), button_width(ui, row.action.label, look));
        const Rect place = rest.take_right(width, ui.px(12)).centred_row(ui.px(36));
        if (button(ui, row.action.id, place, row.action.label, look)) perform(scene, row.action);
    }
    const Face face = row.is_next ? Face::body_bold : Face::body;
    if (rect.w / ui.in.scale >= columns_from) {
        draw_task_columns(ui, rest, row);
        text_in(ui, face, rest, ui.theme.ink, row.title);
        return;
    }
    rest = rest.centred_row(ui.px(46));
    text_in(ui, face, rest.take_top(ui.px(25)), ui.theme.ink, row.title);
    const std::string below = row.kind.empty() ? row.figure : row.figure + " · " + row.kind;
    text_in(ui, Face::caption, rest, row.warns ? ui.theme.amber_ink : ui.theme.ink2, below);
}

}  // namespace frontdesk::ui
