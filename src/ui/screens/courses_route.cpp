#include <algorithm>

#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/screens/courses.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/step_row.h"

// The course day by day, with every step.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float history_width = 132;

void draw_sum(Scene& scene, Rect& column, const app::CourseStanding& course) {
    Ui& ui = scene.ui;
    int done = 0;
    int all = 0;
    for (const app::DayStanding& day : course.days) {
        done += day.done();
        all += day.of();
    }
    Rect row = column.take_top(ui.px(34), ui.px(12));
    CoursesMemory& memory = scene.memory.courses;
    const std::string label = ui.words(Text::route_open_only);
    const float width = std::min(filter_chip_width(ui, label, memory.only_open), row.w);
    if (filter_chip(ui, "only-open", row.take_left(width, ui.px(16)), label, memory.only_open)) {
        memory.only_open = !memory.only_open;
    }
    const std::string sum = course.is_done()
                                ? std::string(ui.words(Text::route_done))
                                : ui.words(Text::route_sum, {std::to_string(done), std::to_string(all)});
    const float sum_width = text_width(ui, Face::caption, sum) + 1;
    if (row.w < sum_width) return;
    text_in(ui, Face::caption, row.take_left(sum_width, ui.px(12)), ui.theme.ink2, sum);
    if (row.w < ui.px(80)) return;
    row.w = std::min(row.w, ui.px(240));
    progress_bar(ui, row, all == 0 ? 0.0F : static_cast<float>(done) / static_cast<float>(all));
}

void draw_day_head(Ui& ui, Rect head, const app::DayStanding& day, std::size_t index) {
    const std::string number = ui.words(Text::route_day, {std::to_string(index + 1)});
    head.take_left(
        chip(ui, head.centred_row(ui.px(28)).min(), number,
             {day.is_done() ? ChipKind::made : ChipKind::plain, day.is_done() ? Icon::check : Icon::none}),
        ui.px(12));
    std::string aside = std::to_string(day.done()) + " / " + std::to_string(day.of());
    if (const auto best = day.best()) aside += " · " + ui.words(Text::route_best, {std::to_string(*best)});
    const float width = text_width(ui, Face::caption, aside) + 1;
    const std::string title = day_title(ui, *day.day);
    if (head.w > width + ui.px(12) + std::min(ui.px(160), text_width(ui, Face::title, title))) {
        text_in(ui, Face::caption, head.take_right(width, ui.px(12)), ui.theme.ink2, aside);
    }
    text_in(ui, Face::title, head, ui.theme.ink, title);
}

TaskRow row_of_step(const Scene& scene, const app::StepStanding& step) {
    TaskRow row;
    row.icon = step_icon(step);
    row.title = step_title(scene.ui, step);
    row.kind = step_kind(scene.ui, step);
    row.figure = step_history(scene.ui, step);
    row.figure_width = history_width;
    row.has_result = step.state != app::StepState::untouched;
    row.done = step.is_done();
    row.action = step_start(scene, step);
    if (row.done) row.action.label = scene.ui.words(Text::today_again);
    return row;
}

/// Nothing if the filter leaves no step of it.
void draw_course_day(Scene& scene, Rect& column, const app::CourseStanding& course, std::size_t index) {
    Ui& ui = scene.ui;
    const app::DayStanding& day = course.days[index];
    const bool only_open = scene.memory.courses.only_open;
    if (day.steps.empty() || (only_open && day.is_done())) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(12));
    draw_day_head(ui, inside.take_top(ui.px(36), ui.px(2)), day, index);
    inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.shown(day.day->goal)), ui.px(10));
    for (const app::StepStanding& step : day.steps) {
        if (only_open && step.is_done()) continue;
        TaskRow row = row_of_step(scene, step);
        row.is_next = &step == course.next_step();
        draw_task_row(scene, inside.take_top(ui.px(task_row_height)), row);
    }
    const float bottom = inside.y + ui.px(6);
    const bool current = index == course.current_day() && !course.is_done();
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y},
                 current ? GrownCard::Kind::first : GrownCard::Kind::plain);
    column = {outer.x, bottom + ui.px(16), outer.w, 0};
}

}  // namespace

std::string day_title(const Ui& ui, const curriculum::CourseDay& day) {
    constexpr std::string_view wide_space = "　";
    const std::size_t at = day.title.find(wide_space);
    return ui.shown(at == std::string::npos ? day.title : day.title.substr(at + wide_space.size()));
}

void draw_course_route(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::CourseStanding& course = *scene.state().figures.course();
    draw_sum(scene, column, course);
    const float top = column.y;
    for (std::size_t i = 0; i < course.days.size(); ++i) draw_course_day(scene, column, course, i);
    if (column.y > top) return;
    const Rect rest{column.x, column.y, column.w, ui.px(320)};
    empty_state(ui, rest, "", ui.words(Text::route_done), ui.words(Text::courses_none_way), "");
    column.take_top(rest.h);
}

}  // namespace frontdesk::ui
