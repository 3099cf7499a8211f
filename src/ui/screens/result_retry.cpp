#include <algorithm>
#include <cmath>

#include "app/turns.h"
#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/naming.h"
#include "ui/screens/result.h"

// One turn said again: the turns with what each was worth, the worst chosen already, and the way to compare.
namespace frontdesk::ui {

namespace {

using app::Text;
using app::Turn;

constexpr float tile_gap = 5;
constexpr float tile_width = 42;
constexpr float tile_height = 60;
constexpr float low_tile_height = 50;  ///< where there is more than one row of them

std::vector<Turn> turns_of_result(const Scene& scene) {
    return app::turns_of(shown(scene).session.transcript, shown(scene).score);
}

/// The chosen one; as long as nobody chose, the worst.
std::size_t chosen_turn(const Scene& scene, const std::vector<Turn>& turns) {
    const ResultMemory& memory = scene.memory.result;
    const bool chosen = memory.attempt == shown(scene).head.id && memory.turn && *memory.turn < turns.size();
    return chosen ? *memory.turn : app::worst_turn(turns);
}

void choose(Scene& scene, std::size_t turn) {
    scene.memory.result.turn = turn;
    scene.ui.redraw_in(0);
}

std::string points_words(const Turn& turn) {
    return turn.points < 0 ? "−" + std::to_string(-turn.points) : std::to_string(turn.points);
}

constexpr float points_height = 24;
constexpr float fatal_size = 14;  ///< of the sign before the points of a fatal turn

float points_width(const Ui& ui, const Turn& turn) {
    return text_width(ui, Face::body_bold, points_words(turn)) + (turn.fatal ? ui.px(fatal_size) : 0);
}

/// So wide that the points of each turn stand inside.
float least_tile_width(const Ui& ui, const std::vector<Turn>& turns) {
    float width = ui.px(tile_width);
    for (const Turn& turn : turns) width = std::max(width, points_width(ui, turn) + ui.px(10));
    return width;
}

/// Of a turn without a number. An act without a picture of its own gets that of any act.
Icon turn_icon(const Turn& turn, const session::Entry& entry) {
    if (turn.kind == session::EntryKind::form) return Icon::form;
    const Icon act = act_icon(entry.chosen);
    return act == Icon::none ? Icon::hand : act;
}

/// What the turn is: its number, or the picture of a form or an act.
void draw_tile_head(Scene& scene, const Rect& row, const Turn& turn, bool chosen) {
    Ui& ui = scene.ui;
    const ImU32 colour = chosen ? ui.theme.primary : ui.theme.ink2;
    if (turn.number > 0) {
        return text_in(ui, chosen ? Face::caption_bold : Face::caption, row, colour,
                       std::to_string(turn.number), Align::centre);
    }
    const session::Entry& entry = shown(scene).session.transcript[turn.entry];
    icon_in(ui, turn_icon(turn, entry), row, 16, colour);
}

bool draw_tile(Scene& scene, const Rect& tile, const Turn& turn, bool chosen, bool worst) {
    Ui& ui = scene.ui;
    const std::string id = "turn:" + std::to_string(turn.entry);
    const std::string points = points_words(turn);
    const Press press =
        press_area(ui, tile, {id, retry_words(ui, turn), true, false, chosen ? "on" : points});
    const float radius = ui.px(8);
    fill(ui, tile, chosen || press.hovered ? ui.theme.primary_soft : ui.theme.surface, radius);
    edge(ui, tile, chosen ? ui.theme.primary : ui.theme.line, radius, ui.px(chosen ? 2 : 1));
    const float gap = ui.px(tile.h < ui.px(tile_height) ? 0 : 3);
    Rect rest = tile.centred_row(ui.px(20 + points_height) + gap);
    draw_tile_head(scene, rest.take_top(ui.px(20), gap), turn, chosen);
    const ImU32 colour = turn.fatal               ? ui.theme.red
                         : worst && turn.lost > 0 ? ui.theme.amber_ink
                                                  : ui.theme.ink;
    if (turn.fatal) {
        rest.x += std::floor((rest.w - points_width(ui, turn)) / 2);
        const Rect sign = rest.take_left(ui.px(fatal_size));
        icon_in(ui, Icon::fatal, {sign.x, sign.y, sign.w, ui.px(points_height)}, fatal_size, colour);
        text_in(ui, Face::body_bold, {rest.x, rest.y, rest.w, ui.px(points_height)}, colour, points);
    } else {
        text_in(ui, Face::body_bold, {rest.x, rest.y, rest.w, ui.px(points_height)}, colour, points,
                Align::centre);
    }
    if (press.focused) focus_ring(ui, tile, radius);
    return press.pressed;
}

/// Left and Right go through the turns, unless a text box has the keyboard.
void choose_by_keys(Scene& scene, std::size_t chosen, std::size_t count) {
    Ui& ui = scene.ui;
    if (ui.focus.in_text()) return;
    if (ui.keys.take(Key::left) && chosen > 0) choose(scene, chosen - 1);
    if (ui.keys.take(Key::right) && chosen + 1 < count) choose(scene, chosen + 1);
}

void draw_strip(Scene& scene, Rect& column, const std::vector<Turn>& turns, std::size_t chosen) {
    Ui& ui = scene.ui;
    const float gap = ui.px(tile_gap);
    const float fitting = std::floor((column.w + gap) / (least_tile_width(ui, turns) + gap));
    const auto a_row = static_cast<std::size_t>(std::clamp(fitting, 1.0F, 12.0F));
    const float width =
        std::floor((column.w - gap * static_cast<float>(a_row - 1)) / static_cast<float>(a_row));
    const float height = turns.size() > a_row ? low_tile_height : tile_height;
    const std::size_t worst = app::worst_turn(turns);
    Rect row = column;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (i % a_row == 0) row = column.take_top(ui.px(height), ui.px(6));
        if (draw_tile(scene, row.take_left(width, gap), turns[i], i == chosen, i == worst)) choose(scene, i);
    }
    choose_by_keys(scene, chosen, turns.size());
}

/// Why no turn of it can be said again; empty if one can.
const char* obstacle_words(const Scene& scene) {
    const app::ShownResult& result = shown(scene);
    if (result.head.mode != app::to_word(app::Mode::practice)) return scene.ui.words(Text::retry_of_exam);
    const bool same_pack = result.head.pack_version == scene.app.content().engine.version();
    if (result.scenario == nullptr || !same_pack) return scene.ui.words(Text::retry_of_changed);
    return "";
}

/// The version to put beside it first: what it takes up, else its latest branch, else the attempt before.
std::optional<records::AttemptId> partner_of(const Scene& scene) {
    const app::ShownResult& result = shown(scene);
    const auto is_finished = [](const records::AttemptHead& head) {
        return head.state == records::AttemptState::finished;
    };
    if (result.head.is_branch()) return result.head.branched_from;
    for (auto head = result.family.rbegin(); head != result.family.rend(); ++head) {
        if (is_finished(*head) && head->id != result.head.id) return head->id;
    }
    for (const records::AttemptHead& head : scene.state().attempts) {
        const bool before = head.id.value < result.head.id.value && !head.is_branch();
        if (before && is_finished(head) && head.scenario == result.head.scenario) return head.id;
    }
    return std::nullopt;
}

void start_again(Scene& scene) {
    scene.ui.intend(app::StartScenario{shown(scene).head.scenario});
}

bool can_start_again(const Scene& scene) {
    return scene.app.content().library.find(shown(scene).head.scenario) != nullptr;
}

constexpr ButtonLook small_ghost{.kind = ButtonKind::ghost, .size = ButtonSize::small};

/// At the right of the heading where there is room for its words beside it. True if it is there.
bool draw_start_beside(Scene& scene, Rect& heading_row) {
    Ui& ui = scene.ui;
    const char* label = ui.words(Text::retry_whole);
    const float width = button_width(ui, label, small_ghost);
    const float wanted = text_width(ui, Face::body_bold, ui.words(Text::retry_title));
    // The button has no edge of its own: its words end where the column ends.
    const float beyond = ui.px(12);
    if (!can_start_again(scene) || wanted + width > heading_row.w + beyond) return false;
    Rect place = heading_row.take_right(width - beyond).centred_row(ui.px(36));
    place.w = width;
    if (button(ui, "again", place, label, small_ghost)) start_again(scene);
    return true;
}

/// From the start, unless that stands elsewhere, and side by side; in one row if both fit.
void draw_other_ways(Scene& scene, Rect& column, bool with_start) {
    Ui& ui = scene.ui;
    const records::AttemptHead& head = shown(scene).head;
    const bool starts = with_start && can_start_again(scene);
    const auto partner = partner_of(scene);
    if (!starts && !partner) return;
    Rect row = column.take_top(ui.px(36), ui.px(6));
    const auto small = [&](std::string_view id, const char* label) {
        const float width = button_width(ui, label, small_ghost);
        if (width > row.w && row.w < column.w) row = column.take_top(ui.px(36), ui.px(6));
        return button(ui, id, row.take_left(std::min(width, row.w)), label, small_ghost);
    };
    if (starts && small("again", ui.words(Text::retry_whole))) start_again(scene);
    if (!partner || !small("compare", ui.words(Text::compare_open))) return;
    const bool newer = partner->value > head.id.value;
    ui.intend(newer ? app::CompareAttempts{head.id, *partner} : app::CompareAttempts{*partner, head.id});
}

/// The whole scenario again, where no single turn can be said again.
void draw_start_again(Scene& scene, Rect& column, const char* why) {
    Ui& ui = scene.ui;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, why), ui.px(8));
    if (!can_start_again(scene)) return;
    const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::play, .key = Key::enter};
    const Rect place = column.take_top(ui.px(44), ui.px(8));
    if (button(ui, "again", place, ui.words(Text::retry_whole), look)) start_again(scene);
    draw_other_ways(scene, column, false);
}

}  // namespace

std::string retry_words(const Ui& ui, const Turn& turn) {
    if (turn.number > 0) return ui.words(Text::retry_turn, {std::to_string(turn.number)});
    return ui.words(turn.kind == session::EntryKind::form ? Text::retry_form : Text::retry_act);
}

void draw_retry(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::vector<Turn> turns = turns_of_result(scene);
    const char* why = obstacle_words(scene);
    if (*why != '\0' || turns.empty()) return draw_start_again(scene, column, why);
    Rect head = column.take_top(ui.px(26), ui.px(10));
    const bool starts_above = draw_start_beside(scene, head);
    heading(ui, head, Icon::none, ui.theme.ink, ui.words(Text::retry_title));
    const std::size_t chosen = chosen_turn(scene, turns);
    draw_strip(scene, column, turns, chosen);
    column.take_top(ui.px(3));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::retry_kept)),
                    ui.px(9));
    const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::retry, .key = Key::enter};
    if (button(ui, "retry", column.take_top(ui.px(44), ui.px(8)), retry_words(ui, turns[chosen]), look)) {
        ui.intend(app::RetryFrom{shown(scene).head.id, turns[chosen].entry});
    }
    draw_other_ways(scene, column, !starts_above);
}

}  // namespace frontdesk::ui
