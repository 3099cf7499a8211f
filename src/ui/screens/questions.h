#pragma once

#include "ui/screens/scene.h"

// The regions of the screen of knowledge. Each takes its height off the top of the column.
namespace frontdesk::ui {

/// The questions that are being answered; only while there are any.
inline const app::RunningQuestions& questions_of(const Scene& scene) {
    return *scene.state().questions;
}

/// Which question of how many, with what became of those behind.
void draw_question_steps(Scene& scene, Rect& column);
/// What is due, and every topic with how far one is.
void draw_topics(Scene& scene, Rect& column);
/// A question with its parts, or what became of the answer.
void draw_question(Scene& scene, Rect& column);
/// How many were right, and those that were not.
void draw_questions_result(Scene& scene, Rect& column);

/// What became of an answer, part by part, with the reason and where it stands in the standard.
void draw_answer_judged(Scene& scene, Rect& column, const curriculum::Question& question,
                        const exercise::Answer& answer);

}  // namespace frontdesk::ui
