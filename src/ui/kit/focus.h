#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/keys.h"

// Which widget the keyboard is on. Tab goes through the widgets in the order in which they were drawn.
namespace frontdesk::ui {

class Focus {
  public:
    /// Moves on Tab and Shift+Tab, by the order of the last frame.
    void begin_frame(Keys& keys, bool mouse_pressed);

    /// Registers a widget that can have the focus; true if it has it. `is_text`: it takes typed characters.
    bool offer(std::string_view id, bool is_text = false);

    /// The focus goes to `id` from this frame on.
    void move_to(std::string_view id);
    /// Only if nothing on the screen has it: what a screen suggests on arrival.
    void suggest(std::string_view id);
    void clear() { m_current.clear(); }
    /// What was offered so far in this frame lies under something: Tab goes through what comes now.
    void only_from_here() { m_order.clear(); }

    bool is_on(std::string_view id) const { return m_current == id; }
    const std::string& current() const { return m_current; }
    /// True while the keyboard was used last: only then a ring is shown.
    bool shows_ring() const { return m_by_keyboard; }
    /// The keyboard is on a widget of its own: Enter belongs to it, not to the screen's main button.
    bool keeps_enter() const { return m_by_keyboard && !m_current.empty() && !m_on_text; }
    /// A text box has the focus: digits and the space belong to it.
    bool in_text() const { return m_on_text; }
    /// A text box had the focus in the frame that is being drawn.
    bool took_text() const { return m_seen_text; }
    /// The focus moved to this widget in this frame (it should scroll into view, a text box should wake).
    bool just_moved() const { return m_moved; }

  private:
    std::string m_current;
    std::vector<std::string> m_order, m_last_order;
    bool m_by_keyboard = false;
    bool m_on_text = false;
    bool m_moved = false;
    bool m_seen_text = false;
};

}  // namespace frontdesk::ui
