#include "ui/screens/frame_parts.h"

#include <algorithm>

#include "core/local_day.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/kit/press.h"

namespace frontdesk::ui {

namespace {

using app::Text;

}  // namespace

Rect take_top_bar(Scene& scene) {
    Ui& ui = scene.ui;
    const bool low = scene.height() < 420;
    const Rect bar = scene.area.take_top(ui.px(low ? 46 : 56));
    fill(ui, {bar.x, bar.bottom() - std::max(1.0F, ui.px(1)), bar.w, std::max(1.0F, ui.px(1))},
         ui.theme.line);
    return bar.inset(ui.px(20), 0);
}

bool back_arrow(Ui& ui, Rect& row) {
    const Rect place = row.take_left(ui.px(36), 0).centred_row(ui.px(36)).moved(-ui.px(8), 0);
    const Press press = press_area(ui, place, {"back", ui.words(Text::back), true, false, {}});
    if (press.hovered) fill(ui, place, ui.theme.primary_soft, ui.px(8));
    icon_in(ui, Icon::left, place, 20, ui.theme.primary);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed || ui.keys.take(Key::escape);
}

void bar_title(Ui& ui, Rect& row, std::string_view title) {
    const std::string shown = shortened(ui, Face::title, title, row.w);
    const float width = text_width(ui, Face::title, shown) + 1;
    text_in(ui, Face::title, row.take_left(width, ui.px(12)), ui.theme.ink, shown);
}

void follow_the_day(const Scene& scene) {
    const bool is_today = scene.state().figures.today == core::local_day(scene.app.clock().now());
    if (scene.state().trainee && !is_today) scene.ui.intend(app::ReadFigures{});
}

void draw_notice(Ui& ui, const app::App& app, Rect& area) {
    const auto& notice = app.state().notice;
    if (!notice) return;
    const std::string what = ui.shown(notice->text);
    const std::string way = ui.shown(notice->way_out);
    const std::string label = ui.words(Text::notice_close);
    const ButtonLook look{.kind = ButtonKind::neutral, .size = ButtonSize::small};
    const float close_width = button_width(ui, label, look);
    const float text_room = area.w - ui.px(20 + 36 + 12) - close_width - ui.px(20);
    const float height = paragraph_height(ui, Face::body_bold, text_room, what) +
                         (way.empty() ? 0 : paragraph_height(ui, Face::body, text_room, way)) + ui.px(24);
    Rect bar = area.take_top(std::max(height, ui.px(60)));
    fill(ui, bar, ui.theme.amber_soft);
    fill(ui, {bar.x, bar.bottom() - ui.px(1), bar.w, ui.px(1)}, ui.theme.line);
    Rect row = bar.inset(ui.px(20), ui.px(12));
    const Rect sign = row.take_left(ui.px(24), ui.px(12));
    icon_in(ui, Icon::warn, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 22, ui.theme.amber_soft_ink);
    const Rect close = row.take_right(close_width, ui.px(12)).centred_row(ui.px(36));
    row.w = text_room;
    row.take_top(paragraph(ui, Face::body_bold, row, ui.theme.amber_soft_ink, what));
    if (!way.empty()) paragraph(ui, Face::body, row, ui.theme.amber_soft_ink, way);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"notice", what, bar.x, bar.y, bar.w, bar.h, true, false, way});
    }
    if (button(ui, "notice:close", close, label, look)) ui.intend(app::DismissNotice{});
}

bool empty_state(Ui& ui, const Rect& area, std::string_view id, std::string_view what, std::string_view way,
                 std::string_view action) {
    const float width = std::min(area.w - ui.px(32), ui.px(420));
    const float face = ui.px(96);
    const float text = paragraph_height(ui, Face::title, width, what) + ui.px(6) +
                       paragraph_height(ui, Face::body, width, way);
    const float all = face + ui.px(16) + text + (action.empty() ? 0 : ui.px(20 + 44));
    Rect column{area.x + (area.w - width) / 2, area.y + std::max(ui.px(16), (area.h - all) / 2.4F), width,
                all};
    Rect top = column.take_top(face, ui.px(16));
    portrait(ui, {top.x + (top.w - face) / 2, top.y, face, face}, "liu", scenario::Mood::relieved);
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, what, Align::centre), ui.px(6));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, way, Align::centre), ui.px(20));
    if (action.empty()) return false;
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter};
    const float button_w = std::min(width, button_width(ui, action, look));
    return button(ui, id, {area.x + (area.w - button_w) / 2, column.y, button_w, ui.px(44)}, action, look);
}

}  // namespace frontdesk::ui
