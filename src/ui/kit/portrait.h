#pragma once

#include <string_view>

#include "scenario/model.h"
#include "ui/kit/ui.h"

// Faces drawn out of discs, rounded rectangles and curves on a grid of 100 × 100: four owners, five moods.
namespace frontdesk::ui {

/// The square portrait with rounded corners. `who`: chen | wang | li | liu (anything else is drawn as chen).
void portrait(Ui& ui, const Rect& square, std::string_view who, scenario::Mood mood);
/// In a frame wider than high: the ground fills the frame, the portrait stands on its lower edge.
void portrait_in_frame(Ui& ui, const Rect& frame, std::string_view who, scenario::Mood mood);

}  // namespace frontdesk::ui
