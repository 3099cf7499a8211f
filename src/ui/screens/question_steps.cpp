#include <algorithm>
#include <cmath>

#include "ui/kit/grown_card.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/screens/questions.h"

// Where one is in a topic, at a glance.
namespace frontdesk::ui {

namespace {

constexpr float step_size = 34;
constexpr float step_gap = 10;

/// The disc of one question: right, wrong, on the screen, or still to come.
void draw_question_step(Ui& ui, ImVec2 middle, std::size_t index, const app::RunningQuestions& questions) {
    const float radius = ui.px(step_size) / 2;
    const Rect around{middle.x - radius, middle.y - radius, 2 * radius, 2 * radius};
    const bool here = index == questions.at;
    if (index < questions.answered.size()) {
        const bool right = questions.answered[index].right;
        disc(ui, middle, radius, right ? ui.theme.primary : ui.theme.amber_soft);
        icon_in(ui, right ? Icon::check : Icon::cross, around, 18,
                right ? ui.theme.on_primary : ui.theme.amber_soft_ink);
    } else {
        ring(ui, middle, radius, here ? ui.theme.primary : ui.theme.line2,
             std::max(1.0F, ui.px(here ? 2 : 1)));
        text_in(ui, here ? Face::caption_bold : Face::caption, around,
                here ? ui.theme.primary : ui.theme.ink2, std::to_string(index + 1), Align::centre);
    }
    if (here && questions.is_answered()) {
        ring(ui, middle, radius + ui.px(4), ui.theme.primary, std::max(1.0F, ui.px(2)));
    }
}

}  // namespace

void draw_question_steps(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningQuestions& questions = questions_of(scene);
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    const std::string title = questions.topic.empty() ? std::string(ui.words(app::Text::questions_title))
                                                      : ui.shown(questions.item().topic->title);
    inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, title), ui.px(10));
    const float pitch = ui.px(step_size + step_gap);
    const auto across =
        static_cast<std::size_t>(std::max(1.0F, std::floor((inside.w + ui.px(step_gap)) / pitch)));
    const std::size_t rows = (questions.items.size() + across - 1) / across;
    for (std::size_t i = 0; i < questions.items.size(); ++i) {
        const std::size_t row = i / across;
        const auto x = static_cast<float>(i % across);
        const auto y = static_cast<float>(row);
        draw_question_step(
            ui, {inside.x + x * pitch + ui.px(step_size) / 2, inside.y + y * pitch + ui.px(step_size) / 2}, i,
            questions);
    }
    inside.take_top(static_cast<float>(rows) * pitch - ui.px(step_gap) + ui.px(16));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
