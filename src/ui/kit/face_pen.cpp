#include "ui/kit/face_pen.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/kit/geometry.h"

namespace frontdesk::ui {

namespace {

/// ImGui smooths the outer side of a filled shape only if its points run clockwise on the screen.
void fill_convex(ImDrawList* draw, std::vector<ImVec2>& points, ImU32 colour) {
    float area = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const ImVec2& a = points[i];
        const ImVec2& b = points[(i + 1) % points.size()];
        area += a.x * b.y - b.x * a.y;
    }
    if (area < 0) std::reverse(points.begin(), points.end());
    draw->AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), colour);
}

}  // namespace

void FacePen::disc(float x, float y, float radius, ImU32 colour) const {
    ui.draw->AddCircleFilled(at(x, y), radius * scale, colour);
}

void FacePen::discs(float x, float y, float radius, ImU32 colour) const {
    disc(x, y, radius, colour);
    disc(100 - x, y, radius, colour);
}

void FacePen::block(float left, float right, float top, float bottom, float radius, ImU32 colour,
                    ImDrawFlags corners) const {
    ui.draw->AddRectFilled(at(left, top), at(right, bottom), colour, radius * scale, corners);
}

void FacePen::path(std::initializer_list<ImVec2> points, float width, ImU32 colour) const {
    for (const ImVec2& point : points) ui.draw->PathLineTo(at(point.x, point.y));
    ui.draw->PathStroke(colour, 0, width * scale);
    for (const ImVec2& point : points) disc(point.x, point.y, width / 2, colour);
}

void FacePen::cubic(const Cubic& c, float width, ImU32 colour) const {
    ui.draw->AddBezierCubic(at(c[0], c[1]), at(c[2], c[3]), at(c[4], c[5]), at(c[6], c[7]), colour,
                            width * scale, 24);
    disc(c[0], c[1], width / 2, colour);
    disc(c[6], c[7], width / 2, colour);
}

void FacePen::curve(std::initializer_list<ImVec2> points, float width, ImU32 colour) const {
    const ImVec2* p = points.begin();
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
        cubic({p[i].x, p[i].y, p[i + 1].x, p[i + 1].y, p[i + 2].x, p[i + 2].y, p[i + 3].x, p[i + 3].y}, width,
              colour);
    }
}

void FacePen::polygon(std::initializer_list<ImVec2> points, ImU32 colour) const {
    std::vector<ImVec2> on_screen;
    for (const ImVec2& point : points) on_screen.push_back(at(point.x, point.y));
    fill_convex(ui.draw, on_screen, colour);
}

void FacePen::segment(float x, float y, float radius, float from, float to, ImU32 colour) const {
    std::vector<ImVec2> on_screen;
    constexpr int steps = 40;
    for (int i = 0; i <= steps; ++i) {
        const float angle = (from + (to - from) * static_cast<float>(i) / steps) * degree;
        on_screen.push_back(at(x + radius * std::cos(angle), y + radius * std::sin(angle)));
    }
    fill_convex(ui.draw, on_screen, colour);
}

void FacePen::arc(float x, float y, float radius, float from, float to, float width, ImU32 colour) const {
    ui.draw->PathArcTo(at(x, y), radius * scale, from * degree, to * degree, 24);
    ui.draw->PathStroke(colour, 0, width * scale);
    for (const float end : {from, to}) {
        disc(x + radius * std::cos(end * degree), y + radius * std::sin(end * degree), width / 2, colour);
    }
}

void FacePen::hair(const HairShape& shape, ImU32 colour, float grow) const {
    const float more = grow / scale;
    switch (shape.kind) {
        case HairShape::Kind::disc:
            disc(shape.a, shape.b, shape.c + more, colour);
            break;
        case HairShape::Kind::block:
            block(shape.a - more, shape.b + more, shape.c - more, shape.d + more, shape.e + more, colour);
            break;
        case HairShape::Kind::segment:
            segment(shape.a, shape.b, shape.c + more, shape.d, shape.e, colour);
            break;
    }
}

}  // namespace frontdesk::ui
