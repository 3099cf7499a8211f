#include <algorithm>
#include <cmath>

#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/conversation.h"
#include "ui/screens/naming.h"
#include "ui/screens/play_model.h"
#include "ui/screens/result.h"
#include "ui/screens/result_model.h"

// The talk with what earned and cost points in the margin.
namespace frontdesk::ui {

namespace {

using app::Text;
using session::EntryKind;

std::string head_words(const Ui& ui, const MarginNote& note) {
    std::string words = note.number > 0 ? std::to_string(note.number) + " " : "";
    if (note.missed) {
        words += std::string(ui.words(Text::result_missed)) +
                 (ui.language == app::Language::english ? ": " : "：");
    }
    words += ui.shown(note.head);
    if (note.points != 0) {
        words += note.points > 0 ? "　+" : "　−";
        words += std::to_string(std::abs(note.points));
    }
    return words;
}

std::string below_words(const Ui& ui, const MarginNote& note) {
    if (note.below.empty() || note.missed) return {};
    return ui.words(Text::play_felt, {ui.shown(note.below)});
}

float note_height(const Ui& ui, const MarginNote& note, float width) {
    const float inside = width - ui.px(13);
    const std::string below = below_words(ui, note);
    return paragraph_height(ui, Face::caption_bold, inside, head_words(ui, note)) +
           (below.empty() ? 0 : paragraph_height(ui, Face::caption, inside, below));
}

/// Notes one below the other; good ones that follow each other share a bar. Returns the height.
float draw_notes(Ui& ui, const Rect& place, const std::vector<MarginNote>& notes) {
    Rect column = place;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const MarginNote& note = notes[i];
        const bool joined =
            i + 1 < notes.size() && notes[i + 1].tone == Tone::good && note.tone == Tone::good;
        const float height = note_height(ui, note, column.w);
        Rect inside = note_bar(ui, column.take_top(height, joined ? 0 : ui.px(6)), note.tone);
        inside.take_top(
            paragraph(ui, Face::caption_bold, inside, tone_ink(ui.theme, note.tone), head_words(ui, note)));
        const std::string below = below_words(ui, note);
        if (!below.empty()) paragraph(ui, Face::caption, inside, ui.theme.ink, below);
    }
    return column.y - place.y;
}

void draw_small(Scene& scene, Rect& column, const std::string& words) {
    Ui& ui = scene.ui;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(10));
}

/// The line itself in the left column.
void draw_line(Scene& scene, Rect& column, const NotedLine& line) {
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
            draw_bubble(scene, column, {Side::right, entry.text, line.spans, 520, true, 1});
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

std::string mood_way(const Scene& scene) {
    const app::ShownResult& result = shown(scene);
    if (result.scenario == nullptr || result.session.transcript.empty()) return {};
    const Ui& ui = scene.ui;
    const auto word = [&ui](int heat) { return std::string(ui.words(mood_word(scenario::mood_of(heat)))); };
    return ui.words(Text::result_mood_way,
                    {ui.shown(result.scenario->owner.address), word(result.scenario->owner.heat),
                     word(result.session.heat_of(scenario::main_person))});
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
    const std::string way = mood_way(scene);
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
    for (const NotedLine& line : noted_lines({scene.app.content().engine, scene.ui.language}, shown(scene))) {
        if (line.entry->text.empty() && line.notes.empty() && line.entry->kind != EntryKind::form) continue;
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
