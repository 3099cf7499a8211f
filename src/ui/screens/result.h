#pragma once

#include "ui/screens/scene.h"

// The regions of the result screen. Each takes its height off the top of `column`.
namespace frontdesk::ui {

/// The result on the screen; only while one is shown.
inline const app::ShownResult& shown(const Scene& scene) {
    return *scene.state().result;
}

void draw_score_card(Scene& scene, Rect& column);
void draw_dimensions_card(Scene& scene, Rect& column);
/// What was promised and what became of it; nothing where nothing was.
void draw_promises_card(Scene& scene, Rect& column);
void draw_try_card(Scene& scene, Rect& column);
void draw_again_card(Scene& scene, Rect& column);
void draw_next_card(Scene& scene, Rect& column);

/// The talk with its notes in the margin, in a card of its own that scrolls.
void draw_noted_talk(Scene& scene, const Rect& place);
/// The same without scrolling; takes its height off the column.
void draw_noted_lines(Scene& scene, Rect& column);
/// Heading and legend of the talk.
void draw_talk_head(Scene& scene, Rect row);

/// 0 to 1 while the figures are drawn for the first time, then 1.
float arrival(Scene& scene);

}  // namespace frontdesk::ui
