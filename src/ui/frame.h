#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"
#include "app/intent.h"

struct ImFont;

// What a frame is drawn with and what comes out of it. The only things that pass between the screens and the
// world.
namespace frontdesk::ui {

class Trace;

/// The named sizes of the type scale, already multiplied by the UI scale. Given by the platform.
struct Fonts {
    ImFont* caption = nullptr;
    ImFont* caption_bold = nullptr;
    ImFont* body = nullptr;
    ImFont* body_bold = nullptr;
    ImFont* title = nullptr;    ///< bold
    ImFont* display = nullptr;  ///< bold
    /// Must be told every text before it is measured or drawn. Characters met for the first time are
    /// rasterised before the picture is shown: the frame is then drawn a second time.
    std::function<void(std::string_view)> need;
};

struct FrameInput {
    const Fonts& fonts;
    float scale = 1.0F;      ///< content scale × the user's factor; logical pixels × scale = pixels
    double seconds = 0;      ///< steady time, for caret, ring and motion
    bool composing = false;  ///< an input method has an open composition, as far as can be known
    Trace* trace = nullptr;  ///< where to note widgets for tests; null when off
};

struct FrameOutput {
    std::vector<app::Intent> intents;   ///< applied after the frame, in order
    std::optional<double> redraw_in_s;  ///< the next moment at which something changes by itself
    bool quit = false;
};

}  // namespace frontdesk::ui
