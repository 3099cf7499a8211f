#include "ui/screens/result.h"

#include <algorithm>
#include <cmath>

#include "app/result_words.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/calendar.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/review.h"

// The result screen: who stands where.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr double arrival_s = 0.2;

/// Whether the result belongs to the examination that was opened before it.
bool is_paper_of_shown_exam(const Scene& scene) {
    const auto& exam = scene.state().sitting_result;
    return exam && shown(scene).head.sitting == exam->id;
}

void draw_result_bar(Scene& scene) {
    Ui& ui = scene.ui;
    const records::AttemptHead& head = shown(scene).head;
    Rect row = take_top_bar(scene);
    const bool in_exam = is_paper_of_shown_exam(scene);
    const std::string label = ui.words(in_exam ? Text::exam_to_result : Text::result_to_today);
    const ButtonLook look{.kind = ButtonKind::ghost, .key = Key::escape, .size = ButtonSize::small};
    const float width = button_width(ui, label, look);
    bool leave = false;
    if (width < row.w * 0.5F) {
        leave = button(ui, "to-today", row.take_right(width, ui.px(8)).centred_row(ui.px(36)), label, look);
    }
    if (bar_button(ui, row, "export", ui.words(Text::print_button), Icon::export_out))
        ui.intend(app::PrintResult{head.id});
    leave = back_arrow(ui, row) || leave;
    const app::Duration took = app::duration_of(head);
    const std::string when = ui.words(
        Text::result_finished,
        {moment_words(ui, head.finished), std::to_string(took.minutes), std::to_string(took.seconds)});
    const std::string mode = app::attempt_words(ui.wording(), scene.state().attempts, head);
    const bool with_more = scene.width() >= 860;
    const float when_width = with_more ? text_width(ui, Face::caption, when) + ui.px(12) : 0;
    const float chip_room = with_more ? chip_width(ui, mode, {}) + ui.px(12) : 0;
    Rect title = row;
    title.w -= when_width + chip_room;
    bar_title(ui, title, ui.words(Text::result_title, {ui.shown(head.scenario_title)}));
    if (with_more) {
        row.take_left(title.x - row.x);
        row.take_left(chip(ui, row.centred_row(ui.px(28)).min(), mode, {}), ui.px(12));
        text_in(ui, Face::caption, row, ui.theme.ink2, when);
    }
    if (leave) keep_appeal_draft(ui, scene.memory);
    if (leave) scene.go(in_exam ? ScreenId::exam_result : ScreenId::today);
}

/// A column that may scroll: its bar stands in the gap beside it, not on the cards' edges.
constexpr float bar_room = 8;

Rect with_bar(const Ui& ui, const Rect& column, float shadow) {
    Rect area = column.inset(-ui.px(shadow), 0);
    area.w += ui.px(bar_room);
    return area;
}

Rect without_bar(const Ui& ui, const Rect& content, float shadow) {
    Rect column = content.inset(ui.px(shadow), 0);
    column.w -= ui.px(bar_room);
    return column;
}

void draw_three_columns(Scene& scene) {
    Ui& ui = scene.ui;
    Rect body = scene.area.inset(ui.px(16), ui.px(16));
    const bool roomy = scene.width() >= 1150;
    const Rect left = body.take_left(ui.px(roomy ? 288 : 264), ui.px(16));
    const Rect right = body.take_right(ui.px(roomy ? 262 : 244), ui.px(16));
    draw_noted_talk(scene, body);
    {
        ScrollArea area(ui, "left", with_bar(ui, left, 4));
        Rect column = without_bar(ui, area.content(), 4);
        const float top = column.y;
        draw_score_card(scene, column);
        draw_satisfaction_card(scene, column);
        draw_dimensions_card(scene, column, left.bottom());
        area.set_height(column.y - ui.px(12) - top);
    }
    ScrollArea area(ui, "right", with_bar(ui, right, 6));
    Rect column = without_bar(ui, area.content(), 6);
    const float top = column.y;
    draw_try_card(scene, column);
    draw_again_card(scene, column, right.bottom());
    area.set_height(column.y - ui.px(12) - top);
}

void draw_one_page(Scene& scene) {
    Ui& ui = scene.ui;
    ScrollArea page(ui, "page:result:" + std::to_string(shown(scene).head.id.value), scene.area);
    const float margin = ui.px(scene.width() < 600 ? 12 : 20);
    Rect column = page.content().inset(margin, 0);
    column.take_top(ui.px(16));
    if (scene.width() >= 640) {
        Rect left = column;
        const Rect whole = column;
        left.w = std::floor((column.w - ui.px(16)) / 2);
        Rect right{left.right() + ui.px(16), left.y, left.w, 0};
        draw_score_card(scene, left);
        draw_satisfaction_card(scene, left);
        draw_dimensions_card(scene, left);
        draw_try_card(scene, right);
        draw_again_card(scene, right);
        column = {whole.x, std::max(left.y, right.y), whole.w, 0};
    } else {
        draw_score_card(scene, column);
        draw_satisfaction_card(scene, column);
        draw_again_card(scene, column);
        draw_dimensions_card(scene, column);
        draw_try_card(scene, column);
    }
    const Rect outer = column;
    GrownCard behind(ui);
    draw_talk_head(scene, column.take_top(ui.px(47)).inset(ui.px(16), 0));
    hairline(ui, column);
    column = column.inset(ui.px(16), 0);
    column.take_top(ui.px(12));
    draw_noted_lines(scene, column);
    behind.close({outer.x, outer.y, outer.w, column.y + ui.px(8) - outer.y});
    page.set_height(column.y + ui.px(24) - page.content().y);
}

}  // namespace

float arrival(Scene& scene) {
    ResultMemory& memory = scene.memory.result;
    const double now = scene.ui.in.seconds;
    if (memory.attempt != shown(scene).head.id) memory = {shown(scene).head.id, now, std::nullopt};
    if (scene.ui.reduce_motion) return 1;
    const double done = (now - memory.since) / arrival_s;
    if (done >= 1) return 1;
    scene.ui.redraw_in(0);
    return static_cast<float>(1 - (1 - done) * (1 - done));
}

void draw_result(Scene& scene) {
    Ui& ui = scene.ui;
    if (!scene.state().result) {
        if (empty_state(ui, scene.area, "result:records", ui.words(Text::result_none),
                        ui.words(Text::result_none_way), ui.words(Text::today_see_all))) {
            scene.go(ScreenId::records);
        }
        return;
    }
    draw_result_bar(scene);
    if (scene.width() >= 960 && scene.height() >= 460) {
        draw_three_columns(scene);
    } else {
        draw_one_page(scene);
    }
}

}  // namespace frontdesk::ui
