#include <algorithm>

#include "app/naming.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_field.h"
#include "ui/screens/kept_words.h"
#include "ui/screens/review.h"

// What a supervisor writes about a line: a comment, or an act that the engine missed.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::size_t most_offered_acts = 5;

/// Acts whose number or name holds what was typed.
std::vector<const phrasing::RuleInfo*> acts_like(const Scene& scene, const std::string& words) {
    std::vector<const phrasing::RuleInfo*> found;
    const phrasing::Engine& engine = scene.app.content().engine;
    for (const phrasing::RuleInfo& rule : engine.rules()) {
        if (!rule.forbidden || found.size() == most_offered_acts) continue;
        const std::string name = scene.ui.shown(app::RuleNames{engine, scene.ui.language}.of(rule.id));
        if (rule.id.find(words) != std::string::npos || name.find(words) != std::string::npos)
            found.push_back(&rule);
    }
    return found;
}

void draw_acts_to_choose(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ReviewMemory& memory = scene.memory.review;
    text_field(ui, "missed:search", column.take_top(ui.px(40), ui.px(8)), memory.missed_search,
               {.ghost = ui.words(Text::review_missed_ghost)});
    Rect row = column.take_top(ui.px(34), ui.px(8));
    for (const phrasing::RuleInfo* rule : acts_like(scene, memory.missed_search)) {
        const bool on = memory.missed_rule == rule->id;
        const std::string name =
            ui.shown(app::RuleNames{scene.app.content().engine, ui.language}.of(rule->id));
        const std::string label = filter_chip_label(ui, rule->id + " " + name, column.w - ui.px(60));
        const float width = std::min(filter_chip_width(ui, label, on), column.w);
        if (width > row.w) row = column.take_top(ui.px(34), ui.px(8));
        if (filter_chip(ui, "missed:" + rule->id, row.take_left(width, ui.px(6)), label, on))
            memory.missed_rule = rule->id;
    }
}

}  // namespace

void draw_missed_box(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ReviewMemory& memory = scene.memory.review;
    const auto& transcript = reviewed(scene).result.session.transcript;
    const auto at = static_cast<std::size_t>(memory.turn);
    if (at >= transcript.size() || transcript[at].kind != session::EntryKind::reply) return;
    const std::string place = app::missed_act_place(memory.attempt, memory.turn);
    memory.missed = memory.missed || has_kept_words(scene, place);
    if (!memory.missed) {
        const FootButton open[] = {{"missed:open", Text::review_missed}};
        if (foot_buttons(ui, column, open)) memory.missed = true;
        return;
    }
    hairline(ui, column);
    column.take_top(ui.px(10));
    draw_acts_to_choose(scene, column);
    const bool sent =
        kept_words_box(scene, column, "missed:why", place, memory.missed_why, Text::review_why_ghost);
    const FootButton buttons[] = {{"missed:save", Text::review_missed_save, true},
                                  {"missed:cancel", Text::review_cancel}};
    const auto pressed = foot_buttons(ui, column, buttons);
    if (sent || pressed == std::size_t{0}) {
        do_review(scene, {app::AddMissedAct{memory.turn, memory.missed_rule, memory.missed_why.words}});
    }
    if (pressed == std::size_t{1}) {
        memory.missed = false;
        memory.missed_why = {};
        drop_kept_words(scene, place);
    }
}

void draw_comment_box(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    ReviewMemory& memory = scene.memory.review;
    hairline(ui, column);
    column.take_top(ui.px(10));
    heading(ui, column.take_top(ui.px(26), ui.px(6)), Icon::none, ui.theme.ink,
            ui.words(Text::review_comments));
    const std::string place = app::comment_place(memory.attempt, memory.turn);
    const bool sent =
        kept_words_box(scene, column, "comment:words", place, memory.comment, Text::review_comment_ghost);
    const FootButton save[] = {{"comment:save", Text::review_comment_save, true}};
    if (foot_buttons(ui, column, save) || sent)
        do_review(scene, {app::CommentTurn{memory.turn, memory.comment.words}});
}

}  // namespace frontdesk::ui
