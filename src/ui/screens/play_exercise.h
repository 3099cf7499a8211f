#pragma once

#include "ui/screens/exercise_draft.h"
#include "ui/screens/play.h"
#include "ui/screens/scene.h"

// Exercises within a scenario: options to be picked, things to be ordered, sorted, joined, a number.
namespace frontdesk::ui {

/// Between two rows, in logical pixels.
inline constexpr float row_gap = 6;

/// An exercise on the screen, as it lies there.
struct ExerciseOnDesk {
    const scenario::ExerciseNode& node;
    const exercise::Layout& layout;
    ExerciseDraft& draft;
};

/// Height of the prompt, the parts and the button that hands the answer in.
float exercise_height(const Scene& scene, const session::Step& step, float width);
void draw_exercise(Scene& scene, Rect rest, const session::Step& step);
/// The same in a place that is lower than it needs: the parts scroll, the button stays in sight.
void draw_exercise_in(Scene& scene, const Rect& place, const session::Step& step);

// The parts by kind; each takes its height off the top of `column`.

float option_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width);
/// Options with a box or a dot, items with their place in the order. True if something changed.
bool draw_option_rows(Scene& scene, Rect& column, const ExerciseOnDesk& desk);

float sort_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width);
bool draw_sort_rows(Scene& scene, Rect& column, const ExerciseOnDesk& desk);

float match_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width);
bool draw_match_rows(Scene& scene, Rect& column, const ExerciseOnDesk& desk);

}  // namespace frontdesk::ui
