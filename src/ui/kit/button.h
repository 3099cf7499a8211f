#pragma once

#include <string_view>

#include "ui/kit/icons.h"
#include "ui/kit/ui.h"

namespace frontdesk::ui {

enum class ButtonKind { primary, secondary, neutral, ghost };
enum class ButtonSize { normal, small };

struct ButtonLook {
    ButtonKind kind = ButtonKind::neutral;
    Icon icon = Icon::none;
    Icon icon_behind = Icon::none;
    Key key = Key::none;  ///< shown as a cap; a press of it presses the button
    ButtonSize size = ButtonSize::normal;
    bool enabled = true;
};

/// 44 or 36 logical pixels, in pixels.
float button_height(const Ui& ui, const ButtonLook& look);
/// As wide as the label, the icon and the key cap want it.
float button_width(const Ui& ui, std::string_view label, const ButtonLook& look);
/// True when pressed. A primary button with Enter leaves Enter to whatever has the keyboard focus.
bool button(Ui& ui, std::string_view id, const Rect& rect, std::string_view label, const ButtonLook& look);

/// A square place with nothing but an icon; `label` says what it does to whoever cannot see it.
bool icon_button(Ui& ui, std::string_view id, const Rect& rect, std::string_view label, Icon icon,
                 bool enabled = true);
/// Only its picture, for samples: nobody can press it.
void picture_of_button(Ui& ui, const Rect& rect, std::string_view label, const ButtonLook& look);

/// The small frame round the name of a key. Returns its width.
float key_cap(Ui& ui, ImVec2 at, std::string_view key, ImU32 colour);
float key_cap_width(const Ui& ui, std::string_view key);

}  // namespace frontdesk::ui
