#include "ui/screens/courses.h"

#include <algorithm>
#include <set>
#include <vector>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/exam_state.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/naming.h"
#include "ui/screens/private_switch.h"
#include "ui/screens/scenario_row.h"
#include "ui/screens/training.h"

// The route of the course, or every scenario by track.
namespace frontdesk::ui {

namespace {

using app::Text;

/// The tracks that have scenarios, in the order of the library.
std::vector<std::string> tracks_of(const scenario::Library& library) {
    std::vector<std::string> tracks;
    for (const scenario::Scenario& scenario : library.scenarios) {
        if (std::find(tracks.begin(), tracks.end(), scenario.track) == tracks.end()) {
            tracks.push_back(scenario.track);
        }
    }
    return tracks;
}

/// Filter chips one after the other, in as many rows as they need.
void draw_filters(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    CoursesMemory& memory = scene.memory.courses;
    Rect row = column.take_top(ui.px(34), ui.px(8));
    const auto chip = [&](const std::string& id, const std::string& label, bool on) {
        const float width = std::min(filter_chip_width(ui, label, on), column.w);
        if (width > row.w && row.x > column.x) row = column.take_top(ui.px(34), ui.px(8));
        return filter_chip(ui, id, row.take_left(width, ui.px(8)), label, on);
    };
    if (chip("track:all", ui.words(Text::courses_all), memory.track.empty())) memory.track.clear();
    for (const std::string& track : tracks_of(scene.app.content().library)) {
        if (chip("track:" + track, track_word(ui, track), memory.track == track)) memory.track = track;
    }
    if (chip("only-open", ui.words(Text::courses_not_passed), memory.only_open))
        memory.only_open = !memory.only_open;
}

bool is_shown(const CoursesMemory& memory, const scenario::Scenario& scenario,
              const ScenarioProgress& progress) {
    if (!memory.track.empty() && memory.track != scenario.track) return false;
    return !memory.only_open || !progress.passed;
}

/// One card for one track; nothing if no scenario of it passes the filter.
bool draw_track(Scene& scene, Rect& column, const std::string& track) {
    Ui& ui = scene.ui;
    std::vector<ScenarioRow> rows;
    for (const scenario::Scenario* scenario : scene.app.content().in_order) {
        if (scenario->track != track) continue;
        ScenarioRow row{*scenario, progress_of(scene.state(), scenario->id), false, true};
        if (is_shown(scene.memory.courses, *scenario, row.progress)) rows.push_back(std::move(row));
    }
    if (rows.empty()) return false;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(12));
    Rect head = inside.take_top(ui.px(36), ui.px(6));
    const std::string count = ui.words(Text::courses_count, {std::to_string(rows.size())});
    text_in(ui, Face::caption, head.take_right(text_width(ui, Face::caption, count) + 1, ui.px(12)),
            ui.theme.ink2, count);
    text_in(ui, Face::title, head, ui.theme.ink, track_word(ui, track));
    for (const ScenarioRow& row : rows) {
        draw_scenario_row(scene, inside.take_top(scenario_row_height(scene, row, inside.w)), row);
    }
    const float bottom = inside.y + ui.px(8);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(16), outer.w, 0};
    return true;
}

void draw_all_scenarios(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    draw_filters(scene, column);
    column.take_top(ui.px(4));
    draw_exam_cards(scene, column);
    bool any = false;
    for (const std::string& track : tracks_of(scene.app.content().library)) {
        any = draw_track(scene, column, track) || any;
    }
    if (any) return;
    const Rect rest{column.x, column.y, column.w, ui.px(320)};
    empty_state(ui, rest, "", ui.words(Text::courses_none), ui.words(Text::courses_none_way), "");
    column.take_top(rest.h);
}

/// The route, or all scenarios.
void draw_tabs(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const SegmentedChoice choices[] = {{"courses:route", ui.words(Text::route_tab)},
                                       {"courses:all", ui.words(Text::route_all_tab)}};
    Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(12));
    row.w = std::min(row.w, segmented_width(ui, choices));
    bool& shows_all = scene.memory.courses.shows_all;
    const auto chosen = segmented(ui, row, choices, shows_all ? 1U : 0U);
    if (chosen) shows_all = *chosen == 1;
}

/// With its words where they leave room for the title, else as its sign alone.
bool questions_button(Ui& ui, Rect& bar) {
    const std::string label = ui.words(Text::questions_title);
    const ButtonLook look{.kind = ButtonKind::ghost, .icon = Icon::form, .size = ButtonSize::small};
    const float width = button_width(ui, label, look);
    if (width < bar.w - ui.px(120))
        return button(ui, "questions", bar.take_right(width, ui.px(4)).centred_row(ui.px(36)), label, look);
    const Rect place = bar.take_right(ui.px(36), ui.px(4)).centred_row(ui.px(36));
    const Press press = press_area(ui, place, {"questions", label, true, false, {}});
    if (press.hovered) fill(ui, place, ui.theme.primary_soft, ui.px(8));
    if (press.hovered) tooltip(ui, label);
    icon_in(ui, Icon::form, place, 20, ui.theme.primary);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed;
}

}  // namespace

void draw_courses(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    const std::string standard = ui.words(Text::standard_title);
    const ButtonLook look{.kind = ButtonKind::ghost, .icon = Icon::search, .size = ButtonSize::small};
    const float width = std::min(button_width(ui, standard, look), bar.w * 0.6F);
    if (button(ui, "standard", bar.take_right(width, ui.px(12)).centred_row(ui.px(36)), standard, look))
        open_standard(scene, false);
    draw_private_switch(scene, bar);
    if (questions_button(ui, bar)) scene.go(ScreenId::questions);
    bar_title(ui, bar, ui.words(Text::rail_courses));
    follow_the_day(scene);
    ScrollArea page(ui, "page:courses", scene.area);
    const float margin = ui.px(scene.width() < 600 ? 12 : 20);
    Rect column = page.content().inset(margin, 0);
    column.w = std::min(column.w, ui.px(1400));
    column.take_top(ui.px(16));
    const bool has_course = scene.state().figures.course() != nullptr;
    if (has_course) draw_tabs(scene, column);
    if (has_course && !scene.memory.courses.shows_all) {
        draw_course_route(scene, column);
    } else {
        draw_all_scenarios(scene, column);
    }
    page.set_height(column.y + ui.px(8) - page.content().y);
}

}  // namespace frontdesk::ui
