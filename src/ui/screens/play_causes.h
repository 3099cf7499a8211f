#pragma once

#include "app/heat_steps.h"
#include "ui/screens/scene.h"

// Why the temper moved, for whoever asks: at the mood bar for the whole talk, at a change for this one.
namespace frontdesk::ui {

/// Causes are feedback: an examination keeps them to itself.
bool can_ask_for_causes(const Scene& scene);

/// Makes the mood bar at `place` a thing to ask. True while the causes are to be shown: it was pressed, or
/// the mouse rests on it.
bool ask_at_mood_bar(Scene& scene, const Rect& place);

/// Every move of the temper so far, the latest first; scrolls in its place.
void draw_causes(Scene& scene, const Rect& place);

/// The same at a change that stands in `row` of the talk, in `words`: pressed, its causes stand below it
/// until it is pressed again, and take their height off the column.
void ask_at_change(Scene& scene, Rect& column, const Rect& row, std::size_t entry, const std::string& words);

}  // namespace frontdesk::ui
