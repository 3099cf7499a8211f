#include "ui/screens/drills.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/practice_cards.h"
#include "ui/screens/practice_drafts.h"

// Saying it better: who stands where.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float two_columns_from = 940;  ///< logical width

enum class View { choosing, saying, finished };

View view_of(const Scene& scene) {
    if (!scene.state().drills) return View::choosing;
    return drills_of(scene).is_finished() ? View::finished : View::saying;
}

/// How many are done, and the way out.
void draw_saying_bar(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const app::RunningDrills& drills = drills_of(scene);
    const std::string label = ui.words(Text::drills_leave);
    const ButtonLook look{.kind = ButtonKind::ghost, .key = Key::escape, .size = ButtonSize::small};
    const float width = std::min(button_width(ui, label, look), row.w * 0.5F);
    const bool leave =
        button(ui, "drills:leave", row.take_right(width, ui.px(12)).centred_row(ui.px(36)), label, look);
    const float title = text_width(ui, Face::title, ui.words(Text::rail_drills)) + ui.px(24);
    if (row.w - title > ui.px(140)) {
        const float behind = static_cast<float>(drills.number() - 1) + (drills.spoken ? 1.0F : 0.5F);
        progress_bar(ui, row.take_right(ui.px(140), ui.px(12)), behind / static_cast<float>(drills.total()));
    }
    const bool chosen = !drills.rule.empty() || drills.extra;
    const std::string words = ui.words(chosen ? Text::drills_progress_chosen : Text::drills_progress,
                                       {std::to_string(drills.number()), std::to_string(drills.total())});
    const float text = text_width(ui, Face::caption, words) + 1;
    if (row.w - title > text) {
        text_in(ui, Face::caption, row.take_right(text, ui.px(12)), ui.theme.ink2, words);
    }
    if (leave) ui.intend(app::LeaveDrills{});
}

void draw_drills_bar(Scene& scene, View view) {
    Ui& ui = scene.ui;
    Rect row = take_top_bar(scene);
    if (view == View::saying) draw_saying_bar(scene, row);
    if (view != View::saying) {
        const std::string label = ui.words(Text::questions_title);
        const ButtonLook look{.kind = ButtonKind::ghost, .icon = Icon::form, .size = ButtonSize::small};
        const Rect place = row.take_right(std::min(button_width(ui, label, look), row.w * 0.5F), ui.px(12));
        if (button(ui, "questions", place.centred_row(ui.px(36)), label, look)) scene.go(ScreenId::questions);
    }
    bar_title(ui, row, ui.words(Text::rail_drills));
    const std::string subtitle = ui.words(Text::drills_subtitle);
    if (text_width(ui, Face::body, subtitle) < row.w) {
        text_in(ui, Face::body, row, ui.theme.ink2, subtitle);
    }
}

void draw_main_column(Scene& scene, View view, Rect& column, float down_to) {
    if (view == View::choosing) return draw_drill_choice(scene, column);
    if (view == View::finished) return draw_drill_summary(scene, column);
    draw_drill_situation(scene, column);
    draw_drill_felt(scene, column);
    draw_own_words(scene, column);
    draw_models(scene, column, down_to);
}

void draw_side_column(Scene& scene, View view, Rect& column, float down_to) {
    if (view != View::saying) {
        draw_forecast_card(scene, column);
        return draw_limit_card(scene, column);
    }
    if (drills_of(scene).spoken) {
        draw_rating(scene, column);
    } else {
        draw_drill_wants(scene, column);
    }
    // Before anything was said there is less above it, and nothing to stretch it for.
    draw_drill_forecast(scene, column, drills_of(scene).spoken ? down_to : 0);
}

/// Everything below another on a narrow window: what is rated comes before the models.
void draw_one_column(Scene& scene, View view, const Rect& place) {
    Ui& ui = scene.ui;
    ScrollArea page(ui, "page:drills", place);
    Rect column = page.content().inset(ui.px(16), 0);
    const float top = page.content().y;
    column.take_top(ui.px(16));
    if (view == View::saying) {
        draw_drill_situation(scene, column);
        draw_drill_felt(scene, column);
        draw_own_words(scene, column);
        if (drills_of(scene).spoken) draw_rating(scene, column);
        draw_models(scene, column, 0);
        if (!drills_of(scene).spoken) draw_drill_wants(scene, column);
        draw_drill_forecast(scene, column, 0);
    } else {
        draw_main_column(scene, view, column, 0);
        draw_side_column(scene, view, column, 0);
    }
    page.set_height(column.y + ui.px(4) - top);
}

void draw_two_columns(Scene& scene, View view, Rect place) {
    Ui& ui = scene.ui;
    const float margin = ui.px(20);
    const float side = std::clamp(std::floor(place.w * 0.301F), ui.px(300), ui.px(460));
    Rect right = place.take_right(side + margin + ui.px(8), 0);
    const auto scroll = [&](const char* id, const Rect& area, float from_left, float from_right,
                            const auto& draw) {
        ScrollArea page(ui, id, area);
        Rect column = page.content();
        const float top = column.y;
        column.take_left(from_left);
        column.take_right(from_right);
        column.take_top(ui.px(16));
        draw(column, area.bottom() - ui.px(16) + (top - area.y));
        page.set_height(column.y + ui.px(4) - top);
    };
    scroll("page:drills", place, margin, ui.px(12),
           [&](Rect& column, float down_to) { draw_main_column(scene, view, column, down_to); });
    scroll("side:drills", right, ui.px(8), margin,
           [&](Rect& column, float down_to) { draw_side_column(scene, view, column, down_to); });
}

/// The picture changes by itself when the next sentence comes back.
void wait_for_next(Scene& scene, View view) {
    const auto& due = scene.state().practice.next_due;
    if (view == View::saying || !due) return;
    const double seconds = static_cast<double>(due->ms - scene.app.clock().now().ms) / 1000;
    if (seconds <= 0) return scene.ui.intend(app::LookAtPractice{});
    constexpr double longest_wait_s = 60;
    scene.ui.redraw_in(std::min(seconds, longest_wait_s));
}

}  // namespace

void draw_drills(Scene& scene) {
    const View view = view_of(scene);
    if (view == View::saying) follow_drill(scene);
    if (scene.memory.entered) scene.ui.intend(app::LookAtPractice{});
    // Who comes back to a sentence goes on typing.
    if (scene.memory.entered || view != View::saying) scene.memory.drills.wake = true;
    draw_drills_bar(scene, view);
    if (scene.width() >= two_columns_from) {
        draw_two_columns(scene, view, scene.area);
    } else {
        draw_one_column(scene, view, scene.area);
    }
    wait_for_next(scene, view);
    keep_practice_in_time(scene);
}

}  // namespace frontdesk::ui
