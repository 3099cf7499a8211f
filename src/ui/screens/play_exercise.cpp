#include "ui/screens/play_exercise.h"

#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/exercise_parts.h"

namespace frontdesk::ui {

namespace {

/// The exercise that the run waits for, with what was done about it so far.
struct OnDesk {
    OnDesk(const Scene& scene, const session::Step& step)
        : node(std::get<scenario::ExerciseNode>(step.node->kind)),
          draft(scene.memory.play.fields, step.node->id, node.exercise),
          desk{node.prompt,
               node.exercise,
               step.layout,
               draft,
               scene.memory.play.taken_left,
               scene.memory.play.wake_reply} {}

    const scenario::ExerciseNode& node;
    ExerciseDraft draft;
    ExerciseOnDesk desk;
};

/// The draft stays until the run has gone on: it must outlive a disk that is full.
void draw_foot(Ui& ui, const Rect& row, const ExerciseDraft& draft) {
    if (const auto answer = draw_hand_in(ui, row, draft)) ui.intend(app::Play{session::Answer{*answer}});
}

}  // namespace

float exercise_height(const Scene& scene, const session::Step& step, float width) {
    const OnDesk on(scene, step);
    return exercise_parts_height(scene.ui, on.desk, width) + scene.ui.px(hand_in_height);
}

void draw_exercise_in(Scene& scene, const Rect& place, const session::Step& step) {
    Ui& ui = scene.ui;
    const OnDesk on(scene, step);
    Rect rest = place;
    hairline(ui, rest);
    Rect foot = rest.take_bottom(ui.px(hand_in_height + 20));
    {
        ScrollArea area(ui, "input", rest);
        Rect column = area.content().inset(ui.px(16), 0);
        const float top = area.content().y;
        column.take_top(ui.px(12));
        if (draw_exercise_parts(ui, column, on.desk)) note_field_change(scene);
        area.set_height(column.y - top + ui.px(8));
    }
    hairline(ui, foot);
    draw_foot(ui, foot.inset(ui.px(16), ui.px(10)), on.draft);
}

void draw_exercise(Scene& scene, Rect rest, const session::Step& step) {
    const OnDesk on(scene, step);
    if (draw_exercise_parts(scene.ui, rest, on.desk)) note_field_change(scene);
    draw_foot(scene.ui, rest.take_top(scene.ui.px(hand_in_height)), on.draft);
}

}  // namespace frontdesk::ui
