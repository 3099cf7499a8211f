#pragma once

#include "ui/screens/scene.h"

// What is half-typed of a sentence or half-done of a question, between the picture and the store.
namespace frontdesk::ui {

/// Brings the memory in step with the sentence or question on the screen: another one, or a draft that came
/// back. Only while one is on the screen.
void follow_drill(Scene& scene);
void follow_question(Scene& scene);

/// Something was typed or pressed: within a second of the first change it is stored, and before anything else
/// that this frame asks for.
void note_drill_change(Scene& scene);
void note_question_change(Scene& scene);
void keep_practice_in_time(Scene& scene);

/// Stores it now: the screen is left.
void keep_practice_drafts(Ui& ui, Memory& memory);

}  // namespace frontdesk::ui
