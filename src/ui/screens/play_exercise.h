#pragma once

#include "ui/screens/play.h"
#include "ui/screens/scene.h"

// Exercises within a scenario.
namespace frontdesk::ui {

/// Height of the prompt, the parts and the button that hands the answer in.
float exercise_height(const Scene& scene, const session::Step& step, float width);
void draw_exercise(Scene& scene, Rect rest, const session::Step& step);
/// The same in a place that is lower than it needs: the parts scroll, the button stays in sight.
void draw_exercise_in(Scene& scene, const Rect& place, const session::Step& step);

}  // namespace frontdesk::ui
