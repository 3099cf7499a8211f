#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/overview.h"

// The heat map: which rules are broken by whom. A place that is chosen tells what was said there last.
namespace frontdesk::ui {

namespace {

using app::HeatCell;
using app::Overview;
using app::OverviewGrouping;
using app::OverviewLine;
using app::Text;

constexpr float cell_pitch = 35;
constexpr float chosen_beside_from = 520;  ///< logical width of the line below the map

/// What of the map there is room for.
struct HeatLayout {
    float label = 0, cell = 0, gap = 0;  ///< widths in pixels
    std::vector<const OverviewLine*> columns;
    std::size_t first = 0, all = 0;
};

/// Nothing, little … most, fatal: by the steps of the theme.
std::size_t heat_step(const HeatCell& cell) {
    if (cell.count == 0) return 0;
    if (cell.fatal) return 5;
    return cell.count == 1 ? 1 : cell.count <= 3 ? 2 : cell.count <= 5 ? 3 : 4;
}

HeatLayout heat_layout(const Scene& scene, float width) {
    const Ui& ui = scene.ui;
    const Overview& overview = overview_of(scene);
    HeatLayout layout;
    layout.gap = ui.px(3);
    layout.cell = ui.px(overview.grouping == OverviewGrouping::people ? 48 : 76);
    layout.label = std::min(ui.px(156), width * 0.45F);
    std::vector<const OverviewLine*> worst;
    for (const OverviewLine& line : overview.lines) {
        if (line.sum.finished > 0) worst.push_back(&line);
    }
    std::stable_sort(worst.begin(), worst.end(),
                     [](const OverviewLine* a, const OverviewLine* b) { return a->hits > b->hits; });
    layout.all = worst.size();
    const auto room = static_cast<std::size_t>(
        std::max(1.0F, (width - layout.label + layout.gap) / (layout.cell + layout.gap)));
    std::size_t& first = scene.memory.overview.first_column;
    first = std::min(first, layout.all > room ? layout.all - room : 0);
    layout.first = first;
    const float needed = static_cast<float>(std::min(room, layout.all)) * (layout.cell + layout.gap);
    layout.label = std::clamp(width - needed, layout.label, std::max(layout.label, ui.px(280)));
    for (std::size_t i = first; i < std::min(layout.all, first + room); ++i)
        layout.columns.push_back(worst[i]);
    return layout;
}

Rect column_place(const HeatLayout& layout, const Rect& row, std::size_t index) {
    const float x = row.x + layout.label + static_cast<float>(index) * (layout.cell + layout.gap);
    return {x, row.y, layout.cell, row.h};
}

void draw_legend(Ui& ui, Rect row) {
    constexpr std::array words{"0", "1", "2–3", "4–5", "6+"};
    float width = text_width(ui, Face::caption, ui.words(Text::overview_heat_count)) + ui.px(16);
    for (const char* word : words) width += text_width(ui, Face::caption, word) + ui.px(18 + 4 + 10);
    const std::string fatal = ui.words(Text::overview_fatal);
    width += text_width(ui, Face::caption, fatal) + ui.px(18 + 4);
    if (width > row.w) return;
    row = row.take_right(width);
    const std::string count = ui.words(Text::overview_heat_count);
    text_in(ui, Face::caption, row.take_left(text_width(ui, Face::caption, count) + 1, ui.px(14)),
            ui.theme.ink2, count);
    for (std::size_t i = 0; i < heat_count; ++i) {
        const std::string word = i < words.size() ? words.at(i) : fatal;
        fill(ui, row.take_left(ui.px(18), ui.px(4)).centred_row(ui.px(14)), ui.theme.heat[i], ui.px(4));
        text_in(ui, Face::caption, row.take_left(text_width(ui, Face::caption, word) + 1, ui.px(9)),
                ui.theme.ink2, word);
    }
}

/// Where there are more columns than room: which are shown, and the way to the others.
void draw_paging(Scene& scene, Rect& head, const HeatLayout& layout) {
    Ui& ui = scene.ui;
    if (layout.columns.size() >= layout.all) return;
    std::size_t& first = scene.memory.overview.first_column;
    const std::size_t step = layout.columns.size();
    const Rect further = head.take_right(ui.px(36), 0).centred_row(ui.px(36));
    const std::string words = ui.words(
        Text::overview_columns,
        {std::to_string(layout.first + 1), std::to_string(layout.first + step), std::to_string(layout.all)});
    const Rect middle = head.take_right(text_width(ui, Face::caption, words) + 1, 0);
    const Rect earlier = head.take_right(ui.px(36), ui.px(8)).centred_row(ui.px(36));
    text_in(ui, Face::caption, middle, ui.theme.ink2, words);
    if (icon_button(ui, "heat:earlier", earlier, ui.words(Text::overview_earlier), Icon::left,
                    layout.first > 0))
        first -= std::min(first, step);
    if (icon_button(ui, "heat:further", further, ui.words(Text::overview_further), Icon::right,
                    layout.first + step < layout.all))
        first += step;
}

bool is_chosen(const Scene& scene, const OverviewLine& line, const std::string& rule) {
    const auto& chosen = scene.state().overview.chosen;
    return chosen && chosen->scope == line.scope && chosen->rule == rule;
}

void draw_cell(Scene& scene, const Rect& place, const OverviewLine& line, const std::string& rule,
               const HeatCell& cell) {
    Ui& ui = scene.ui;
    const std::size_t step = heat_step(cell);
    fill(ui, place, ui.theme.heat[step], ui.px(5));
    const ImU32 ink = ui.theme.heat_ink[step];
    const std::string figure = cell.count == 0 ? "·" : std::to_string(cell.count);
    if (cell.count == 0) {
        text_in(ui, Face::caption, place, ink, figure, Align::centre);
        return;
    }
    const bool on = is_chosen(scene, line, rule);
    const std::string id = "heat:" + rule + ":" + scope_id(line.scope);
    const std::string value = figure + (cell.fatal ? " fatal" : "") + (on ? " chosen" : "");
    const Press press = press_area(ui, place, {id, line.name + " " + rule, true, false, value});
    Rect inside = place;
    if (cell.fatal) {
        const float width = text_width(ui, Face::caption_bold, figure) + ui.px(14 + 3);
        inside = {place.x + (place.w - width) / 2, place.y, width + 1, place.h};
        icon_in(ui, Icon::fatal, inside.take_left(ui.px(14), ui.px(3)), 14, ink);
    }
    text_in(ui, step >= 4 ? Face::caption_bold : Face::caption, inside, ink, figure, Align::centre);
    if (press.focused) focus_ring(ui, place, ui.px(5));
    if (press.hovered && !on) edge(ui, place, ui.theme.primary, ui.px(5), ui.px(2));
    if (press.pressed) ui.intend(app::OverviewDeed{app::ChooseHeatCell{line.scope, rule}});
}

void draw_rule_label(Scene& scene, Rect row, const app::OverviewRuleLine& rule) {
    Ui& ui = scene.ui;
    if (rule.fatal) icon_in(ui, Icon::fatal, row.take_left(ui.px(16), ui.px(6)), 16, ui.theme.red);
    const float id = text_width(ui, Face::caption, rule.rule) + 1;
    const std::string name =
        shortened(ui, Face::caption, rule_word(scene, rule.rule), row.w - id - ui.px(6 + 8));
    text_in(ui, Face::caption, row.take_left(text_width(ui, Face::caption, name) + 1, ui.px(6)), ui.theme.ink,
            name);
    text_in(ui, Face::caption, row, ui.theme.ink3, rule.rule);
}

void draw_rules(Scene& scene, Rect& column, const HeatLayout& layout) {
    Ui& ui = scene.ui;
    const Overview& overview = overview_of(scene);
    column.take_top(ui.px(5));  // the ring of the first row
    std::optional<Rect> chosen;
    for (std::size_t rule = 0; rule < overview.rules.size(); ++rule) {
        const Rect row = column.take_top(ui.px(cell_pitch)).centred_row(ui.px(32));
        Rect label = row;
        draw_rule_label(scene, label.take_left(layout.label), overview.rules[rule]);
        for (std::size_t i = 0; i < layout.columns.size(); ++i) {
            const OverviewLine& line = *layout.columns[i];
            const Rect place = column_place(layout, row, i);
            draw_cell(scene, place, line, overview.rules[rule].rule, line.cells[rule]);
            if (is_chosen(scene, line, overview.rules[rule].rule)) chosen = place;
        }
    }
    if (chosen) focus_ring(ui, *chosen, ui.px(5));  // above its neighbours
    column.take_top(ui.px(5));
}

/// Whose place is chosen, and what was said there last.
float chosen_height(const Ui& ui, float width) {
    return ui.px(width / ui.in.scale >= chosen_beside_from ? 48 : 84);
}

std::string chosen_words(const Scene& scene, const app::ChosenHeat& chosen) {
    const Ui& ui = scene.ui;
    const bool of_team = chosen.scope.team || chosen.scope.person != records::TraineeId{};
    const std::string name = of_team ? team_word(ui, chosen.name) : site_word(ui, chosen.name);
    return ui.words(Text::overview_times,
                    {name, rule_word(scene, chosen.rule), std::to_string(chosen.count)});
}

void draw_see_button(Ui& ui, Rect& row, const app::ChosenHeat& chosen) {
    const std::string label = ui.words(Text::overview_see, {std::to_string(chosen.count)});
    const ButtonLook look{
        .kind = ButtonKind::secondary, .icon_behind = Icon::right, .size = ButtonSize::small};
    const Rect place = row.take_right(button_width(ui, label, look), ui.px(12)).centred_row(ui.px(36));
    if (button(ui, "heat:see", place, label, look)) {
        ui.intend(app::OverviewDeed{app::OpenBehind{app::BehindKind::sentences, chosen.scope, chosen.rule}});
    }
}

void draw_chosen(Scene& scene, Rect box) {
    Ui& ui = scene.ui;
    const auto& chosen = scene.state().overview.chosen;
    const bool beside = box.w / ui.in.scale >= chosen_beside_from;
    fill(ui, box, chosen ? ui.theme.primary_soft : ui.theme.sunken, ui.px(8));
    Rect row = box.inset(ui.px(12), ui.px(6));
    if (!chosen) {
        paragraph(
            ui, Face::caption,
            row.centred_row(paragraph_height(ui, Face::caption, row.w, ui.words(Text::overview_heat_hint))),
            ui.theme.ink2, ui.words(Text::overview_heat_hint));
        return;
    }
    Rect first = beside ? row : row.take_top(ui.px(32), ui.px(4));
    Rect& last = beside ? first : row;
    draw_see_button(ui, last, *chosen);
    const std::string who = shortened(ui, Face::body_bold, chosen_words(scene, *chosen), first.w);
    text_in(ui, Face::body_bold, first.take_left(text_width(ui, Face::body_bold, who) + 1, ui.px(14)),
            ui.theme.primary_soft_ink, who);
    if (!chosen->latest || last.w < ui.px(60)) return;
    text_in(ui, Face::body, last, ui.theme.ink2,
            shortened(ui, Face::body, ui.words(Text::overview_latest, {chosen->latest->said}), last.w));
}

void draw_column_names(Scene& scene, const Rect& names, const HeatLayout& layout) {
    Ui& ui = scene.ui;
    const auto& chosen = scene.state().overview.chosen;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const OverviewLine& line = *layout.columns[i];
        const bool on = chosen && chosen->scope == line.scope;
        const Face face = on ? Face::caption_bold : Face::caption;
        const Rect name = column_place(layout, names, i);
        text_in(ui, face, name, on ? ui.theme.ink : ui.theme.ink2,
                shortened(ui, face, line_name(ui, line, overview_of(scene).grouping), name.w), Align::centre);
    }
}

}  // namespace

float overview_heat_height(const Scene& scene, float width) {
    const Ui& ui = scene.ui;
    const float inside = width - ui.px(32);
    const auto rules = static_cast<float>(overview_of(scene).rules.size());
    if (rules < 1) return ui.px(50 + 80);
    return ui.px(50 + 20 + 10 + 10 + 6) + rules * ui.px(cell_pitch) + chosen_height(ui, inside);
}

void draw_overview_heat(Scene& scene, const Rect& place, CardRows rows) {
    Ui& ui = scene.ui;
    card(ui, place);
    Rect inside = place.inset(ui.px(16), 0);
    const HeatLayout layout = heat_layout(scene, inside.w);
    Rect head = inside.take_top(ui.px(50));
    draw_paging(scene, head, layout);
    const std::string title = shortened(ui, Face::body_bold, ui.words(Text::overview_heat), head.w);
    text_in(ui, Face::body_bold, head.take_left(text_width(ui, Face::body_bold, title) + 1, ui.px(12)),
            ui.theme.ink, title);
    draw_legend(ui, head);
    if (overview_of(scene).rules.empty()) {
        text_in(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::overview_heat_none), Align::centre);
        return;
    }
    inside.take_bottom(ui.px(10));
    draw_chosen(scene, inside.take_bottom(chosen_height(ui, inside.w), ui.px(6)));
    draw_column_names(scene, inside.take_top(ui.px(20)), layout);
    if (rows == CardRows::all) return draw_rules(scene, inside, layout);
    scroll_in_card(ui, "overview:heat", inside, [&](Rect& column) { draw_rules(scene, column, layout); });
}

}  // namespace frontdesk::ui
