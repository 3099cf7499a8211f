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

/// How a line of text is typed in a row that is drawn already: put before Dear ImGui's own box.
class LineStyle {
  public:
    LineStyle(Ui& ui, const Rect& row);
    ~LineStyle();
    LineStyle(const LineStyle&) = delete;
    LineStyle& operator=(const LineStyle&) = delete;
};

}  // namespace frontdesk::ui
