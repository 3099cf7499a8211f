#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/naming.h"
#include "ui/screens/overview.h"

// Whose results of which time: a chip each, with its choices below when it is pressed.
namespace frontdesk::ui {

namespace {

using app::OverviewFilter;
using app::OverviewMode;
using app::Text;

/// One that can be chosen.
struct MenuChoice {
    std::string id, label;
    OverviewFilter filter;
};

std::string chip_words(const Ui& ui, const std::string& words) {
    return shortened(ui, Face::caption, words, ui.px(180));
}

/// A chip with a mark that it opens something; goes to the next row where this one is full.
struct ChipRows {
    Rect column;
    Rect row;

    Rect place(const Ui& ui, float width) {
        if (width > row.w && row.w < column.w) next(ui);
        return row.take_left(std::min(width, row.w), ui.px(8)).centred_row(ui.px(34));
    }
    void next(const Ui& ui) { row = column.take_top(ui.px(40), ui.px(2)); }
};

bool menu_chip(Ui& ui, ChipRows& rows, std::string_view id, const std::string& words, Icon icon, bool open) {
    const std::string label = chip_words(ui, words);
    const bool leads = icon == Icon::plus;
    const float width = text_width(ui, Face::caption, label) + ui.px(12 + 8 + 16 + 12) + 1;
    const Rect place = rows.place(ui, width);
    const Press press = press_area(ui, place, {id, label, true, width > place.w + 1, open ? "open" : ""});
    fill(ui, place, open || press.hovered ? ui.theme.primary_soft : ui.theme.surface, ui.px(8));
    edge(ui, place, open ? ui.theme.primary : ui.theme.line2, ui.px(8), std::max(1.0F, ui.px(1)));
    Rect inside = place.inset(ui.px(12), 0);
    const Rect sign = leads ? inside.take_left(ui.px(16), ui.px(8)) : inside.take_right(ui.px(16), ui.px(8));
    icon_in(ui, open && !leads ? Icon::up : icon, sign, 16, ui.theme.ink2);
    inside.w += 1;
    text_in(ui, Face::caption, inside, ui.theme.ink, label);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed;
}

/// A condition that holds; a press takes it away.
bool condition_chip(Ui& ui, ChipRows& rows, std::string_view id, const std::string& words) {
    const std::string label = chip_words(ui, words);
    const float width = text_width(ui, Face::caption_bold, label) + ui.px(12 + 8 + 16 + 12) + 1;
    const Rect place = rows.place(ui, width);
    const std::string told = ui.words(Text::overview_take_away, {label});
    const Press press = press_area(ui, place, {id, told, true, width > place.w + 1, label});
    fill(ui, place, ui.theme.primary_soft, ui.px(8));
    edge(ui, place, ui.theme.primary, ui.px(8), std::max(1.0F, ui.px(1)));
    Rect inside = place.inset(ui.px(12), 0);
    icon_in(ui, Icon::cross, inside.take_right(ui.px(16), ui.px(8)), 16, ui.theme.primary_soft_ink);
    inside.w += 1;
    text_in(ui, Face::caption_bold, inside, ui.theme.primary_soft_ink, label);
    if (press.hovered) tooltip(ui, told);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed;
}

std::string scenario_word(const Scene& scene, const std::string& id) {
    const scenario::Scenario* found = scene.app.content().library.find(id);
    return found != nullptr ? scene.ui.shown(found->title) : id;
}

std::string mode_word(const Ui& ui, OverviewMode mode) {
    constexpr std::array words{Text::overview_any, Text::mode_practice, Text::mode_exam};
    static_assert(words.size() == app::overview_mode_count);
    return ui.words(words.at(static_cast<std::size_t>(mode)));
}

void toggle(OverviewMenu& menu, OverviewMenu which) {
    menu = menu == which ? OverviewMenu::none : which;
}

void draw_condition_chips(Scene& scene, ChipRows& rows, const OverviewFilter& filter) {
    Ui& ui = scene.ui;
    OverviewFilter without = filter;
    if (filter.scope.person != records::TraineeId{}) {
        const app::Overview& overview = overview_of(scene);
        const std::string name = overview.lines.empty() ? "–" : overview.lines.front().name;
        without.scope.person = {};
        if (condition_chip(ui, rows, "overview:without:person", name)) look_at(scene, without);
        without = filter;
    }
    if (!filter.track.empty()) {
        without.track.clear();
        if (condition_chip(ui, rows, "overview:without:track", track_word(ui, filter.track)))
            look_at(scene, without);
        without = filter;
    }
    if (!filter.scenario.empty()) {
        without.scenario.clear();
        if (condition_chip(ui, rows, "overview:without:scenario", scenario_word(scene, filter.scenario)))
            look_at(scene, without);
        without = filter;
    }
    if (filter.mode == OverviewMode::any) return;
    without.mode = OverviewMode::any;
    if (condition_chip(ui, rows, "overview:without:mode", mode_word(ui, filter.mode)))
        look_at(scene, without);
}

std::vector<MenuChoice> site_choices(const Scene& scene, const OverviewFilter& filter) {
    OverviewFilter one = filter;
    one.scope = {};
    one.grouping.reset();
    std::vector<MenuChoice> choices{{"overview:site:all", scene.ui.words(Text::overview_all_sites), one}};
    for (const std::string& site : overview_of(scene).sites) {
        one.scope.site = site;
        choices.push_back({"overview:site:" + site, site_word(scene.ui, site), one});
    }
    return choices;
}

std::vector<MenuChoice> team_choices(const Scene& scene, const OverviewFilter& filter) {
    OverviewFilter one = filter;
    one.scope.team.reset();
    one.scope.person = {};
    one.grouping.reset();
    std::vector<MenuChoice> choices{{"overview:team:all", scene.ui.words(Text::overview_all_teams), one}};
    for (const std::string& team : overview_of(scene).teams) {
        one.scope.team = team;
        choices.push_back({"overview:team:" + team, team_word(scene.ui, team), one});
    }
    return choices;
}

std::vector<MenuChoice> period_choices(const Scene& scene, const OverviewFilter& filter) {
    std::vector<MenuChoice> choices;
    OverviewFilter one = filter;
    for (std::size_t i = 0; i < app::overview_period_count; ++i) {
        one.period = static_cast<app::OverviewPeriod>(i);
        choices.push_back({std::string("overview:period:") + app::to_word(one.period),
                           scene.ui.words(period_word(one.period)), one});
    }
    return choices;
}

std::vector<MenuChoice> mode_choices(const Scene& scene, const OverviewFilter& filter) {
    std::vector<MenuChoice> choices;
    OverviewFilter one = filter;
    for (std::size_t i = 0; i < app::overview_mode_count; ++i) {
        one.mode = static_cast<OverviewMode>(i);
        choices.push_back(
            {std::string("overview:mode:") + app::to_word(one.mode), mode_word(scene.ui, one.mode), one});
    }
    return choices;
}

std::vector<MenuChoice> track_choices(const Scene& scene, const OverviewFilter& filter) {
    OverviewFilter one = filter;
    one.track.clear();
    std::vector<MenuChoice> choices{{"overview:track:any", scene.ui.words(Text::overview_any), one}};
    for (const std::string& track : overview_of(scene).tracks) {
        one.track = track;
        choices.push_back({"overview:track:" + track, track_word(scene.ui, track), one});
    }
    return choices;
}

std::vector<MenuChoice> scenario_choices(const Scene& scene, const OverviewFilter& filter) {
    OverviewFilter one = filter;
    one.scenario.clear();
    std::vector<MenuChoice> choices{{"overview:scenario:any", scene.ui.words(Text::overview_any), one}};
    for (const std::string& id : overview_of(scene).scenarios) {
        const scenario::Scenario* found = scene.app.content().library.find(id);
        if (!filter.track.empty() && (found == nullptr || found->track != filter.track)) continue;
        one.scenario = id;
        choices.push_back({"overview:scenario:" + id, scenario_word(scene, id), one});
    }
    return choices;
}

void draw_choices(Scene& scene, Rect& column, Text heading, const std::vector<MenuChoice>& choices) {
    Ui& ui = scene.ui;
    text_in(ui, Face::caption, column.take_top(ui.px(26), ui.px(4)), ui.theme.ink2, ui.words(heading));
    ChipRows rows{column, {}};
    rows.next(ui);
    for (const MenuChoice& choice : choices) {
        const bool on = choice.filter == overview_of(scene).filter;
        const std::string label = filter_chip_label(ui, choice.label, std::min(ui.px(320), column.w));
        const Rect place = rows.place(ui, filter_chip_width(ui, label, on));
        if (!filter_chip(ui, choice.id, place, label, on)) continue;
        scene.memory.overview.menu = OverviewMenu::none;
        look_at(scene, choice.filter);
    }
    column = rows.column;
    column.take_top(ui.px(6));
}

}  // namespace

void draw_overview_bar(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const OverviewFilter& filter = overview_of(scene).filter;
    OverviewMenu& menu = scene.memory.overview.menu;
    ChipRows rows{column, {}};
    rows.column.take_top(ui.px(8));
    rows.next(ui);
    const char* more = ui.words(Text::overview_more);
    if (bar_button(ui, rows.row, "overview:more", more, Icon::people)) scene.memory.overview.to_cards = true;
    bar_title(ui, rows.row, ui.words(Text::overview_title));
    const std::string site =
        filter.scope.site ? site_word(ui, *filter.scope.site) : ui.words(Text::overview_all_sites);
    const std::string team =
        filter.scope.team ? team_word(ui, *filter.scope.team) : ui.words(Text::overview_all_teams);
    const auto chip = [&](std::string_view id, const std::string& words, OverviewMenu which) {
        const Icon icon = which == OverviewMenu::more ? Icon::plus : Icon::down;
        if (menu_chip(ui, rows, id, words, icon, menu == which)) toggle(menu, which);
    };
    chip("overview:menu:site", site, OverviewMenu::site);
    chip("overview:menu:team", team, OverviewMenu::team);
    chip("overview:menu:period", ui.words(period_word(filter.period)), OverviewMenu::period);
    draw_condition_chips(scene, rows, filter);
    chip("overview:menu:more", ui.words(Text::overview_add), OverviewMenu::more);
    column = rows.column;
    column.take_top(ui.px(8));
}

void draw_overview_menu(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    OverviewMenu& menu = scene.memory.overview.menu;
    if (menu == OverviewMenu::none) return;
    if (ui.keys.take(Key::escape)) menu = OverviewMenu::none;
    const OverviewFilter& filter = overview_of(scene).filter;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(10));
    if (menu == OverviewMenu::site)
        draw_choices(scene, inside, Text::overview_choose_site, site_choices(scene, filter));
    if (menu == OverviewMenu::team)
        draw_choices(scene, inside, Text::overview_choose_team, team_choices(scene, filter));
    if (menu == OverviewMenu::period)
        draw_choices(scene, inside, Text::overview_choose_period, period_choices(scene, filter));
    if (menu == OverviewMenu::more) {
        draw_choices(scene, inside, Text::overview_choose_mode, mode_choices(scene, filter));
        draw_choices(scene, inside, Text::overview_choose_track, track_choices(scene, filter));
        draw_choices(scene, inside, Text::overview_choose_scenario, scenario_choices(scene, filter));
    }
    inside.take_top(ui.px(4));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y}, GrownCard::Kind::first);
    column.take_top(inside.y - outer.y + ui.px(12));
}

}  // namespace frontdesk::ui
