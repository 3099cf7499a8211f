#pragma once

#include <imgui.h>

// Rectangles that are cut into pieces: a layout is a list of cuts.
namespace frontdesk::ui {

/// In radians.
inline constexpr float degree = 3.14159265F / 180.0F;

/// Pixels in the window, y down.
struct Rect {
    float x = 0, y = 0, w = 0, h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    ImVec2 min() const { return {x, y}; }
    ImVec2 max() const { return {x + w, y + h}; }
    ImVec2 middle() const { return {x + w / 2, y + h / 2}; }

    Rect inset(float by) const { return inset(by, by); }
    Rect inset(float by_x, float by_y) const { return {x + by_x, y + by_y, w - 2 * by_x, h - 2 * by_y}; }
    Rect moved(float by_x, float by_y) const { return {x + by_x, y + by_y, w, h}; }

    /// Cuts a piece off and returns it; `gap` behind the piece is lost.
    Rect take_left(float width, float gap = 0) {
        const Rect piece{x, y, width, h};
        x += width + gap;
        w -= width + gap;
        return piece;
    }
    Rect take_right(float width, float gap = 0) {
        const Rect piece{right() - width, y, width, h};
        w -= width + gap;
        return piece;
    }
    Rect take_top(float height, float gap = 0) {
        const Rect piece{x, y, w, height};
        y += height + gap;
        h -= height + gap;
        return piece;
    }
    Rect take_bottom(float height, float gap = 0) {
        const Rect piece{x, bottom() - height, w, height};
        h -= height + gap;
        return piece;
    }
    /// A piece of `height`, in the middle of this one from top to bottom.
    Rect centred_row(float height) const { return {x, y + (h - height) / 2, w, height}; }
};

}  // namespace frontdesk::ui
