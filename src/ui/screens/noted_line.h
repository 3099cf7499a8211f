#pragma once

#include "app/noted_talk.h"
#include "ui/screens/scene.h"

// A line of a finished talk with what earned and cost points: beside it where there is room, else below.
namespace frontdesk::ui {

/// Draws the line and its notes, and takes their height off the column. Nothing if there is nothing to show.
/// @param scenario for the names of several speakers; may be null
void draw_noted_line(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                     const app::NotedLine& line);

}  // namespace frontdesk::ui
