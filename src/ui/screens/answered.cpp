#include "ui/screens/answered.h"

#include <algorithm>

#include "exercise/judge.h"
#include "exercise/words.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"

namespace frontdesk::ui {

namespace {

/// The right part of the column, as wide as a bubble.
Rect beside_bubbles(const Ui& ui, const Rect& column) {
    Rect place = column;
    place.w = std::min(column.w * 0.88F, ui.px(520));
    place.x = column.right() - place.w;
    return place;
}

template <typename Kind>
const Kind* node_of(const scenario::Scenario* scenario, const session::Entry& entry) {
    const scenario::Node* node = scenario != nullptr ? scenario->find(entry.node) : nullptr;
    return node != nullptr ? std::get_if<Kind>(&node->kind) : nullptr;
}

/// A bar with a bold line and what explains it. Returns the height.
float draw_note(Ui& ui, const Rect& place, Tone tone, const std::string& head, const std::string& more) {
    const float inside = place.w - ui.px(13);
    const float head_height = paragraph_height(ui, Face::caption_bold, inside, head);
    const float more_height = more.empty() ? 0 : paragraph_height(ui, Face::caption, inside, more);
    Rect text = note_bar(ui, {place.x, place.y, place.w, head_height + more_height}, tone);
    text.take_top(paragraph(ui, Face::caption_bold, text, tone_ink(ui.theme, tone), head));
    if (!more.empty()) paragraph(ui, Face::caption, text, ui.theme.ink2, more);
    return head_height + more_height;
}

}  // namespace

void draw_judgement(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                    const session::Entry& entry) {
    const auto* node = node_of<scenario::ExerciseNode>(scenario, entry);
    if (node == nullptr || !entry.answer) return;
    Ui& ui = scene.ui;
    const bool right = exercise::judge(node->exercise, *entry.answer).right;
    const std::string head = ui.shown(exercise::reason(node->exercise, *entry.answer));
    const Rect place = beside_bubbles(ui, column);
    const Tone tone = right ? Tone::good : Tone::advice;
    column.take_top(draw_note(ui, place, tone, head, ui.shown(node->explain)), ui.px(12));
}

void draw_said_parts(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                     const session::Entry& entry) {
    const auto* node = node_of<scenario::SummaryNode>(scenario, entry);
    if (node == nullptr) return;
    Ui& ui = scene.ui;
    Rect rows = beside_bubbles(ui, column);
    const float top = rows.y;
    for (const scenario::SummaryPart& part : node->parts) {
        const bool said = std::any_of(entry.parts.begin(), entry.parts.end(),
                                      [&](const session::SaidPart& one) { return one.id == part.id; });
        const Tone tone = said ? Tone::good : Tone::advice;
        const std::string more = said ? std::string() : ui.shown(part.why);
        rows.take_top(draw_note(ui, rows, tone, ui.shown(part.label), more), ui.px(6));
    }
    column.take_top(rows.y - top, ui.px(6));
}

}  // namespace frontdesk::ui
