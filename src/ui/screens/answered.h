#pragma once

#include "ui/screens/scene.h"

// What stands below an answer in the talk once it was handed in. Each takes its height off the column.
namespace frontdesk::ui {

/// Whether an exercise was right, what is right, and why.
void draw_judgement(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                    const session::Entry& entry);
/// The parts of a summary: said, or what should have stood there.
void draw_said_parts(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                     const session::Entry& entry);

}  // namespace frontdesk::ui
