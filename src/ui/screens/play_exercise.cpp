#include "ui/screens/play_exercise.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/text_field.h"

namespace frontdesk::ui {

namespace {

using app::Text;
using exercise::Kind;

constexpr float foot_height = 44;
constexpr float number_height = 44;

const scenario::ExerciseNode& node_of(const session::Step& step) {
    return std::get<scenario::ExerciseNode>(step.node->kind);
}

/// How it is done, in one line below the question.
Text way_of(Kind kind) {
    switch (kind) {
        case Kind::single:
            return Text::exercise_single;
        case Kind::multiple:
            return Text::exercise_multiple;
        case Kind::order:
            return Text::exercise_order;
        case Kind::sort:
            return Text::exercise_sort;
        case Kind::match:
            return Text::exercise_match;
        case Kind::number:
            break;
    }
    return Text::exercise_number;
}

float head_height(const Ui& ui, const scenario::ExerciseNode& node, float width) {
    return paragraph_height(ui, Face::body_bold, width, ui.shown(node.prompt)) + ui.px(2) +
           paragraph_height(ui, Face::caption, width, ui.words(way_of(kind_of(node.exercise)))) + ui.px(10);
}

void draw_head(Ui& ui, Rect& column, const scenario::ExerciseNode& node) {
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.shown(node.prompt)), ui.px(2));
    const char* way = ui.words(way_of(kind_of(node.exercise)));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, way), ui.px(10));
}

float parts_height(const Ui& ui, const ExerciseOnDesk& desk, float width) {
    switch (kind_of(desk.node.exercise)) {
        case Kind::single:
        case Kind::multiple:
        case Kind::order:
            return option_rows_height(ui, desk, width);
        case Kind::sort:
            return sort_rows_height(ui, desk, width);
        case Kind::match:
            return match_rows_height(ui, desk, width);
        case Kind::number:
            break;
    }
    return ui.px(number_height + 8);
}

bool draw_number(Scene& scene, Rect& column, const ExerciseOnDesk& desk) {
    Ui& ui = scene.ui;
    const auto& number = std::get<exercise::Number>(desk.node.exercise);
    Rect row = column.take_top(ui.px(number_height), ui.px(8));
    const Rect field = row.take_left(std::min(row.w * 0.6F, ui.px(200)), ui.px(10));
    text_in(ui, Face::body, row, ui.theme.ink2, ui.shown(number.unit));
    const FieldLook look{
        .ghost = ui.words(Text::exercise_number_ghost), .aside = {}, .wake = scene.memory.play.wake_reply};
    scene.memory.play.wake_reply = false;
    return text_field(ui, "answer:number", field, desk.draft.number_text(), look);
}

bool draw_parts(Scene& scene, Rect& column, const ExerciseOnDesk& desk) {
    switch (kind_of(desk.node.exercise)) {
        case Kind::single:
        case Kind::multiple:
        case Kind::order:
            return draw_option_rows(scene, column, desk);
        case Kind::sort:
            return draw_sort_rows(scene, column, desk);
        case Kind::match:
            return draw_match_rows(scene, column, desk);
        case Kind::number:
            break;
    }
    return draw_number(scene, column, desk);
}

void draw_foot(Scene& scene, Rect row, ExerciseDraft& draft) {
    Ui& ui = scene.ui;
    const std::size_t missing = draft.missing();
    const std::string label = ui.words(Text::exercise_submit);
    const ButtonLook look{
        .kind = ButtonKind::primary, .icon = Icon::check, .key = Key::enter, .enabled = missing == 0};
    const Rect place = row.take_right(std::min(button_width(ui, label, look), row.w * 0.6F), ui.px(12));
    const bool counts = draft.counts_parts();
    if (missing > 0 && counts) {
        const std::string open = ui.words(Text::exercise_missing, {std::to_string(missing)});
        text_in(ui, Face::caption, row, ui.theme.amber_ink, open);
    }
    const bool pressed = button(ui, "answer", place, label, look);
    const bool by_enter = missing == 0 && ui.focus.is_on("answer:number") && ui.keys.take(Key::enter);
    if (!pressed && !by_enter) return;
    // The draft stays until the run has gone on: it must outlive a disk that is full.
    if (const auto answer = draft.answer()) ui.intend(app::Play{session::Answer{*answer}});
}

}  // namespace

float exercise_height(const Scene& scene, const session::Step& step, float width) {
    const Ui& ui = scene.ui;
    const scenario::ExerciseNode& node = node_of(step);
    ExerciseDraft draft(scene.memory.play.fields, step.node->id, node.exercise);
    return head_height(ui, node, width) + parts_height(ui, {node, step.layout, draft}, width) +
           ui.px(foot_height);
}

void draw_exercise_in(Scene& scene, const Rect& place, const session::Step& step) {
    Ui& ui = scene.ui;
    const scenario::ExerciseNode& node = node_of(step);
    ExerciseDraft draft(scene.memory.play.fields, step.node->id, node.exercise);
    Rect rest = place;
    hairline(ui, rest);
    Rect foot = rest.take_bottom(ui.px(foot_height + 20));
    {
        ScrollArea area(ui, "input", rest);
        Rect column = area.content().inset(ui.px(16), 0);
        const float top = area.content().y;
        column.take_top(ui.px(12));
        draw_head(ui, column, node);
        if (draw_parts(scene, column, {node, step.layout, draft})) note_field_change(scene);
        area.set_height(column.y - top + ui.px(8));
    }
    hairline(ui, foot);
    foot = foot.inset(ui.px(16), ui.px(10));
    draw_foot(scene, foot, draft);
}

void draw_exercise(Scene& scene, Rect rest, const session::Step& step) {
    const scenario::ExerciseNode& node = node_of(step);
    ExerciseDraft draft(scene.memory.play.fields, step.node->id, node.exercise);
    draw_head(scene.ui, rest, node);
    if (draw_parts(scene, rest, {node, step.layout, draft})) note_field_change(scene);
    draw_foot(scene, rest.take_top(scene.ui.px(foot_height)), draft);
}

}  // namespace frontdesk::ui
