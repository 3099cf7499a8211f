#include "ui/screens/today.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/calendar.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/rail.h"
#include "ui/screens/scenario_row.h"

namespace frontdesk::ui {

namespace {

using app::Text;

void draw_greeting(Scene& scene, Rect& page) {
    Ui& ui = scene.ui;
    const records::Trainee& trainee = *scene.state().trainee;
    const core::Instant now = scene.app.clock().now();
    const std::string hello = greeting(ui, now, trainee.name);
    std::string where = date_words(ui, now);
    for (const std::string& part : {trainee.site, trainee.team}) {
        if (!part.empty()) where += " · " + part;
    }
    Rect rest = page.take_top(ui.px(46 + 26), ui.px(12));
    const Face face = text_width(ui, Face::display, hello) <= rest.w ? Face::display : Face::title;
    text_in(ui, face, rest.take_top(ui.px(46)), ui.theme.ink, hello);
    text_in(ui, Face::body, rest, ui.theme.ink2, where);
}

/// The first few that were not passed yet, in the order of the course, then of those that were.
std::vector<const scenario::Scenario*> next_to_practise(const app::App& app) {
    constexpr std::size_t most = 7;
    const auto& order = app.content().in_order;
    std::vector<const scenario::Scenario*> next;
    for (const bool passed : {false, true}) {
        for (const scenario::Scenario* scenario : order) {
            if (next.size() == most) break;
            if (progress_of(app.state(), scenario->id).passed == passed) next.push_back(scenario);
        }
    }
    return next;
}

}  // namespace

void draw_practice_list(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& scenarios = scene.app.content().library.scenarios;
    const Rect outer = column;
    GrownCard behind(ui);
    column = column.inset(ui.px(20), 0);
    column.take_top(ui.px(14));
    Rect head = column.take_top(ui.px(36), ui.px(6));
    const std::string done = ui.words(
        Text::today_progress, {std::to_string(passed_count(scene.app)), std::to_string(scenarios.size())});
    const float done_width = text_width(ui, Face::caption, done) + 1;
    const std::string title = ui.words(Text::today_list);
    if (head.w > done_width + text_width(ui, Face::title, title) + ui.px(12)) {
        text_in(ui, Face::caption, head.take_right(done_width, ui.px(12)), ui.theme.ink2, done);
        if (head.w > text_width(ui, Face::title, title) + ui.px(140)) {
            const float share = scenarios.empty() ? 0.0F
                                                  : static_cast<float>(passed_count(scene.app)) /
                                                        static_cast<float>(scenarios.size());
            progress_bar(ui, head.take_right(ui.px(120), ui.px(12)), share);
        }
    }
    text_in(ui, Face::title, head, ui.theme.ink, title);
    const scenario::Scenario* next = suggested(scene.app);
    for (const scenario::Scenario* scenario : next_to_practise(scene.app)) {
        const ScenarioRow row{*scenario, progress_of(scene.state(), scenario->id), scenario == next};
        draw_scenario_row(scene, column.take_top(scenario_row_height(scene, row, column.w)), row);
    }
    const std::string all = ui.words(Text::today_all);
    const ButtonLook look{.kind = ButtonKind::ghost, .icon = Icon::course, .size = ButtonSize::small};
    const Rect foot = column.take_top(ui.px(44));
    const float width = std::min(button_width(ui, all, look), foot.w);
    if (button(ui, "all-courses", {foot.x, foot.y + ui.px(4), width, ui.px(36)}, all, look))
        scene.go(ScreenId::courses);
    column.take_top(ui.px(8));
    behind.close({outer.x, outer.y, outer.w, column.y - outer.y});
    column = {outer.x, column.y, outer.w, 0};
}

void draw_today(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.app.content().library.scenarios.empty()) {
        empty_state(ui, scene.area, "", ui.words(Text::today_no_scenarios),
                    ui.words(Text::today_no_scenarios_way), "");
        return;
    }
    ScrollArea area(ui, "page:today", scene.area);
    const bool two_columns = scene.width() >= 900;
    const float margin = ui.px(scene.width() < 600 ? 12 : 24);
    Rect page = area.content().inset(margin, 0);
    page.take_top(ui.px(20));
    draw_greeting(scene, page);
    float bottom = 0;
    const float left_width = two_columns ? std::floor(std::max(page.w * 0.62F, page.w - ui.px(560))) : page.w;
    Rect left{page.x, page.y, two_columns ? std::min(left_width, page.w - ui.px(320)) : page.w, 0};
    draw_first_card(scene, left);
    left.take_top(ui.px(16));
    draw_practice_list(scene, left);
    bottom = left.y;
    if (two_columns) {
        const float x = left.x + left.w + ui.px(20);
        Rect right{x, page.y, page.right() - x, 0};
        draw_tracks(scene, right);
        right.take_top(ui.px(16));
        draw_recent(scene, right);
        bottom = std::max(bottom, right.y);
    } else {
        left.take_top(ui.px(16));
        draw_recent(scene, left);
        left.take_top(ui.px(16));
        draw_tracks(scene, left);
        bottom = left.y;
    }
    area.set_height(bottom + ui.px(20) - area.content().y);
}

}  // namespace frontdesk::ui
