#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/calendar.h"
#include "ui/screens/records_figures.h"

// One square a day.
namespace frontdesk::ui {

namespace {

using app::DayFigures;
using app::Text;

constexpr std::size_t heat_levels = 5;
constexpr std::size_t days_in_week = 7;

/// 0 none, then under 10, 30 and 60 minutes, then more.
std::size_t heat_level(std::int64_t practised_ms) {
    constexpr std::array<std::int64_t, heat_levels - 1> from_ms{1, 600'000, 1'800'000, 3'600'000};
    return static_cast<std::size_t>(std::upper_bound(from_ms.begin(), from_ms.end(), practised_ms) -
                                    from_ms.begin());
}

/// Where the squares lie: weeks from left to right, Mondays at the top.
struct DayGrid {
    Rect place;  ///< of the squares alone
    float cell;  ///< from one square to the next
    float gap;
    std::size_t weeks;

    Rect square(std::size_t week, std::size_t weekday) const {
        return {place.x + static_cast<float>(week) * cell, place.y + static_cast<float>(weekday) * cell,
                cell - gap, cell - gap};
    }
};

std::string calendar_day_words(const Ui& ui, const DayFigures& day) {
    const std::string date = date_words(ui, core::start_of(day.day));
    if (day.practised_ms == 0 && day.reviews == 0 && day.attempts == 0) {
        return ui.words(Text::figures_day_none, {date});
    }
    return ui.words(Text::figures_day, {date, length_words(ui, day.practised_ms),
                                        std::to_string(day.attempts), std::to_string(day.reviews)});
}

void draw_square(Ui& ui, const Rect& square, const DayFigures& day, bool is_today) {
    const float radius = std::min(ui.px(5), square.w / 4);
    fill(ui, square, ui.theme.heat[heat_level(day.practised_ms)], radius);
    if (is_today) edge(ui, square, ui.theme.ink2, radius, std::max(1.0F, 1.5F * ui.in.scale));
    if (!ImGui::IsMouseHoveringRect(square.min(), square.max()) || !ImGui::IsWindowHovered()) return;
    edge(ui, square.inset(-ui.px(2)), ui.theme.primary, radius + ui.px(2), ui.px(2));
    const std::string words = calendar_day_words(ui, day);
    tooltip(ui, words);
}

/// The month above the first week that begins in it, where the one before leaves room.
void draw_months(Ui& ui, const DayGrid& grid, const std::vector<DayFigures>& days, const Rect& row) {
    float free_from = row.x;
    int month = 0;
    for (std::size_t week = 0; week < grid.weeks; ++week) {
        const int own = core::date_of(days[week * days_in_week].day).month;
        if (own == month) continue;
        month = own;
        const std::string words = nth_word(ui.words(Text::figures_months), static_cast<std::size_t>(own));
        const float x = grid.square(week, 0).x;
        const float width = text_width(ui, Face::caption, words) + 1;
        if (x < free_from || x + width > row.right()) continue;
        text_in(ui, Face::caption, {x, row.y, width, row.h}, ui.theme.ink2, words);
        free_from = x + width + ui.px(6);
    }
}

void draw_calendar_grid(Ui& ui, const DayGrid& grid, const std::vector<DayFigures>& days, Rect labels) {
    for (const std::size_t weekday : {0U, 2U, 4U, 6U}) {
        const std::string words = nth_word(ui.words(Text::figures_weekdays), weekday + 1);
        const Rect row{labels.x, grid.square(0, weekday).y, labels.w, grid.cell - grid.gap};
        if (grid.cell >= ui.px(12)) text_in(ui, Face::caption, row, ui.theme.ink2, words);
    }
    for (std::size_t i = 0; i < days.size(); ++i) {
        draw_square(ui, grid.square(i / days_in_week, i % days_in_week), days[i], i + 1 == days.size());
    }
}

void draw_legend(Ui& ui, Rect& inside) {
    constexpr std::array<Text, heat_levels> words{Text::figures_heat_0, Text::figures_heat_1,
                                                  Text::figures_heat_2, Text::figures_heat_3,
                                                  Text::figures_heat_4};
    Rect row = inside.take_top(ui.px(24));
    for (std::size_t i = 0; i < heat_levels; ++i) {
        const std::string label = ui.words(words[i]);
        const float width = text_width(ui, Face::caption, label) + 1;
        if (row.w < width + ui.px(22)) row = inside.take_top(ui.px(24));
        fill(ui, row.take_left(ui.px(16), ui.px(6)).centred_row(ui.px(16)), ui.theme.heat[i], ui.px(4));
        text_in(ui, Face::caption, row.take_left(width, ui.px(14)), ui.theme.ink2, label);
    }
}

}  // namespace

void draw_practice_calendar(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& days = scene.state().figures.days;
    std::int64_t sum = 0;
    int practised = 0;
    for (const DayFigures& day : days) {
        sum += day.practised_ms;
        practised += day.practised_ms > 0 ? 1 : 0;
    }
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    figures_heading(ui, inside, "calendar", ui.words(Text::figures_calendar),
                    ui.words(Text::figures_days, {std::to_string(practised), length_words(ui, sum)}));
    const std::size_t weeks = (days.size() + days_in_week - 1) / days_in_week;
    Rect months = inside.take_top(ui.px(22));
    const float label_width = ui.px(24);
    months.take_left(label_width);
    const float cell =
        std::floor(std::min(months.w / static_cast<float>(std::max<std::size_t>(weeks, 1)), ui.px(30)));
    const float gap = std::max(1.0F, std::floor(cell * 0.12F));
    const Rect body = inside.take_top(cell * days_in_week, ui.px(8));
    const DayGrid grid{{body.x + label_width, body.y, body.w - label_width, body.h}, cell, gap, weeks};
    draw_months(ui, grid, days, months);
    draw_calendar_grid(ui, grid, days, {body.x, body.y, label_width, body.h});
    draw_legend(ui, inside);
    const float bottom = inside.y + ui.px(12);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom, outer.w, 0};
}

}  // namespace frontdesk::ui
