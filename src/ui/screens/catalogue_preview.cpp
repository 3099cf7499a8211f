#include <algorithm>

#include "app/drill_marks.h"
#include "exercise/judge.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/catalogue_fields.h"
#include "ui/screens/exercise_parts.h"
#include "ui/screens/naming.h"
#include "ui/screens/practice_words.h"
#include "ui/screens/questions.h"

// What trainees get to see: a question that can be answered, a situation in which a reply can be tried.
namespace frontdesk::ui {

namespace {

using app::Text;
using curriculum::DrillSituation;

void forget_answer(CatalogueMemory& memory) {
    memory.answers.clear();
    memory.answered.reset();
    memory.taken_left.clear();
}

/// A question that was changed is asked anew.
void follow_asked(CatalogueMemory& memory, const app::AskedQuestion& asked) {
    const std::string now = asked.question.id + "#" + std::to_string(asked.revision);
    if (memory.asked == now) return;
    memory.asked = now;
    forget_answer(memory);
}

void draw_answered_preview(Scene& scene, Rect& column, const curriculum::Question& question) {
    Ui& ui = scene.ui;
    CatalogueMemory& memory = scene.memory.catalogue;
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.shown(question.prompt)),
                    ui.px(10));
    draw_answer_judged(scene, column, question, *memory.answered);
    if (part_button(ui, column, "preview:again", ui.words(Text::catalogue_preview_again), Icon::retry))
        forget_answer(memory);
}

void draw_question_preview(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    CatalogueMemory& memory = scene.memory.catalogue;
    const app::OpenedPart& part = written(scene);
    if (!part.asked) {
        const Text why = part.selected ? Text::catalogue_preview_incomplete : Text::catalogue_preview_pick;
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(why)));
        return;
    }
    follow_asked(memory, *part.asked);
    const curriculum::Question& question = part.asked->question;
    if (memory.answered) return draw_answered_preview(scene, column, question);
    ExerciseDraft draft(memory.answers, question.id, question.exercise);
    const ExerciseOnDesk desk{question.prompt, question.exercise, part.asked->layout,
                              draft,           memory.taken_left, memory.wake};
    draw_exercise_parts(ui, column, desk);
    if (auto answer = draw_hand_in(ui, column.take_top(ui.px(hand_in_height), ui.px(8)), draft))
        memory.answered = std::move(answer);
}

void draw_situation_head(Scene& scene, Rect& column, const DrillSituation& situation) {
    Ui& ui = scene.ui;
    Rect head = column.take_top(ui.px(52), ui.px(8));
    const json::Value& tree = written(scene).document.tree();
    const std::string index = std::to_string(*written(scene).selected);
    const std::string face = editing::text_at(tree, {"situations", index, "owner", "portrait"});
    portrait(ui, head.take_left(ui.px(52), ui.px(12)), face, scenario::Mood::annoyed);
    const ChipLook look{ChipKind::plain, context_icon(situation.context)};
    const std::string where = ui.words(context_word(situation.context));
    chip_right(ui, head, where, look);
    text_in(ui, Face::body_bold, head, ui.theme.ink, ui.shown(situation.owner.address));
    if (!situation.scene.empty()) {
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.shown(situation.scene)),
                        ui.px(8));
    }
}

void draw_sunken(Ui& ui, Rect& column, const std::string& label, const std::string& words) {
    if (words.empty()) return;
    part_label(ui, column, label);
    const float height = paragraph_height(ui, Face::body, column.w - ui.px(28), words);
    const Rect box = column.take_top(height + ui.px(14), ui.px(10));
    fill(ui, box, ui.theme.sunken, ui.px(8));
    paragraph(ui, Face::body, box.inset(ui.px(14), ui.px(7)), ui.theme.ink, words);
}

/// What a reply of a trainee would earn here, and why not more.
void draw_tried_marks(Scene& scene, Rect& column, const DrillSituation& situation) {
    Ui& ui = scene.ui;
    const std::string& tried = scene.memory.catalogue.tried;
    if (tried.empty()) return;
    const phrasing::Engine& engine = scene.app.content().engine;
    const app::DrillMarks marks = app::marks_of(situation, engine.assess(tried, situation.situation()));
    const std::string score = ui.words(Text::catalogue_model_score, {std::to_string(marks.score)});
    constexpr int full_score = 100;
    const ChipLook look{marks.fatal                 ? ChipKind::fatal
                        : marks.score == full_score ? ChipKind::made
                                                    : ChipKind::advice};
    chip(ui, column.take_top(ui.px(28), ui.px(6)).min(), score, look);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"preview:score", score, column.x, column.y, 1, 1, true, false, std::to_string(marks.score)});
    }
    for (const app::DrillLoss& loss : marks.lost) {
        const std::string words = loss_words(ui, engine, loss);
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.amber_ink, words), ui.px(3));
    }
}

void draw_situation_preview(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::OpenedPart& part = written(scene);
    if (!part.selected) {
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2,
                                  ui.words(Text::catalogue_preview_pick_situation)));
        return;
    }
    const DrillSituation situation = app::situation_in(part.document.tree(), *part.selected);
    draw_situation_head(scene, column, situation);
    draw_sunken(ui, column, ui.words(Text::catalogue_customer), ui.shown(situation.customer));
    draw_sunken(ui, column, ui.words(Text::catalogue_bad), ui.shown(situation.bad));
    draw_sunken(ui, column, ui.words(Text::catalogue_felt), ui.shown(situation.felt));
    part_label(ui, column, ui.words(Text::catalogue_preview_try));
    CatalogueMemory& memory = scene.memory.catalogue;
    reply_box(ui, "preview:reply", column.take_top(ui.px(84), ui.px(8)), memory.tried, memory.tried_box,
              {.ghost = ui.words(Text::catalogue_preview_try_ghost)});
    draw_tried_marks(scene, column, situation);
    column.take_top(0, ui.px(6));
    for (std::size_t i = 0; i < situation.models.size(); ++i) {
        draw_sunken(ui, column, i == 0 ? ui.words(Text::catalogue_models) : "",
                    ui.shown(situation.models[i]));
    }
    if (!situation.tip.empty())
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, ui.shown(situation.tip)), ui.px(8));
}

}  // namespace

void draw_catalogue_preview(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    fill(ui, place, ui.theme.surface);
    fill(ui, {place.x, place.y, std::max(1.0F, ui.px(1)), place.h}, ui.theme.line);
    Rect rest = place;
    Rect head = rest.take_top(ui.px(44)).inset(ui.px(16), 0);
    icon_in(ui, Icon::eye, head.take_left(ui.px(20), ui.px(10)), 18, ui.theme.primary);
    const app::PartKind kind = written(scene).kind;
    text_in(ui, Face::body_bold, head, ui.theme.ink,
            ui.words(kind == app::PartKind::exam ? Text::catalogue_view_preview
                                                 : Text::catalogue_preview_question));
    hairline(ui, rest);
    ScrollArea area(ui, "catalogue:preview:" + scene.memory.catalogue.shown, rest);
    Rect column = area.content().inset(ui.px(16), 0);
    column.w = std::min(column.w, ui.px(640));
    const float top = column.y;
    column.take_top(ui.px(12));
    if (kind == app::PartKind::drill) draw_situation_preview(scene, column);
    if (kind == app::PartKind::topic) draw_question_preview(scene, column);
    if (kind == app::PartKind::exam) draw_exam_preview(scene, column);
    area.set_height(column.y + ui.px(12) - top);
}

}  // namespace frontdesk::ui
