#include <algorithm>

#include "app/problem_words.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/phrasing.h"
#include "ui/screens/writing_parts.h"

// What keeps the draft from being published, what had better be mended, and the way to each.
namespace frontdesk::ui {

namespace {

using app::PhraseFinding;
using app::Text;

constexpr std::size_t most_problems = 60;

struct PhraseProblemWords {
    std::string what, more;
};

PhraseProblemWords problem_words_of(const Ui& ui, const core::Problem& problem) {
    const std::string told =
        ui.language == app::Language::english ? std::string() : app::problem_words(problem);
    if (told.empty()) return {problem.message, problem.way_out};
    return {ui.shown(told), problem.message + ". " + problem.way_out};
}

}  // namespace

void draw_phrase_problem(Scene& scene, Rect& column, const core::Problem& problem, const std::string& id,
                         const std::string& where, bool& pressed) {
    Ui& ui = scene.ui;
    const bool error = problem.level == core::Level::error;
    const PhraseProblemWords told = problem_words_of(ui, problem);
    const float width = column.w - ui.px(24);
    const auto height = [&](Face face, const std::string& words) {
        return words.empty() ? 0.0F : paragraph_height(ui, face, width, words);
    };
    const Rect row = column.take_top(height(Face::caption_bold, where) + height(Face::body, told.what) +
                                     height(Face::caption, told.more) + ui.px(16));
    const Press press = press_area(ui, row, {id, told.what, true, false, problem.code});
    if (press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(6));
    if (press.focused) focus_ring(ui, row, ui.px(6));
    hairline(ui, row);
    Rect words = row.inset(0, ui.px(8));
    Rect sign = words.take_left(ui.px(16), ui.px(8));
    sign.h = ui.pitch(Face::body);
    const ImU32 ink = error ? ui.theme.red : ui.theme.amber_ink;
    icon_in(ui, error ? Icon::fatal : Icon::warn, sign, 16, ink);
    if (!where.empty()) words.take_top(paragraph(ui, Face::caption_bold, words, ui.theme.ink2, where));
    words.take_top(paragraph(ui, Face::body, words, ui.theme.ink, told.what));
    paragraph(ui, Face::caption, words, ui.theme.ink2, told.more);
    pressed = press.pressed;
}

void draw_phrasing_problems(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::OpenPhrasing& open = phrasings(scene);
    const std::string total = std::to_string(open.sentences.size());
    const std::string state = !open.is_changed()  ? ui.words(Text::phrasing_unchanged)
                              : open.is_checked() ? ui.words(Text::phrasing_checked, {total})
                                                  : ui.words(Text::phrasing_checking,
                                                             {std::to_string(open.tried_sentences), total});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, state), ui.px(8));
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"phrasing:checked", state, column.x, column.y, 1, 1, true, false, state});
    std::size_t count = 0;
    for (const auto* findings : {&open.findings, &open.broken}) {
        for (const PhraseFinding& one : *findings) {
            if (count >= most_problems) break;
            const app::PhraseLine* line = phrase_line(scene, one.phrase);
            std::string where = line == nullptr ? one.phrase : one.phrase + " " + phrase_name(ui, *line);
            if (!one.sentence.empty()) where += " · " + one.sentence;
            bool pressed = false;
            draw_phrase_problem(scene, column, one.problem, "problem:" + std::to_string(count++), where,
                                pressed);
            if (pressed) jump_to_phrase(scene, one.phrase);
        }
    }
    if (count > 0) return;
    draw_no_problems(ui, column.take_top(ui.px(36)), ui.words(Text::phrasing_no_problems));
}

}  // namespace frontdesk::ui
