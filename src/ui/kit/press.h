#pragma once

#include <string_view>

#include "ui/kit/ui.h"

// A place on the screen that can be pressed by mouse or keyboard. Every widget that does something is one.
namespace frontdesk::ui {

/// How a widget presents itself to focus, mouse and tests.
struct Pressable {
    std::string_view id;     ///< stable over languages and releases
    std::string_view label;  ///< as shown
    bool enabled = true;
    bool clipped = false;  ///< the label does not fit
    std::string_view value;
};

struct Press {
    bool pressed = false;  ///< in this frame, by mouse or keyboard
    bool hovered = false;
    bool held = false;
    bool focused = false;  ///< by keyboard: show a ring
};

Press press_area(Ui& ui, const Rect& rect, const Pressable& what);

/// Beside the mouse: what a sign without words stands for.
void tooltip(Ui& ui, std::string_view words);

/// The ring of a widget that has the keyboard focus.
void focus_ring(Ui& ui, const Rect& rect, float radius);

/// Whether the middle of `rect` lies inside what the scroll areas around it show, so that a click reaches it.
bool is_in_view(const Rect& rect);

/// If the focus came to a widget in this frame, the scroll area around it moves so that it can be seen.
void bring_into_view(const Rect& rect);

}  // namespace frontdesk::ui
