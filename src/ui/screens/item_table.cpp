#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/items.h"

// The table of the item analysis: sorted by a press on a head, explained by a press on a row.
namespace frontdesk::ui {

namespace {

using app::ItemNote;
using app::Text;

constexpr float item_row_height = 56;
constexpr float all_columns_from = 860;  ///< logical width

/// The places of one row; empty where there is no room for them.
struct ItemPlaces {
    Rect name, attempts, missed, facility, discrimination, note;
    bool wide = false;
};

ItemPlaces item_places(const Ui& ui, Rect row, bool by_step) {
    ItemPlaces places;
    places.wide = row.w / ui.in.scale >= all_columns_from;
    row = row.inset(ui.px(16), 0);
    places.note = row.take_right(ui.px(128), ui.px(12));
    if (places.wide && by_step) places.discrimination = row.take_right(ui.px(116), ui.px(12));
    places.facility = row.take_right(ui.px(92), ui.px(12));
    if (places.wide) places.missed = row.take_right(ui.px(84), ui.px(12));
    if (places.wide) places.attempts = row.take_right(ui.px(84), ui.px(12));
    places.name = row;
    return places;
}

const char* column_id(ItemColumn column) {
    constexpr std::array ids{"sort:name",     "sort:attempts",       "sort:missed",
                             "sort:facility", "sort:discrimination", "sort:note"};
    return ids.at(static_cast<std::size_t>(column));
}

/// Figures come with the largest first, names and notes from the top.
bool begins_downwards(ItemColumn column) {
    return column == ItemColumn::attempts || column == ItemColumn::missed;
}

void draw_item_head(Scene& scene, const Rect& place, ItemColumn column, Text words, Align align) {
    Ui& ui = scene.ui;
    if (place.w <= 0) return;
    ItemsMemory& memory = scene.memory.items;
    const bool on = memory.sorted_by == column;
    const Face face = on ? Face::caption_bold : Face::caption;
    const std::string label = ui.words(words);
    const Press press = press_area(ui, place,
                                   {column_id(column), label, true, text_width(ui, face, label) > place.w,
                                    !on                ? ""
                                    : memory.downwards ? "down"
                                                       : "up"});
    Rect rest = place;
    if (on) {
        // The arrow stands outside the words, so that the column stays in line.
        const float words_width = std::min(text_width(ui, face, label), place.w);
        const float x = align == Align::right ? place.right() - words_width - ui.px(17)
                                              : place.x + words_width + ui.px(4);
        const ImVec2 at{x, place.y + (place.h - ui.px(14)) / 2};
        icon_tilted(ui, Icon::down, at, 14, ui.theme.ink2, memory.downwards ? 0 : 180);
    }
    text_in(ui, face, rest, press.hovered || on ? ui.theme.ink : ui.theme.ink2, label, align);
    if (press.focused) focus_ring(ui, place, ui.px(6));
    if (!press.pressed) return;
    memory.downwards = on ? !memory.downwards : begins_downwards(column);
    memory.sorted_by = column;
    ui.redraw_in(0);
}

void draw_item_heads(Scene& scene, const Rect& row) {
    const bool by_step = scene.memory.items.by_step;
    const ItemPlaces places = item_places(scene.ui, row, by_step);
    const auto head = [&scene](const Rect& place, ItemColumn column, Text words, Align align) {
        draw_item_head(scene, place, column, words, align);
    };
    head(places.name, ItemColumn::name, by_step ? Text::items_head_item : Text::items_head_scenario,
         Align::left);
    head(places.attempts, ItemColumn::attempts, Text::items_head_attempts, Align::right);
    head(places.missed, ItemColumn::missed, by_step ? Text::items_head_missed : Text::items_head_mean,
         Align::right);
    head(places.facility, ItemColumn::facility, by_step ? Text::items_head_facility : Text::items_head_passed,
         Align::right);
    head(places.discrimination, ItemColumn::discrimination, Text::items_head_discrimination, Align::right);
    head(places.note, ItemColumn::note, Text::items_head_note, Align::right);
}

void draw_item_row(Scene& scene, const Rect& row, const ItemRow& one) {
    Ui& ui = scene.ui;
    ItemsMemory& memory = scene.memory.items;
    const bool few = one.note == ItemNote::too_few;
    const std::string facility = percent_words(one.facility);
    const Press press = press_area(ui, row, {"item:" + one.id, one.name, true, false, facility});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft, 0);
    const ItemPlaces places = item_places(ui, row, one.step != nullptr);
    const ImU32 ink = few ? ui.theme.ink2 : ui.theme.ink;
    Rect name = places.name.centred_row(ui.px(46));
    text_in(ui, Face::body, name.take_top(ui.px(25)), ink, one.name);
    text_in(ui, Face::caption, name, ui.theme.ink2, one.where);
    if (places.wide) {
        text_in(ui, Face::body, places.attempts, ink, std::to_string(one.attempts), Align::right);
        text_in(ui, Face::body, places.missed, ink, std::to_string(std::lround(one.missed)), Align::right);
    }
    text_in(ui, few ? Face::body : Face::body_bold, places.facility, ink, facility, Align::right);
    if (places.discrimination.w > 0) {
        text_in(ui, Face::body, places.discrimination, ink, discrimination_words(one.discrimination),
                Align::right);
    }
    Rect note = places.note;
    note.x -= ui.px(8);
    note.w += ui.px(8);
    chip_right(ui, note, ui.words(item_note_word(one.note)), item_note_look(one.note));
    if (press.focused) focus_ring(ui, row.inset(ui.px(3)), ui.px(6));
    if (!press.pressed) return;
    memory.open = memory.open == one.id ? std::string() : one.id;
    ui.redraw_in(0);
}

}  // namespace

void draw_item_table(Scene& scene, Rect& column, const std::vector<ItemRow>& rows) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    column.take_top(ui.px(6));
    draw_item_heads(scene, column.take_top(ui.px(36)));
    for (const ItemRow& row : rows) {
        draw_item_row(scene, column.take_top(ui.px(item_row_height)), row);
        if (scene.memory.items.open == row.id) draw_item_explanation(scene, column, row);
    }
    column.take_top(ui.px(6));
    behind.close({outer.x, outer.y, outer.w, column.y - outer.y});
    column.take_top(ui.px(12));
}

}  // namespace frontdesk::ui
