#include "ui/screens/conversation.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/answered.h"
#include "ui/screens/gloss.h"
#include "ui/screens/naming.h"
#include "ui/screens/play_again.h"
#include "ui/screens/play_causes.h"
#include "ui/screens/play_coach.h"
#include "ui/screens/play_model.h"

namespace frontdesk::ui {

namespace {

using app::Text;
using session::Entry;
using session::EntryKind;

constexpr int smallest_told_change = 3;  ///< of the heat; less is no event in a talk

/// Where an entry stands in the talk.
struct Standing {
    std::size_t index;
    bool is_last_reply;
    bool is_new;  ///< it has just come
};

void draw_centred(Scene& scene, Rect& column, const std::string& words, ImU32 colour) {
    Ui& ui = scene.ui;
    const Rect place = column.inset(ui.px(24), 0);
    column.take_top(paragraph(ui, Face::caption, place, colour, words, Align::centre), ui.px(12));
}

/// What was felt in a line that somebody says themselves: they had to ask again.
std::string own_cause(const Ui& ui, const Entry& entry) {
    if (entry.kind != EntryKind::owner || entry.heat.empty()) return {};
    return ui.shown(entry.heat.front().felt) + "  +" + std::to_string(heat_delta(entry));
}

std::string mood_words(const Ui& ui, const Entry& entry, const scenario::Scenario* scenario) {
    const int delta = heat_delta(entry);
    const bool angry = scenario::mood_of(entry.heat_after) <= scenario::Mood::annoyed;
    const Text hotter = angry ? Text::play_hotter : Text::play_less_happy;
    const std::string who =
        scenario != nullptr ? session::person_of(*scenario, entry).address : std::string();
    return ui.words(delta > 0 ? hotter : Text::play_cooler, {ui.shown(who), std::to_string(std::abs(delta))});
}

void draw_mood_change(Scene& scene, Rect& column, const Entry& entry, const ConversationLook& look,
                      std::size_t index) {
    Ui& ui = scene.ui;
    const int delta = heat_delta(entry);
    std::string words = own_cause(ui, entry);
    if (words.empty() && std::abs(delta) < smallest_told_change) return;
    if (words.empty()) words = mood_words(ui, entry, look.scenario);
    const auto mood = static_cast<std::size_t>(scenario::mood_of(entry.heat_after));
    const ImU32 colour = ui.theme.mood_text[mood];
    const float text = std::min(text_width(ui, Face::caption_bold, words), column.w - ui.px(40));
    Rect row = column.take_top(ui.px(21), ui.px(12));
    row.x += std::floor((row.w - text - ui.px(22)) / 2);
    row.w = text + ui.px(23);
    const Rect place = row;
    icon_in(ui, delta > 0 ? Icon::trend : Icon::trend_down, row.take_left(ui.px(16), ui.px(6)), 16, colour);
    text_in(ui, Face::caption_bold, row, colour, words);
    ask_at_change(scene, column, place, index, words);
}

/// English for learners, if the scenario has it for this line and English is chosen.
std::string shown_gloss(const Ui& ui, const scenario::Scenario* scenario, const Entry& entry) {
    if (ui.language != app::Language::english || scenario == nullptr) return {};
    const Gloss gloss = gloss_of_line(*scenario, entry);
    if (!gloss.asks_again) return gloss.text;
    const std::string again = gloss.again.empty() ? ui.words(Text::play_asks_again) : gloss.again;
    return (gloss.text.empty() ? "" : gloss.text + " ") + again;
}

void draw_spoken(Scene& scene, Rect& column, const Entry& entry, const ConversationLook& look) {
    Ui& ui = scene.ui;
    const std::string name = speaker_name(look.scenario, entry);
    if (!name.empty()) {
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.shown(name)), ui.px(2));
    }
    draw_bubble(scene, column, {Side::left, ui.shown(entry.text), {}});
    const std::string gloss = shown_gloss(ui, look.scenario, entry);
    if (gloss.empty()) return;
    column.y -= ui.px(8);
    Rect place = column;
    place.w = std::min(place.w, ui.px(520));
    column.take_top(paragraph(ui, Face::caption, place.inset(ui.px(14), 0), ui.theme.ink2, gloss), ui.px(12));
}

/// The moves that were made, below the reply.
void draw_made_chips(Scene& scene, Rect& column, const Entry& entry) {
    Ui& ui = scene.ui;
    Rect row = column.take_top(ui.px(28), ui.px(8));
    const ChipLook look{ChipKind::made, Icon::check};
    for (const phrasing::Move& move : entry.assessment->moves) {
        const std::string name = ui.shown(RuleNames{scene.app.content().engine, ui.language}.of(move.rule));
        const float width = chip_width(ui, name, look);
        if (width > row.w && row.w < column.w) row = column.take_top(ui.px(28), ui.px(8));
        chip(ui, row.take_right(width, ui.px(8)).min(), name, look);
    }
    column.take_top(ui.px(4));
}

void draw_reply(Scene& scene, Rect& column, const Entry& entry, const ConversationLook& look,
                Standing standing) {
    const bool numbered = look.feedback && !entry.assessment->forbidden.empty();
    std::vector<Span> spans = look.feedback ? reply_spans(entry, numbered) : std::vector<Span>{};
    if (standing.is_new) {
        for (Span& span : spans) span.grown = look.arrival;
    }
    draw_bubble(scene, column, {Side::right, entry.text, spans, 520, numbered});
    if (!look.feedback || !standing.is_last_reply || !look.notes_inside) return;
    if (!entry.assessment->moves.empty()) draw_made_chips(scene, column, entry);
    Rect notes = column;
    notes.x += scene.ui.px(40);
    notes.w -= scene.ui.px(40);
    draw_hit_notes(scene, notes, look.scenario, entry);
    column.take_top(notes.y - column.y);
}

std::string act_line(const Ui& ui, const Entry& entry) {
    if (entry.chosen == "pick-up" && entry.rings > 0) {
        return ui.words(Text::play_picked_up, {std::to_string(entry.rings)});
    }
    return ui.words(Text::play_you_did, {act_word(ui, entry.chosen)});
}

void draw_entry(Scene& scene, Rect& column, const Entry& entry, const ConversationLook& look,
                Standing standing) {
    Ui& ui = scene.ui;
    switch (entry.kind) {
        case EntryKind::owner:
        case EntryKind::other:
            draw_spoken(scene, column, entry, look);
            break;
        case EntryKind::reply:
            draw_reply(scene, column, entry, look, standing);
            break;
        case EntryKind::summary:
            draw_bubble(scene, column, {Side::right, entry.text, {}});
            if (look.feedback) draw_said_parts(scene, column, look.scenario, entry);
            break;
        case EntryKind::exercise:
            draw_bubble(scene, column, {Side::right, ui.shown(entry.text), {}});
            if (look.feedback) draw_judgement(scene, column, look.scenario, entry);
            break;
        case EntryKind::choice:
            draw_bubble(scene, column, {Side::right, ui.shown(entry.text), {}});
            break;
        case EntryKind::act:
            draw_centred(scene, column, act_line(ui, entry), ui.theme.ink2);
            break;
        case EntryKind::form:
            draw_centred(scene, column, ui.words(Text::play_form_done), ui.theme.primary);
            break;
        case EntryKind::hint:
            draw_centred(scene, column, ui.words(Text::play_hint_was, {ui.shown(entry.text)}),
                         ui.theme.amber_ink);
            break;
        default:
            draw_centred(scene, column, ui.shown(entry.text), ui.theme.ink2);
            break;
    }
    if (look.feedback) draw_mood_change(scene, column, entry, look, standing.index);
}

}  // namespace

void draw_conversation(Scene& scene, Rect& column, const session::Session& session,
                       const ConversationLook& look) {
    const Entry* last = last_reply(session);
    const std::vector<app::Turn> turns = app::turns_of(session.transcript, {});
    auto turn = turns.begin();
    for (std::size_t i = 0; i < session.transcript.size(); ++i) {
        const Entry& entry = session.transcript[i];
        const bool is_new = i >= look.first_new;
        const float rise = is_new ? std::round(scene.ui.px(8) * (1 - look.arrival)) : 0;
        const float top = column.y;
        column.y += rise;
        draw_entry(scene, column, entry, look, {i, &entry == last, is_new});
        column.y -= rise;
        if (turn == turns.end() || turn->entry != i) continue;
        if (look.feedback) offer_again(scene, {column.x, top, column.w, column.y - top}, *turn);
        ++turn;
    }
}

}  // namespace frontdesk::ui
