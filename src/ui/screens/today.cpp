#include "ui/screens/today.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/calendar.h"
#include "ui/screens/frame_parts.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float margin_below = 20;

std::string date_and_place(const Scene& scene) {
    const Ui& ui = scene.ui;
    const records::Trainee& trainee = *scene.state().trainee;
    std::string words = date_words(ui, scene.app.clock().now());
    if (scene.state().figures.course() != nullptr) {
        const std::string day = std::to_string(scene.state().figures.plan.day + 1);
        words += " · " + ui.words(Text::home_course_day, {day});
    }
    for (const std::string& part : {trainee.site, trainee.team}) {
        if (!part.empty()) words += " · " + part;
    }
    return words;
}

std::string week_words(const Scene& scene) {
    const Ui& ui = scene.ui;
    const std::int64_t practised = scene.state().figures.practised_this_week_ms();
    if (practised < 30'000) return ui.words(Text::home_week_none);
    return ui.words(Text::home_week, {length_words(ui, practised)});
}

/// At the right of the head: the time of the week, where there is room for it, and the finder.
void draw_today_tools(Scene& scene, Rect& head) {
    Ui& ui = scene.ui;
    const std::string label = ui.words(Text::home_find);
    const ButtonLook look{.kind = ButtonKind::neutral, .icon = Icon::search, .key = Key::find};
    const float width = std::min(button_width(ui, label, look), head.w * 0.5F);
    const Rect place = head.take_right(width, ui.px(12)).centred_row(ui.px(44));
    if (button(ui, "find", place, label, look)) scene.memory.finder.open = true;
    const std::string week = week_words(scene);
    const ChipLook chip_look{ChipKind::plain, Icon::clock};
    const float chip_room = chip_width(ui, week, chip_look) + ui.px(12);
    if (head.w - chip_room < ui.px(380)) return;
    chip_right(ui, head, week, chip_look);
}

void draw_greeting(Scene& scene, Rect& page) {
    Ui& ui = scene.ui;
    const std::string hello = greeting(ui, scene.app.clock().now(), scene.state().trainee->name);
    Rect rest = page.take_top(ui.px(46 + 26), ui.px(14));
    draw_today_tools(scene, rest);
    const Face face = text_width(ui, Face::display, hello) <= rest.w ? Face::display : Face::title;
    text_in(ui, face, rest.take_top(ui.px(46)), ui.theme.ink, hello);
    text_in(ui, Face::body, rest, ui.theme.ink2, date_and_place(scene));
}

/// Both columns beside each other, or one below the other; returns where they end.
float draw_today_cards(Scene& scene, Rect page, bool two_columns, float bottom) {
    Ui& ui = scene.ui;
    const float right_width = two_columns ? std::clamp(page.w * 0.345F, ui.px(320), ui.px(520)) : 0;
    Rect left{page.x, page.y, two_columns ? page.w - right_width - ui.px(20) : page.w, 0};
    draw_first_card(scene, left);
    left.take_top(ui.px(16));
    draw_plan(scene, left, two_columns ? bottom : 0);
    if (!two_columns) {
        left.take_top(ui.px(16));
        draw_weak_points(scene, left, 0);
        left.take_top(ui.px(16));
        draw_route(scene, left);
        return left.y;
    }
    Rect right{page.right() - right_width, page.y, right_width, 0};
    draw_route(scene, right);
    right.take_top(ui.px(16));
    draw_weak_points(scene, right, std::max(bottom, left.y));
    return std::max(left.y, right.y);
}

}  // namespace

void draw_today(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.app.content().library.scenarios.empty()) {
        empty_state(ui, scene.area, "", ui.words(Text::today_no_scenarios),
                    ui.words(Text::today_no_scenarios_way), "");
        return;
    }
    follow_the_day(scene);
    ScrollArea area(ui, "page:today", scene.area);
    const float margin = ui.px(scene.width() < 600 ? 12 : 24);
    Rect page = area.content().inset(margin, 0);
    const float window_bottom = page.y + scene.area.h - ui.px(margin_below);
    page.take_top(ui.px(20));
    draw_greeting(scene, page);
    Rect below{page.x, draw_today_cards(scene, page, scene.width() >= 900, window_bottom), page.w, 0};
    below.take_top(ui.px(16));
    draw_recent(scene, below);
    area.set_height(below.y + ui.px(margin_below) - ui.px(16) - area.content().y);
}

}  // namespace frontdesk::ui
