#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/naming.h"
#include "ui/screens/records_figures.h"

// Forbidden acts over the weeks: which fade, which return, and what was said last.
namespace frontdesk::ui {

namespace {

using app::RuleTrend;
using app::Text;

constexpr float rule_height = 68;
constexpr std::size_t weeks_shown_of_rule = 12;

struct RuleTrendLook {
    Text words;
    Icon icon;
    ChipKind kind;
};

RuleTrendLook rule_trend_look(RuleTrend trend) {
    constexpr std::array<RuleTrendLook, 5> looks{{{Text::figures_returning, Icon::retry, ChipKind::advice},
                                                  {Text::figures_steady, Icon::minus, ChipKind::advice},
                                                  {Text::figures_fresh, Icon::clock, ChipKind::plain},
                                                  {Text::figures_fading, Icon::trend_down, ChipKind::made},
                                                  {Text::figures_gone, Icon::check, ChipKind::made}}};
    static_assert(looks.size() == static_cast<std::size_t>(RuleTrend::gone) + 1);
    return looks[static_cast<std::size_t>(trend)];
}

/// A column a week; as high as its count, up to four.
void draw_rule_weeks(Ui& ui, const Rect& place, const std::vector<int>& by_week) {
    constexpr int highest = 4;
    const std::size_t shown = std::min(by_week.size(), weeks_shown_of_rule);
    const float step = place.w / static_cast<float>(std::max<std::size_t>(shown, 1));
    for (std::size_t i = 0; i < shown; ++i) {
        const int count = by_week[by_week.size() - shown + i];
        const float share = static_cast<float>(std::min(count, highest)) / highest;
        const float height = count == 0 ? std::max(1.0F, ui.px(2)) : share * place.h;
        const Rect bar{place.x + static_cast<float>(i) * step, place.bottom() - height, step - ui.px(3),
                       height};
        fill(ui, bar, count == 0 ? ui.theme.line : ui.theme.amber_fill, std::min(ui.px(2), height / 2));
    }
}

/// Widest of the words that say how a rule goes, so that the chips stand in a column.
float chip_column(const Ui& ui) {
    float widest = 0;
    for (const RuleTrend trend :
         {RuleTrend::returning, RuleTrend::steady, RuleTrend::fresh, RuleTrend::fading, RuleTrend::gone}) {
        const RuleTrendLook look = rule_trend_look(trend);
        widest = std::max(widest, chip_width(ui, ui.words(look.words), {look.kind, look.icon, 24}));
    }
    return widest;
}

void draw_rule(Scene& scene, Rect row, const app::RuleHistory& history) {
    Ui& ui = scene.ui;
    hairline(ui, row);
    const RuleTrendLook trend = rule_trend_look(history.trend);
    const std::string word = ui.words(trend.words);
    trace_figure(ui, "rule:" + history.rule, row, word, std::to_string(history.total));
    const bool wide = row.w / ui.in.scale >= 640;
    const std::string label = ui.words(Text::figures_see);
    const ButtonLook look{.kind = ButtonKind::ghost, .icon_behind = Icon::right, .size = ButtonSize::small};
    const float width = button_width(ui, label, look);
    const Rect place = row.take_right(width, ui.px(8)).centred_row(ui.px(36));
    if (button(ui, "rule-attempt:" + history.rule, place, label, look)) {
        ui.intend(app::OpenResult{history.latest.attempt});
    }
    const ChipLook chip_look{trend.kind, trend.icon, 24};
    const Rect mark = row.take_left(chip_column(ui), ui.px(16)).centred_row(ui.px(24));
    chip(ui, mark.min(), word, chip_look);
    if (wide) {
        const std::string times = ui.words(Text::home_times, {std::to_string(history.total)});
        text_in(ui, Face::caption, row.take_right(ui.px(56), ui.px(12)), ui.theme.ink2, times, Align::right);
        draw_rule_weeks(ui, row.take_right(ui.px(132), ui.px(8)).centred_row(ui.px(32)), history.by_week);
    }
    row = row.centred_row(ui.px(46));
    const RuleNames names{scene.app.content().engine, ui.language};
    text_in(ui, Face::body, row.take_top(ui.px(25)), ui.theme.ink,
            ui.shown(names.of(history.rule)) + "  " + history.rule);
    const std::string when = said_time(ui, history.latest.at, scene.app.clock().now());
    text_in(ui, Face::caption, row, ui.theme.ink2,
            ui.words(Text::figures_latest, {when, history.latest.said}));
}

}  // namespace

void draw_rule_histories(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& rules = scene.state().figures.rules;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    figures_heading(ui, inside, "rules", ui.words(Text::figures_rules), "");
    const Text how = rules.empty() ? Text::figures_rules_none : Text::figures_rules_how;
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(how)), ui.px(10));
    for (const app::RuleHistory& history : rules)
        draw_rule(scene, inside.take_top(ui.px(rule_height)), history);
    const float bottom = inside.y + ui.px(8);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom, outer.w, 0};
}

}  // namespace frontdesk::ui
