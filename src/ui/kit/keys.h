#pragma once

// The keys that the screens listen to, read once a frame. Whoever acts on a press takes it.
namespace frontdesk::ui {

enum class Key {
    none,
    tab,
    back_tab,
    enter,
    escape,
    space,
    left,
    right,
    up,
    down,
    f2,
    f4,
    f5,
    save,  ///< Ctrl+S
    find,  ///< Ctrl+F
    undo,  ///< Ctrl+Z
    redo,  ///< Ctrl+Y, Ctrl+Shift+Z
    letter_c,
    letter_m,
    letter_n,
    letter_p,
    letter_r,
    digit1,
    digit2,
    digit3,
    digit4,
    digit5,
    digit6,
    digit7,
    digit8,
    digit9,
    count
};

/// What stands on the key, for key caps.
const char* key_word(Key key);

class Keys {
  public:
    bool pressed(Key key) const { return m_pressed[static_cast<int>(key)]; }
    /// True once per press: nobody behind gets to see it.
    bool take(Key key) {
        const bool was = pressed(key);
        m_pressed[static_cast<int>(key)] = false;
        return was;
    }
    void drop_all() { *this = {}; }

    void press(Key key) { m_pressed[static_cast<int>(key)] = true; }

  private:
    bool m_pressed[static_cast<int>(Key::count)] = {};
};

/// Reads what was pressed in this frame out of the current ImGui context.
Keys read_keys();

}  // namespace frontdesk::ui
