#include "ui/kit/theme.h"

namespace frontdesk::ui {

namespace {

constexpr Theme light{
    .paper = rgb(0xF6F2EA),
    .surface = rgb(0xFFFDF9),
    .sunken = rgb(0xEFE9DD),
    .line = rgb(0xDED6C7),
    .line2 = rgb(0x8C8471),
    .ink = rgb(0x22302E),
    .ink2 = rgb(0x4F5D59),
    .ink3 = rgb(0x5E6863),
    .primary = rgb(0x0F766E),
    .primary_hover = rgb(0x0B635C),
    .primary_pressed = rgb(0x094F4A),
    .on_primary = rgb(0xFFFFFF),
    .primary_soft = rgb(0xDCEEEA),
    .primary_soft_ink = rgb(0x0B5E57),
    .amber_ink = rgb(0x9A5B00),
    .amber_fill = rgb(0xEDAE3C),
    .amber_soft = rgb(0xFCEFD3),
    .amber_soft_ink = rgb(0x744600),
    .red = rgb(0xB3261E),
    .red_soft = rgb(0xFBE4E0),
    .red_soft_ink = rgb(0x8F1D17),
    .rail = rgb(0x17403D),
    .rail_ink = rgb(0xD5E6E2),
    .rail_active = rgb(0xF6F2EA),
    .rail_active_ink = rgb(0x0B5E57),
    .shadow = IM_COL32(0x4A, 0x3A, 0x18, 26),
    .mood = {rgb(0x9A3F12), rgb(0xD98A1F), rgb(0x9C9484), rgb(0x58A596), rgb(0x0F766E)},
    .mood_text = {rgb(0x9A3F12), rgb(0x9A5B00), rgb(0x4F5D59), rgb(0x0F766E), rgb(0x0F766E)},
    .ground = {rgb(0xF6D3B8), rgb(0xFBE5BC), rgb(0xEAE4D7), rgb(0xD9EBE4), rgb(0xC6E4DC)},
    .heat = {rgb(0xF3EEE3), rgb(0xFBE9C6), rgb(0xF6D08A), rgb(0xE6A548), rgb(0xA9590F), rgb(0xB3261E)},
    .heat_ink = {rgb(0x5E6863), rgb(0x22302E), rgb(0x22302E), rgb(0x3B2A08), rgb(0xFFFFFF), rgb(0xFFFFFF)},
    .dark = false,
};

constexpr Theme dark{
    .paper = rgb(0x161D1C),
    .surface = rgb(0x1F2827),
    .sunken = rgb(0x283332),
    .line = rgb(0x36423F),
    .line2 = rgb(0x74837E),
    .ink = rgb(0xECE8DF),
    .ink2 = rgb(0xB6C0BA),
    .ink3 = rgb(0x9DA8A2),
    .primary = rgb(0x56C2B3),
    .primary_hover = rgb(0x6ED0C2),
    .primary_pressed = rgb(0x47AD9F),
    .on_primary = rgb(0x06231F),
    .primary_soft = rgb(0x1B413C),
    .primary_soft_ink = rgb(0x93E2D5),
    .amber_ink = rgb(0xE8B04C),
    .amber_fill = rgb(0xD99A33),
    .amber_soft = rgb(0x3A2E16),
    .amber_soft_ink = rgb(0xF3D08B),
    .red = rgb(0xF28B80),
    .red_soft = rgb(0x48211D),
    .red_soft_ink = rgb(0xFFB7AE),
    .rail = rgb(0x0E1514),
    .rail_ink = rgb(0xB6C0BA),
    .rail_active = rgb(0x1B413C),
    .rail_active_ink = rgb(0x93E2D5),
    .shadow = IM_COL32(0, 0, 0, 71),
    .mood = {rgb(0xE07B45), rgb(0xE0A23A), rgb(0x9DA8A2), rgb(0x6FB9AA), rgb(0x56C2B3)},
    .mood_text = {rgb(0xE07B45), rgb(0xE8B04C), rgb(0xB6C0BA), rgb(0x6FB9AA), rgb(0x56C2B3)},
    .ground = {rgb(0x6B3A22), rgb(0x5F4A20), rgb(0x3A4543), rgb(0x2C4F48), rgb(0x22554D)},
    .heat = {rgb(0x283332), rgb(0x4A3B1C), rgb(0x6E5320), rgb(0x94651A), rgb(0xE8B04C), rgb(0xC8372D)},
    .heat_ink = {rgb(0x9DA8A2), rgb(0xECE8DF), rgb(0xECE8DF), rgb(0xFFFFFF), rgb(0x1B1405), rgb(0xFFFFFF)},
    .dark = true,
};

}  // namespace

const Theme& theme_of(app::ThemeChoice choice) {
    return choice == app::ThemeChoice::dark ? dark : light;
}

}  // namespace frontdesk::ui
