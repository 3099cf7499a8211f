#include "ui/screens/overview.h"

#include <algorithm>
#include <utility>

#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/frame_parts.h"

// The page of supervisors: who is ready, what goes wrong, and everything behind it.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float beside_from = 1000;  ///< logical width from which table and map stand side by side
constexpr float map_width = 700;
constexpr float least_height = 440;
constexpr float strip_height = 68 + 12;

/// Nobody has practised yet, or nothing fits what was chosen.
void draw_nothing(Scene& scene, Rect& column, bool ever) {
    Ui& ui = scene.ui;
    const Rect place = column.take_top(ui.px(360), ui.px(12));
    if (!ever) {
        if (empty_state(ui, place, "overview:assign", ui.words(Text::overview_none),
                        ui.words(Text::overview_none_way), ui.words(Text::overview_none_go)))
            scene.go(ScreenId::assignments);
        return;
    }
    if (empty_state(ui, place, "overview:all", ui.words(Text::overview_no_match),
                    ui.words(Text::overview_no_match_way), ui.words(Text::overview_show_all))) {
        app::OverviewFilter everything;
        everything.period = app::OverviewPeriod::all;
        look_at(scene, everything);
    }
}

/// The map and the table: side by side as high as the window leaves room, or one below the other.
void draw_middle(Scene& scene, Rect& column, float room) {
    Ui& ui = scene.ui;
    if (column.w / ui.in.scale >= beside_from) {
        Rect row = column.take_top(std::max(ui.px(least_height), room), ui.px(12));
        draw_overview_heat(scene, row.take_left(std::min(ui.px(map_width), row.w * 0.57F), ui.px(12)),
                           CardRows::scroll);
        draw_overview_ready(scene, row, CardRows::scroll);
        return;
    }
    const float width = column.w;
    const Rect map = column.take_top(overview_heat_height(scene, width), ui.px(12));
    draw_overview_heat(scene, map, CardRows::all);
    const Rect table = column.take_top(overview_ready_height(scene, width), ui.px(12));
    draw_overview_ready(scene, table, CardRows::all);
}

void draw_parts(Scene& scene, Rect& column, float bottom) {
    const Ui& ui = scene.ui;
    const app::Overview& overview = overview_of(scene);
    draw_overview_menu(scene, column);
    const bool nothing = overview.now.finished + overview.now.put_aside == 0;
    if (overview.is_empty || (nothing && overview.late.empty()))
        return draw_nothing(scene, column, !overview.is_empty);
    draw_overview_figures(scene, column);
    draw_middle(scene, column, bottom - column.y - ui.px(12 + strip_height + 4));
    draw_overview_strip(scene, column);
}

/// Asked for when the page is opened; everything else follows from what is pressed.
void ask_for_overview(Scene& scene) {
    OverviewMemory& memory = scene.memory.overview;
    const auto& shown = scene.state().overview.shown;
    if (!scene.memory.entered && (shown || memory.asked)) return;
    memory.asked = true;
    const bool keeps_place = std::exchange(memory.keeps_place, false);
    scene.ui.intend(
        app::OverviewDeed{app::LookAtOverview{shown ? shown->filter : app::OverviewFilter{}, keeps_place}});
}

}  // namespace

void draw_overview(Scene& scene, void (*draw_below)(Scene& scene, Rect& column)) {
    Ui& ui = scene.ui;
    ask_for_overview(scene);
    if (!scene.state().overview.shown) return;
    if (scene.state().overview.behind) return draw_overview_behind(scene);
    ScrollArea page(ui, "page:supervisor", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    draw_overview_bar(scene, column);
    draw_parts(scene, column, page.content().y + scene.area.h);
    const float top = column.y;
    draw_below(scene, column);
    if (scene.memory.overview.to_cards) {
        bring_into_view({column.x, top, column.w, std::min(column.y - top, scene.area.h)});
        scene.memory.overview.to_cards = false;
        ui.redraw_in(0);
    }
    page.set_height(column.y + ui.px(20) - page.content().y);
}

}  // namespace frontdesk::ui
