#pragma once

#include <imgui.h>

#include <deque>
#include <variant>

#include "core/key.h"

// What the person does, in the order in which it happened, and its way into frames. Dear ImGui looks at the
// state of the keys once a frame: what goes down and up between two frames would be lost (of 20 fast presses
// of Backspace 14 to 17 arrived). So no frame gets more than it can tell apart.
namespace frontdesk::platform {

struct MousePlace {
    float x = 0, y = 0;  ///< pixels in the frame; far outside when the mouse has left the window
};
struct MouseButton {
    int button = 0;  ///< 0 left, 1 right, 2 middle
    bool down = false;
};
struct MouseWheel {
    float x = 0, y = 0;  ///< lines, up and left are positive
};
struct KeyChange {
    core::Key key = core::Key::unknown;
    bool down = false;
};
struct Modifiers {
    bool control = false, shift = false, alt = false, super = false;

    bool operator==(const Modifiers&) const = default;
};
struct Typed {
    char32_t character = 0;
};
struct FocusChange {
    bool focused = false;
};

using InputEvent =
    std::variant<MousePlace, MouseButton, MouseWheel, KeyChange, Modifiers, Typed, FocusChange>;

class InputQueue {
  public:
    void push(const InputEvent& event) { m_events.push_back(event); }

    /// True if another frame is needed to take in what has already happened.
    bool is_empty() const { return m_events.empty(); }

    /// Gives one frame's worth to Dear ImGui. A character and a key that edits (arrows, Backspace, Enter …)
    /// never share a frame: nobody could tell which came first.
    void feed(ImGuiIO& io);

  private:
    std::deque<InputEvent> m_events;
};

}  // namespace frontdesk::platform
