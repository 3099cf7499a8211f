#include <algorithm>

#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/records_figures.h"

// Time practised, week by week.
namespace frontdesk::ui {

namespace {

using app::Text;
using app::WeekFigures;

constexpr std::size_t week_bars_shown = 12;
constexpr float week_bars_height = 150;

int week_minutes(const WeekFigures& week) {
    return static_cast<int>((week.practised_ms + 30'000) / 60'000);
}

/// "11/16"
std::string monday_words(const WeekFigures& week) {
    const core::CalendarDate date = core::date_of(week.monday);
    return std::to_string(date.month) + "/" + std::to_string(date.day);
}

void draw_week_bar(Ui& ui, Rect column, const WeekFigures& week, int most, bool is_this_week) {
    const int minutes = week_minutes(week);
    const Rect label = column.take_bottom(ui.px(22));
    const Rect room = column;
    const float free = ui.px(22);
    const float share = most == 0 ? 0.0F : static_cast<float>(minutes) / static_cast<float>(most);
    const float height = std::max(std::max(1.0F, ui.px(2)), share * (room.h - free));
    const Rect bar{room.x + room.w * 0.18F, room.bottom() - height, room.w * 0.64F, height};
    fill(ui, bar,
         minutes == 0   ? ui.theme.line
         : is_this_week ? ui.theme.primary
                        : ui.theme.primary_soft_ink,
         std::min(ui.px(4), height / 2));
    const Face face = is_this_week ? Face::caption_bold : Face::caption;
    const std::string figure = std::to_string(minutes);
    if (minutes > 0) {
        text_in(ui, face, {room.x - ui.px(8), bar.y - free, room.w + ui.px(16), free},
                is_this_week ? ui.theme.primary : ui.theme.ink2, figure, Align::centre);
    }
    const std::string day = monday_words(week);
    if (text_width(ui, Face::caption, day) <= label.w + ui.px(2)) {
        text_in(ui, face, label.inset(-ui.px(2), 0), ui.theme.ink2, day, Align::centre);
    }
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
    const float end = std::max(inside.y + ui.px(week_bars_height) + ui.px(12), bottom);
    const Rect place{inside.x, inside.y, inside.w, end - ui.px(12) - inside.y};
    const auto wanted = static_cast<std::size_t>(std::max(1.0F, inside.w / ui.px(30)));
    const std::size_t shown = std::min({weeks.size(), week_bars_shown, wanted});
    const std::size_t first = weeks.size() - shown;
    int most = 0;
    for (std::size_t i = first; i < weeks.size(); ++i) most = std::max(most, week_minutes(weeks[i]));
    const float step = place.w / static_cast<float>(std::max<std::size_t>(shown, 1));
    for (std::size_t i = 0; i < shown; ++i) {
        const Rect slot{place.x + static_cast<float>(i) * step, place.y, step, place.h};
        draw_week_bar(ui, slot, weeks[first + i], most, first + i + 1 == weeks.size());
    }
    behind.close({outer.x, outer.y, outer.w, end - outer.y});
    column = {outer.x, end, outer.w, 0};
}

}  // namespace frontdesk::ui
