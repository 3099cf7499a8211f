#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/items.h"

// What the figures of one row mean, and what to do about it.
namespace frontdesk::ui {

namespace {

using app::item_thresholds;
using app::ItemNote;
using app::Text;

std::string advice_for_step(const Ui& ui, ItemNote note) {
    switch (note) {
        case ItemNote::too_few:
            return ui.words(Text::items_do_few, {std::to_string(item_thresholds.least_attempts)});
        case ItemNote::backwards:
            return ui.words(Text::items_do_backwards);
        case ItemNote::too_hard:
            return ui.words(Text::items_do_hard);
        case ItemNote::too_easy:
            return ui.words(Text::items_do_easy);
        case ItemNote::weak:
            return ui.words(Text::items_do_weak);
        default:
            return ui.words(Text::items_do_none);
    }
}

std::string advice_for_scenario(const Ui& ui, const app::ScenarioFigures& scenario) {
    if (scenario.note == ItemNote::too_few) return advice_for_step(ui, scenario.note);
    const std::string percent = std::to_string(std::lround(100 * scenario.pass_share()));
    const Text words = scenario.note == ItemNote::too_hard   ? Text::items_scenario_hard
                       : scenario.note == ItemNote::too_easy ? Text::items_scenario_easy
                                                             : Text::items_scenario_fine;
    return ui.words(words, {percent});
}

std::vector<std::string> words_about(const Ui& ui, const app::ItemFigures& step) {
    const std::string attempts = std::to_string(step.attempts);
    std::string percent = percent_words(step.facility);
    percent.pop_back();
    const bool forbidden = step.kind == app::ItemKind::forbidden;
    return {forbidden
                ? ui.words(Text::items_counts_forbidden,
                           {attempts, std::to_string(step.met), std::to_string(step.hit)})
                : ui.words(Text::items_counts, {attempts, std::to_string(step.met), std::to_string(step.part),
                                                std::to_string(step.missed)}),
            ui.words(Text::items_facility_means, {percent}),
            step.discrimination
                ? ui.words(Text::items_discrimination_means, {discrimination_words(step.discrimination)})
                : ui.words(Text::items_discrimination_none,
                           {std::to_string(item_thresholds.least_discrimination)})};
}

std::vector<std::string> words_about(const Ui& ui, const app::ScenarioFigures& scenario) {
    std::vector<std::string> words;
    if (scenario.earlier_versions > 0) {
        words.push_back(ui.words(Text::items_versions, {std::to_string(scenario.earlier_versions)}));
    }
    return words;
}

void draw_see_steps(Scene& scene, Rect& column, const std::string& scenario) {
    Ui& ui = scene.ui;
    const ButtonLook look{
        .kind = ButtonKind::secondary, .icon_behind = Icon::right, .size = ButtonSize::small};
    const char* label = ui.words(Text::items_open_steps);
    Rect row = column.take_top(ui.px(36), ui.px(12));
    const Rect place = row.take_left(std::min(button_width(ui, label, look), row.w));
    if (!button(ui, "steps:" + scenario, place, label, look)) return;
    scene.memory.items.by_step = true;
    scene.memory.items.scenario = scenario;
    scene.memory.items.words.clear();
    scene.memory.items.open.clear();
    ui.redraw_in(0);
}

}  // namespace

void draw_item_explanation(Scene& scene, Rect& column, const ItemRow& row) {
    Ui& ui = scene.ui;
    Rect inside = column.inset(ui.px(16), 0);
    inside.w = std::min(inside.w, ui.px(820));
    inside.take_top(ui.px(4));
    const std::string advice =
        row.step != nullptr ? advice_for_step(ui, row.note) : advice_for_scenario(ui, *row.scenario);
    const float height = advice_box_height(ui, inside.w, ui.words(item_note_word(row.note)), advice);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"explained:" + row.id, advice, inside.x, inside.y, inside.w, height, true, false, ""});
    }
    advice_box(ui, inside.take_top(height, ui.px(10)), ui.words(item_note_word(row.note)), advice);
    for (const std::string& words :
         row.step != nullptr ? words_about(ui, *row.step) : words_about(ui, *row.scenario)) {
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, words), ui.px(6));
    }
    if (row.scenario != nullptr) draw_see_steps(scene, inside, row.scenario->scenario);
    inside.take_top(ui.px(8));
    column.take_top(inside.y - column.y);
}

}  // namespace frontdesk::ui
