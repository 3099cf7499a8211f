#include <algorithm>
#include <cmath>

#include "app/noted_talk.h"
#include "app/result_words.h"
#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/conversation.h"
#include "ui/screens/naming.h"
#include "ui/screens/play_model.h"
#include "ui/screens/result.h"

// The talk with what earned and cost points in the margin.
namespace frontdesk::ui {

namespace {

using app::Text;
using session::EntryKind;

float note_height(const Ui& ui, const app::MarginNote& note, float width) {
    const float inside = width - ui.px(13);
    const std::string below = app::below_words(ui.wording(), note);
    return paragraph_height(ui, Face::caption_bold, inside, app::head_words(ui.wording(), note)) +
           (below.empty() ? 0 : paragraph_height(ui, Face::caption, inside, below));
}

/// Notes one below the other; good ones that follow each other share a bar. Returns the height.
float draw_notes(Ui& ui, const Rect& place, const std::vector<app::MarginNote>& notes) {
    Rect column = place;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const app::MarginNote& note = notes[i];
        const bool joined =
            i + 1 < notes.size() && notes[i + 1].tone == Tone::good && note.tone == Tone::good;
        const float height = note_height(ui, note, column.w);
        Rect inside = note_bar(ui, column.take_top(height, joined ? 0 : ui.px(6)), note.tone);
        inside.take_top(paragraph(ui, Face::caption_bold, inside, tone_ink(ui.theme, note.tone),
                                  app::head_words(ui.wording(), note)));
        const std::string below = app::below_words(ui.wording(), note);
        if (!below.empty()) paragraph(ui, Face::caption, inside, ui.theme.ink, below);
    }
    return column.y - place.y;
}

void draw_small(Scene& scene, Rect& column, const std::string& words) {
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
void draw_line(Scene& scene, Rect& column, const app::NotedLine& line) {
    Ui& ui = scene.ui;
    const session::Entry& entry = *line.entry;
    switch (entry.kind) {
        case EntryKind::owner:
        case EntryKind::other:
            if (const std::string name = speaker_name(shown(scene).scenario, entry); !name.empty())
                draw_small(scene, column, ui.shown(name));
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
            draw_small(scene, column, ui.words(Text::play_you_did, {act_word(ui, entry.chosen)}));
            break;
        case EntryKind::form:
            draw_small(scene, column, ui.words(Text::play_form_done));
            break;
        case EntryKind::hint:
            draw_small(scene, column, ui.words(Text::play_hint_was, {ui.shown(entry.text)}));
            break;
        case EntryKind::ending: {
            const std::string title = ui.words(Text::result_ending);
            column.take_top(paragraph(ui, Face::caption_bold, column, ui.theme.ink2, title), ui.px(2));
            column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, ui.shown(entry.text)), ui.px(10));
            break;
        }
        default:
            draw_small(scene, column, ui.shown(entry.text));
            break;
    }
}

void legend_part(Ui& ui, Rect& row, Text words, ImU32 colour, float width) {
    const std::string label = ui.words(words);
    const float text = text_width(ui, Face::caption, label) + 1;
    if (text + ui.px(40) > row.w) return;
    text_in(ui, Face::caption, row.take_right(text, ui.px(6)), ui.theme.ink2, label);
    const Rect dash = row.take_right(ui.px(18), ui.px(14)).centred_row(width);
    fill(ui, dash, colour);
}

}  // namespace

void draw_talk_head(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const std::string title = ui.words(Text::result_transcript);
    const Rect head = row.take_left(text_width(ui, Face::body_bold, title) + 1, ui.px(16));
    text_in(ui, Face::body_bold, head, ui.theme.ink, title);
    const std::string way = app::mood_way(ui.wording(), shown(scene));
    const float width = text_width(ui, Face::caption, way) + 1;
    if (!way.empty() && width < row.w) {
        text_in(ui, Face::caption, row.take_right(width, ui.px(14)), ui.theme.ink2, way);
    }
    legend_part(ui, row, Text::result_legend_made, ui.theme.primary, ui.px(2));
    legend_part(ui, row, Text::result_legend_hit, ui.theme.amber_fill, ui.px(3));
}

void draw_noted_lines(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const bool beside = column.w >= ui.px(400);
    const float notes_width = beside ? std::min(ui.px(222), std::floor(column.w * 0.38F)) : column.w;
    for (const app::NotedLine& line :
         app::noted_lines({scene.app.content().engine, scene.ui.language}, shown(scene))) {
        if (line.is_silent()) continue;
        Rect left = column;
        if (beside) left.w -= notes_width + ui.px(12);
        const float top = left.y;
        draw_line(scene, left, line);
        if (beside) {
            const Rect notes{column.right() - notes_width, top, notes_width, 0};
            const float height = draw_notes(ui, notes, line.notes);
            column.take_top(std::max(left.y - top, height + ui.px(4)));
        } else {
            column.take_top(left.y - top);
            column.take_top(draw_notes(ui, column, line.notes), line.notes.empty() ? 0 : ui.px(6));
        }
    }
}

void draw_noted_talk(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    card(ui, place);
    Rect rest = place;
    draw_talk_head(scene, rest.take_top(ui.px(47)).inset(ui.px(16), 0));
    hairline(ui, rest);
    rest.take_top(ui.px(1));
    ScrollArea area(ui, "noted:" + std::to_string(shown(scene).head.id.value), rest);
    Rect column = area.content().inset(ui.px(16), 0);
    column.take_top(ui.px(12));
    draw_noted_lines(scene, column);
    area.set_height(column.y + ui.px(8) - area.content().y);
}

}  // namespace frontdesk::ui
