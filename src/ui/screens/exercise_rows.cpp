#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/segmented.h"
#include "ui/screens/exercise_parts.h"

// Rows of an exercise that are pressed: options, items of an order, items that go into bins.
namespace frontdesk::ui {

namespace {

using exercise::Card;
using exercise::Kind;

constexpr float mark_size = 26;

Key digit_of(std::size_t index) {
    return index < 9 ? static_cast<Key>(static_cast<int>(Key::digit1) + static_cast<int>(index)) : Key::none;
}

float words_width(const Ui& ui, float width) {
    return width - ui.px(12 + mark_size + 12 + 34 + 8);
}

float row_height(const Ui& ui, const std::string& words, float width) {
    return std::max(ui.px(40), paragraph_height(ui, Face::body, words_width(ui, width), words) + ui.px(12));
}

/// The dot, box or number at the left of a row.
void draw_mark(Ui& ui, const Rect& place, Kind kind, bool on, std::size_t number) {
    const ImVec2 middle{place.x + ui.px(mark_size) / 2, place.y + ui.px(20)};
    const float radius = ui.px(mark_size) / 2;
    const float width = std::max(1.0F, ui.px(2));
    const ImU32 ground = on ? ui.theme.primary : ui.theme.surface;
    const ImU32 edge_colour = on ? ui.theme.primary : ui.theme.line2;
    if (kind == Kind::multiple) {
        const Rect box{middle.x - ui.px(10), middle.y - ui.px(10), ui.px(20), ui.px(20)};
        fill(ui, box, ground, ui.px(5));
        edge(ui, box, edge_colour, ui.px(5), width);
        if (on) icon_in(ui, Icon::check, box, 16, ui.theme.on_primary);
        return;
    }
    const float size = kind == Kind::single ? ui.px(10) : radius;
    disc(ui, middle, size, ground);
    ring(ui, middle, size, edge_colour, width);
    if (kind == Kind::single && on) disc(ui, middle, ui.px(4), ui.theme.on_primary);
    if (kind != Kind::order || !on) return;
    const Rect around{middle.x - radius, middle.y - radius, 2 * radius, 2 * radius};
    text_in(ui, Face::caption_bold, around, ui.theme.on_primary, std::to_string(number), Align::centre);
}

/// A row with its mark, its words and the key that presses it. True if it was pressed.
bool draw_row(Ui& ui, const Rect& place, Kind kind, const Card& one, std::size_t index, std::size_t number) {
    const std::string words = ui.shown(one.text);
    const bool on = number > 0;
    const std::string id = "answer:" + one.id;
    const std::string value = on ? std::to_string(number) : std::string();
    const Press press = press_area(ui, place, {id, words, true, false, value});
    const ImU32 ground = on || press.hovered || press.held ? ui.theme.primary_soft : ui.theme.surface;
    fill(ui, place, ground, ui.px(8));
    edge(ui, place, on ? ui.theme.primary : ui.theme.line2, ui.px(8), std::max(1.0F, ui.px(1)));
    Rect rest = place.inset(ui.px(12), 0);
    draw_mark(ui, rest.take_left(ui.px(mark_size), ui.px(12)), kind, on, number);
    const Key key = digit_of(index);
    const Rect cap = rest.take_right(ui.px(34), ui.px(8));
    if (key != Key::none) key_cap(ui, {cap.x + ui.px(8), cap.y + ui.px(9)}, key_word(key), ui.theme.ink2);
    const float height = paragraph_height(ui, Face::body, rest.w, words);
    paragraph(ui, Face::body, {rest.x, rest.y + std::floor((rest.h - height) / 2), rest.w, height},
              ui.theme.ink, words);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed || (key != Key::none && !ui.focus.in_text() && ui.keys.take(key));
}

std::vector<SegmentedChoice> bins_for(const Ui& ui, const ExerciseOnDesk& desk, const Card& item) {
    std::vector<SegmentedChoice> choices;
    for (const Card& bin : desk.layout.targets)
        choices.push_back({"answer:" + item.id + ":" + bin.id, ui.shown(bin.text)});
    return choices;
}

/// Words and bins side by side where there is room, else the bins below.
struct SortRow {
    float words_width, bins_width, words_height, bins_height;
    bool beside;

    float height(const Ui& ui) const {
        return (beside ? std::max(words_height, bins_height) : words_height + ui.px(4) + bins_height) +
               ui.px(14);
    }
};

SortRow sort_row(const Ui& ui, const ExerciseOnDesk& desk, const Card& item, float width) {
    const std::vector<SegmentedChoice> bins = bins_for(ui, desk, item);
    const float wish = segmented_width(ui, bins);
    SortRow row{width, width, 0, 0, wish <= width * 0.58F};
    if (row.beside) {
        row.bins_width = wish;
        row.words_width = width - wish - ui.px(12);
    }
    row.words_height = paragraph_height(ui, Face::body, row.words_width, ui.shown(item.text));
    row.bins_height = segmented_height(ui, row.bins_width, bins);
    return row;
}

bool draw_sort_row(Ui& ui, const Rect& place, const ExerciseOnDesk& desk, const Card& item) {
    const SortRow row = sort_row(ui, desk, item, place.w);
    hairline(ui, place);
    Rect rest = place.inset(0, ui.px(7));
    Rect bins = row.beside ? rest.take_right(row.bins_width, ui.px(12)) : rest;
    if (!row.beside) bins.take_top(row.words_height, ui.px(4));
    bins.h = row.bins_height;
    const float lower = row.beside ? std::max(0.0F, std::floor((rest.h - row.words_height) / 2)) : 0;
    paragraph(ui, Face::body, {rest.x, rest.y + lower, row.words_width, row.words_height}, ui.theme.ink,
              ui.shown(item.text));
    const std::string chosen = desk.draft.bin_of(item.id);
    std::optional<std::size_t> index;
    for (std::size_t i = 0; i < desk.layout.targets.size(); ++i)
        if (desk.layout.targets[i].id == chosen) index = i;
    const auto pressed = segmented(ui, bins, bins_for(ui, desk, item), index);
    if (pressed) desk.draft.put(item.id, desk.layout.targets[*pressed].id);
    return pressed.has_value();
}

}  // namespace

float option_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width) {
    float height = ui.px(4);
    for (const Card& one : desk.layout.cards)
        height += row_height(ui, ui.shown(one.text), width) + ui.px(row_gap);
    return height;
}

bool draw_option_rows(Ui& ui, Rect& column, const ExerciseOnDesk& desk) {
    const Kind kind = kind_of(desk.exercise);
    bool changed = false;
    for (std::size_t i = 0; i < desk.layout.cards.size(); ++i) {
        const Card& one = desk.layout.cards[i];
        const Rect place = column.take_top(row_height(ui, ui.shown(one.text), column.w), ui.px(row_gap));
        const std::size_t picked = desk.draft.is_picked(one.id) ? 1 : 0;
        const std::size_t number = kind == Kind::order ? desk.draft.place_of(one.id) : picked;
        if (!draw_row(ui, place, kind, one, i, number)) continue;
        changed = true;
        if (kind == Kind::order) {
            desk.draft.tap(one.id);
        } else {
            desk.draft.toggle(one.id);
        }
    }
    column.take_top(ui.px(4));
    return changed;
}

float sort_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width) {
    float height = ui.px(4);
    for (const Card& item : desk.layout.cards) height += sort_row(ui, desk, item, width).height(ui);
    return height;
}

bool draw_sort_rows(Ui& ui, Rect& column, const ExerciseOnDesk& desk) {
    bool changed = false;
    for (const Card& item : desk.layout.cards) {
        const float height = sort_row(ui, desk, item, column.w).height(ui);
        changed = draw_sort_row(ui, column.take_top(height), desk, item) || changed;
    }
    column.take_top(ui.px(4));
    return changed;
}

}  // namespace frontdesk::ui
