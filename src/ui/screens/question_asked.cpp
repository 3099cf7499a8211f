#include <algorithm>
#include <cmath>

#include "exercise/judge.h"
#include "exercise/words.h"
#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/exercise_parts.h"
#include "ui/screens/practice_drafts.h"
#include "ui/screens/practice_words.h"
#include "ui/screens/questions.h"

// One question: asked, and then told what was right and why.
namespace frontdesk::ui {

namespace {

using app::Text;
using exercise::Part;

/// "原来的 → 应该的": what was given and what is right, where that is more than yes or no.
std::string given_and_wanted(const Ui& ui, const Part& part) {
    if (part.given.empty() && part.wanted.empty()) return {};
    if (part.right) return ui.shown(part.given);
    return ui.shown(part.given.empty() ? "—" : part.given) + " → " + ui.shown(part.wanted);
}

/// The sign of a part. An option that was wrong and rightly let be has no tick: it would say that the option
/// is right.
struct PartSign {
    Icon which;
    ImU32 colour;
};

PartSign sign_of(const Theme& theme, const Part& part) {
    const bool option = part.given.empty() && part.wanted.empty();
    const bool is_solution = part.right == part.picked;
    if (option && !is_solution && !part.picked) return {Icon::minus, theme.ink3};
    const bool tick = option ? is_solution : part.right;
    return tick ? PartSign{Icon::check, theme.primary} : PartSign{Icon::cross, theme.amber_ink};
}

/// One part: its sign, its words, and why.
void draw_part(Ui& ui, Rect& column, const Part& part) {
    const std::string words = ui.shown(part.text);
    const std::string given = given_and_wanted(ui, part);
    const std::string why = ui.shown(part.why);
    const bool beside = !given.empty() && column.w > ui.px(420);
    const float given_width = beside ? std::floor(column.w * 0.4F) : column.w - ui.px(32);
    const float words_width = column.w - ui.px(32) - (beside ? given_width + ui.px(12) : 0);
    const float given_height = given.empty() ? 0 : paragraph_height(ui, Face::body, given_width, given);
    const float words_height = words.empty() ? 0 : paragraph_height(ui, Face::body, words_width, words);
    const float why_height = why.empty() ? 0 : paragraph_height(ui, Face::caption, words_width, why);
    const float left = words_height + why_height + (beside ? 0 : given_height);
    Rect row = column.take_top(std::max(left, beside ? given_height : 0) + ui.px(12));
    hairline(ui, row);
    row = row.inset(0, ui.px(6));
    const PartSign sign = sign_of(ui.theme, part);
    icon(ui, sign.which, {row.x + ui.px(2), row.y + ui.px(4)}, 18, sign.colour);
    row.take_left(ui.px(32));
    if (beside) {
        paragraph(ui, Face::body, row.take_right(given_width, ui.px(12)),
                  part.right ? ui.theme.ink2 : ui.theme.amber_ink, given);
    }
    if (!words.empty()) row.take_top(paragraph(ui, Face::body, row, ui.theme.ink, words));
    if (!beside && !given.empty()) {
        row.take_top(paragraph(ui, Face::body, row, part.right ? ui.theme.ink2 : ui.theme.amber_ink, given));
    }
    if (!why.empty()) paragraph(ui, Face::caption, row, ui.theme.ink2, why);
}

/// Options that were rightly let be say nothing new.
bool is_told(const Part& part) {
    const bool option = part.given.empty() && part.wanted.empty();
    return !option || part.picked || !part.right || !part.why.empty();
}

void draw_verdict(Ui& ui, Rect& column, bool right, const std::string& reason) {
    const float inside = column.w - ui.px(40);
    const float height = ui.px(26) + paragraph_height(ui, Face::body, inside, reason);
    Rect box = column.take_top(height + ui.px(20), ui.px(10));
    fill(ui, box, right ? ui.theme.primary_soft : ui.theme.amber_soft, ui.px(8));
    const ImU32 ink = right ? ui.theme.primary_soft_ink : ui.theme.amber_soft_ink;
    box = box.inset(ui.px(12), ui.px(10));
    icon(ui, right ? Icon::check : Icon::advice, {box.x, box.y + ui.px(3)}, 20, ink);
    box.take_left(ui.px(28));
    const char* head = ui.words(right ? Text::questions_right : Text::questions_wrong);
    const Rect line = box.take_top(ui.px(26));
    text_in(ui, Face::body_bold, line, ink, head);
    paragraph(ui, Face::body, box, ink, reason);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"verdict", head, line.x, line.y, line.w, line.h, true, false, right ? "right" : "wrong"});
    }
}

/// Where it is written, as the standard words it; the number alone if it has no such paragraph.
std::string source_words(const Scene& scene, const std::string& source) {
    for (const curriculum::Section& section : scene.app.content().curriculum.standard.sections) {
        for (const curriculum::Paragraph& paragraph : section.paragraphs) {
            if (paragraph.id == source) return section.title + "，" + paragraph.text;
        }
    }
    return source;
}

/// What was pressed and typed lies in the memory of the screen until it is handed in.
void draw_asked(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningQuestions& questions = questions_of(scene);
    const curriculum::Question& question = *questions.item().question;
    QuestionsMemory& memory = scene.memory.questions;
    ExerciseDraft draft(memory.fields, question.id, question.exercise);
    const ExerciseOnDesk desk{question.prompt, question.exercise, questions.layout,
                              draft,           memory.taken_left, memory.wake};
    if (draw_exercise_parts(ui, column, desk)) note_question_change(scene);
    if (const auto answer = draw_hand_in(ui, column.take_top(ui.px(hand_in_height)), draft)) {
        memory.changed_at = -1;
        ui.intend(app::AnswerQuestion{*answer});
    }
}

void draw_answered(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningQuestions& questions = questions_of(scene);
    const app::AnsweredQuestion& answered = questions.answered[questions.at];
    const curriculum::Question& question = *questions.item().question;
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.shown(question.prompt)),
                    ui.px(10));
    draw_answer_judged(scene, column, question, answered.answer);
    const bool last = questions.at + 1 == questions.items.size();
    const std::string label = ui.words(last ? Text::questions_finish : Text::questions_next);
    const ButtonLook look{.kind = ButtonKind::primary, .icon_behind = Icon::right, .key = Key::enter};
    Rect row = column.take_top(ui.px(44));
    const Rect place = row.take_right(std::min(button_width(ui, label, look), row.w * 0.6F), ui.px(12));
    const std::string when = when_words(ui, scene.app.clock().now(), answered.due);
    text_in(ui, Face::caption, row, ui.theme.ink2, ui.words(Text::questions_comes_back, {when}));
    if (button(ui, "next", place, label, look)) ui.intend(app::NextQuestion{});
}

}  // namespace

void draw_answer_judged(Scene& scene, Rect& column, const curriculum::Question& question,
                        const exercise::Answer& answer) {
    Ui& ui = scene.ui;
    const exercise::Judgement judged = exercise::judge(question.exercise, answer);
    draw_verdict(ui, column, judged.right, ui.shown(exercise::reason(question.exercise, answer)));
    for (const Part& part : judged.parts) {
        if (judged.parts.size() > 1 && is_told(part)) draw_part(ui, column, part);
    }
    column.take_top(ui.px(8));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, ui.shown(question.explain)), ui.px(4));
    const std::string source =
        ui.words(Text::questions_source, {ui.shown(source_words(scene, question.source))});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, source), ui.px(14));
}

void draw_question(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningQuestions& questions = questions_of(scene);
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(16));
    text_in(ui, Face::caption, inside.take_top(ui.px(21), ui.px(6)), ui.theme.ink2,
            ui.shown(questions.item().topic->title));
    if (questions.is_answered()) {
        draw_answered(scene, inside);
    } else {
        draw_asked(scene, inside);
    }
    const float bottom = inside.y + ui.px(16);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y}, GrownCard::Kind::first);
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
