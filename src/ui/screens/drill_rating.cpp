#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/drills.h"
#include "ui/screens/naming.h"
#include "ui/screens/practice_cards.h"
#include "ui/screens/practice_words.h"

// How hard it was, when it comes back, and how far one is.
namespace frontdesk::ui {

namespace {

using app::SpokenBetter;
using app::Text;
using practice::Rating;

Key rating_key(Rating rating) {
    return static_cast<Key>(static_cast<int>(Key::digit1) + static_cast<int>(practice::index_of(rating)));
}

/// One of the four: its key, how it went, when it comes back. The proposed one is filled and on Enter.
struct RatingRow {
    Rating rating;
    std::string when;
    bool proposed;
};

void draw_rating_ground(Ui& ui, const Rect& place, const RatingRow& row, const Press& press) {
    const Theme& theme = ui.theme;
    const float radius = ui.px(8);
    if (row.proposed) {
        const ImU32 colour = press.held      ? theme.primary_pressed
                             : press.hovered ? theme.primary_hover
                                             : theme.primary;
        return fill(ui, place, colour, radius);
    }
    fill(ui, place, press.hovered || press.held ? theme.primary_soft : theme.surface, radius);
    edge(ui, place, theme.line2, radius, std::max(1.0F, 1.5F * ui.in.scale));
}

bool draw_rating_row(Ui& ui, const Rect& place, const RatingRow& row) {
    const std::string id = "rate:" + std::to_string(static_cast<int>(row.rating));
    const std::string label = ui.words(rating_word(row.rating));
    const Key key = rating_key(row.rating);
    Rect inside = place.inset(ui.px(18), 0);
    const float cap = key_cap_width(ui, key_word(key));
    const float when = text_width(ui, Face::body, row.when) + 1;
    const float needed = cap + ui.px(12) + text_width(ui, Face::body_bold, label) + ui.px(8) + when;
    const Press press =
        press_area(ui, place, {id, label, true, needed > inside.w, row.proposed ? "proposed" : ""});
    draw_rating_ground(ui, place, row, press);
    const float down = press.held ? ui.px(1) : 0;
    const ImU32 ink = row.proposed ? ui.theme.on_primary : ui.theme.ink;
    const Rect cap_place = inside.take_left(cap, ui.px(12)).centred_row(ui.px(22)).moved(0, down);
    key_cap(ui, cap_place.min(), key_word(key), ink);
    text_in(ui, Face::body, inside.take_right(when, ui.px(8)).moved(0, down),
            row.proposed ? ui.theme.on_primary : ui.theme.ink2, row.when, Align::right);
    text_in(ui, Face::body_bold, inside.moved(0, down), ink, label);
    // Enter presses the proposed one, so it has the ring as long as Tab has not gone elsewhere.
    const bool next = row.proposed && !ui.focus.keeps_enter();
    if (press.focused || next) focus_ring(ui, place, ui.px(8));
    const bool by_digit = !ui.focus.in_text() && ui.keys.take(key);
    const bool by_enter = row.proposed && !ui.focus.keeps_enter() && ui.keys.take(Key::enter);
    return press.pressed || by_digit || by_enter;
}

/// How far one is with the act of this sentence.
void draw_act_standing(Scene& scene, Rect column) {
    Ui& ui = scene.ui;
    const app::RunningDrills& drills = drills_of(scene);
    const std::string& rule = drills.item().drill->rule;
    const app::DrillStanding* standing = scene.state().practice.find_drill(rule);
    if (standing == nullptr) return;
    Rect row = column.take_top(ui.px(28), ui.px(2));
    const std::string right =
        standing->tries == 0 ? std::string(ui.words(Text::drills_not_tried))
                             : ui.words(Text::drills_right,
                                        {std::to_string(standing->right), std::to_string(standing->tries)});
    chip_right(ui, row, right, {standing->tries == 0 ? ChipKind::plain : ChipKind::made});
    text_in(ui, Face::body, row, ui.theme.ink,
            ui.shown(RuleNames{scene.app.content().engine, ui.language}.of(rule)));
    if (!drills.spoken) return;
    const core::Instant good = drills.spoken->comes_back[practice::index_of(Rating::good)];
    const std::string apart = span_words(ui, good, drills.spoken->after_two);
    text_in(ui, Face::caption, column.take_top(ui.px(24)), ui.theme.ink2,
            ui.words(Text::drills_one_more, {apart}));
}

}  // namespace

void draw_drill_wants(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& wants = drills_of(scene).item().situation->wants;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    heading(ui, inside.take_top(ui.px(26), ui.px(6)), Icon::check, ui.theme.ink,
            ui.words(Text::drills_wants));
    for (const std::string& rule : wants) {
        const std::string name = ui.shown(RuleNames{scene.app.content().engine, ui.language}.of(rule));
        const float height = check_row_height(ui, inside.w, name, {});
        check_row(ui, inside.take_top(height), false, name, {});
    }
    inside.take_top(ui.px(12));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(12), outer.w, 0};
}

void draw_rating(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const SpokenBetter& spoken = *drills_of(scene).spoken;
    const core::Instant now = scene.app.clock().now();
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    text_in(ui, Face::body_bold, inside.take_top(ui.px(26), 0), ui.theme.ink, ui.words(Text::drills_rate));
    text_in(ui, Face::caption, inside.take_top(ui.px(21), ui.px(10)), ui.theme.ink2,
            ui.words(Text::drills_rate_hint));
    ui.focus.suggest("rate:" + std::to_string(static_cast<int>(spoken.proposed.rating)));
    for (const Rating rating : practice::all_ratings) {
        const RatingRow row{rating, when_words(ui, now, spoken.comes_back[practice::index_of(rating)]),
                            rating == spoken.proposed.rating};
        if (draw_rating_row(ui, inside.take_top(ui.px(44), ui.px(8)), row)) ui.intend(app::RateDrill{rating});
    }
    inside.take_top(ui.px(6));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(12), outer.w, 0};
}

void draw_drill_forecast(Scene& scene, Rect& column, float down_to) {
    Ui& ui = scene.ui;
    const app::RunningDrills& drills = drills_of(scene);
    const core::Instant now = scene.app.clock().now();
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    text_in(ui, Face::body_bold, inside.take_top(ui.px(26), ui.px(8)), ui.theme.ink,
            ui.words(Text::drills_forecast));
    const float below = ui.px(21 + 12 + 12 + 54 + 14);
    const float chart = std::clamp(down_to - inside.y - below - ui.px(12), ui.px(120), ui.px(180));
    std::optional<core::Instant> due;
    if (drills.spoken) due = drills.spoken->comes_back[practice::index_of(drills.spoken->proposed.rating)];
    draw_coming_days(scene, inside.take_top(chart, ui.px(12)), due);
    const std::string left = std::to_string(scene.state().practice.due_today());
    const std::string told = due ? ui.words(Text::drills_left, {left, day_words(ui, now, *due)})
                                 : ui.words(Text::drills_left_today, {left});
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, told), ui.px(12));
    const float standing = std::max(inside.y, down_to - ui.px(12 + 54 + 14));
    hairline(ui, {inside.x, standing, inside.w, 0});
    draw_act_standing(scene, {inside.x, standing + ui.px(8), inside.w, ui.px(54)});
    const float bottom = standing + ui.px(12 + 54 + 8);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
