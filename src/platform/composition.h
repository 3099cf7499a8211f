#pragma once

#include <string>

#include "core/key.h"

namespace frontdesk::platform {

/// Guesses whether an input method is composing. GLFW on X11 reports every key press, also those that the
/// input method keeps for itself, and tells nothing of the composition. But a key that types is answered by
/// a character unless it went into a composition: keys without an answer mean that one is open. What is
/// pressed then (the Enter that commits pinyin, the Backspace that takes a letter back) is not for us.
///
/// Without an input method the answer comes in the same call, so nothing is ever kept back. A wrong guess
/// costs one key press at most: every Enter, Escape or loss of the focus starts afresh.
class Composition {
  public:
    /// A key went down or repeats.
    /// @param typed what the key would type by itself, in lower case; 0 if it types nothing or goes with
    /// Control, Alt or Super
    /// @return true if the key belongs to the input method
    bool take_key(core::Key key, char32_t typed);

    /// A character arrived.
    void take_character(char32_t character);

    void forget() { m_unanswered.clear(); }

    bool is_open() const { return !m_unanswered.empty(); }

  private:
    std::u32string m_unanswered;  ///< what the keys without an answer would have typed
};

}  // namespace frontdesk::platform
