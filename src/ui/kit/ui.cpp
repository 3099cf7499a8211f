#include "ui/kit/ui.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace frontdesk::ui {

float Ui::px(float logical) const {
    return std::round(logical * in.scale);
}

ImFont* Ui::font(Face face) const {
    const Fonts& fonts = in.fonts;
    const std::array<ImFont*, 7> by_face{fonts.caption,      fonts.caption_bold, fonts.body,
                                         fonts.body_bold,    fonts.title,        fonts.display,
                                         fonts.title_regular};
    ImFont* chosen = by_face[static_cast<std::size_t>(face)];
    return chosen != nullptr ? chosen : ImGui::GetFont();
}

float Ui::pitch(Face face) const {
    constexpr std::array<float, 7> pitches{21, 21, 26, 26, 33, 46, 33};
    return px(pitches[static_cast<std::size_t>(face)]);
}

void Ui::redraw_in(double seconds) const {
    out.redraw_in_s = out.redraw_in_s ? std::min(*out.redraw_in_s, seconds) : seconds;
}

}  // namespace frontdesk::ui
