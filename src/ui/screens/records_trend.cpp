#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/naming.h"
#include "ui/screens/records_figures.h"

// Each dimension over the last attempts, as a line of its own.
namespace frontdesk::ui {

namespace {

using app::Text;
using scenario::dimension_count;

constexpr float cell_height = 136;
constexpr float trend_height = 56;
/// A change of fewer points than this says nothing.
constexpr int level_within = 4;

struct TrendWords {
    Text words;
    Icon icon;
    ChipKind kind;
};

TrendWords trend_words(const app::DimensionTrend& trend) {
    if (!trend.recent) return {Text::figures_not_met, Icon::none, ChipKind::plain};
    if (!trend.change) return {Text::figures_early, Icon::none, ChipKind::plain};
    if (*trend.change >= level_within) return {Text::figures_up, Icon::trend, ChipKind::made};
    if (*trend.change <= -level_within) return {Text::figures_down, Icon::trend_down, ChipKind::advice};
    return {Text::figures_level, Icon::minus, ChipKind::plain};
}

std::string with_sign(int value) {
    return value < 0 ? "−" + std::to_string(-value) : "+" + std::to_string(value);
}

/// The line through the attempts that spoke of the dimension; 0–100 from bottom to top.
void draw_trend_line(Ui& ui, const Rect& chart, const std::vector<app::TrendAttempt>& attempts,
                     std::size_t dimension, int pass_mark, bool needs_help) {
    const auto height_of = [&](int percent) {
        return chart.bottom() - chart.h * static_cast<float>(percent) / 100;
    };
    const float pass = height_of(pass_mark);
    dashed_line(ui, {chart.x, pass}, {chart.right(), pass}, ui.theme.line2, std::max(1.0F, ui.px(1)),
                ui.px(4), ui.px(4));
    std::vector<ImVec2> points;
    const float step = chart.w / static_cast<float>(std::max<std::size_t>(attempts.size(), 2) - 1);
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        const auto& percent = attempts[i].percent[dimension];
        if (percent) points.emplace_back(chart.x + static_cast<float>(i) * step, height_of(*percent));
    }
    if (points.empty()) return;
    const ImU32 colour = needs_help ? ui.theme.amber_ink : ui.theme.primary;
    for (std::size_t i = 1; i < points.size(); ++i)
        line(ui, points[i - 1], points[i], colour, 2.2F * ui.in.scale);
    if (points.size() < 8) {
        for (const ImVec2& point : points) disc(ui, point, 2.4F * ui.in.scale, colour);
    }
    disc(ui, points.back(), 3.6F * ui.in.scale, colour);
}

void draw_dimension(Scene& scene, Rect cell, std::size_t dimension) {
    Ui& ui = scene.ui;
    const app::Figures& figures = scene.state().figures;
    const app::DimensionTrend& trend = figures.dimensions[dimension];
    const auto which = static_cast<scenario::Dimension>(dimension);
    const std::string name = ui.words(dimension_word(which));
    const std::string mean = trend.recent ? std::to_string(*trend.recent) : std::string("–");
    trace_figure(ui, std::string("trend:") + scenario::to_word(which), cell, name, mean);
    text_in(ui, Face::caption_bold, cell.take_top(ui.px(22)), ui.theme.ink2, name);
    Rect row = cell.take_top(ui.px(34), ui.px(6));
    text_in(ui, Face::title, row.take_left(text_width(ui, Face::title, mean) + 1, ui.px(8)), ui.theme.ink,
            mean);
    const TrendWords words = trend_words(trend);
    std::string label = ui.words(words.words);
    if (trend.change) label = with_sign(*trend.change) + " " + label;
    const ChipLook look{words.kind, words.icon, 24};
    if (chip_width(ui, label, look) <= row.w) {
        chip(ui, row.centred_row(ui.px(24)).min(), label, look);
    } else {
        text_in(ui, Face::caption, row, ui.theme.ink2, label);
    }
    const int pass_mark = scene.app.content().policy.pass_mark;
    const bool needs_help = trend.recent && *trend.recent < pass_mark;
    draw_trend_line(ui, cell.take_top(ui.px(trend_height)), figures.trend, dimension, pass_mark, needs_help);
}

}  // namespace

void draw_dimension_trends(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    const auto& attempts = scene.state().figures.trend;
    figures_heading(ui, inside, "trend", ui.words(Text::figures_trend, {std::to_string(attempts.size())}),
                    "");
    const std::string pass = std::to_string(scene.app.content().policy.pass_mark);
    const std::string how = attempts.empty() ? std::string(ui.words(Text::figures_trend_none))
                                             : ui.words(Text::figures_trend_how, {pass});
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, how), ui.px(12));
    if (!attempts.empty()) {
        const auto fitting = static_cast<std::size_t>(std::max(1.0F, (inside.w + ui.px(24)) / ui.px(186)));
        const std::size_t across = fitting >= 6 ? 6 : fitting >= 3 ? 3 : fitting >= 2 ? 2 : 1;
        const float gap = ui.px(24);
        const float width = (inside.w - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
        for (std::size_t i = 0; i < dimension_count; i += across) {
            Rect row = inside.take_top(ui.px(cell_height));
            for (std::size_t j = i; j < std::min(i + across, dimension_count); ++j) {
                draw_dimension(scene, row.take_left(width, gap), j);
            }
        }
    }
    const float bottom = inside.y + ui.px(8);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom, outer.w, 0};
}

}  // namespace frontdesk::ui
