#pragma once

#include "ui/screens/scene.h"

// What the coach says while one practises.
namespace frontdesk::ui {

/// The panel at the right: moves wanted here, what the customer heard, the score so far.
void draw_coach(Scene& scene, const Rect& panel, const session::Step& step);

/// Every hit of a reply: number, name, what was felt, and what could be said here. Takes its height off.
void draw_hit_notes(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                    const session::Entry& reply);

}  // namespace frontdesk::ui
