#pragma once

#include "ui/screens/scene.h"

// Parts of the page of accounts.
namespace frontdesk::ui {

/// The password that was made up, to be written down.
void draw_made_up(Scene& scene, Rect& column);
/// What was changed last, with a way back.
void draw_account_undo(Scene& scene, Rect& column);
void draw_new_account_buttons(Scene& scene, Rect& inside);

}  // namespace frontdesk::ui
