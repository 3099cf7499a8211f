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
#include "ui/screens/today_assigned.h"

// What the day brings, one line after the other.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float plan_head_height = 56;
constexpr float plan_foot_height = 56;
constexpr std::size_t fewest_rows = 5;

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
    if (item.kind == app::PlanKind::assigned) return assigned_row(scene, item);
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

/// How much of the list is done, at the right of the head; the bar before the words where there is room.
void draw_plan_sum(Ui& ui, Rect& head, const app::DayPlan& plan, float title_width) {
    const std::string done = std::to_string(plan.done());
    const std::string sum =
        plan.left() == 0
            ? ui.words(Text::home_sum_done, {done})
            : ui.words(Text::home_sum, {done, std::to_string(plan.left()), std::to_string(plan.minutes())});
    const float sum_width = text_width(ui, Face::caption, sum) + 1;
    if (head.w < title_width + ui.px(12) + sum_width) return;
    text_in(ui, Face::caption, head.take_right(sum_width, ui.px(12)), ui.theme.ink2, sum);
    if (head.w < title_width + ui.px(12 + 120)) return;
    const float share = static_cast<float>(plan.done()) / static_cast<float>(plan.items.size());
    progress_bar(ui, head.take_right(ui.px(120), ui.px(12)), share);
}

/// The title, the way to see all of the list where it is longer than its room, and what is done.
void draw_plan_head(Scene& scene, Rect head, bool fits) {
    Ui& ui = scene.ui;
    const app::DayPlan& plan = scene.state().figures.plan;
    const std::string title = ui.words(Text::home_list);
    const float title_width = text_width(ui, Face::title, title) + 1;
    bool& shows_all = scene.memory.today.shows_all;
    const std::string label = shows_all ? std::string(ui.words(Text::home_less))
                                        : ui.words(Text::home_more, {std::to_string(plan.items.size())});
    const ButtonLook look{.kind = ButtonKind::ghost,
                          .icon_behind = shows_all ? Icon::minus : Icon::down,
                          .size = ButtonSize::small};
    const float more_width = fits ? 0 : button_width(ui, label, look) + ui.px(8);
    if (!plan.items.empty()) draw_plan_sum(ui, head, plan, title_width + more_width);
    text_in(ui, Face::title, head.take_left(std::min(title_width, head.w), ui.px(4)), ui.theme.ink, title);
    if (fits || head.w < ui.px(48)) return;
    const Rect place = head.take_left(std::min(more_width, head.w)).centred_row(ui.px(36));
    if (button(ui, "plan:more", place, label, look)) shows_all = !shows_all;
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

/// How many lines there is room for above `bottom`, from `top` on.
std::size_t rows_in(const Ui& ui, float top, float bottom) {
    const float room = bottom - top - ui.px(plan_foot_height) + 1;
    return std::max(fewest_rows, static_cast<std::size_t>(std::max(0.0F, room) / ui.px(task_row_height)));
}

void draw_plan_items(Scene& scene, Rect& column, std::size_t room) {
    Ui& ui = scene.ui;
    const app::DayPlan& plan = scene.state().figures.plan;
    const PlanWindow window = plan_window(plan, scene.memory.today.shows_all ? plan.items.size() : room);
    for (std::size_t i = window.first; i < window.first + window.count; ++i) {
        TaskRow row = plan_row(scene, plan.items[i]);
        row.is_next = i == plan.next();
        draw_task_row(scene, column.take_top(ui.px(task_row_height)), row);
    }
}

}  // namespace

void draw_plan(Scene& scene, Rect& column, float bottom) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    const std::size_t items = scene.state().figures.plan.items.size();
    const std::size_t room = rows_in(ui, inside.y + ui.px(plan_head_height), bottom);
    draw_plan_head(scene, inside.take_top(ui.px(plan_head_height)).moved(0, ui.px(4)), items <= room);
    if (items == 0) {
        draw_suggestions(scene, inside);
    } else {
        draw_plan_items(scene, inside, room);
    }
    draw_spare_call(scene, inside.take_top(ui.px(plan_foot_height)));
    const float end = std::max(inside.y, bottom);
    behind.close({outer.x, outer.y, outer.w, end - outer.y});
    column = {outer.x, end, outer.w, 0};
}

}  // namespace frontdesk::ui
