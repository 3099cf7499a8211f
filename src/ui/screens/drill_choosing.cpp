#include <algorithm>

#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/drills.h"
#include "ui/screens/practice_cards.h"
#include "ui/screens/practice_words.h"

// What is due, what one may choose, and what was done.
namespace frontdesk::ui {

namespace {

using app::DrillStanding;
using app::PracticeOverview;
using app::Text;

constexpr int a_few_more = 5;

/// What there is to do today, in one sentence and the way on.
Offer offer_of(const Scene& scene) {
    const Ui& ui = scene.ui;
    const PracticeOverview& practice = scene.state().practice;
    const std::string more = ui.words(Text::drills_more, {std::to_string(a_few_more)});
    if (!practice.due_drills.empty()) {
        return {ui.words(Text::drills_due, {std::to_string(practice.due_drills.size())}),
                ui.words(Text::drills_due_hint),
                "drills:start",
                ui.words(Text::drills_start),
                "",
                ""};
    }
    if (practice.waiting > 0 && practice.limit == 0) {
        return {ui.words(Text::drills_zero),
                ui.words(Text::drills_zero_way, {std::to_string(practice.waiting)}),
                "drills:more",
                more,
                "",
                ""};
    }
    if (practice.waiting > 0 && practice.done_today >= practice.limit) {
        return {ui.words(Text::drills_enough),
                ui.words(Text::drills_enough_way,
                         {std::to_string(practice.done_today), std::to_string(practice.waiting)}),
                "drills:more",
                more,
                "",
                ""};
    }
    std::string way = ui.words(Text::drills_none_way);
    if (practice.next_due) {
        const std::string when = day_words(ui, scene.app.clock().now(), *practice.next_due);
        way = ui.words(Text::drills_next_comes, {when}) +
              (ui.language == app::Language::english ? ". " : "。") + way;
    }
    return {ui.words(Text::drills_none), way, "drills:more", more, "", ""};
}

/// How one stands with an act: what is due of it, else how often it went right; nothing before the first
/// time.
struct RuleChip {
    std::string words;
    ChipLook look;
};

RuleChip rule_chip(const Ui& ui, const DrillStanding& standing) {
    if (standing.due > 0) {
        return {ui.words(Text::drills_due_count, {std::to_string(standing.due)}),
                {ChipKind::advice, Icon::none, 24}};
    }
    if (standing.tries == 0) return {};
    return {ui.words(Text::drills_right, {std::to_string(standing.right), std::to_string(standing.tries)}),
            {ChipKind::made, Icon::none, 24}};
}

void draw_rule_row(Scene& scene, const Rect& row, const DrillStanding& standing) {
    Ui& ui = scene.ui;
    const std::string title = ui.shown(standing.drill->title);
    const Press press = press_area(
        ui, row, {"rule:" + standing.drill->rule, title, true, false, std::to_string(standing.due)});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft, 0);
    Rect rest = row.inset(ui.px(16), 0);
    icon_in(ui, Icon::right, rest.take_right(ui.px(18), ui.px(8)), 18, ui.theme.ink2);
    const bool wide = row.w > ui.px(560);
    const RuleChip chip_of_rule = rule_chip(ui, standing);
    const float chip_room =
        chip_of_rule.words.empty() ? 0 : chip_width(ui, chip_of_rule.words, chip_of_rule.look);
    Rect chip_place = rest.take_right(wide ? std::max(chip_room, ui.px(126)) : chip_room, ui.px(12));
    if (!chip_of_rule.words.empty()) chip_right(ui, chip_place, chip_of_rule.words, chip_of_rule.look);
    if (wide) {
        const std::string scenes = ui.words(
            Text::drills_scenes, {std::to_string(standing.situations), std::to_string(standing.practised)});
        text_in(ui, Face::caption, rest.take_right(ui.px(190), ui.px(12)), ui.theme.ink2, scenes);
    }
    text_in(ui, Face::caption, rest.take_left(ui.px(34), ui.px(6)), ui.theme.ink3, standing.drill->rule);
    text_in(ui, Face::body, rest, ui.theme.ink, title);
    if (press.focused) focus_ring(ui, row.inset(ui.px(4)), ui.px(6));
    if (press.pressed) ui.intend(app::StartDrills{standing.drill->rule});
}

void draw_rules(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    column.take_top(ui.px(12));
    text_in(ui, Face::body_bold, column.take_top(ui.px(30), ui.px(4)).inset(ui.px(16), 0), ui.theme.ink,
            ui.words(Text::drills_list));
    for (const DrillStanding& standing : scene.state().practice.drills) {
        draw_rule_row(scene, column.take_top(ui.px(48)), standing);
    }
    const float bottom = column.y + ui.px(6);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

/// What was said, how it went, when it comes back.
void draw_done_row(Scene& scene, Rect row, const app::DoneDrill& done) {
    Ui& ui = scene.ui;
    row = row.inset(ui.px(16), 0);
    const std::string when = when_words(ui, scene.app.clock().now(), done.due);
    const float width = std::max(ui.px(110), text_width(ui, Face::caption, when) + 1);
    text_in(ui, Face::caption, row.take_right(width, ui.px(12)), ui.theme.ink2, when, Align::right);
    const ChipLook look{done.rating == practice::Rating::again ? ChipKind::advice : ChipKind::made,
                        Icon::none, 24};
    const std::string rated = ui.words(rating_word(done.rating));
    Rect chip_place = row.take_right(std::max(ui.px(96), chip_width(ui, rated, look)), ui.px(12));
    chip_right(ui, chip_place, rated, look);
    text_in(ui, Face::body_bold, row.take_right(ui.px(48), ui.px(16)), ui.theme.ink,
            std::to_string(done.score), Align::right);
    text_in(ui, Face::body, row, ui.theme.ink, ui.shown(done.item.situation->title));
}

}  // namespace

void draw_drill_choice(Scene& scene, Rect& column) {
    const Offer offer = offer_of(scene);
    if (draw_offer(scene, column, offer) == Chosen::main) {
        const bool due = offer.id == "drills:start";
        scene.ui.intend(app::StartDrills{"", due ? 0 : a_few_more});
    }
    draw_rules(scene, column);
}

void draw_drill_summary(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& done = drills_of(scene).done;
    int sum = 0;
    for (const app::DoneDrill& one : done) sum += one.score;
    const int count = static_cast<int>(done.size());
    const int average = count == 0 ? 0 : (sum + count / 2) / count;
    const Offer offer{ui.words(Text::drills_finished),
                      ui.words(Text::drills_finished_sum, {std::to_string(count), std::to_string(average)}),
                      "drills:done",
                      ui.words(Text::drills_done),
                      "drills:more",
                      ui.words(Text::drills_more, {std::to_string(a_few_more)})};
    const Chosen chosen = draw_offer(scene, column, offer);
    if (chosen == Chosen::main) {
        ui.intend(app::LeaveDrills{});
        scene.go(ScreenId::today);
    }
    if (chosen == Chosen::other) ui.intend(app::StartDrills{"", a_few_more});
    const Rect outer = column;
    GrownCard behind(ui);
    column.take_top(ui.px(6));
    for (const app::DoneDrill& one : done) {
        if (&one != &done.front()) hairline(ui, column);
        draw_done_row(scene, column.take_top(ui.px(48)), one);
    }
    const float bottom = column.y + ui.px(6);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
