#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "app/noted_talk.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/lesson.h"
#include "ui/screens/lesson_verdict.h"

// A show of hands: what can be said or done here, and who is for it.
namespace frontdesk::ui {

namespace {

using app::LessonAnswer;
using app::LessonPhase;
using app::LessonWay;
using app::Text;

/// How options are set: as large as they can be read, or so that all of them can be seen.
struct OptionSize {
    Face face;
    float around;  ///< logical pixels above and below the words, with the bar
    float gap;
};
constexpr std::array option_sizes{OptionSize{Face::title_regular, 25, 7}, OptionSize{Face::body, 25, 7},
                                  OptionSize{Face::body, 19, 5}};
constexpr float tile_side = 36;
constexpr float sign_side = 32;
constexpr float count_width = 70;
constexpr float bar_height = 8;
constexpr double bars_grow_s = 0.2;

struct OptionRow {
    const LessonAnswer& answer;
    std::size_t index;
    std::string words;
    std::vector<VerdictLine> verdict = {};  ///< once it was revealed
};

bool is_revealed(const Scene& scene) {
    return held(scene).phase == LessonPhase::revealed;
}

/// Hands are counted; otherwise one option is chosen for somebody.
bool counts_hands(const Scene& scene) {
    return lesson_way(scene) == LessonWay::vote;
}

bool is_marked(const Scene& scene, std::size_t index) {
    if (is_revealed(scene)) return held(scene).picked == index;
    if (!counts_hands(scene)) return held(scene).answers[index].hands > 0;
    return scene.memory.lesson.counted == index;
}

float right_part(const Scene& scene) {
    const Ui& ui = scene.ui;
    if (is_revealed(scene)) {
        float widest = ui.px(90);
        for (const LessonAnswer& answer : held(scene).answers) {
            const std::string points = signed_points(ui, answer.judged->points);
            widest = std::max(widest, text_width(ui, Face::title, points) + 2);
        }
        return widest;
    }
    return counts_hands(scene) ? ui.px(2 * sign_side + count_width) : 0;
}

float words_width(const Scene& scene, float width) {
    const Ui& ui = scene.ui;
    const float right = right_part(scene);
    return width - ui.px(15 + tile_side + 14 + 15) - (right > 0 ? right + ui.px(14) : 0);
}

float option_card_height(const Scene& scene, const OptionSize& size, float width, const OptionRow& row) {
    const Ui& ui = scene.ui;
    const float room = words_width(scene, width);
    float height = paragraph_height(ui, size.face, room, row.words) + ui.px(size.around);
    for (const VerdictLine& line : row.verdict) height += verdict_line_height(ui, room, line) - ui.px(4);
    return std::max(height, ui.px(tile_side + 10));
}

void draw_letter(Ui& ui, const Rect& card, std::size_t index, bool marked) {
    const Rect tile{card.x + ui.px(15),
                    card.y + std::min(std::floor((card.h - ui.px(tile_side)) / 2), ui.px(11)),
                    ui.px(tile_side), ui.px(tile_side)};
    fill(ui, tile, marked ? ui.theme.primary : ui.theme.sunken, ui.px(6));
    const std::string letter(1, static_cast<char>('A' + index));
    text_in(ui, Face::title, tile, marked ? ui.theme.on_primary : ui.theme.ink, letter, Align::centre);
}

/// How far the bars have grown since the reveal.
float grown(Scene& scene) {
    const double since = scene.memory.lesson.revealed_at;
    if (since < 0 || scene.ui.reduce_motion) return 1;
    const double share = (scene.ui.in.seconds - since) / bars_grow_s;
    if (share >= 1) return 1;
    scene.ui.redraw_in(0);
    return static_cast<float>(std::max(0.0, share));
}

void draw_hands_bar(Scene& scene, const Rect& trough, const OptionRow& row, bool marked) {
    Ui& ui = scene.ui;
    fill(ui, trough, ui.theme.sunken, trough.h / 2);
    const int present = std::max(1, held(scene).present());
    const float share = std::min(1.0F, static_cast<float>(row.answer.hands) / static_cast<float>(present));
    if (share <= 0) return;
    const ImU32 colour =
        marked ? ui.theme.primary : ui.theme.mood[static_cast<std::size_t>(scenario::Mood::relieved)];
    const float width = std::max(trough.h, trough.w * share * grown(scene));
    fill(ui, {trough.x, trough.y, width, trough.h}, colour, trough.h / 2);
}

/// A square with a sign that changes the count.
bool sign_tile(Ui& ui, const std::string& id, const Rect& tile, Icon sign, bool enabled) {
    const Press press = press_area(ui, tile, {id, sign == Icon::plus ? "+" : "−", enabled, false, {}});
    fill(ui, tile, press.hovered || press.held ? ui.theme.primary_soft : ui.theme.surface, ui.px(7));
    edge(ui, tile, ui.theme.line2, ui.px(7), std::max(1.0F, ui.px(1)));
    icon_in(ui, sign, tile, 18, enabled ? ui.theme.ink : ui.theme.ink3);
    if (press.focused) focus_ring(ui, tile, ui.px(7));
    return press.pressed;
}

void raise(Scene& scene, const OptionRow& row, int hands) {
    scene.memory.lesson.counted = row.index;
    do_in_lesson(scene, {app::RaiseHands{row.index, hands}});
}

void draw_counter(Scene& scene, Rect place, const OptionRow& row) {
    Ui& ui = scene.ui;
    const std::string id = std::to_string(row.index);
    const int hands = row.answer.hands;
    place = place.centred_row(ui.px(sign_side));
    const bool more = held(scene).hands_raised() < held(scene).present();
    const Rect minus = place.take_left(ui.px(sign_side));
    const Rect plus = place.take_right(ui.px(sign_side));
    const std::string figure = std::to_string(hands);
    const Press count = press_area(ui, place, {"lesson:count:" + id, figure, true, false, figure});
    if (count.hovered) fill(ui, place.inset(ui.px(8), 0), ui.theme.primary_soft, ui.px(7));
    const float line = ui.pitch(Face::display);
    text_in(ui, Face::display, place.centred_row(line), ui.theme.ink, figure, Align::centre);
    if (count.focused) focus_ring(ui, place.inset(ui.px(8), 0), ui.px(7));
    if (count.pressed) scene.memory.lesson.counted = row.index;
    if (sign_tile(ui, "lesson:less:" + id, minus, Icon::minus, hands > 0)) raise(scene, row, hands - 1);
    if (sign_tile(ui, "lesson:more:" + id, plus, Icon::plus, more)) raise(scene, row, hands + 1);
}

/// How many hands it had and what it came to.
void draw_outcome(Scene& scene, Rect place, const OptionRow& row) {
    Ui& ui = scene.ui;
    const app::JudgedAnswer& judged = *row.answer.judged;
    const bool counted = counts_hands(scene) && place.h >= ui.px(33 + 21);
    place = place.centred_row(ui.px(counted ? 33 + 21 : 33));
    const ImU32 ink = judged.fatal ? ui.theme.red : judged.points > 0 ? ui.theme.primary : ui.theme.amber_ink;
    text_in(ui, Face::title, place.take_top(ui.px(33)), ink, signed_points(ui, judged.points), Align::right);
    if (counted) {
        text_in(ui, Face::caption, place, ui.theme.ink2,
                ui.words(Text::lesson_raised, {std::to_string(row.answer.hands)}), Align::right);
    }
}

void press_option(Scene& scene, const OptionRow& row) {
    if (is_revealed(scene)) return do_in_lesson(scene, {app::PickAnswer{row.index}});
    scene.memory.lesson.counted = row.index;
    if (!counts_hands(scene)) raise(scene, row, 1);
}

void draw_option_card(Scene& scene, const Rect& card, const OptionSize& size, const OptionRow& row) {
    Ui& ui = scene.ui;
    const bool marked = is_marked(scene, row.index);
    const float radius = ui.px(10);
    Rect left = card;
    const float right = right_part(scene);
    Rect side = left.take_right(ui.px(15) + right);
    side.w = right;
    if (is_revealed(scene)) left.w += ui.px(15) + right;
    const std::string id = "lesson:option:" + std::to_string(row.index);
    const Press press = press_area(ui, left, {id, row.words, true, false, marked ? "marked" : ""});
    fill(ui, card, press.hovered && !marked ? ui.theme.primary_soft : ui.theme.surface, radius);
    edge(ui, card, marked ? ui.theme.primary : ui.theme.line, radius,
         marked ? ui.px(2.5F) : std::max(1.0F, ui.px(1)));
    draw_letter(ui, card, row.index, marked);
    Rect inside{card.x + ui.px(15 + tile_side + 14), card.y + ui.px((size.around - 9) / 2),
                words_width(scene, card.w), card.h - ui.px(size.around - 9)};
    const Rect trough = inside.take_bottom(ui.px(bar_height));
    inside.take_top(paragraph(ui, size.face, inside, ui.theme.ink, row.words));
    for (const VerdictLine& line : row.verdict) draw_verdict_line(ui, inside, line);
    if (counts_hands(scene)) draw_hands_bar(scene, trough.moved(0, -ui.px(0.5F)), row, marked);
    if (is_revealed(scene)) draw_outcome(scene, side, row);
    if (!is_revealed(scene) && right > 0) draw_counter(scene, side, row);
    if (press.focused) focus_ring(ui, card, radius);
    if (press.pressed) press_option(scene, row);
}

std::vector<OptionRow> rows_of(const Scene& scene) {
    std::vector<OptionRow> rows;
    for (const LessonAnswer& answer : held(scene).answers) {
        rows.push_back({answer, rows.size(), option_words(scene.ui, answer)});
        // Nobody raised a hand for it: its points say enough.
        const bool matters = answer.hands > 0 || held(scene).picked == rows.size() - 1;
        if (answer.judged && matters) rows.back().verdict = verdict_in_short(scene, answer);
    }
    return rows;
}

/// Digits choose, the arrows change the count of what was chosen.
void follow_option_keys(Scene& scene, const std::vector<OptionRow>& rows) {
    Keys& keys = scene.ui.keys;
    for (const OptionRow& row : rows) {
        const auto digit = static_cast<Key>(static_cast<int>(Key::digit1) + static_cast<int>(row.index));
        if (row.index < 9 && keys.take(digit)) press_option(scene, row);
    }
    const std::size_t counted = scene.memory.lesson.counted;
    if (is_revealed(scene) || !counts_hands(scene) || counted >= rows.size()) return;
    if (keys.take(Key::up)) raise(scene, rows[counted], rows[counted].answer.hands + 1);
    if (keys.take(Key::down)) raise(scene, rows[counted], rows[counted].answer.hands - 1);
}

float all_heights(const Scene& scene, const OptionSize& size, float width,
                  const std::vector<OptionRow>& rows) {
    float height = 0;
    for (const OptionRow& row : rows)
        height += option_card_height(scene, size, width, row) + scene.ui.px(size.gap);
    return height - scene.ui.px(size.gap);
}

}  // namespace

void draw_lesson_options(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const std::vector<OptionRow> rows = rows_of(scene);
    if (rows.empty()) return;
    follow_option_keys(scene, rows);
    const auto fits = [&](const OptionSize& size) {
        return all_heights(scene, size, place.w, rows) <= place.h + 0.5F;
    };
    const auto fitting = std::find_if(option_sizes.begin(), option_sizes.end(), fits);
    const OptionSize size = fitting == option_sizes.end() ? option_sizes.back() : *fitting;
    const auto draw_all = [&](Rect& column) {
        for (const OptionRow& row : rows) {
            const float height = option_card_height(scene, size, column.w, row);
            draw_option_card(scene, column.take_top(height, ui.px(size.gap)), size, row);
        }
    };
    Rect column = place;
    if (fitting != option_sizes.end()) return draw_all(column);
    column.w -= ui.px(14);
    scroll_in_card(ui, "lesson:options", column, draw_all);
}

float lesson_options_height(const Scene& scene, float width) {
    return all_heights(scene, option_sizes.back(), width, rows_of(scene));
}

}  // namespace frontdesk::ui
