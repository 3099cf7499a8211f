#include <algorithm>
#include <vector>

#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/screens/naming.h"
#include "ui/screens/scenario_row.h"
#include "ui/screens/step_row.h"
#include "ui/screens/today.h"

// What the day brings, one line after the other.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float plan_head_height = 56;
constexpr float plan_foot_height = 56;
constexpr float plan_more_height = 44;
constexpr std::size_t fewest_rows = 4;

/// Which lines are shown: from `first` on, `count` of them.
struct PlanWindow {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// As many lines as there is room for; what was done last stays in sight above what comes next.
PlanWindow plan_window(const app::DayPlan& plan, std::size_t room) {
    constexpr std::size_t done_in_sight = 2;
    const std::size_t all = plan.items.size();
    const std::size_t count = std::min(all, room);
    const std::size_t next = plan.next();
    const std::size_t wished = next > done_in_sight ? next - done_in_sight : 0;
    return {std::min(wished, all - count), count};
}

std::string rules_words(const Scene& scene, const std::vector<std::string>& rules) {
    const RuleNames names{scene.app.content().engine, scene.ui.language};
    std::string words;
    for (const std::string& rule : rules) {
        if (!words.empty()) words += scene.ui.language == app::Language::english ? ", " : "、";
        words += scene.ui.shown(names.of(rule));
    }
    return words;
}

TaskRow due_row(const Scene& scene, const app::PlanItem& item) {
    const Ui& ui = scene.ui;
    const bool drills = item.kind == app::PlanKind::due_drills;
    TaskRow row;
    row.icon = drills ? Icon::drill : Icon::course;
    row.title =
        ui.words(drills ? Text::home_due_drills : Text::home_due_questions, {std::to_string(item.count)});
    row.kind = drills ? rules_words(scene, item.rules) : ui.words(Text::step_knowledge);
    row.figure = ui.words(Text::today_minutes, {std::to_string(item.minutes)});
    row.action = {drills ? "due:drills" : "due:questions", ui.words(Text::today_start),
                  drills ? app::Intent(app::StartDrills{}) : app::Intent(app::StartQuestions{})};
    return row;
}

TaskRow plan_row(const Scene& scene, const app::PlanItem& item) {
    if (item.kind != app::PlanKind::course_step) return due_row(scene, item);
    TaskRow row;
    row.icon = step_icon(item.step);
    row.title = step_title(scene.ui, item.step);
    row.kind = step_kind(scene.ui, item.step);
    row.figure = step_figure(scene.ui, item.step);
    row.has_result = item.step.state != app::StepState::untouched;
    row.done = item.done;
    row.action = item.done ? step_look(scene, item.step) : step_start(scene, item.step);
    return row;
}

void draw_plan_head(Scene& scene, Rect head) {
    Ui& ui = scene.ui;
    const app::DayPlan& plan = scene.state().figures.plan;
    const std::string title = ui.words(Text::home_list);
    const float title_width = text_width(ui, Face::title, title) + 1;
    if (!plan.items.empty()) {
        const std::string sum =
            plan.left() == 0
                ? ui.words(Text::home_sum_done, {std::to_string(plan.done())})
                : ui.words(Text::home_sum, {std::to_string(plan.done()), std::to_string(plan.left()),
                                            std::to_string(plan.minutes())});
        const float sum_width = text_width(ui, Face::caption, sum) + 1;
        if (head.w > title_width + ui.px(12) + sum_width) {
            text_in(ui, Face::caption, head.take_right(sum_width, ui.px(12)), ui.theme.ink2, sum);
        }
        if (head.w > title_width + ui.px(12 + 120)) {
            const float share = static_cast<float>(plan.done()) / static_cast<float>(plan.items.size());
            progress_bar(ui, head.take_right(ui.px(120), ui.px(12)), share);
        }
    }
    text_in(ui, Face::title, head, ui.theme.ink, title);
}

/// Any call, by the space bar.
void draw_spare_call(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    hairline(ui, row);
    const ButtonLook look{.kind = ButtonKind::ghost, .key = Key::space, .size = ButtonSize::small};
    const std::string label = ui.words(Text::home_spare_go);
    const float width = button_width(ui, label, look);
    if (button(ui, "any-call", row.take_right(width, ui.px(12)).centred_row(ui.px(36)), label, look)) {
        ui.intend(app::StartAnyCall{});
    }
    icon_in(ui, Icon::phone, row.take_left(ui.px(18), ui.px(12)), 18, ui.theme.primary);
    const char* words = ui.words(Text::home_spare);
    // Where there is no room for it the button says enough.
    const Face face = text_width(ui, Face::body, words) <= row.w ? Face::body : Face::caption;
    if (text_width(ui, face, words) <= row.w) text_in(ui, face, row, ui.theme.ink2, words);
}

void draw_plan_more(Scene& scene, Rect row, std::size_t all) {
    Ui& ui = scene.ui;
    bool& shows_all = scene.memory.today.shows_all;
    const ButtonLook look{
        .kind = ButtonKind::ghost, .icon = shows_all ? Icon::minus : Icon::down, .size = ButtonSize::small};
    const std::string label =
        shows_all ? std::string(ui.words(Text::home_less)) : ui.words(Text::home_more, {std::to_string(all)});
    hairline(ui, row);
    row.take_left(ui.px(32));
    const float width = std::min(button_width(ui, label, look), row.w);
    if (button(ui, "plan:more", row.take_left(width).centred_row(ui.px(36)), label, look)) {
        shows_all = !shows_all;
    }
}

/// Without a course and with nothing due: what was not passed yet.
void draw_suggestions(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    constexpr int most = 5;
    hairline(ui, column);
    column.take_top(ui.px(12));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::home_nothing)),
                    ui.px(12));
    int shown = 0;
    for (const bool passed : {false, true}) {
        for (const scenario::Scenario* scenario : scene.app.content().in_order) {
            ScenarioRow row{*scenario, progress_of(scene.state(), scenario->id), shown == 0};
            if (shown == most || row.progress.passed != passed) continue;
            draw_scenario_row(scene, column.take_top(scenario_row_height(scene, row, column.w)), row);
            ++shown;
        }
    }
}

void draw_plan_items(Scene& scene, Rect& column, float bottom) {
    Ui& ui = scene.ui;
    const app::DayPlan& plan = scene.state().figures.plan;
    const float room = bottom - column.y - ui.px(plan_foot_height);
    const auto fitting = static_cast<std::size_t>(std::max(0.0F, room + 1) / ui.px(task_row_height));
    const bool fits = plan.items.size() <= std::max(fitting, fewest_rows);
    const auto with_more =
        static_cast<std::size_t>(std::max(0.0F, room + 1 - ui.px(plan_more_height)) / ui.px(task_row_height));
    const bool shows_all = fits || scene.memory.today.shows_all;
    const PlanWindow window =
        plan_window(plan, shows_all ? plan.items.size() : std::max(with_more, fewest_rows));
    for (std::size_t i = window.first; i < window.first + window.count; ++i) {
        TaskRow row = plan_row(scene, plan.items[i]);
        row.is_next = i == plan.next();
        draw_task_row(scene, column.take_top(ui.px(task_row_height)), row);
    }
    if (!fits) draw_plan_more(scene, column.take_top(ui.px(plan_more_height)), plan.items.size());
}

}  // namespace

void draw_plan(Scene& scene, Rect& column, float bottom) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    draw_plan_head(scene, inside.take_top(ui.px(plan_head_height)).inset(0, ui.px(5)));
    if (scene.state().figures.plan.items.empty()) {
        draw_suggestions(scene, inside);
    } else {
        draw_plan_items(scene, inside, bottom);
    }
    draw_spare_call(scene, inside.take_top(ui.px(plan_foot_height)));
    const float end = std::max(inside.y, bottom);
    behind.close({outer.x, outer.y, outer.w, end - outer.y});
    column = {outer.x, end, outer.w, 0};
}

}  // namespace frontdesk::ui
