#pragma once

#include <imgui.h>

#include <array>
#include <span>
#include <string_view>

#include "scenario/model.h"

// What tells one owner, and one mood, from another. Numbers on the grid of 100 × 100.
namespace frontdesk::ui {

/// disc: a, b middle, c radius. block: a–b across, c–d down, e radius. segment: a, b middle, c radius,
/// d..e degrees clockwise from the right, closed by its chord.
struct HairShape {
    enum class Kind { disc, block, segment };
    Kind kind;
    float a, b, c, d = 0, e = 0;
};

enum class Dress { shirt, v_neck, cardigan, hood, polo, round_neck, overall };

struct OwnerLook {
    std::string_view name;
    ImU32 skin, shade, hair, cloth, collar;
    ImU32 brow;
    float brow_extra;  ///< added to the width of the brows
    Dress dress;
    bool covers_ears;
    ImU32 glasses;           ///< colour of the frame; 0: none
    bool frown_on_forehead;  ///< one more line when furious
    bool near_black_hair;    ///< gets an edge in the dark theme
    std::span<const HairShape> behind, front;
    bool wrinkles = false;  ///< two lines on the forehead in every mood
    ImU32 cap = 0;          ///< 0: none
    ImU32 cap_brim = 0;
};

using Cubic = std::array<float, 8>;

struct MoodLook {
    Cubic left_brow, right_brow;
    float brow_width;
    Cubic mouth;  ///< of closed mouths
};

/// By the words of scenario::portrait_words(); an unknown one looks like the first.
const OwnerLook& owner_look(std::string_view portrait);
const MoodLook& mood_look(scenario::Mood mood);

}  // namespace frontdesk::ui
