#include "ui/screens/items.h"

#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/frame_parts.h"

// What every step of the scenarios brings.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::size_t rows_at_once = 40;

/// Scenarios or steps, and the words that have to fit.
void draw_item_filters(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ItemsMemory& memory = scene.memory.items;
    const std::array<SegmentedChoice, 2> choices{{{"items:scenarios", ui.words(Text::items_by_scenario)},
                                                  {"items:steps", ui.words(Text::items_by_item)}}};
    const float wanted = segmented_width(ui, choices);
    const bool beside = wanted + ui.px(16 + 240) <= column.w;
    Rect row = column.take_top(ui.px(40), ui.px(12));
    const Rect tabs = beside ? row.take_left(wanted, ui.px(16)).centred_row(ui.px(36)) : row;
    const auto pressed = segmented(ui, tabs, choices, memory.by_step ? 1 : 0);
    if (pressed) {
        memory.by_step = *pressed == 1;
        memory.scenario.clear();
        memory.open.clear();
        memory.room = rows_at_once;
    }
    if (!beside) row = column.take_top(ui.px(40), ui.px(12));
    row.w = std::min(row.w, ui.px(420));
    if (text_field(ui, "items:search", row, memory.words,
                   {.ghost = ui.words(Text::items_search), .aside = {}})) {
        memory.room = rows_at_once;
    }
}

/// One scenario alone is shown: which, and the way back to all.
void draw_item_scenario(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ItemsMemory& memory = scene.memory.items;
    if (memory.scenario.empty()) return;
    const auto& scenarios = scene.state().items->scenarios;
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                    [&memory](const auto& one) { return one.scenario == memory.scenario; });
    const std::string title = found == scenarios.end() ? memory.scenario : ui.shown(found->title);
    Rect row = column.take_top(ui.px(36), ui.px(10));
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::cross, .size = ButtonSize::small};
    const char* label = ui.words(Text::items_all);
    const float width = std::min(button_width(ui, label, look), row.w);
    if (button(ui, "items:all", row.take_right(width, ui.px(12)), label, look)) memory.scenario.clear();
    text_in(ui, Face::title, row, ui.theme.ink, title);
}

void draw_more_rows(Scene& scene, Rect& column, std::size_t left) {
    Ui& ui = scene.ui;
    if (left == 0) return;
    const std::string label = ui.words(Text::items_more, {std::to_string(std::min(left, rows_at_once))});
    const ButtonLook look{.kind = ButtonKind::ghost, .icon_behind = Icon::down, .size = ButtonSize::small};
    Rect row = column.take_top(ui.px(36), ui.px(8));
    if (button(ui, "items:more", row.take_left(std::min(button_width(ui, label, look), row.w)), label,
               look)) {
        scene.memory.items.room += rows_at_once;
    }
}

void draw_items_page(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    draw_item_filters(scene, column);
    draw_item_scenario(scene, column);
    std::vector<ItemRow> rows = item_rows(scene);
    if (rows.empty()) {
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::items_no_match)));
        return;
    }
    const std::size_t shown = std::min(rows.size(), scene.memory.items.room);
    const std::size_t left = rows.size() - shown;
    rows.resize(shown);
    draw_item_table(scene, column, rows);
    draw_more_rows(scene, column, left);
}

}  // namespace

void draw_items(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) ui.intend(app::ReadItems{});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::training);
    bar_title(ui, bar, ui.words(Text::items_title));
    const auto& report = scene.state().items;
    if (!report) return ui.redraw_in(0);
    if (report->left > 0) {
        ui.intend(app::ReadItems{});
        ui.redraw_in(0);
    }
    if (report->attempts == 0) {
        if (empty_state(ui, scene.area, "items:assign", ui.words(Text::items_none),
                        ui.words(Text::items_none_way), ui.words(Text::items_none_go))) {
            scene.go(ScreenId::assignments);
        }
        return;
    }
    ScrollArea page(ui, "page:items", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(1240));
    column.take_top(ui.px(14));
    const std::string counted = std::to_string(report->attempts);
    const std::string sum =
        report->left > 0
            ? ui.words(Text::items_counting, {counted, std::to_string(report->attempts + report->left)})
            : ui.words(Text::items_sum, {counted});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, sum), ui.px(10));
    draw_items_page(scene, column);
    page.set_height(column.y + ui.px(12) - page.content().y);
}

}  // namespace frontdesk::ui
