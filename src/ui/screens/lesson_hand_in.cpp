#include <algorithm>
#include <vector>

#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/exercise_parts.h"
#include "ui/screens/lesson.h"
#include "ui/screens/play_model.h"

// Forms and exercises: the room says what stands in them, and somebody types it at the front.
namespace frontdesk::ui {

namespace {

void draw_form_field(Scene& scene, Rect& column, const scenario::FormField& field) {
    Ui& ui = scene.ui;
    std::string& value = scene.memory.lesson.fields[field.id];
    const std::string label = ui.shown(field.label);
    const bool missing = field.required && is_blank(value);
    if (field.kind != scenario::FieldKind::choice) {
        Rect row = column.take_top(ui.px(36), ui.px(8));
        const Rect name = row.take_left(ui.px(120), ui.px(12));
        text_in(ui, Face::body, name, ui.theme.ink2, label);
        if (text_field(ui, "lesson:field:" + field.id, row, value, {.missing = missing}))
            note_lesson_change(scene);
        return;
    }
    text_in(ui, Face::body, column.take_top(ui.px(28)), ui.theme.ink2, label);
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const std::string& choice : field.choices) {
        if (choice == value) chosen = choices.size();
        choices.push_back({"lesson:field:" + field.id + ":" + choice, ui.shown(choice)});
    }
    const Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(8));
    if (const auto pressed = segmented(ui, row, choices, chosen, missing)) {
        value = field.choices[*pressed];
        note_lesson_change(scene);
    }
}

}  // namespace

void draw_lesson_hand_in(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    LessonMemory& memory = scene.memory.lesson;
    const session::Step step = scene.app.lesson_step();
    card(ui, place);
    scroll_in_card(ui, "lesson:hand-in", place.inset(ui.px(18), ui.px(12)), [&](Rect& column) {
        column.x += ui.px(2);
        column.w -= ui.px(4);
        if (const auto* form = std::get_if<scenario::FormNode>(&step.node->kind))
            for (const scenario::FormField& field : form->fields) draw_form_field(scene, column, field);
        const auto* node = std::get_if<scenario::ExerciseNode>(&step.node->kind);
        if (node == nullptr) return;
        ExerciseDraft draft(memory.fields, step.node->id, node->exercise);
        const ExerciseOnDesk desk{node->prompt, node->exercise,    step.layout,
                                  draft,        memory.taken_left, memory.wake};
        if (draw_exercise_parts(ui, column, desk)) note_lesson_change(scene);
    });
}

std::optional<session::Input> lesson_hand_in(Scene& scene) {
    LessonMemory& memory = scene.memory.lesson;
    const session::Step step = scene.app.lesson_step();
    if (const auto* form = std::get_if<scenario::FormNode>(&step.node->kind)) {
        if (!missing_fields(*form, memory.fields).empty()) return std::nullopt;
        session::Fill fill;
        for (const scenario::FormField& field : form->fields) fill.fields[field.id] = memory.fields[field.id];
        return fill;
    }
    const auto* node = std::get_if<scenario::ExerciseNode>(&step.node->kind);
    if (node == nullptr) return std::nullopt;
    const auto answer = ExerciseDraft(memory.fields, step.node->id, node->exercise).answer();
    return answer ? std::optional<session::Input>(session::Answer{*answer}) : std::nullopt;
}

}  // namespace frontdesk::ui
