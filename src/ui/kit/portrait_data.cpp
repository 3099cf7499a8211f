#include "ui/kit/portrait_data.h"

#include "ui/kit/theme.h"

namespace frontdesk::ui {

namespace {

using Kind = HairShape::Kind;

constexpr HairShape chen_behind[] = {{Kind::block, 27, 73, 19.5F, 51.5F, 16}};
constexpr HairShape chen_front[] = {{Kind::segment, 50, 41.5F, 22, 214, 326}};
constexpr HairShape wang_behind[] = {{Kind::block, 24, 76, 16, 78, 24}};
constexpr HairShape wang_front[] = {{Kind::segment, 50, 42, 24, 176, 306},
                                    {Kind::segment, 50, 42, 24, 286, 364}};
constexpr HairShape li_behind[] = {{Kind::disc, 29, 46, 8},    {Kind::disc, 28, 35, 8.5F},
                                   {Kind::disc, 33, 25, 9},    {Kind::disc, 42, 18.5F, 9},
                                   {Kind::disc, 53, 17, 9.5F}, {Kind::disc, 64, 22, 9},
                                   {Kind::disc, 71, 32, 8.5F}, {Kind::disc, 72, 44, 8}};
constexpr HairShape li_front[] = {{Kind::disc, 36, 29, 6.5F},
                                  {Kind::disc, 44, 26, 6.5F},
                                  {Kind::disc, 53, 25.5F, 6.5F},
                                  {Kind::disc, 62, 29, 6}};
constexpr HairShape liu_behind[] = {{Kind::segment, 50, 42, 23, 175, 365}};
constexpr HairShape liu_front[] = {{Kind::segment, 50, 41, 22, 198, 342},
                                   {Kind::disc, 41, 22, 7},
                                   {Kind::disc, 50, 19, 8},
                                   {Kind::disc, 60, 20, 8.5F}};

constexpr HairShape zhao_behind[] = {{Kind::disc, 30, 44, 6.5F},
                                     {Kind::disc, 70, 44, 6.5F},
                                     {Kind::disc, 30.5F, 36, 6},
                                     {Kind::disc, 69.5F, 36, 6}};
constexpr HairShape zhao_front[] = {{Kind::segment, 50, 41, 21.5F, 205, 238},
                                    {Kind::segment, 50, 41, 21.5F, 302, 335}};
constexpr HairShape ma_behind[] = {{Kind::block, 28, 72, 26, 50, 12}};
constexpr HairShape sun_behind[] = {{Kind::block, 25, 75, 16, 92, 22}};
constexpr HairShape sun_front[] = {{Kind::segment, 50, 42, 23.5F, 196, 300},
                                   {Kind::segment, 50, 42, 23.5F, 240, 350}};
constexpr HairShape zhou_behind[] = {{Kind::disc, 50, 13.5F, 8.5F}, {Kind::block, 27, 73, 18, 48, 21}};
constexpr HairShape zhou_front[] = {{Kind::segment, 50, 41, 22.5F, 192, 268},
                                    {Kind::segment, 50, 41, 22.5F, 272, 348}};
constexpr HairShape he_behind[] = {{Kind::block, 27.5F, 72.5F, 18.5F, 46, 18}};
constexpr HairShape he_front[] = {{Kind::segment, 50, 41, 22.5F, 200, 318},
                                  {Kind::segment, 58, 34, 15, 250, 378}};
constexpr HairShape tan_behind[] = {{Kind::disc, 30, 45, 4.6F}, {Kind::disc, 70, 45, 4.6F}};

constexpr OwnerLook looks[] = {
    {.name = "chen",
     .skin = rgb(0xE9B58D),
     .shade = rgb(0xD39A70),
     .hair = rgb(0x4B4F50),
     .cloth = rgb(0x56697A),
     .collar = rgb(0xE9E4DA),
     .brow = rgb(0x3A3D3E),
     .brow_extra = 0.6F,
     .dress = Dress::shirt,
     .covers_ears = false,
     .glasses = 0,
     .frown_on_forehead = true,
     .near_black_hair = false,
     .behind = chen_behind,
     .front = chen_front},
    {.name = "wang",
     .skin = rgb(0xF4CDAC),
     .shade = rgb(0xDFAE88),
     .hair = rgb(0x4A2E26),
     .cloth = rgb(0xB4624A),
     .collar = rgb(0xF4E7D4),
     .brow = rgb(0x4A2E26),
     .brow_extra = 0,
     .dress = Dress::v_neck,
     .covers_ears = true,
     .glasses = 0,
     .frown_on_forehead = false,
     .near_black_hair = true,
     .behind = wang_behind,
     .front = wang_front},
    {.name = "li",
     .skin = rgb(0xF0C5A2),
     .shade = rgb(0xD9A680),
     .hair = rgb(0xB9B6B0),
     .cloth = rgb(0x7C6190),
     .collar = rgb(0xE7DCEB),
     .brow = rgb(0x8E8A83),
     .brow_extra = -0.5F,
     .dress = Dress::cardigan,
     .covers_ears = false,
     .glasses = rgb(0x6B4A86),
     .frown_on_forehead = false,
     .near_black_hair = false,
     .behind = li_behind,
     .front = li_front},
    {.name = "liu",
     .skin = rgb(0xEBBD95),
     .shade = rgb(0xD3A077),
     .hair = rgb(0x23282B),
     .cloth = rgb(0x466791),
     .collar = rgb(0x34506F),
     .brow = rgb(0x23282B),
     .brow_extra = 0,
     .dress = Dress::hood,
     .covers_ears = false,
     .glasses = 0,
     .frown_on_forehead = false,
     .near_black_hair = true,
     .behind = liu_behind,
     .front = liu_front},
    {.name = "zhao",
     .skin = rgb(0xE8BE98),
     .shade = rgb(0xCF9C76),
     .hair = rgb(0xCFCAC0),
     .cloth = rgb(0x6F7B5C),
     .collar = rgb(0xE4DFCF),
     .brow = rgb(0xBDB7AB),
     .brow_extra = 1.0F,
     .dress = Dress::cardigan,
     .covers_ears = false,
     .glasses = rgb(0x5C5148),
     .frown_on_forehead = false,
     .near_black_hair = false,
     .behind = zhao_behind,
     .front = zhao_front,
     .wrinkles = true},
    {.name = "ma",
     .skin = rgb(0xE2AC82),
     .shade = rgb(0xC98F66),
     .hair = rgb(0x2B2A2A),
     .cloth = rgb(0x3F6A5B),
     .collar = rgb(0xD9A441),
     .brow = rgb(0x2B2A2A),
     .brow_extra = 0.3F,
     .dress = Dress::overall,
     .covers_ears = false,
     .glasses = 0,
     .frown_on_forehead = true,
     .near_black_hair = true,
     .behind = ma_behind,
     .front = {},
     .cap = rgb(0x2F5548),
     .cap_brim = rgb(0xE2A93B)},
    {.name = "sun",
     .skin = rgb(0xF6D3B4),
     .shade = rgb(0xE2B491),
     .hair = rgb(0x2E2320),
     .cloth = rgb(0xD98C7A),
     .collar = rgb(0xFBEFE2),
     .brow = rgb(0x3A2C27),
     .brow_extra = -0.2F,
     .dress = Dress::round_neck,
     .covers_ears = true,
     .glasses = 0,
     .frown_on_forehead = false,
     .near_black_hair = true,
     .behind = sun_behind,
     .front = sun_front},
    {.name = "zhou",
     .skin = rgb(0xF0C6A4),
     .shade = rgb(0xD8A783),
     .hair = rgb(0x5B3A2C),
     .cloth = rgb(0x3E5C76),
     .collar = rgb(0xF1EDE4),
     .brow = rgb(0x5B3A2C),
     .brow_extra = 0,
     .dress = Dress::shirt,
     .covers_ears = false,
     .glasses = rgb(0x3B3430),
     .frown_on_forehead = false,
     .near_black_hair = false,
     .behind = zhou_behind,
     .front = zhou_front},
    {.name = "he",
     .skin = rgb(0xEDC29B),
     .shade = rgb(0xD4A27B),
     .hair = rgb(0x33302E),
     .cloth = rgb(0x8A6F4E),
     .collar = rgb(0xF3EEE3),
     .brow = rgb(0x33302E),
     .brow_extra = 0.2F,
     .dress = Dress::polo,
     .covers_ears = false,
     .glasses = rgb(0x2F3B45),
     .frown_on_forehead = false,
     .near_black_hair = true,
     .behind = he_behind,
     .front = he_front},
    {.name = "tan",
     .skin = rgb(0xE5AE84),
     .shade = rgb(0xCC9067),
     .hair = rgb(0x6B6661),
     .cloth = rgb(0x7A4B3F),
     .collar = rgb(0xE9DCCB),
     .brow = rgb(0x4A4542),
     .brow_extra = 0.8F,
     .dress = Dress::polo,
     .covers_ears = false,
     .glasses = 0,
     .frown_on_forehead = false,
     .near_black_hair = false,
     .behind = tan_behind,
     .front = {},
     .wrinkles = true},
};

constexpr Cubic mirrored(const Cubic& left) {
    Cubic right = left;
    for (std::size_t i = 0; i < right.size(); i += 2) right[i] = 100 - left[i];
    return right;
}

constexpr Cubic furious_brow{34, 38, 38, 38, 43, 41, 46.5F, 44.5F};
constexpr Cubic neutral_brow{35, 40.5F, 38, 38.8F, 43, 38.8F, 46, 40};
constexpr Cubic relieved_brow{35, 41, 38.5F, 39.4F, 43, 37.6F, 46, 36.8F};
constexpr Cubic pleased_brow{35, 39.5F, 38, 35.6F, 43, 35.2F, 46, 37.6F};

constexpr std::array<MoodLook, 5> moods{{
    {furious_brow, mirrored(furious_brow), 3.4F, {}},
    {{34.5F, 41.5F, 38, 40.5F, 43, 41.5F, 46.5F, 43.5F},
     {65.5F, 37.5F, 61, 35.5F, 56.5F, 37.5F, 53.5F, 41},
     3.0F,
     {42.5F, 67, 46, 63.6F, 53, 63.2F, 57.5F, 66}},
    {neutral_brow, mirrored(neutral_brow), 2.6F, {43.5F, 65, 47, 65.6F, 53, 65.6F, 56.5F, 65}},
    {relieved_brow, mirrored(relieved_brow), 2.4F, {43, 63.8F, 46.5F, 67.4F, 53.5F, 67.4F, 57, 63.8F}},
    {pleased_brow, mirrored(pleased_brow), 2.4F, {}},
}};

}  // namespace

const OwnerLook& owner_look(std::string_view portrait) {
    for (const OwnerLook& look : looks) {
        if (look.name == portrait) return look;
    }
    return looks[0];
}

const MoodLook& mood_look(scenario::Mood mood) {
    return moods[static_cast<std::size_t>(mood)];
}

}  // namespace frontdesk::ui
