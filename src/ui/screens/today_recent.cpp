#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/calendar.h"
#include "ui/screens/today.h"

// The latest results.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr int most_shown = 5;
constexpr float result_height = 52;

void draw_result_row(Scene& scene, Rect row, const records::AttemptHead& head) {
    Ui& ui = scene.ui;
    const std::string id = "recent:" + std::to_string(head.id.value);
    const std::string title = ui.shown(head.scenario_title);
    const Press press = press_area(ui, row, {id, title, true, false, std::to_string(head.total)});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(-ui.px(8), ui.px(2)), ui.theme.primary_soft, ui.px(8));
    const Rect whole = row;
    const bool counts = !head.is_branch();
    const ChipLook look{!counts       ? ChipKind::plain
                        : head.passed ? ChipKind::made
                                      : ChipKind::advice,
                        head.passed && counts ? Icon::check : Icon::none};
    chip_right(ui, row, ui.words(Text::points, {std::to_string(head.total)}), look);
    std::string when = said_time(ui, head.finished, scene.app.clock().now());
    if (!counts) when = ui.words(Text::branch_chip) + (" · " + when);
    const float when_width = text_width(ui, Face::caption, when) + 1;
    if (row.w > when_width + ui.px(220)) {
        text_in(ui, Face::caption, row.take_right(when_width, ui.px(16)), ui.theme.ink2, when);
    }
    text_in(ui, Face::body, row, ui.theme.ink, title);
    if (press.focused) focus_ring(ui, whole.inset(0, ui.px(4)), ui.px(8));
    if (press.pressed) ui.intend(app::OpenResult{head.id});
}

}  // namespace

void draw_recent(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& attempts = scene.state().attempts;
    const auto is_finished = [](const records::AttemptHead& head) {
        return head.state == records::AttemptState::finished;
    };
    if (std::none_of(attempts.begin(), attempts.end(), is_finished)) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    Rect head = inside.take_top(ui.px(54)).inset(0, ui.px(8));
    const std::string label = ui.words(Text::today_see_all);
    const ButtonLook look{.kind = ButtonKind::ghost, .icon_behind = Icon::right, .size = ButtonSize::small};
    const float width = std::min(button_width(ui, label, look), head.w * 0.5F);
    if (button(ui, "see-records", head.take_right(width, ui.px(8)).centred_row(ui.px(36)), label, look)) {
        scene.go(ScreenId::records);
    }
    text_in(ui, Face::title, head, ui.theme.ink, ui.words(Text::today_recent));
    int shown = 0;
    for (const records::AttemptHead& attempt : attempts) {
        if (shown == most_shown || !is_finished(attempt)) continue;
        draw_result_row(scene, inside.take_top(ui.px(result_height)), attempt);
        ++shown;
    }
    const float bottom = inside.y + ui.px(8);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(16), outer.w, 0};
}

}  // namespace frontdesk::ui
