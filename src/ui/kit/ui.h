#pragma once

#include <imgui.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "app/wording.h"
#include "ui/frame.h"
#include "ui/kit/focus.h"
#include "ui/kit/geometry.h"
#include "ui/kit/keys.h"
#include "ui/kit/spotlight.h"
#include "ui/kit/theme.h"
#include "ui/trace.h"

// What every widget is drawn with. Made anew for each frame; keeps nothing.
namespace frontdesk::ui {

enum class Face { caption, caption_bold, body, body_bold, title, display, title_regular };

struct Ui {
    const FrameInput& in;
    FrameOutput& out;
    const Theme& theme;
    app::Language language;
    bool reduce_motion;
    Keys keys;
    Focus& focus;
    ImDrawList* draw;                ///< of the window that is drawn into now
    Spotlight* spotlight = nullptr;  ///< null: nothing is pointed at

    /// Logical pixels → whole pixels.
    float px(float logical) const;
    ImFont* font(Face face) const;
    /// Distance from one line to the next, in pixels.
    float pitch(Face face) const;

    app::Wording wording() const { return {language}; }
    const char* words(app::Text text) const { return wording().words(text); }
    /// The same with `{0}`, `{1}`, … replaced.
    std::string words(app::Text text, std::initializer_list<std::string_view> arguments) const {
        return wording().words(text, arguments);
    }
    /// Content that is written in Simplified Chinese, as it is shown in the chosen language.
    std::string shown(std::string_view simplified) const { return wording().shown(simplified); }

    void intend(app::Intent intent) const { out.intents.push_back(std::move(intent)); }
    void cue(Cue cue) const { out.cues.push_back(std::move(cue)); }
    /// Asks to be drawn again after `seconds` (0: the next frame), for motion and clocks.
    void redraw_in(double seconds) const;
};

}  // namespace frontdesk::ui
