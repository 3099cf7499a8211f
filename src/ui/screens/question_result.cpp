#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/practice_cards.h"
#include "ui/screens/questions.h"

// How many were right, and a second look at those that were not.
namespace frontdesk::ui {

namespace {

using app::Text;

/// Each wrong one with what was right, below its heading.
void draw_wrong_ones(Scene& scene, Rect& column) {
    const app::RunningQuestions& questions = questions_of(scene);
    Ui& ui = scene.ui;
    for (std::size_t i = 0; i < questions.answered.size(); ++i) {
        if (questions.answered[i].right) continue;
        const curriculum::Question& question = *questions.items[i].question;
        const Rect outer = column;
        GrownCard behind(ui);
        Rect inside = column.inset(ui.px(20), 0);
        inside.take_top(ui.px(14));
        inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, ui.shown(question.prompt)),
                        ui.px(10));
        draw_answer_judged(scene, inside, question, questions.answered[i].answer);
        behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
        column = {outer.x, inside.y + ui.px(12), outer.w, 0};
    }
}

/// The button that unfolds the wrong ones.
void draw_wrong_switch(Scene& scene, Rect& column, std::size_t wrong) {
    Ui& ui = scene.ui;
    bool& open = scene.memory.questions.wrong_open;
    const std::string label =
        ui.words(Text::questions_wrong_list) + std::string("（") + std::to_string(wrong) + "）";
    const ButtonLook look{
        .kind = ButtonKind::ghost, .icon = open ? Icon::down : Icon::right, .size = ButtonSize::small};
    Rect row = column.take_top(ui.px(36), ui.px(8));
    if (button(ui, "questions:wrong", row.take_left(button_width(ui, label, look)), label, look))
        open = !open;
}

}  // namespace

void draw_questions_result(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningQuestions& questions = questions_of(scene);
    const std::size_t all = questions.answered.size();
    const auto right = static_cast<std::size_t>(questions.right());
    const bool repeatable = !questions.topic.empty() && right < all;
    const Offer offer{
        ui.words(Text::questions_result, {std::to_string(all), std::to_string(right)}),
        ui.words(right == all ? Text::questions_all_right : Text::questions_some_wrong),
        "questions:done",
        ui.words(Text::questions_to_list),
        "questions:again",
        repeatable ? ui.words(Text::questions_wrong_again) : "",
    };
    const Chosen chosen = draw_offer(scene, column, offer);
    if (chosen == Chosen::main) ui.intend(app::LeaveQuestions{});
    if (chosen == Chosen::other) ui.intend(app::StartQuestions{questions.topic, true});
    if (right == all) return;
    draw_wrong_switch(scene, column, all - right);
    if (scene.memory.questions.wrong_open) draw_wrong_ones(scene, column);
}

}  // namespace frontdesk::ui
