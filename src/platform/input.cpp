#include "platform/input.h"

#include <set>

#include "platform/imgui_compat.h"

namespace frontdesk::platform {
namespace {

/// A key that types nothing by itself.
bool is_editing(core::Key key) {
    return (key < core::Key::minus && key != core::Key::space) ||
           (key >= core::Key::f1 && key <= core::Key::f12);
}

/// Takes in events for one frame, as long as they can be told apart within it.
class Frame {
  public:
    explicit Frame(ImGuiIO& io) : m_io(io) {}

    bool take(const MousePlace& place) {
        if (m_buttons.any || m_wheel) return false;
        feed_mouse_place(m_io, place.x, place.y);
        return true;
    }

    bool take(const MouseButton& change) {
        if (change.button < 0 || change.button > 2) return true;
        if (m_buttons.changed[change.button]) return false;
        m_buttons.any = m_buttons.changed[change.button] = true;
        feed_mouse_button(m_io, change.button, change.down);
        return true;
    }

    bool take(const MouseWheel& turn) {
        m_wheel = true;
        feed_wheel(m_io, turn.x, turn.y);
        return true;
    }

    bool take(const KeyChange& change) {
        if (change.key == core::Key::unknown) return true;
        if ((change.down && m_key_went_down) || m_changed_keys.contains(change.key)) return false;
        if (change.down && is_editing(change.key) && m_typed) return false;
        m_changed_keys.insert(change.key);
        m_key_went_down = m_key_went_down || change.down;
        m_editing_key = m_editing_key || (change.down && is_editing(change.key));
        feed_key(m_io, change.key, change.down);
        return true;
    }

    bool take(const Modifiers& held) {
        if (m_key_went_down || m_buttons.any) return false;
        feed_modifiers(m_io, held.control, held.shift, held.alt, held.super);
        return true;
    }

    bool take(const Typed& typed) {
        if (m_editing_key) return false;
        m_typed = true;
        m_io.AddInputCharacter(typed.character);
        return true;
    }

    bool take(const FocusChange& change) {
        m_io.AddFocusEvent(change.focused);
        return true;
    }

  private:
    ImGuiIO& m_io;
    struct {
        bool any = false;
        bool changed[3] = {};
    } m_buttons;
    bool m_wheel = false;
    bool m_key_went_down = false;
    bool m_editing_key = false;
    bool m_typed = false;
    std::set<core::Key> m_changed_keys;
};

}  // namespace

void InputQueue::feed(ImGuiIO& io) {
    Frame frame(io);
    while (!m_events.empty()) {
        if (!std::visit([&frame](const auto& event) { return frame.take(event); }, m_events.front())) return;
        m_events.pop_front();
    }
}

}  // namespace frontdesk::platform
