#include <algorithm>
#include <cmath>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/exercise_parts.h"

// Two columns to be joined: a left side is taken up, then its right side is pressed. The two carry the same
// letter from then on.
namespace frontdesk::ui {

namespace {

using exercise::Card;

constexpr float badge_size = 24;

/// How far apart the columns stand, and how wide each is.
struct SideColumns {
    float width, gap;
};

SideColumns side_columns_of(const Ui& ui, float width) {
    const float gap = ui.px(16);
    return {std::floor((width - gap) / 2), gap};
}

float side_height(const Ui& ui, const std::string& words, float width) {
    const float inside = width - ui.px(10 + badge_size + 10 + 10);
    return std::max(ui.px(40), paragraph_height(ui, Face::body, inside, words) + ui.px(12));
}

float column_height(const Ui& ui, const std::vector<Card>& cards, float width) {
    float height = 0;
    for (const Card& one : cards) height += side_height(ui, ui.shown(one.text), width) + ui.px(row_gap);
    return height;
}

std::string letter_of(const std::vector<Card>& lefts, const std::string& left) {
    for (std::size_t i = 0; i < lefts.size(); ++i)
        if (lefts[i].id == left) return std::string(1, static_cast<char>('A' + i));
    return {};
}

struct Side {
    std::string id;  ///< of the widget
    std::string words;
    std::string letter;  ///< empty: joined to nothing
    bool taken_up;       ///< waits for its other side
};

bool draw_side(Ui& ui, const Rect& place, const Side& side) {
    const Press press = press_area(ui, place, {side.id, side.words, true, false, side.letter});
    const bool joined = !side.letter.empty();
    const ImU32 ground = side.taken_up || press.hovered ? ui.theme.primary_soft : ui.theme.surface;
    fill(ui, place, ground, ui.px(8));
    const float width = std::max(1.0F, ui.px(side.taken_up ? 2 : 1));
    edge(ui, place, joined || side.taken_up ? ui.theme.primary : ui.theme.line2, ui.px(8), width);
    Rect rest = place.inset(ui.px(10), 0);
    const Rect badge = rest.take_left(ui.px(badge_size), ui.px(10));
    const ImVec2 middle{badge.x + badge.w / 2, place.y + ui.px(20)};
    const float radius = ui.px(badge_size) / 2;
    disc(ui, middle, radius, joined ? ui.theme.primary : ui.theme.sunken);
    if (joined) {
        text_in(ui, Face::caption_bold, {badge.x, middle.y - radius, badge.w, 2 * radius},
                ui.theme.on_primary, side.letter, Align::centre);
    }
    const float height = paragraph_height(ui, Face::body, rest.w, side.words);
    paragraph(ui, Face::body, {rest.x, rest.y + std::floor((rest.h - height) / 2), rest.w, height},
              ui.theme.ink, side.words);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed;
}

}  // namespace

float match_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width) {
    const float column = side_columns_of(ui, width).width;
    return std::max(column_height(ui, desk.layout.cards, column),
                    column_height(ui, desk.layout.targets, column)) +
           ui.px(4);
}

bool draw_match_rows(Ui& ui, Rect& column, const ExerciseOnDesk& desk) {
    std::string& taken = desk.taken_left;
    if (letter_of(desk.layout.cards, taken).empty()) taken = desk.draft.next_left();
    const SideColumns columns = side_columns_of(ui, column.w);
    Rect area = column.take_top(match_rows_height(ui, desk, column.w));
    Rect left = area.take_left(columns.width, columns.gap);
    Rect right = area;
    for (const Card& one : desk.layout.cards) {
        const std::string words = ui.shown(one.text);
        const std::string letter =
            desk.draft.right_of(one.id).empty() ? "" : letter_of(desk.layout.cards, one.id);
        const Rect place = left.take_top(side_height(ui, words, columns.width), ui.px(row_gap));
        if (draw_side(ui, place, {"answer:left:" + one.id, words, letter, taken == one.id})) taken = one.id;
    }
    bool changed = false;
    for (const Card& one : desk.layout.targets) {
        const std::string words = ui.shown(one.text);
        const std::string letter = letter_of(desk.layout.cards, desk.draft.left_of(one.id));
        const Rect place = right.take_top(side_height(ui, words, columns.width), ui.px(row_gap));
        if (!draw_side(ui, place, {"answer:right:" + one.id, words, letter, false})) continue;
        const std::string from = taken.empty() ? desk.draft.left_of(one.id) : taken;
        if (from.empty()) continue;
        desk.draft.join(from, one.id);
        taken = desk.draft.next_left();
        changed = true;
    }
    return changed;
}

}  // namespace frontdesk::ui
