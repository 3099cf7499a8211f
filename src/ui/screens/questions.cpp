#include "ui/screens/questions.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/practice_cards.h"
#include "ui/screens/practice_drafts.h"

// Knowledge: topics, one question at a time, the result.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float side_from = 1000;  ///< logical width from which the forecast stands beside the topics
constexpr float widest_question = 860;

/// How many are behind, and the way out; what was answered is stored.
void draw_asking_bar(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const app::RunningQuestions& questions = questions_of(scene);
    const std::string label = ui.words(Text::drills_leave);
    const ButtonLook look{.kind = ButtonKind::ghost, .key = Key::escape, .size = ButtonSize::small};
    const float width = std::min(button_width(ui, label, look), row.w * 0.5F);
    const Rect place = row.take_right(width, ui.px(12)).centred_row(ui.px(36));
    const bool leave = button(ui, "questions:leave", place, label, look);
    const float title = text_width(ui, Face::title, ui.words(Text::questions_title)) + ui.px(24);
    if (row.w - title > ui.px(140)) {
        progress_bar(
            ui, row.take_right(ui.px(140), ui.px(12)),
            static_cast<float>(questions.answered.size()) / static_cast<float>(questions.items.size()));
    }
    const std::string words = ui.words(
        Text::questions_progress, {std::to_string(questions.at + 1), std::to_string(questions.items.size())});
    const float text = text_width(ui, Face::caption, words) + 1;
    if (row.w - title > text) {
        text_in(ui, Face::caption, row.take_right(text, ui.px(12)), ui.theme.ink2, words);
    }
    if (leave) ui.intend(app::LeaveQuestions{});
}

void draw_questions_bar(Scene& scene) {
    Ui& ui = scene.ui;
    Rect row = take_top_bar(scene);
    const bool asking = scene.state().questions && !questions_of(scene).is_finished();
    if (asking) {
        draw_asking_bar(scene, row);
    } else if (back_arrow(ui, row)) {
        if (scene.state().questions) {
            ui.intend(app::LeaveQuestions{});
        } else {
            scene.go(ScreenId::drills);
        }
    }
    bar_title(ui, row, ui.words(Text::questions_title));
    const std::string subtitle = ui.words(Text::questions_subtitle);
    if (text_width(ui, Face::body, subtitle) < row.w) {
        text_in(ui, Face::body, row, ui.theme.ink2, subtitle);
    }
}

void draw_choosing_page(Scene& scene, Rect& column) {
    if (scene.width() < side_from) {
        draw_topics(scene, column);
        return draw_forecast_card(scene, column);
    }
    Ui& ui = scene.ui;
    Rect main = column;
    Rect side = main.take_right(ui.px(340), ui.px(20));
    draw_topics(scene, main);
    draw_forecast_card(scene, side);
    draw_limit_card(scene, side);
    column.take_top(std::max(main.y, side.y) - column.y);
}

void draw_asking_page(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    Rect main = column;
    if (scene.width() < side_from) return draw_question(scene, column);
    const float room = main.w - ui.px(20);
    main.w = std::min(ui.px(widest_question), std::floor(room * 0.72F));
    Rect side{main.right() + ui.px(20), main.y, std::min(ui.px(340), room - main.w), 0};
    draw_question(scene, main);
    draw_question_steps(scene, side);
    column.take_top(std::max(main.y, side.y) - column.y);
}

}  // namespace

void draw_questions(Scene& scene) {
    Ui& ui = scene.ui;
    const bool running = scene.state().questions.has_value();
    const bool asking = running && !questions_of(scene).is_finished();
    if (asking) follow_question(scene);
    if (scene.memory.entered) ui.intend(app::LookAtPractice{});
    draw_questions_bar(scene);
    {
        ScrollArea page(ui, "page:questions", scene.area);
        Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
        if (running && !asking) column.w = std::min(column.w, ui.px(widest_question));
        column.take_top(ui.px(16));
        if (asking) {
            draw_asking_page(scene, column);
        } else if (running) {
            draw_questions_result(scene, column);
        } else {
            draw_choosing_page(scene, column);
        }
        page.set_height(column.y + ui.px(8) - page.content().y);
    }
    keep_practice_in_time(scene);
}

}  // namespace frontdesk::ui
