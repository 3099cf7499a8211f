#include <algorithm>
#include <array>
#include <cstdlib>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/overview.h"

// The four figures of the overview, each beside the period before and with its curve; a press opens what is
// behind it.
namespace frontdesk::ui {

namespace {

using app::BehindKind;
using app::ResultSum;
using app::Text;

constexpr float figure_height = 104;

struct KeyFigure {
    const char* id;
    Icon icon;
    Text label;
    BehindKind kind;
    std::string words;   ///< the figure itself
    std::string than;    ///< compared with the period before
    bool worse = false;  ///< than that
    std::vector<float> curve;
};

std::string sign_words(std::int64_t difference, const std::string& size) {
    if (difference == 0) return "±0";
    return (difference < 0 ? "−" : "+") + size;
}

template <typename Value>
std::vector<float> curve_of(const app::Overview& overview, const Value& value) {
    std::vector<float> values;
    for (const ResultSum& sum : overview.curve) {
        if (const std::optional<std::int64_t> one = value(sum)) values.push_back(static_cast<float>(*one));
    }
    return values;
}

/// @param value of a sum; nothing where it says nothing @param size how a difference is written
template <typename Value, typename Size>
void compare(const Ui& ui, const app::Overview& overview, KeyFigure& figure, const Value& value,
             const Size& size) {
    figure.curve = curve_of(overview, value);
    const std::optional<Text> than = than_word(overview.filter.period);
    if (!than) {
        figure.than = ui.words(Text::overview_of_people, {std::to_string(overview.practising)});
        return;
    }
    const auto now = value(overview.now);
    const auto before = value(overview.before);
    if (!now || !before || overview.before.finished == 0) {
        figure.than = ui.words(Text::overview_than_nothing);
        return;
    }
    const std::int64_t difference = *now - *before;
    figure.worse = difference < 0;
    figure.than = ui.words(*than, {sign_words(difference, size(std::llabs(difference)))});
}

std::optional<std::int64_t> widened(std::optional<int> value) {
    if (!value) return std::nullopt;
    return *value;
}

std::string or_none(const std::optional<int>& value, const char* behind) {
    return value ? std::to_string(*value) + behind : std::string("–");
}

KeyFigure key_figure(const char* id, Icon icon, Text label, BehindKind kind, std::string words) {
    return {id, icon, label, kind, std::move(words), {}, false, {}};
}

std::array<KeyFigure, 4> key_figures(const Ui& ui, const app::Overview& overview) {
    const ResultSum& now = overview.now;
    std::array<KeyFigure, 4> all{key_figure("figure:pass-rate", Icon::trend, Text::overview_pass_rate,
                                            BehindKind::pass_rate, or_none(now.pass_percent(), "%")),
                                 key_figure("figure:attempts", Icon::practice, Text::overview_attempts,
                                            BehindKind::attempts, std::to_string(now.finished)),
                                 key_figure("figure:median", Icon::records, Text::overview_median,
                                            BehindKind::median, or_none(now.median(), "")),
                                 key_figure("figure:time", Icon::clock, Text::overview_time, BehindKind::time,
                                            practised_words(ui, now.seconds))};
    const auto number = [](std::int64_t value) { return std::to_string(value); };
    using Value = std::optional<std::int64_t>;
    compare(
        ui, overview, all[0], [](const ResultSum& sum) { return widened(sum.pass_percent()); }, number);
    compare(
        ui, overview, all[1], [](const ResultSum& sum) { return Value(sum.finished); }, number);
    compare(
        ui, overview, all[2], [](const ResultSum& sum) { return widened(sum.median()); }, number);
    compare(
        ui, overview, all[3], [](const ResultSum& sum) { return Value(sum.seconds); },
        [&ui](std::int64_t seconds) { return practised_words(ui, seconds); });
    return all;
}

void draw_key_figure(Ui& ui, const Rect& place, const KeyFigure& figure) {
    card(ui, place);
    const std::string label = ui.words(figure.label);
    const Press press = press_area(ui, place, {figure.id, label, true, false, figure.words});
    if (press.hovered) edge(ui, place, ui.theme.primary, ui.px(12), 1.5F * ui.in.scale);
    if (press.focused) focus_ring(ui, place, ui.px(12));
    Rect inside = place.inset(ui.px(16), ui.px(10));
    Rect head = inside.take_top(ui.px(22), ui.px(4));
    const float words = text_width(ui, Face::display, figure.words) + ui.px(24);
    if (inside.w - words > ui.px(70)) {
        Rect curve = inside;
        const float width = std::min(ui.px(90), inside.w - words);
        curve = curve.take_right(width).inset(ui.px(5), ui.px(10));
        draw_curve(ui, curve, figure.curve, ui.theme.primary);
    }
    icon_in(ui, figure.icon, head.take_left(ui.px(16), ui.px(6)), 16, ui.theme.ink2);
    text_in(ui, Face::caption, head, ui.theme.ink2, label);
    text_in(ui, Face::display, inside.take_top(ui.px(36), ui.px(2)), ui.theme.ink, figure.words);
    text_in(ui, Face::caption, inside.take_top(ui.px(22)),
            figure.worse ? ui.theme.amber_ink : ui.theme.primary, figure.than);
    if (press.pressed) ui.intend(app::OverviewDeed{app::OpenBehind{figure.kind}});
}

}  // namespace

void draw_overview_figures(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto figures = key_figures(ui, overview_of(scene));
    const float width = column.w / ui.in.scale;
    const std::size_t per_row = width >= 860 ? 4 : width >= 400 ? 2 : 1;
    const float gap = ui.px(12);
    const float one = (column.w - gap * static_cast<float>(per_row - 1)) / static_cast<float>(per_row);
    Rect row;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (i % per_row == 0) row = column.take_top(ui.px(figure_height), gap);
        draw_key_figure(ui, row.take_left(one, gap), figures[i]);
    }
}

}  // namespace frontdesk::ui
