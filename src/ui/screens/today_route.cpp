#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/courses.h"
#include "ui/screens/today.h"

// The days of the course as a road with stops.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float stop_height = 40;
constexpr float stop_size = 26;

enum class Stop { done, current, ahead };

Stop stop_of(const app::CourseStanding& course, std::size_t day) {
    if (course.days[day].is_done()) return Stop::done;
    return day == course.current_day() ? Stop::current : Stop::ahead;
}

std::string figure_of_day(const Scene& scene, const app::CourseStanding& course, std::size_t index) {
    const Ui& ui = scene.ui;
    const app::DayStanding& day = course.days[index];
    const Stop stop = stop_of(course, index);
    if (stop == Stop::done) {
        const auto best = day.best();
        return best ? ui.words(Text::points, {std::to_string(*best)}) : std::string(ui.words(Text::passed));
    }
    if (stop == Stop::current || day.done() > 0) {
        return std::to_string(day.done()) + " / " + std::to_string(day.of());
    }
    for (const app::StepStanding& step : day.steps) {
        const auto* exam = step.step->kind == curriculum::StepKind::exam
                               ? scene.app.content().curriculum.find_exam(step.step->id)
                               : nullptr;
        if (exam != nullptr) return ui.words(Text::route_pass_mark, {std::to_string(exam->pass_mark)});
    }
    return {};
}

void draw_stop(Ui& ui, const Rect& place, Stop stop, std::size_t day) {
    const ImVec2 middle = place.middle();
    const float radius = ui.px(stop_size) / 2;
    const std::string number = std::to_string(day + 1);
    const Rect square{middle.x - radius, middle.y - radius, 2 * radius, 2 * radius};
    if (stop == Stop::done) {
        disc(ui, middle, radius, ui.theme.primary);
        icon_in(ui, Icon::check, square, 16, ui.theme.on_primary);
        return;
    }
    disc(ui, middle, radius, stop == Stop::current ? ui.theme.surface : ui.theme.sunken);
    if (stop == Stop::current) ring(ui, middle, radius, ui.theme.primary, ui.px(2));
    text_in(ui, Face::caption_bold, square, stop == Stop::current ? ui.theme.primary : ui.theme.ink2, number,
            Align::centre);
}

void draw_day(Scene& scene, Rect row, const app::CourseStanding& course, std::size_t index) {
    Ui& ui = scene.ui;
    const Stop stop = stop_of(course, index);
    const Rect mark = row.take_left(ui.px(stop_size), ui.px(12));
    if (index > 0) {
        const ImU32 colour = stop_of(course, index - 1) == Stop::done ? ui.theme.primary : ui.theme.line;
        const float x = mark.middle().x;
        line(ui, {x, mark.y - ui.px(7)}, {x, mark.y + ui.px(7)}, colour, ui.px(2));
    }
    draw_stop(ui, mark, stop, index);
    const std::string day = ui.words(Text::route_day, {std::to_string(index + 1)});
    text_in(ui, Face::caption,
            row.take_left(std::max(ui.px(48), text_width(ui, Face::caption, day) + 1), ui.px(12)),
            ui.theme.ink2, day);
    const std::string figure = figure_of_day(scene, course, index);
    const Face face = stop == Stop::done ? Face::caption_bold : Face::caption;
    text_in(ui, face, row.take_right(text_width(ui, face, figure) + 1, ui.px(12)),
            stop == Stop::done ? ui.theme.primary : ui.theme.ink2, figure, Align::right);
    text_in(ui, stop == Stop::current ? Face::body_bold : Face::body, row, ui.theme.ink,
            day_title(ui, *course.days[index].day));
}

}  // namespace

void draw_route(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::CourseStanding* course = scene.state().figures.course();
    if (course == nullptr) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    Rect head = inside.take_top(ui.px(40), ui.px(5));
    const std::string label = ui.words(Text::route_go);
    const ButtonLook look{.kind = ButtonKind::ghost, .icon_behind = Icon::right, .size = ButtonSize::small};
    const float width = std::min(button_width(ui, label, look), head.w * 0.5F);
    Rect place = head.take_right(width, ui.px(8)).centred_row(ui.px(36));
    if (button(ui, "route", place, label, look)) {
        scene.memory.courses.shows_all = false;
        scene.go(ScreenId::courses);
    }
    text_in(ui, Face::title, head, ui.theme.ink,
            ui.words(Text::route_title, {nth_word(ui.words(Text::route_numbers), course->days.size())}));
    for (std::size_t i = 0; i < course->days.size(); ++i) {
        draw_day(scene, inside.take_top(ui.px(stop_height)), *course, i);
    }
    const float bottom = inside.y + ui.px(15);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom, outer.w, 0};
}

}  // namespace frontdesk::ui
