#pragma once

#include "ui/screens/scene.h"

// The regions of the first screen. Each draws from the top of `column` and takes its place off it; a card
// that is given `bottom` grows down to there, so that the columns end together.
namespace frontdesk::ui {

/// The card to act on first: go on with what was left open, or begin what comes next.
void draw_first_card(Scene& scene, Rect& column);
/// What the day brings, in order; in the room there is, with a way to see all of it.
void draw_plan(Scene& scene, Rect& column, float bottom);
/// The days of the course and how far they are; nothing if there is no course.
void draw_route(Scene& scene, Rect& column);
/// The three weakest points, and the way to say them better.
void draw_weak_points(Scene& scene, Rect& column, float bottom);
/// The latest results; nothing while there are none.
void draw_recent(Scene& scene, Rect& column);

}  // namespace frontdesk::ui
