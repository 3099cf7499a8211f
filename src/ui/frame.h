#pragma once

#include <concepts>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/app.h"
#include "app/intent.h"
#include "ui/cue.h"

struct ImFont;

// What a frame is drawn with and what comes out of it. The only things that pass between the screens and the
// world.
namespace frontdesk::ui {

class Trace;

/// Tells the glyph cache which characters are about to be shown: `need(text, font)`, or `need(text)` when any
/// of the fonts may show it (costs seven times as much, so only where the font is not known). Cheap for
/// characters that were met before. New ones are rasterised at once; only when the cache is full the frame
/// is drawn a second time before it is shown.
class Need {
  public:
    Need() = default;
    template <typename Take>
    requires std::invocable<Take&, std::string_view, ImFont*> Need(Take take) : m_take(std::move(take)) {}
    template <typename Take>
    requires(std::invocable<Take&, std::string_view> && !std::invocable<Take&, std::string_view, ImFont*>)
        Need(Take take)
        : m_take([take](std::string_view text, ImFont*) { take(text); }) {}

    /// @param font null: all seven
    void operator()(std::string_view text, ImFont* font = nullptr) const {
        if (m_take) m_take(text, font);
    }

  private:
    std::function<void(std::string_view, ImFont*)> m_take;
};

/// The named sizes of the type scale, already multiplied by the UI scale. Given by the platform.
struct Fonts {
    ImFont* caption = nullptr;
    ImFont* caption_bold = nullptr;
    ImFont* body = nullptr;
    ImFont* body_bold = nullptr;
    ImFont* title = nullptr;    ///< bold
    ImFont* display = nullptr;  ///< bold
    ImFont* title_regular = nullptr;
    /// Must be told every text before it is measured or drawn, best with the font it is drawn in.
    Need need;
};

struct FrameInput {
    const Fonts& fonts;
    float scale = 1.0F;      ///< content scale × the user's factor; logical pixels × scale = pixels
    double seconds = 0;      ///< steady time, for caret, ring and motion
    bool composing = false;  ///< an input method has an open composition, as far as can be known
    Trace* trace = nullptr;  ///< where to note widgets for tests; null when off
    SoundReport sound = {};
};

struct FrameOutput {
    std::vector<app::Intent> intents;   ///< applied after the frame, in order
    std::vector<Cue> cues;              ///< heard from this frame on, in order
    std::optional<double> redraw_in_s;  ///< the next moment at which something changes by itself
    bool quit = false;
    std::optional<std::filesystem::path> open_folder;  ///< to be shown in the desktop's file manager
};

}  // namespace frontdesk::ui
