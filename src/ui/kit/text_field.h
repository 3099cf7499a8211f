#pragma once

#include <string>
#include <string_view>

#include "ui/kit/ui.h"

namespace frontdesk::ui {

struct FieldLook {
    std::string_view ghost = {};  ///< shown while empty
    bool missing = false;         ///< amber: something has to be filled in
    std::string_view aside = {};  ///< at the right inside: the question that would get it
    bool wake = false;            ///< takes the keyboard now
};

/// One line of text. Returns true if `value` changed. Esc never loses what was typed.
bool text_field(Ui& ui, std::string_view id, const Rect& rect, std::string& value, const FieldLook& look);

}  // namespace frontdesk::ui
