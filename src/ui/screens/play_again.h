#pragma once

#include "app/turns.h"
#include "ui/screens/scene.h"

namespace frontdesk::ui {

/// Practice only: the turn that stands in `row` of the talk can be said again. The way to do so shows while
/// the mouse is on the row or the keyboard on the way itself; it stands in the free strip at the row's left.
void offer_again(Scene& scene, const Rect& row, const app::Turn& turn);

}  // namespace frontdesk::ui
