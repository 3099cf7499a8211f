#pragma once

#include <initializer_list>

#include "ui/kit/portrait_data.h"
#include "ui/kit/ui.h"

namespace frontdesk::ui {

/// Draws on the grid of 100 × 100 of one portrait.
struct FacePen {
    Ui& ui;
    ImVec2 origin;
    float scale;  ///< pixels per grid unit

    ImVec2 at(float x, float y) const { return {origin.x + x * scale, origin.y + y * scale}; }
    void disc(float x, float y, float radius, ImU32 colour) const;
    /// Both the disc at x and its mirror image about x = 50.
    void discs(float x, float y, float radius, ImU32 colour) const;
    void block(float left, float right, float top, float bottom, float radius, ImU32 colour,
               ImDrawFlags corners = 0) const;
    /// A line through points, with round ends.
    void path(std::initializer_list<ImVec2> points, float width, ImU32 colour) const;
    void cubic(const Cubic& curve, float width, ImU32 colour) const;
    /// Several cubics that hang together: the first point, then three points each.
    void curve(std::initializer_list<ImVec2> points, float width, ImU32 colour) const;
    /// Filled; the points may run either way round.
    void polygon(std::initializer_list<ImVec2> points, ImU32 colour) const;
    /// An arc closed by its chord, filled.
    void segment(float x, float y, float radius, float from, float to, ImU32 colour) const;
    void arc(float x, float y, float radius, float from, float to, float width, ImU32 colour) const;
    /// `grow`: pixels by which the shape is made larger all round.
    void hair(const HairShape& shape, ImU32 colour, float grow = 0) const;
};

}  // namespace frontdesk::ui
