#include <algorithm>
#include <vector>

#include "ui/kit/bars.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/records_figures.h"

// Time practised, week by week.
namespace frontdesk::ui {

namespace {

using app::Text;
using app::WeekFigures;

constexpr std::size_t most_weeks = 12;
constexpr float week_width = 44;
constexpr float week_bars_height = 160;

/// "11/16"
std::string monday_words(const WeekFigures& week) {
    const core::CalendarDate date = core::date_of(week.monday);
    return std::to_string(date.month) + "/" + std::to_string(date.day);
}

}  // namespace

void draw_practice_weeks(Scene& scene, Rect& column, float bottom) {
    Ui& ui = scene.ui;
    const auto& weeks = scene.state().figures.weeks;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    std::string aside;
    if (weeks.size() >= 2) {
        aside = ui.words(Text::figures_this_week, {length_words(ui, weeks.back().practised_ms),
                                                   length_words(ui, weeks[weeks.size() - 2].practised_ms)});
    }
    figures_heading(ui, inside, "weeks", ui.words(Text::figures_weeks), aside);
    text_in(ui, Face::caption, inside.take_top(ui.px(22)), ui.theme.ink2,
            ui.words(Text::figures_minutes_axis));
    const float end = std::max(inside.y + ui.px(week_bars_height), bottom);
    const auto fitting = static_cast<std::size_t>(std::max(1.0F, inside.w / ui.px(week_width)));
    const std::size_t shown = std::min({weeks.size(), most_weeks, fitting});
    std::vector<Bar> all;
    for (std::size_t i = weeks.size() - shown; i < weeks.size(); ++i) {
        const auto minutes = static_cast<int>((weeks[i].practised_ms + 30'000) / 60'000);
        all.push_back({monday_words(weeks[i]), minutes, i + 1 == weeks.size()});
    }
    bars(ui, {inside.x, inside.y, inside.w, end - ui.px(12) - inside.y}, all);
    behind.close({outer.x, outer.y, outer.w, end - outer.y});
    column = {outer.x, end, outer.w, 0};
}

}  // namespace frontdesk::ui
