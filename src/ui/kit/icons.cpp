#include "ui/kit/icons.h"

#include <charconv>
#include <cmath>
#include <string_view>
#include <vector>

#include "ui/kit/geometry.h"
#include "ui/kit/icon_shapes.h"
#include "ui/kit/paint.h"

namespace frontdesk::ui {

namespace {

constexpr float grid = 24;
constexpr float stroke_width = 1.8F;

/// Where the grid lies on the screen, and the pen.
struct Pen {
    Ui& ui;
    ImVec2 at;
    float scale;
    float turn;  ///< radians
    ImU32 colour;
    float width;

    ImVec2 on_screen(float x, float y) const {
        const float dx = x - grid / 2;
        const float dy = y - grid / 2;
        const float turned_x = dx * std::cos(turn) - dy * std::sin(turn);
        const float turned_y = dx * std::sin(turn) + dy * std::cos(turn);
        return {at.x + (turned_x + grid / 2) * scale, at.y + (turned_y + grid / 2) * scale};
    }
    void dot(ImVec2 middle) const { ui.draw->AddCircleFilled(middle, width / 2, colour); }
};

/// All numbers of a stroke, whatever stands between them.
std::vector<float> numbers_of(std::string_view stroke) {
    std::vector<float> numbers;
    const char* at = stroke.data();
    const char* end = at + stroke.size();
    while (at < end) {
        float number = 0;
        // "200..490": the second dot of a range is no part of a number.
        const auto read = std::from_chars(at, end, number, std::chars_format::fixed);
        if (read.ec == std::errc() && *at != '.') {
            numbers.push_back(number);
            at = read.ptr;
        } else {
            ++at;
        }
    }
    return numbers;
}

void draw_lines(const Pen& pen, const std::vector<float>& n, bool closed) {
    for (std::size_t i = 0; i + 1 < n.size(); i += 2) {
        pen.ui.draw->PathLineTo(pen.on_screen(n[i], n[i + 1]));
    }
    pen.ui.draw->PathStroke(pen.colour, closed ? ImDrawFlags_Closed : 0, pen.width);
    for (std::size_t i = 0; i + 1 < n.size(); i += 2) pen.dot(pen.on_screen(n[i], n[i + 1]));
}

void draw_cubic(const Pen& pen, const std::vector<float>& n) {
    const ImVec2 from = pen.on_screen(n[0], n[1]);
    const ImVec2 to = pen.on_screen(n[6], n[7]);
    pen.ui.draw->AddBezierCubic(from, pen.on_screen(n[2], n[3]), pen.on_screen(n[4], n[5]), to, pen.colour,
                                pen.width, 20);
    pen.dot(from);
    pen.dot(to);
}

void draw_arc(const Pen& pen, const std::vector<float>& n) {
    const ImVec2 middle = pen.on_screen(n[0], n[1]);
    const float radius = n[2] * pen.scale;
    const float from = n[3] * degree + pen.turn;
    const float to = n[4] * degree + pen.turn;
    pen.ui.draw->PathArcTo(middle, radius, from, to, 28);
    pen.ui.draw->PathStroke(pen.colour, 0, pen.width);
    pen.dot({middle.x + radius * std::cos(from), middle.y + radius * std::sin(from)});
    pen.dot({middle.x + radius * std::cos(to), middle.y + radius * std::sin(to)});
}

void draw_rectangle(const Pen& pen, const std::vector<float>& n) {
    const ImVec2 from = pen.on_screen(n[0], n[1]);
    const ImVec2 to = pen.on_screen(n[0] + n[2], n[1] + n[3]);
    pen.ui.draw->PathRect(from, to, n[4] * pen.scale);
    pen.ui.draw->PathStroke(pen.colour, ImDrawFlags_Closed, pen.width);
}

void draw_stroke(const Pen& pen, std::string_view stroke) {
    const std::vector<float> n = numbers_of(stroke.substr(1));
    switch (stroke.front()) {
        case 'L':
            draw_lines(pen, n, false);
            break;
        case 'P':
            draw_lines(pen, n, true);
            break;
        case 'B':
            draw_cubic(pen, n);
            break;
        case 'A':
            draw_arc(pen, n);
            break;
        case 'R':
            draw_rectangle(pen, n);
            break;
        case 'C':
            pen.ui.draw->AddCircle(pen.on_screen(n[0], n[1]), n[2] * pen.scale, pen.colour, 0, pen.width);
            break;
        default:
            pen.ui.draw->AddCircleFilled(pen.on_screen(n[0], n[1]), n[2] * pen.scale, pen.colour);
            break;
    }
}

}  // namespace

void icon_tilted(Ui& ui, Icon which, ImVec2 at, float size, ImU32 colour, float degrees) {
    // The stroke keeps its width at every size of the icon and grows only with the UI scale.
    const float width = stroke_width * ui.in.scale * (size < 20 ? 0.85F : 1.0F);
    const Pen pen{ui, at, size * ui.in.scale / grid, degrees * degree, colour, width};
    std::string_view strokes = strokes_of(which);
    while (!strokes.empty()) {
        const std::size_t bar = strokes.find(" | ");
        draw_stroke(pen, strokes.substr(0, bar));
        strokes = bar == std::string_view::npos ? std::string_view() : strokes.substr(bar + 3);
    }
}

void icon(Ui& ui, Icon which, ImVec2 at, float size, ImU32 colour) {
    icon_tilted(ui, which, at, size, colour, 0);
}

void icon_in(Ui& ui, Icon which, const Rect& place, float size, ImU32 colour) {
    const float side = size * ui.in.scale;
    icon(ui, which, {place.x + (place.w - side) / 2, place.y + (place.h - side) / 2}, size, colour);
}

}  // namespace frontdesk::ui
