#pragma once

#include <string>
#include <string_view>

#include "ui/kit/ui.h"

namespace frontdesk::ui {

struct PasswordLook {
    std::string_view ghost = {};  ///< shown while empty
    bool is_shown = false;        ///< in clear, for whoever asked for it
    bool wake = false;            ///< takes the keyboard now
};

/// One line that is shown as dots, with an eye at its right; takes letters, digits and signs of the keyboard
/// only, so that no input method keeps it. It cannot be copied out, and no test is told more than its length.
/// `show_label`: what the eye does. Returns true when the eye was pressed.
bool password_field(Ui& ui, std::string_view id, const Rect& rect, std::string& value,
                    const PasswordLook& look, std::string_view show_label);

}  // namespace frontdesk::ui
