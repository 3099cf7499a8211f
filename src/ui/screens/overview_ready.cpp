#include <algorithm>
#include <array>

#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/overview.h"

// Who may take the phone, by the rule that stands below the table. A press goes from the site to its people
// and from a person to what they practised.
namespace frontdesk::ui {

namespace {

using app::Overview;
using app::OverviewGrouping;
using app::OverviewLine;
using app::Readiness;
using app::Text;

constexpr float ready_row_height = 40;
constexpr float latest_row_height = 56;

/// The places of one row; empty where there is no room for them.
struct ReadyPlaces {
    Rect name, count, median, passed, curve, ready;
};

ReadyPlaces ready_places(const Ui& ui, Rect row) {
    const float width = row.w / ui.in.scale;
    ReadyPlaces places;
    places.ready = row.take_right(ui.px(width < 340 ? 88 : 104), ui.px(4));
    if (width >= 470) places.curve = row.take_right(ui.px(72), ui.px(10));
    places.passed = row.take_right(ui.px(54), ui.px(12));
    if (width >= 340) places.median = row.take_right(ui.px(52), ui.px(6));
    if (width >= 430) places.count = row.take_right(ui.px(50), ui.px(8));
    places.name = row;
    return places;
}

struct ReadyLook {
    Text word;
    ChipLook look;
};

ReadyLook ready_look(Readiness readiness) {
    constexpr std::array<ReadyLook, 3> looks{{{Text::overview_ready, {ChipKind::made, Icon::check, 24}},
                                              {Text::overview_practise, {ChipKind::plain, Icon::none, 24}},
                                              {Text::overview_coach, {ChipKind::advice, Icon::warn, 24}}}};
    static_assert(looks.size() == app::readiness_count);
    return looks.at(static_cast<std::size_t>(readiness));
}

Text grouping_word(OverviewGrouping grouping) {
    constexpr std::array words{Text::overview_site, Text::overview_team, Text::overview_people};
    static_assert(words.size() == app::overview_grouping_count);
    return words.at(static_cast<std::size_t>(grouping));
}

void draw_heads(Ui& ui, const Rect& row, OverviewGrouping grouping) {
    const ReadyPlaces places = ready_places(ui, row);
    const auto head = [&ui](const Rect& place, Text words, Align align) {
        if (place.w > 0) text_in(ui, Face::caption, place, ui.theme.ink2, ui.words(words), align);
    };
    const bool people = grouping == OverviewGrouping::people;
    head(places.name, people ? Text::overview_name : grouping_word(grouping), Align::left);
    head(places.count, Text::overview_head_count, Align::right);
    head(places.median, Text::overview_head_median, Align::right);
    head(places.passed, Text::overview_head_passed, Align::right);
    head(places.curve, people ? Text::overview_head_last : Text::overview_head_trend, Align::centre);
    head(places.ready, Text::overview_head_ready, Align::right);
}

void draw_ready_figures(Ui& ui, const ReadyPlaces& places, const OverviewLine& line) {
    const auto figure = [&ui](const Rect& place, Face face, const std::string& words) {
        if (place.w > 0) text_in(ui, face, place, ui.theme.ink, words, Align::right);
    };
    const auto median = line.sum.median();
    const auto passed = line.sum.pass_percent();
    figure(places.count, Face::body, std::to_string(line.sum.finished));
    figure(places.median, Face::body_bold, median ? std::to_string(*median) : "–");
    figure(places.passed, Face::body, passed ? std::to_string(*passed) + "%" : "–");
    if (places.curve.w <= 0) return;
    const std::vector<float> values(line.curve.begin(), line.curve.end());
    const ImU32 colour = line.readiness == Readiness::coach ? ui.theme.amber_ink : ui.theme.primary;
    draw_curve(ui, places.curve.centred_row(ui.px(18)).inset(ui.px(2), 0), values, colour);
}

void draw_ready_row(Scene& scene, const Rect& row, const OverviewLine& line) {
    Ui& ui = scene.ui;
    const Overview& overview = overview_of(scene);
    const bool people = overview.grouping == OverviewGrouping::people;
    const std::string name = line_name(ui, line, overview.grouping);
    const ReadyLook look = ready_look(line.readiness);
    const std::string ready =
        people ? ui.words(look.word) : std::to_string(line.ready) + " / " + std::to_string(line.people);
    const Press press = press_area(
        ui, row,
        {"line:" + scope_id(line.scope), name, true, false, people ? to_word(line.readiness) : ready});
    hairline(ui, row);
    const auto& chosen = scene.state().overview.chosen;
    const bool on = chosen && chosen->scope == line.scope;
    if (press.hovered || on) fill(ui, row.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft);
    const ReadyPlaces places = ready_places(ui, row.inset(ui.px(16), 0));
    text_in(ui, Face::body, places.name, ui.theme.ink, shortened(ui, Face::body, name, places.name.w));
    draw_ready_figures(ui, places, line);
    Rect mark = places.ready;
    if (people) {
        chip_right(ui, mark, ready, look.look);
    } else {
        text_in(ui, Face::body, mark, ui.theme.ink, ready, Align::right);
    }
    if (press.focused) focus_ring(ui, row.inset(ui.px(6)), ui.px(6));
    if (!press.pressed) return;
    app::OverviewFilter filter = overview.filter;
    if (people) {
        filter.scope.person = line.scope.person;  // taking it away leads back to where one was
    } else {
        filter.scope = line.scope;
    }
    filter.grouping.reset();
    look_at(scene, filter);
}

std::vector<SegmentedChoice> grouping_choices(const Ui& ui) {
    std::vector<SegmentedChoice> choices;
    for (std::size_t i = 0; i < app::overview_grouping_count; ++i) {
        const auto grouping = static_cast<OverviewGrouping>(i);
        choices.push_back(
            {std::string("overview:by:") + to_word(grouping), ui.words(grouping_word(grouping))});
    }
    return choices;
}

/// Whether they stand beside the title; else in a row of their own.
bool groupings_in_head(const Ui& ui, float width) {
    const float title = text_width(ui, Face::body_bold, ui.words(Text::overview_ready_title));
    return title + ui.px(30 + 16) + segmented_width(ui, grouping_choices(ui)) < width;
}

void draw_groupings(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const Overview& overview = overview_of(scene);
    const std::vector<SegmentedChoice> choices = grouping_choices(ui);
    row = row.take_right(std::min(row.w, segmented_width(ui, choices)));
    const auto pressed = segmented(ui, row, choices, static_cast<std::size_t>(overview.grouping));
    if (!pressed) return;
    app::OverviewFilter filter = overview.filter;
    filter.grouping = static_cast<OverviewGrouping>(*pressed);
    look_at(scene, filter);
}

bool is_of_one(const Overview& overview) {
    return overview.filter.scope.person != records::TraineeId{} && overview.lines.size() == 1;
}

std::string ready_rule_words(const Ui& ui, const Overview& overview) {
    const app::ReadinessRule& rule = app::readiness_rule;
    const std::string sum =
        ui.words(Text::overview_ready_sum, {std::to_string(overview.people), std::to_string(overview.ready)});
    return sum + " · " +
           ui.words(Text::overview_ready_rule,
                    {std::to_string(rule.least_finished), std::to_string(rule.median),
                     std::to_string(rule.pass_percent), std::to_string(rule.recent),
                     std::to_string(rule.coach_below)});
}

void draw_ready_rule(Ui& ui, Rect& inside, const Overview& overview) {
    const std::string words = ready_rule_words(ui, overview);
    const float height = paragraph_height(ui, Face::caption, inside.w - ui.px(32), words);
    inside.take_bottom(ui.px(10));
    const Rect foot = inside.take_bottom(height, ui.px(8)).inset(ui.px(16), 0);
    paragraph(ui, Face::caption, foot, ui.theme.ink2, words);
    hairline(ui, {inside.x, inside.bottom(), inside.w, ui.px(8)});
}

bool has_groupings(const Overview& overview) {
    return overview.sites.size() > 1 || overview.teams.size() > 1;
}

/// Only the rows near what is shown: a company has thousands of people.
void draw_ready_rows(Scene& scene, Rect& column, const Rect& shown) {
    Ui& ui = scene.ui;
    const float height = ui.px(ready_row_height);
    const float margin = 3 * height;  // so that the keyboard finds the next ones
    const bool many = overview_of(scene).lines.size() > 60;
    for (const OverviewLine& line : overview_of(scene).lines) {
        const Rect row = column.take_top(height);
        const bool far_off = row.bottom() < shown.y - margin || row.y > shown.bottom() + margin;
        if (many && far_off) continue;
        draw_ready_row(scene, row, line);
    }
}

void draw_latest_attempts(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Overview& overview = overview_of(scene);
    for (const app::BehindLine& line : overview.latest)
        draw_behind_line(scene, column.take_top(ui.px(latest_row_height)), line, false);
    if (!overview.latest.empty()) return;
    text_in(ui, Face::body, column.take_top(ui.px(latest_row_height)).inset(ui.px(16), 0), ui.theme.ink2,
            ui.words(Text::overview_no_match));
}

void draw_table(Scene& scene, Rect inside, CardRows rows) {
    const bool one = is_of_one(overview_of(scene));
    const auto draw = [&scene, one](Rect& column, const Rect& shown) {
        one ? draw_latest_attempts(scene, column) : draw_ready_rows(scene, column, shown);
    };
    if (rows == CardRows::all) return draw(inside, scene.area);
    ScrollArea area(scene.ui, one ? "overview:latest" : "overview:ready", inside);
    Rect column = area.content();
    draw(column, inside);
    area.set_height(column.y - area.content().y);
}

void draw_ready_head(Scene& scene, Rect head) {
    Ui& ui = scene.ui;
    const Overview& overview = overview_of(scene);
    const bool one = is_of_one(overview);
    const std::string title = one ? ui.words(Text::overview_latest_attempts, {overview.lines.front().name})
                                  : ui.words(Text::overview_ready_title);
    if (one) {
        const ReadyLook look = ready_look(overview.lines.front().readiness);
        chip_right(ui, head, ui.words(look.word), look.look);
    } else if (has_groupings(overview) && groupings_in_head(ui, head.w + ui.px(30))) {
        const float width = segmented_width(ui, grouping_choices(ui));
        draw_groupings(scene, head.take_right(width, ui.px(8)).centred_row(ui.px(36)));
    }
    text_in(ui, Face::body_bold, head, ui.theme.ink, shortened(ui, Face::body_bold, title, head.w));
}

}  // namespace

float overview_ready_height(const Scene& scene, float width) {
    const Ui& ui = scene.ui;
    const Overview& overview = overview_of(scene);
    const float rule = paragraph_height(ui, Face::caption, width - ui.px(34), ready_rule_words(ui, overview));
    const bool one = is_of_one(overview);
    const auto count =
        static_cast<float>(one ? std::max<std::size_t>(overview.latest.size(), 1) : overview.lines.size());
    const float rows = count * ui.px(one ? latest_row_height : ready_row_height);
    const std::vector<SegmentedChoice> groupings = grouping_choices(ui);
    const float above = has_groupings(overview) && !groupings_in_head(ui, width)
                            ? segmented_height(ui, width - ui.px(32), groupings) + ui.px(8)
                            : 0;
    return ui.px(50 + 18 + 4) + rule + rows + (one ? 0 : above + ui.px(28));
}

void draw_overview_ready(Scene& scene, const Rect& place, CardRows rows) {
    Ui& ui = scene.ui;
    const Overview& overview = overview_of(scene);
    card(ui, place);
    Rect inside = place.inset(ui.px(1), ui.px(1));
    draw_ready_head(scene, inside.take_top(ui.px(50)).inset(ui.px(15), 0));
    draw_ready_rule(ui, inside, overview);
    if (!is_of_one(overview)) {
        if (has_groupings(overview) && !groupings_in_head(ui, place.w)) {
            const float height = segmented_height(ui, inside.w - ui.px(30), grouping_choices(ui));
            draw_groupings(scene, inside.take_top(height, ui.px(8)).inset(ui.px(15), 0));
        }
        draw_heads(ui, inside.take_top(ui.px(28)).inset(ui.px(16), 0), overview.grouping);
    }
    draw_table(scene, inside, rows);
}

}  // namespace frontdesk::ui
