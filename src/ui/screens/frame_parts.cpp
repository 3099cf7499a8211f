#include "ui/screens/frame_parts.h"

#include <algorithm>

#include "core/file.h"
#include "core/local_day.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/kit/press.h"

namespace frontdesk::ui {

namespace {

using app::Text;

/// The words of a notice, ready to be shown.
struct NoticeWords {
    std::string what, way, place;
    std::string value;  ///< for tests: what follows the first sentence
};

NoticeWords words_of(const Ui& ui, const app::Notice& notice) {
    NoticeWords words{ui.shown(notice.text), ui.shown(notice.way_out), core::to_utf8(notice.place), {}};
    words.value = words.place.empty() ? words.way : words.place;
    return words;
}

float notice_height(const Ui& ui, const NoticeWords& words, float room) {
    float height = paragraph_height(ui, Face::body_bold, room, words.what);
    for (const std::string& line : {words.place, words.way})
        if (!line.empty()) height += paragraph_height(ui, Face::body, room, line);
    return height;
}

void draw_notice_words(Ui& ui, Rect row, const NoticeWords& words, ImU32 ink) {
    row.take_top(paragraph(ui, Face::body_bold, row, ink, words.what));
    for (const std::string& line : {words.place, words.way})
        if (!line.empty()) row.take_top(paragraph(ui, Face::body, row, ink, line));
}

constexpr ButtonLook notice_close_look{.kind = ButtonKind::neutral, .size = ButtonSize::small};
constexpr ButtonLook notice_open_look{.kind = ButtonKind::secondary, .size = ButtonSize::small};

struct NoticeButtons {
    float close = 0, open = 0;  ///< widths; 0: there is none
    float width = 0;            ///< of both
};

NoticeButtons buttons_of(const Ui& ui, bool can_open) {
    NoticeButtons buttons;
    buttons.close = button_width(ui, ui.words(Text::notice_close), notice_close_look);
    if (can_open) buttons.open = button_width(ui, ui.words(Text::open_folder), notice_open_look);
    buttons.width = buttons.close + (can_open ? buttons.open + ui.px(8) : 0);
    return buttons;
}

void draw_notice_buttons(Ui& ui, Rect row, const NoticeButtons& buttons, const app::Notice& notice) {
    if (button(ui, "notice:close", row.take_right(buttons.close, ui.px(8)), ui.words(Text::notice_close),
               notice_close_look)) {
        ui.intend(app::DismissNotice{});
    }
    if (buttons.open <= 0) return;
    if (button(ui, "notice:open", row.take_right(buttons.open), ui.words(Text::open_folder),
               notice_open_look))
        ui.out.open_folder = notice.folder;
}

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

bool bar_button(Ui& ui, Rect& row, std::string_view id, std::string_view label, Icon icon) {
    const ButtonLook look{.kind = ButtonKind::ghost, .icon = icon, .size = ButtonSize::small};
    const float width = button_width(ui, label, look);
    if (width <= row.w * 0.35F)
        return button(ui, id, row.take_right(width, ui.px(8)).centred_row(ui.px(36)), label, look);
    const Rect place = row.take_right(ui.px(36), ui.px(8)).centred_row(ui.px(36));
    const Press press = press_area(ui, place, {id, label, true, false, {}});
    if (press.hovered) fill(ui, place, ui.theme.primary_soft, ui.px(8));
    icon_in(ui, icon, place, 20, ui.theme.primary);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed;
}

void bar_title(Ui& ui, Rect& row, std::string_view title) {
    const std::string shown = shortened(ui, Face::title, title, row.w);
    const float width = text_width(ui, Face::title, shown) + 1;
    text_in(ui, Face::title, row.take_left(width, ui.px(12)), ui.theme.ink, shown);
}

void follow_the_day(const Scene& scene) {
    const core::Instant now = scene.app.clock().now();
    const bool is_today = scene.state().figures.today == core::local_day(now);
    const auto& own = scene.state().assignments.own;
    const bool came_due = std::any_of(own.begin(), own.end(), [now](const app::OwnAssignment& one) {
        const bool in_time = one.standing.is_to_be_done() && one.standing.state != app::AssignmentState::late;
        return in_time && one.standing.due < now;
    });
    if (scene.state().trainee && (!is_today || came_due)) scene.ui.intend(app::ReadFigures{});
}

void draw_notice(Ui& ui, const app::App& app, Rect& area) {
    const auto& notice = app.state().notice;
    if (!notice) return;
    const NoticeWords words = words_of(ui, *notice);
    const bool done = notice->kind == app::NoticeKind::done;
    const NoticeButtons buttons = buttons_of(ui, !notice->folder.empty());
    const float beside = area.w - ui.px(20 + 36 + 12 + 20) - buttons.width;
    const bool below = beside < ui.px(240);
    const float room = below ? area.w - ui.px(20 + 36 + 20) : beside;
    const float height = notice_height(ui, words, room) + ui.px(24) + (below ? ui.px(36 + 10) : 0);
    const Rect bar = area.take_top(std::max(height, ui.px(60)));
    fill(ui, bar, done ? ui.theme.primary_soft : ui.theme.amber_soft);
    fill(ui, {bar.x, bar.bottom() - ui.px(1), bar.w, ui.px(1)}, ui.theme.line);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"notice", words.what, bar.x, bar.y, bar.w, bar.h, true, false, words.value});
    }
    Rect row = bar.inset(ui.px(20), ui.px(12));
    Rect actions =
        below ? Rect{row.x, row.bottom() - ui.px(36), row.w, ui.px(36)} : row.centred_row(ui.px(36));
    const Rect sign = row.take_left(ui.px(24), ui.px(12));
    icon_in(ui, done ? Icon::check : Icon::warn, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 22,
            done ? ui.theme.primary_soft_ink : ui.theme.amber_soft_ink);
    row.w = room;
    draw_notice_words(ui, row, words, done ? ui.theme.primary_soft_ink : ui.theme.amber_soft_ink);
    draw_notice_buttons(ui, actions, buttons, *notice);
}

bool empty_state(Ui& ui, const Rect& area, std::string_view id, std::string_view what, std::string_view way,
                 std::string_view action) {
    const float width = std::min(area.w - ui.px(32), ui.px(420));
    const float text = paragraph_height(ui, Face::title, width, what) + ui.px(6) +
                       paragraph_height(ui, Face::body, width, way);
    const float rest = text + (action.empty() ? 0 : ui.px(20 + 44));
    // On a low window the words and the button come first.
    const float room = area.h - rest - ui.px(16 + 16 + 8);
    const float face = room < ui.px(48) ? 0 : std::min(ui.px(96), room);
    const float all = rest + (face > 0 ? face + ui.px(16) : 0);
    Rect column{area.x + (area.w - width) / 2, area.y + std::max(ui.px(16), (area.h - all) / 2.4F), width,
                all};
    if (face > 0) {
        const Rect top = column.take_top(face, ui.px(16));
        portrait(ui, {top.x + (top.w - face) / 2, top.y, face, face}, "liu", scenario::Mood::relieved);
    }
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, what, Align::centre), ui.px(6));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, way, Align::centre), ui.px(20));
    if (action.empty()) return false;
    const ButtonLook look{.kind = ButtonKind::primary, .key = Key::enter};
    const float button_w = std::min(width, button_width(ui, action, look));
    return button(ui, id, {area.x + (area.w - button_w) / 2, column.y, button_w, ui.px(44)}, action, look);
}

}  // namespace frontdesk::ui
