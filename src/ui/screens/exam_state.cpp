#include "ui/screens/exam_state.h"

#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"

namespace frontdesk::ui {

namespace {

using app::Text;

Text exam_state_text(const ExamState& state) {
    if (state.is_open) return Text::exam_is_open;
    if (state.sittings == 0) return Text::exam_never;
    return state.passed ? Text::exam_has_passed : Text::exam_has_failed;
}

void draw_exam_card(Scene& scene, Rect& column, const curriculum::ExamBlueprint& exam) {
    Ui& ui = scene.ui;
    const ExamState state = exam_state(scene.app, exam.id);
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(12));
    Rect head = inside.take_top(ui.px(36), ui.px(4));
    const ChipLook look{state.passed ? ChipKind::made : ChipKind::plain,
                        state.passed ? Icon::check : Icon::clock};
    chip_right(ui, head, exam_state_words(ui, state), look);
    text_in(ui, Face::title, head, ui.theme.ink, ui.shown(exam.title));
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.shown(exam.summary)), ui.px(10));
    const ButtonLook button_look{.kind = ButtonKind::secondary, .icon_behind = Icon::right};
    const std::string label = ui.words(Text::exam_open);
    Rect row = inside.take_top(ui.px(44), ui.px(14));
    const float width = std::min(button_width(ui, label, button_look), row.w);
    if (button(ui, "exam:" + exam.id, row.take_left(width), label, button_look)) open_exam(scene, exam.id);
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(16), outer.w, 0};
}

}  // namespace

ExamState exam_state(const app::App& app, std::string_view exam) {
    ExamState state;
    state.exam = app.content().curriculum.find_exam(std::string(exam));
    const app::State& known = app.state();
    state.is_open = known.sitting && known.sitting->sitting.exam == exam;
    for (const records::Sitting& sitting : known.sittings) {
        if (sitting.exam != exam) continue;
        if (!state.last) state.last = sitting;
        state.passed = state.passed || sitting.passed;
        ++state.sittings;
    }
    return state;
}

std::string exam_state_words(const Ui& ui, const ExamState& state) {
    return ui.words(exam_state_text(state));
}

void open_exam(Scene& scene, std::string_view exam) {
    scene.memory.exam.exam = std::string(exam);
    scene.go(ScreenId::exam);
}

void draw_exam_cards(Scene& scene, Rect& column) {
    for (const curriculum::ExamBlueprint& exam : scene.app.content().curriculum.exams)
        draw_exam_card(scene, column, exam);
}

}  // namespace frontdesk::ui
