#include "ui/kit/bars.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/paint.h"

namespace frontdesk::ui {

namespace {

constexpr int full_height_from = 5;  ///< fewer than that do not fill the height

void draw_one_bar(Ui& ui, const Rect& slot, float base, float height, const Bar& bar) {
    const Face face = bar.strong ? Face::caption_bold : Face::caption;
    const float width = ui.px(24);
    const Rect body{std::floor(slot.x + (slot.w - width) / 2), base - height, width, height};
    const ImU32 colour = bar.strong ? ui.theme.primary : faded(ui.theme.primary, 0.38F);
    ui.draw->AddRectFilled(body.min(), body.max(), colour, std::min(ui.px(3), height / 2),
                           ImDrawFlags_RoundCornersTop);
    const float line = ui.px(21);
    text_in(ui, face, {slot.x, body.y - line - ui.px(3), slot.w, line},
            bar.strong ? ui.theme.primary : ui.theme.ink2, std::to_string(bar.figure), Align::centre);
    text_in(ui, face, {slot.x, base + ui.px(5), slot.w, line}, bar.strong ? ui.theme.primary : ui.theme.ink2,
            bar.label, Align::centre);
}

}  // namespace

void bars(Ui& ui, const Rect& place, std::span<const Bar> all) {
    if (all.empty()) return;
    int most = full_height_from;
    for (const Bar& bar : all) most = std::max(most, bar.figure);
    const float base = place.bottom() - ui.px(26);
    const float highest = std::max(ui.px(20), base - place.y - ui.px(24));
    const float slot = place.w / static_cast<float>(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const float share = static_cast<float>(all[i].figure) / static_cast<float>(most);
        const float height = std::max(ui.px(3), std::round(highest * share));
        draw_one_bar(ui, {place.x + slot * static_cast<float>(i), place.y, slot, place.h}, base, height,
                     all[i]);
    }
    line(ui, {place.x, base}, {place.right(), base}, ui.theme.line, std::max(1.0F, ui.px(1)));
}

}  // namespace frontdesk::ui
