#include "ui/screens/records_figures.h"

#include <algorithm>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"

namespace frontdesk::ui {

void trace_figure(const Ui& ui, std::string_view id, const Rect& place, const std::string& says,
                  const std::string& value) {
    if (ui.in.trace == nullptr) return;
    ui.in.trace->note(
        {std::string(id), says, place.x, place.y, place.w, place.h, true, false, value, is_in_view(place)});
}

void figures_heading(Ui& ui, Rect& inside, std::string_view id, const std::string& title,
                     const std::string& aside) {
    inside.take_top(ui.px(14));
    Rect head = inside.take_top(ui.px(36), ui.px(8));
    trace_figure(ui, id, head, title, aside);
    const float wanted = text_width(ui, Face::title, title) + ui.px(16);
    const float aside_width = text_width(ui, Face::caption, aside) + 1;
    const bool beside = wanted + aside_width <= head.w;
    if (beside) text_in(ui, Face::caption, head.take_right(aside_width, ui.px(12)), ui.theme.ink2, aside);
    text_in(ui, Face::title, head, ui.theme.ink, title);
    if (beside || aside.empty()) return;
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, aside), ui.px(8));
}

void draw_figures(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const bool two_columns = column.w / ui.in.scale >= 980;
    const float weeks_width = two_columns ? ui.px(400) : column.w;
    Rect left{column.x, column.y, two_columns ? column.w - weeks_width - ui.px(16) : column.w, 0};
    draw_practice_calendar(scene, left);
    Rect right{column.right() - weeks_width, two_columns ? column.y : left.y + ui.px(16), weeks_width, 0};
    draw_practice_weeks(scene, right, two_columns ? left.y : 0);
    column.y = std::max(left.y, right.y) + ui.px(16);
    draw_dimension_trends(scene, column);
    column.take_top(ui.px(16));
    draw_rule_histories(scene, column);
    column.take_top(ui.px(16));
}

}  // namespace frontdesk::ui
