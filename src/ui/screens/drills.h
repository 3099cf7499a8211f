#pragma once

#include "ui/screens/scene.h"

// The regions of the screen on which sentences are said better. Each takes its height off the top of the
// column.
namespace frontdesk::ui {

/// The sentences that are being mended; only while there are any.
inline const app::RunningDrills& drills_of(const Scene& scene) {
    return *scene.state().drills;
}

/// Who said what, and the reply that is to be mended.
void draw_drill_situation(Scene& scene, Rect& column);
/// What they felt at it, or the button that tells.
void draw_drill_felt(Scene& scene, Rect& column);
/// The box, or what was said with its findings, moves and reasons.
void draw_own_words(Scene& scene, Rect& column);
/// Model answers, once they may be seen.
void draw_models(Scene& scene, Rect& column, float down_to);

/// What to do in this sentence, or how hard it was.
void draw_drill_wants(Scene& scene, Rect& column);
void draw_rating(Scene& scene, Rect& column);
/// The coming days, and how far one is with this act.
void draw_drill_forecast(Scene& scene, Rect& column, float down_to);

/// What is due today, and what one may choose.
void draw_drill_choice(Scene& scene, Rect& column);
/// What was done.
void draw_drill_summary(Scene& scene, Rect& column);

}  // namespace frontdesk::ui
