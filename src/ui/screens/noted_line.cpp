#include "ui/screens/noted_line.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/conversation.h"
#include "ui/screens/naming.h"
#include "ui/screens/play_model.h"

namespace frontdesk::ui {

namespace {

using app::Text;
using session::EntryKind;

float margin_note_height(const Ui& ui, const app::MarginNote& note, float width) {
    const float inside = width - ui.px(13);
    const std::string below = app::below_words(ui.wording(), note);
    return paragraph_height(ui, Face::caption_bold, inside, app::head_words(ui.wording(), note)) +
           (below.empty() ? 0 : paragraph_height(ui, Face::caption, inside, below));
}

/// Notes one below the other; good ones that follow each other share a bar. What it did to the temper stands
/// below the last one. Returns the height.
float draw_margin(Ui& ui, const Rect& place, const app::NotedLine& line) {
    Rect column = place;
    const std::string heat = app::heat_words(ui.wording(), line);
    const float heat_height =
        heat.empty() ? 0 : paragraph_height(ui, Face::caption, column.w - ui.px(13), heat);
    for (std::size_t i = 0; i < line.notes.size(); ++i) {
        const app::MarginNote& note = line.notes[i];
        const bool last = i + 1 == line.notes.size();
        const bool joined = !last && line.notes[i + 1].tone == Tone::good && note.tone == Tone::good;
        const float height = margin_note_height(ui, note, column.w) + (last ? heat_height : 0);
        Rect inside = note_bar(ui, column.take_top(height, joined ? 0 : ui.px(6)), note.tone);
        inside.take_top(paragraph(ui, Face::caption_bold, inside, tone_ink(ui.theme, note.tone),
                                  app::head_words(ui.wording(), note)));
        const std::string below = app::below_words(ui.wording(), note);
        if (!below.empty()) inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink, below));
        if (last && !heat.empty()) paragraph(ui, Face::caption, inside, ui.theme.ink, heat);
    }
    if (line.notes.empty() && !heat.empty()) {
        const Tone tone = line.heat < 0 ? Tone::good : Tone::advice;
        const Rect inside = note_bar(ui, column.take_top(heat_height, ui.px(6)), tone);
        paragraph(ui, Face::caption, inside, ui.theme.ink, heat);
    }
    return column.y - place.y;
}

void draw_stage_words(Scene& scene, Rect& column, const std::string& words) {
    Ui& ui = scene.ui;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(10));
}

std::vector<Span> spans_of(const app::NotedLine& line) {
    std::vector<Span> spans;
    for (const app::NotedSpan& span : line.spans)
        spans.push_back({span.begin, span.end, span.underline, span.badge, 1});
    return spans;
}

/// The line itself in the left column.
void draw_noted_words(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                      const app::NotedLine& line) {
    Ui& ui = scene.ui;
    const session::Entry& entry = *line.entry;
    switch (entry.kind) {
        case EntryKind::owner:
        case EntryKind::other:
            if (const std::string name = speaker_name(scenario, entry); !name.empty())
                draw_stage_words(scene, column, ui.shown(name));
            draw_bubble(scene, column, {Side::left, ui.shown(entry.text), {}, 520, false, 1});
            break;
        case EntryKind::reply:
            draw_bubble(scene, column, {Side::right, entry.text, spans_of(line), 520, true, 1});
            break;
        case EntryKind::summary:
            draw_bubble(scene, column, {Side::right, entry.text, {}, 520, false, 1});
            break;
        case EntryKind::choice:
        case EntryKind::exercise:
            draw_bubble(scene, column, {Side::right, ui.shown(entry.text), {}, 520, false, 1});
            break;
        case EntryKind::act:
            draw_stage_words(scene, column, ui.words(Text::play_you_did, {act_word(ui, entry.chosen)}));
            break;
        case EntryKind::form:
            draw_stage_words(scene, column, ui.words(Text::play_form_done));
            break;
        case EntryKind::hint:
            draw_stage_words(scene, column, ui.words(Text::play_hint_was, {ui.shown(entry.text)}));
            break;
        case EntryKind::ending: {
            const std::string title = ui.words(Text::result_ending);
            column.take_top(paragraph(ui, Face::caption_bold, column, ui.theme.ink2, title), ui.px(2));
            column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, ui.shown(entry.text)), ui.px(10));
            break;
        }
        default:
            draw_stage_words(scene, column, ui.shown(entry.text));
            break;
    }
}

}  // namespace

void draw_noted_line(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                     const app::NotedLine& line) {
    if (line.is_silent() && line.heat == 0) return;
    Ui& ui = scene.ui;
    const bool beside = column.w >= ui.px(400);
    const float notes_width = beside ? std::min(ui.px(222), std::floor(column.w * 0.38F)) : column.w;
    Rect left = column;
    if (beside) left.w -= notes_width + ui.px(12);
    const float top = left.y;
    draw_noted_words(scene, left, scenario, line);
    if (beside) {
        const Rect margin{column.right() - notes_width, top, notes_width, 0};
        const float height = draw_margin(ui, margin, line);
        column.take_top(std::max(left.y - top, height + ui.px(4)));
    } else {
        column.take_top(left.y - top);
        const float height = draw_margin(ui, column, line);
        column.take_top(height, height > 0 ? ui.px(6) : 0);
    }
}

}  // namespace frontdesk::ui
