#pragma once

#include "app/item_analysis.h"
#include "ui/kit/chip.h"
#include "ui/screens/scene.h"

// The parts of the item analysis.
namespace frontdesk::ui {

/// One row of the table, of a scenario or of one of its steps, as it is sorted and shown.
struct ItemRow {
    std::string id;     ///< "complaint-angry-leak", "complaint-angry-leak/calm-down/M07"
    std::string name;   ///< in the language of the screen
    std::string where;  ///< below the name
    int attempts = 0;
    double missed = 0;    ///< of a step how often; of a scenario the mean total
    double facility = 0;  ///< of a scenario the share that passed
    std::optional<double> discrimination;
    app::ItemNote note = app::ItemNote::none;
    const app::ScenarioFigures* scenario = nullptr;  ///< one of the two
    const app::ItemFigures* step = nullptr;
};

/// What fits the filters, in the order that was chosen.
std::vector<ItemRow> item_rows(const Scene& scene);

/// What a step is called: "先道歉 M07", "选择题", "登记表：房号".
std::string step_name(const Scene& scene, const app::ItemFigures& step);

/// "61%"; "0.34", "−0.12", "–" where it is not defined.
std::string percent_words(double share);
std::string discrimination_words(const std::optional<double>& value);

app::Text item_note_word(app::ItemNote note);
ChipLook item_note_look(app::ItemNote note);

/// What the figures of the row mean and what to do about it. Takes its height off the column.
void draw_item_explanation(Scene& scene, Rect& column, const ItemRow& row);

/// The heads and the rows.
void draw_item_table(Scene& scene, Rect& column, const std::vector<ItemRow>& rows);

}  // namespace frontdesk::ui
