#include <algorithm>

#include "app/naming.h"
#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/review.h"

// What the pages of review have in common.
namespace frontdesk::ui {

namespace {

using app::Text;

/// A note below a line: who says it in bold, and the words.
void draw_said_note(Ui& ui, Rect& column, Tone tone, const std::string& head, const std::string& words) {
    const float inside = column.w - ui.px(13);
    const float height = paragraph_height(ui, Face::caption_bold, inside, head) +
                         (words.empty() ? 0 : paragraph_height(ui, Face::caption, inside, words));
    Rect place = note_bar(ui, column.take_top(height, ui.px(6)), tone);
    place.take_top(paragraph(ui, Face::caption_bold, place, tone_ink(ui.theme, tone), head));
    if (!words.empty()) paragraph(ui, Face::caption, place, ui.theme.ink, words);
}

std::string said_by(const Scene& scene, records::AccountId who, const std::string& words) {
    return scene.ui.words(Text::calibration_answer, {account_words(scene, who), words});
}

const records::MarkRow* mark_by_engine(const records::StandingMark& standing,
                                       const records::MarkPlace& place) {
    const auto places = records::places_of(standing.by_engine);
    const auto found = std::find(places.begin(), places.end(), place);
    return found == places.end() ? nullptr
                                 : &standing.by_engine[static_cast<std::size_t>(found - places.begin())];
}

void draw_appeal_note(Scene& scene, Rect& column, const records::Appeal& appeal) {
    Ui& ui = scene.ui;
    const Text state = !appeal.is_decided ? Text::appeal_waits
                       : appeal.upheld    ? Text::appeal_upheld
                                          : Text::appeal_rejected;
    const std::string head = ui.words(Text::appeal_reason, {ui.words(state)});
    std::string words = appeal.why;
    if (appeal.is_decided) words += "\n" + said_by(scene, appeal.by, appeal.decision);
    draw_said_note(ui, column, appeal.is_decided && appeal.upheld ? Tone::good : Tone::advice, head, words);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"appeal:" + mark_id(appeal.place), head, column.x, column.y - ui.px(6), column.w,
                           1, true, false, words});
    }
}

void draw_correction_note(Scene& scene, Rect& column, const app::ShownResult& result,
                          const records::Correction& correction) {
    Ui& ui = scene.ui;
    const records::MarkRow* before = mark_by_engine(result.standing, correction.place);
    const std::string name = mark_name(scene, correction.mark);
    const std::string now = mark_points(correction.mark);
    const std::string head = before != nullptr
                                 ? ui.words(Text::review_corrected, {name, mark_points(*before), now})
                                 : ui.words(Text::review_added, {name, now});
    draw_said_note(ui, column, correction.mark.points < 0 ? Tone::advice : Tone::good, head,
                   said_by(scene, correction.by, correction.why));
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"corrected:" + mark_id(correction.place), head, column.x, column.y - ui.px(6),
                           column.w, 1, true, false, correction.why});
    }
}

}  // namespace

std::string mark_id(const records::MarkPlace& place) {
    return std::to_string(place.turn) + ":" + place.rule + ":" + std::to_string(place.nth);
}

std::string mark_name(const Scene& scene, const records::MarkRow& mark) {
    const Ui& ui = scene.ui;
    const phrasing::Engine& engine = scene.app.content().engine;
    if (engine.find(mark.rule) != nullptr || engine.find_conversation_rule(mark.rule) != nullptr)
        return ui.shown(app::RuleNames{engine, ui.language}.of(mark.rule));
    if (mark.rule == "courtesy") return ui.words(app::dimension_word(scenario::Dimension::courtesy));
    // A reason that stands for a name ends without a full stop.
    constexpr std::string_view stop = "。";
    std::string name = mark.why.empty() ? mark.rule : mark.why;
    if (name.ends_with(stop)) name.resize(name.size() - stop.size());
    return ui.shown(name);
}

std::string mark_points(const records::MarkRow& mark) {
    if (mark.of > 0) return std::to_string(mark.points) + "/" + std::to_string(mark.of);
    return mark.points < 0 ? "−" + std::to_string(-mark.points) : "0";
}

std::string account_words(const Scene& scene, records::AccountId id) {
    const records::Account* account = scene.state().account.find(id);
    return account != nullptr ? account->name : scene.ui.words(Text::review_somebody);
}

bool words_box(Scene& scene, Rect& column, const std::string& id, WrittenWords& written, Text ghost,
               bool* changed) {
    Ui& ui = scene.ui;
    const float pitch = ui.pitch(Face::body);
    const char* hint = ui.words(ghost);
    const float width = column.w - ui.px(30);
    const float wanted = std::max(paragraph_height(ui, Face::body, width, written.words + " "),
                                  paragraph_height(ui, Face::body, width, hint));
    const float height = std::clamp(wanted, 2 * pitch, 5 * pitch) + ui.px(20);
    const ReplyBoxResult result = reply_box(ui, id, column.take_top(height, ui.px(8)), written.words,
                                            written.box, {.ghost = hint, .enabled = true, .wake = false});
    if (changed != nullptr) *changed = result.changed;
    return result.sent;
}

std::optional<std::size_t> foot_buttons(Ui& ui, Rect& column, std::span<const FootButton> buttons) {
    std::optional<std::size_t> pressed;
    Rect row = column.take_top(ui.px(36), ui.px(8));
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const ButtonLook look{.kind = buttons[i].is_first ? ButtonKind::secondary : ButtonKind::neutral,
                              .size = ButtonSize::small};
        const char* label = ui.words(buttons[i].label);
        const float width = std::min(button_width(ui, label, look), column.w);
        if (width > row.w) row = column.take_top(ui.px(36), ui.px(8));
        if (button(ui, buttons[i].id, row.take_left(width, ui.px(8)), label, look)) pressed = i;
    }
    return pressed;
}

void draw_turn_facts(Scene& scene, Rect& column, const app::ShownResult& result, int turn) {
    Ui& ui = scene.ui;
    const records::ReviewFacts& facts = result.review;
    for (const records::Appeal& appeal : facts.appeals)
        if (appeal.place.turn == turn) draw_appeal_note(scene, column, appeal);
    for (const records::Correction& correction : facts.corrections) {
        const bool counts = facts.correction_at(correction.place)->id == correction.id;
        if (correction.place.turn == turn && counts) draw_correction_note(scene, column, result, correction);
    }
    for (const records::TurnComment& comment : facts.comments) {
        if (comment.turn != turn) continue;
        const std::string who = ui.words(Text::review_comment_by, {account_words(scene, comment.by)});
        if (ui.in.trace != nullptr) {
            ui.in.trace->note({"comment:" + std::to_string(turn), who, column.x, column.y, column.w, 1, true,
                               false, comment.words});
        }
        draw_said_note(ui, column, Tone::good, who, comment.words);
    }
}

}  // namespace frontdesk::ui
