#include <algorithm>

#include "app/problem_words.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/editor.h"
#include "ui/screens/writing_parts.h"

// What has to be mended, what had better be, and the way to each.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Finding;
using editing::RepairKind;

bool is_error(const Finding& finding) {
    return finding.problem.level == core::Level::error;
}

/// The node, or where in the text.
std::string where_of(const Ui& ui, const Finding& finding) {
    if (!finding.node.empty()) return finding.node;
    const core::Place& place = finding.problem.place;
    if (place.line == 0) return ui.words(Text::editor_head);
    return ui.words(Text::editor_line_column, {std::to_string(place.line), std::to_string(place.column)});
}

void draw_problems_head(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    const int errors = open.obstacles();
    const int advice = static_cast<int>(open.findings.size()) - errors;
    const std::string title = ui.words(Text::editor_problems);
    text_in(ui, Face::body_bold, row.take_left(text_width(ui, Face::body_bold, title) + 1, ui.px(12)),
            ui.theme.ink, title);
    const auto count = [&](int number, Text text, const ChipLook& look) {
        if (number == 0) return;
        const std::string words = ui.words(text, {std::to_string(number)});
        const float width = chip_width(ui, words, look);
        if (width > row.w) return;
        chip(ui, row.take_left(width, ui.px(8)).centred_row(ui.px(24)).min(), words, look);
    };
    count(errors, Text::editor_must, {ChipKind::fatal, Icon::fatal, 24});
    count(advice, Text::editor_should, {ChipKind::advice, Icon::warn, 24});
    const std::string hint = ui.words(Text::editor_jump_hint);
    if (!open.findings.empty() && text_width(ui, Face::caption, hint) < row.w) {
        text_in(ui, Face::caption, row, ui.theme.ink2, hint, Align::right);
    }
}

/// In the reader's language what is wrong; below it the sentence of the check and the way out, which are
/// English as on the command line.
struct ProblemWords {
    std::string what, more;
};

ProblemWords words_of(const Ui& ui, const core::Problem& problem) {
    const std::string told =
        ui.language == app::Language::english ? std::string() : app::problem_words(problem);
    if (told.empty()) return {problem.message, problem.way_out};
    return {ui.shown(told), problem.message + ". " + problem.way_out};
}

float problem_height(const Ui& ui, const ProblemWords& words, float width) {
    return paragraph_height(ui, Face::caption, width, words.what) +
           paragraph_height(ui, Face::caption, width, words.more);
}

/// What the button of a way out says.
std::string repair_words(const Ui& ui, const editing::Repair& repair) {
    switch (repair.kind) {
        case RepairKind::use_word:
        case RepairKind::use_key:
            return ui.words(Text::editor_mend_word, {repair.word});
        case RepairKind::add_ending:
            return ui.words(Text::editor_mend_ending);
        case RepairKind::remove_node:
            return ui.words(Text::editor_mend_remove);
        case RepairKind::add_to_trains:
            return ui.words(Text::editor_mend_trains);
        case RepairKind::move_to_end:
            return ui.words(Text::editor_mend_move);
        default:
            return ui.words(Text::editor_mend_take_out, {repair.word});
    }
}

/// The way out, where the program knows one: at the right of a wide row, else in a row of its own below it.
struct RepairButton {
    std::string words;  ///< empty: there is none
    ButtonLook look{.kind = ButtonKind::secondary, .size = ButtonSize::small};
    float width = 0, height = 0;  ///< of the room that it takes
};

RepairButton repair_button(const Scene& scene, std::size_t index, float room, bool wide) {
    const Ui& ui = scene.ui;
    RepairButton button;
    const auto& repairs = edited(scene).repairs;
    if (index >= repairs.size() || !repairs[index]) return button;
    button.words = repair_words(ui, *repairs[index]);
    button.width = std::min(button_width(ui, button.words, button.look), wide ? room * 0.4F : room);
    button.height = ui.px(36);
    return button;
}

void draw_repair(Scene& scene, Rect& inside, const RepairButton& repair, std::size_t index, bool wide) {
    if (repair.words.empty()) return;
    Ui& ui = scene.ui;
    const Rect place = wide ? inside.take_right(repair.width, ui.px(12)).centred_row(repair.height)
                            : inside.take_bottom(repair.height);
    if (button(ui, "mend:" + std::to_string(index), {place.x, place.y, repair.width, place.h}, repair.words,
               repair.look)) {
        do_edit(scene, app::MendProblem{index});
    }
}

/// How bad, where, what.
void draw_problem_words(Scene& scene, Rect inside, const Finding& finding, const ProblemWords& told,
                        bool wide) {
    Ui& ui = scene.ui;
    const bool error = is_error(finding);
    const ImU32 ink = error ? ui.theme.red : ui.theme.amber_ink;
    Rect sign = wide ? inside : inside.take_top(ui.px(24));
    Rect level = sign.take_left(ui.px(92), ui.px(8));
    level.h = ui.px(24);
    icon_in(ui, error ? Icon::fatal : Icon::warn, level.take_left(ui.px(16), ui.px(6)), 16, ink);
    text_in(ui, Face::caption_bold, level, ink,
            ui.words(error ? Text::editor_must_one : Text::editor_should_one));
    Rect where = wide ? sign.take_left(ui.px(156), ui.px(12)) : sign;
    where.h = ui.px(24);
    text_in(ui, Face::caption_bold, where, ui.theme.ink, where_of(ui, finding));
    Rect words = wide ? sign : inside;
    words.take_top(paragraph(ui, Face::caption, words, ui.theme.ink, told.what));
    paragraph(ui, Face::caption, words, ui.theme.ink2, told.more);
}

void go_to_problem(Scene& scene, const Finding& finding) {
    if (edited(scene).document.is_readable()) return jump_to_node(scene, finding.node);
    scene.memory.editor.shows_text = true;
    scene.memory.editor.view = EditorView::text;
}

void draw_problem(Scene& scene, Rect& column, const Finding& finding, std::size_t index) {
    Ui& ui = scene.ui;
    const ProblemWords told = words_of(ui, finding.problem);
    const bool wide = column.w > ui.px(560);
    const RepairButton repair = repair_button(scene, index, column.w - ui.px(32), wide);
    const float beside = wide && repair.width > 0 ? repair.width + ui.px(12) : 0;
    const float below = wide ? 0 : repair.height;
    const float words_width = column.w - ui.px(32) - (wide ? ui.px(100 + 168) : 0) - beside;
    const float height = problem_height(ui, told, words_width) + (wide ? 0 : ui.px(24)) + below + ui.px(12);
    const Rect row = column.take_top(std::max({ui.px(40), height, repair.height + ui.px(8)}));
    Rect pressed_at = row;
    pressed_at.take_right(beside);
    pressed_at.take_bottom(below);
    const Press press = press_area(ui, pressed_at,
                                   {"problem:" + std::to_string(index), told.what, true, false,
                                    finding.problem.code + " " + finding.node});
    const bool selected = !finding.node.empty() && finding.node == edited(scene).selected;
    if (selected) fill(ui, row, is_error(finding) ? ui.theme.red_soft : ui.theme.amber_soft);
    if (press.hovered) fill(ui, pressed_at, ui.theme.primary_soft);
    hairline(ui, row);
    Rect inside = row.inset(ui.px(16), ui.px(6));
    draw_repair(scene, inside, repair, index, wide);
    draw_problem_words(scene, inside, finding, told, wide);
    if (press.focused) focus_ring(ui, row.inset(ui.px(6)), ui.px(4));
    if (press.pressed) go_to_problem(scene, finding);
}

}  // namespace

void draw_editor_problems(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    fill(ui, place, ui.theme.surface);
    hairline(ui, place);
    Rect rest = place;
    draw_problems_head(scene, rest.take_top(ui.px(38)).inset(ui.px(16), 0));
    const auto& findings = edited(scene).findings;
    if (findings.empty()) {
        const Rect row = rest.take_top(ui.px(40)).inset(ui.px(16), 0);
        return draw_no_problems(ui, row, ui.words(Text::editor_no_problems));
    }
    constexpr std::size_t most_shown = 60;
    ScrollArea area(ui, "editor:problems", rest);
    Rect column = area.content();
    const float top = column.y;
    for (std::size_t i = 0; i < std::min(findings.size(), most_shown); ++i)
        draw_problem(scene, column, findings[i], i);
    area.set_height(column.y - top);
}

}  // namespace frontdesk::ui
