#pragma once

#include <imgui.h>

#include <array>
#include <cmath>
#include <cstdint>

#include "app/settings.h"
#include "scenario/model.h"

// The colours of the two themes. Sizes are logical pixels in the widgets, multiplied by `Ui::px`.
namespace frontdesk::ui {

constexpr std::size_t mood_count = 5;
/// Steps of a heat map: nothing, little … most, and fatal.
constexpr std::size_t heat_count = 6;

constexpr ImU32 rgb(std::uint32_t hex) {
    return IM_COL32((hex >> 16U) & 255U, (hex >> 8U) & 255U, hex & 255U, 255U);
}

/// The same colour, `share` (0–1) as opaque as before.
inline ImU32 faded(ImU32 colour, float share) {
    const auto alpha =
        static_cast<ImU32>(std::lround(static_cast<float>(colour >> IM_COL32_A_SHIFT) * share));
    return (colour & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
}

struct Theme {
    ImU32 paper, surface, sunken;
    ImU32 line, line2;
    ImU32 ink, ink2, ink3;
    ImU32 primary, primary_hover, primary_pressed, on_primary;
    ImU32 primary_soft, primary_soft_ink;
    ImU32 amber_ink, amber_fill, amber_soft, amber_soft_ink;
    ImU32 red, red_soft, red_soft_ink;
    ImU32 rail, rail_ink, rail_active, rail_active_ink;
    ImU32 shadow;
    std::array<ImU32, mood_count> mood;       ///< by scenario::Mood
    std::array<ImU32, mood_count> mood_text;  ///< the same, dark enough to be read
    std::array<ImU32, mood_count> ground;     ///< behind portraits
    std::array<ImU32, heat_count> heat;       ///< grounds of a heat map
    std::array<ImU32, heat_count> heat_ink;   ///< figures on them
    bool dark;
};

const Theme& theme_of(app::ThemeChoice choice);

}  // namespace frontdesk::ui
