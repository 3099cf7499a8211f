#include "ui/kit/meters.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/paint.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr int segments = 5;

}  // namespace

void mood_bar(Ui& ui, const Rect& row, float heat) {
    const float gap = ui.px(3);
    const float width = (row.w - gap * (segments - 1)) / segments;
    const Rect bar = row.centred_row(ui.px(10));
    const auto here = static_cast<std::size_t>(scenario::mood_of(static_cast<int>(std::lround(heat))));
    for (std::size_t i = 0; i < segments; ++i) {
        const Rect part{bar.x + static_cast<float>(i) * (width + gap), bar.y, width, bar.h};
        const ImDrawFlags corners = i == 0              ? ImDrawFlags_RoundCornersLeft
                                    : i == segments - 1 ? ImDrawFlags_RoundCornersRight
                                                        : ImDrawFlags_RoundCornersNone;
        const ImU32 colour = i == here ? ui.theme.mood[i] : faded(ui.theme.mood[i], 0.38F);
        ui.draw->AddRectFilled(part.min(), part.max(), colour, ui.px(5), corners);
    }
    const float knob = ui.px(22);
    const float share = 1 - std::clamp(heat, 0.0F, 100.0F) / 100;
    const ImVec2 middle{bar.x + knob / 2 + share * (bar.w - knob), bar.y + bar.h / 2};
    disc(ui, middle, knob / 2, ui.theme.mood[here]);
    disc(ui, middle, knob / 2 - ui.px(4), ui.theme.surface);
}

void progress_bar(Ui& ui, const Rect& row, float share, std::optional<float> earlier) {
    const Rect trough = row.centred_row(ui.px(8));
    const float radius = trough.h / 2;
    fill(ui, trough, ui.theme.sunken, radius);
    const float filled = std::clamp(share, 0.0F, 1.0F) * trough.w;
    if (filled > 0) {
        fill(ui, {trough.x, trough.y, std::max(filled, trough.h), trough.h}, ui.theme.primary, radius);
    }
    if (!earlier) return;
    const float x = trough.x + std::clamp(*earlier, 0.0F, 1.0F) * (trough.w - ui.px(2));
    fill(ui, {x, row.y + (row.h - ui.px(14)) / 2, ui.px(2), ui.px(14)}, ui.theme.ink2);
}

float turn_dots_width(const Ui& ui, int count) {
    return count <= 0 ? 0
                      : ui.px(12) * static_cast<float>(count + 1) + ui.px(6) * static_cast<float>(count - 1);
}

float turn_dots(Ui& ui, ImVec2 at, int current, int count) {
    float x = at.x;
    for (int i = 0; i < count; ++i) {
        const float width = ui.px(i == current ? 24 : 12);
        fill(ui, {x, at.y, width, ui.px(8)}, i <= current ? ui.theme.primary : ui.theme.line, ui.px(4));
        x += width + ui.px(6);
    }
    return x - at.x;
}

void score_ring(Ui& ui, const Rect& square, float share, std::string_view figure, bool passed) {
    const float width = ui.px(9);
    const float radius = square.w / 2 - width / 2;
    const ImVec2 middle = square.middle();
    ui.draw->AddCircle(middle, radius, ui.theme.sunken, 64, width);
    if (share > 0) {
        constexpr float quarter = 1.5707963F;
        const float end = -quarter + 4 * quarter * std::min(share, 1.0F);
        const ImU32 colour = passed ? ui.theme.primary : ui.theme.amber_fill;
        ui.draw->PathArcTo(middle, radius, -quarter, end, 64);
        ui.draw->PathStroke(colour, 0, width);
        for (const float angle : {-quarter, end}) {
            disc(ui, {middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)}, width / 2,
                 colour);
        }
    }
    text_in(ui, Face::display, square, ui.theme.ink, figure, Align::centre);
}

void ring_dots(Ui& ui, ImVec2 right_middle, int rings, ImU32 colour) {
    const float radius = ui.px(5);
    float x = right_middle.x - radius;
    for (int i = 2; i >= 0; --i) {
        if (i < rings) {
            disc(ui, {x, right_middle.y}, radius, colour);
        } else {
            ring(ui, {x, right_middle.y}, radius, colour, std::max(1.0F, ui.px(1)));
        }
        x -= 2 * radius + ui.px(4);
    }
}

}  // namespace frontdesk::ui
