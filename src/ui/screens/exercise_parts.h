#pragma once

#include <optional>
#include <string>

#include "exercise/shuffle.h"
#include "ui/kit/ui.h"
#include "ui/screens/exercise_draft.h"

// Exercises as they are done, in scenarios and as questions: options to be picked, things to be ordered,
// sorted, joined, a number.
namespace frontdesk::ui {

/// Between two rows, in logical pixels.
inline constexpr float row_gap = 6;

/// The height of the row with the button that hands the answer in.
inline constexpr float hand_in_height = 44;

/// An exercise on the screen, as it lies there.
struct ExerciseOnDesk {
    const std::string& prompt;
    const exercise::Exercise& exercise;
    const exercise::Layout& layout;
    ExerciseDraft& draft;
    std::string& taken_left;  ///< of a match: the left side that waits for its right one
    bool& wake;               ///< a number's field takes the keyboard
};

/// The prompt, how it is done, and the parts.
float exercise_parts_height(const Ui& ui, const ExerciseOnDesk& desk, float width);
/// Takes its height off the top of `column`. True if something changed.
bool draw_exercise_parts(Ui& ui, Rect& column, const ExerciseOnDesk& desk);

/// What is still missing, and the button. The answer, once it was handed in.
std::optional<exercise::Answer> draw_hand_in(Ui& ui, Rect row, const ExerciseDraft& draft);

// The parts by kind; each takes its height off the top of `column`.

float option_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width);
/// Options with a box or a dot, items with their place in the order. True if something changed.
bool draw_option_rows(Ui& ui, Rect& column, const ExerciseOnDesk& desk);

float sort_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width);
bool draw_sort_rows(Ui& ui, Rect& column, const ExerciseOnDesk& desk);

float match_rows_height(const Ui& ui, const ExerciseOnDesk& desk, float width);
bool draw_match_rows(Ui& ui, Rect& column, const ExerciseOnDesk& desk);

}  // namespace frontdesk::ui
