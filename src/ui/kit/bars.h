#pragma once

#include <span>
#include <string>

#include "ui/kit/ui.h"

namespace frontdesk::ui {

struct Bar {
    std::string label;    ///< below; short
    int figure = 0;       ///< above, and how high the bar is; not negative
    bool strong = false;  ///< in the full colour, with figure and label in bold
};

/// Bars side by side on one line, as high as `place` lets the highest be; one of five and less leave the rest
/// of the height free.
void bars(Ui& ui, const Rect& place, std::span<const Bar> all);

}  // namespace frontdesk::ui
