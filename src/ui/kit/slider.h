#pragma once

#include <string_view>

#include "ui/kit/ui.h"

namespace frontdesk::ui {

struct SliderRange {
    double low, high, step;
};

struct SliderMove {
    bool held = false;      ///< the mouse has it
    bool released = false;  ///< let go, or moved by a key: the value counts now
};

/// A line with a knob. `value` follows the mouse and the arrow keys in steps.
SliderMove slider(Ui& ui, std::string_view id, const Rect& rect, double& value, const SliderRange& range);

}  // namespace frontdesk::ui
