#pragma once

#include "ui/screens/scene.h"

// The regions of the first screen. Each draws from the top of `column` and takes its place off it.
namespace frontdesk::ui {

/// The card to act on first: go on with what was left open, or start the next one.
void draw_first_card(Scene& scene, Rect& column);
/// All scenarios, the next ones first.
void draw_practice_list(Scene& scene, Rect& column);
/// How far each track is done.
void draw_tracks(Scene& scene, Rect& column);
/// The latest results, and a word of advice while there are none.
void draw_recent(Scene& scene, Rect& column);

}  // namespace frontdesk::ui
