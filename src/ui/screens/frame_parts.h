#pragma once

#include <string_view>

#include "ui/screens/scene.h"

// What several screens have in common around their content.
namespace frontdesk::ui {

/// Cuts the top bar off `scene.area`, with a hairline below it, and returns the row inside.
Rect take_top_bar(Scene& scene);
/// A back arrow at the left of a top bar; true when pressed. Esc presses it too.
bool back_arrow(Ui& ui, Rect& row);
/// A button at the right of a top bar, cut off the row; only its icon where there is little room.
bool bar_button(Ui& ui, Rect& row, std::string_view id, std::string_view label, Icon icon);
/// A title at the left of a top bar, as long as fits in `room` of the row.
void bar_title(Ui& ui, Rect& row, std::string_view title);

/// Has the figures read anew when the day has changed since, or something assigned came to be late.
void follow_the_day(const Scene& scene);

/// The notice of the app, if there is one, cut off the top of `area`.
void draw_notice(Ui& ui, const app::App& app, Rect& area);

/// When nothing is there yet: a face, what to do, and a button for it (no button if `action` is empty).
/// Returns true when the button is pressed.
bool empty_state(Ui& ui, const Rect& area, std::string_view id, std::string_view what, std::string_view way,
                 std::string_view action);

}  // namespace frontdesk::ui
