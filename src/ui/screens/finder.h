#pragma once

#include "ui/screens/scene.h"

// A scenario by a few letters, from wherever one is.
namespace frontdesk::ui {

/// Whether it may be opened here: not in a run, an examination, or drills.
bool may_find(const app::State& state, ScreenId screen);

/// Over everything; closes by Esc, by a press beside it, or when something was started.
void draw_finder(Scene& scene);

}  // namespace frontdesk::ui
