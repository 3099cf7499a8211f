#include <algorithm>

#include "app/phrasing_change.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_field.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"
#include "ui/screens/review.h"

// Sentences that were judged in review, offered to the rule they were judged for: taken over, or dismissed.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::FindingOpinion;
using records::LabelledSentence;

const char* list_for(const FindingOpinion& opinion) {
    return opinion.should_hit ? "should_hit" : "should_not_hit";
}

bool stands_in(const app::SelectedPhrase& selected, const FindingOpinion& opinion) {
    const json::Value* value = selected.now.find(list_for(opinion));
    const json::Array* all = value == nullptr ? nullptr : value->as_array();
    return all != nullptr && std::any_of(all->begin(), all->end(), [&opinion](const json::Value& one) {
               return app::written(one) == opinion.words;
           });
}

/// A sentence and what its widgets are called: "offered:3".
struct Offered {
    std::string id;
    const LabelledSentence* sentence;
};

/// Of the selected rule, those that stand in none of its lists.
std::vector<Offered> offered_to_rule(const Scene& scene) {
    const app::SelectedPhrase& selected = phrasings(scene).selected;
    const auto& all = scene.state().phrasing_editor.offered;
    std::vector<Offered> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const FindingOpinion& opinion = all[i].opinion;
        if (opinion.rule == selected.id && !stands_in(selected, opinion))
            found.push_back({"offered:" + std::to_string(i), &all[i]});
    }
    return found;
}

void dismiss(Scene& scene, const FindingOpinion& opinion) {
    PhrasingMemory& memory = scene.memory.phrasing;
    do_phrasing(scene, app::DismissSentence{opinion.attempt, opinion.turn, opinion.rule, opinion.words,
                                            memory.dismiss_why});
    memory.dismissing.clear();
    memory.dismiss_why.clear();
}

/// Why it is of no use: asked before anything happens.
void draw_dismissing(Scene& scene, Rect& column, const Offered& one) {
    Ui& ui = scene.ui;
    PhrasingMemory& memory = scene.memory.phrasing;
    part_label(ui, column, ui.words(Text::phrasing_offered_why));
    text_field(
        ui, one.id + ":why", column.take_top(ui.px(44), ui.px(6)), memory.dismiss_why,
        {.ghost = ui.words(Text::phrasing_offered_why_ghost), .aside = {}, .wake = memory.dismiss_wake});
    memory.dismiss_wake = false;
    if (part_button(ui, column, one.id + ":sure", ui.words(Text::phrasing_offered_sure), Icon::check))
        dismiss(scene, one.sentence->opinion);
}

void draw_why_dismissed(Scene& scene, Rect& column, const Offered& one) {
    Ui& ui = scene.ui;
    const records::SentenceDismissal& dismissed = *one.sentence->dismissed;
    const std::string words =
        ui.words(Text::phrasing_offered_because,
                 {dismissed.why, account_words(scene, dismissed.by), core::to_local_short(dismissed.at)});
    const float top = column.y;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(4));
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {one.id + ":because", words, column.x, top, column.w, column.y - top, true, false, words});
    }
}

void draw_offered_sentence(Scene& scene, Rect& column, const Offered& one) {
    Ui& ui = scene.ui;
    PhrasingMemory& memory = scene.memory.phrasing;
    const FindingOpinion& opinion = one.sentence->opinion;
    const std::string words = ui.words(
        opinion.should_hit ? Text::phrasing_offered_hit : Text::phrasing_offered_miss, {opinion.words});
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, words), ui.px(4));
    if (one.sentence->dismissed) draw_why_dismissed(scene, column, one);
    if (part_button(ui, column, one.id, ui.words(Text::phrasing_offered_take), Icon::plus))
        do_phrasing(scene, app::AddPhrasePart{list_for(opinion), json::Value(opinion.words)});
    if (one.sentence->dismissed) return;
    if (memory.dismissing == one.id) return draw_dismissing(scene, column, one);
    if (!part_button(ui, column, one.id + ":dismiss", ui.words(Text::phrasing_offered_dismiss), Icon::cross))
        return;
    memory.dismissing = one.id;
    memory.dismiss_why.clear();
    memory.dismiss_wake = true;
}

/// Between those that are offered and those that nobody wants.
void draw_dismissed_filter(Scene& scene, Rect& column, std::ptrdiff_t dismissed) {
    Ui& ui = scene.ui;
    PhrasingMemory& memory = scene.memory.phrasing;
    if (dismissed == 0) {
        memory.shows_dismissed = false;
        return;
    }
    const std::string label = ui.words(Text::phrasing_offered_dismissed, {std::to_string(dismissed)});
    const float width = std::min(filter_chip_width(ui, label, memory.shows_dismissed), column.w);
    Rect row = column.take_top(ui.px(34), ui.px(6));
    if (filter_chip(ui, "offered:dismissed", row.take_left(width), label, memory.shows_dismissed))
        memory.shows_dismissed = !memory.shows_dismissed;
}

}  // namespace

void draw_offered_sentences(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::vector<Offered> all = offered_to_rule(scene);
    if (all.empty()) return;
    column.take_top(ui.px(6));
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.words(Text::phrasing_offered)),
                    ui.px(4));
    column.take_top(
        paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::phrasing_offered_hint)), ui.px(6));
    draw_dismissed_filter(scene, column, std::count_if(all.begin(), all.end(), [](const Offered& one) {
                              return one.sentence->dismissed.has_value();
                          }));
    for (const Offered& one : all) {
        if (one.sentence->dismissed.has_value() == scene.memory.phrasing.shows_dismissed)
            draw_offered_sentence(scene, column, one);
    }
    column.take_top(ui.px(10));
}

}  // namespace frontdesk::ui
