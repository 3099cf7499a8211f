#include "report/paper.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace frontdesk::report {

namespace {

constexpr double pi = std::numbers::pi;

}  // namespace

void Paper::ink(Ink ink) {
    cairo_set_source_rgb(m_cairo, ink.red, ink.green, ink.blue);
}

void Paper::path(const Area& area, double radius) {
    const double r = std::min({radius, area.width / 2, area.height / 2});
    cairo_new_sub_path(m_cairo);
    cairo_arc(m_cairo, area.x + area.width - r, area.y + r, r, -pi / 2, 0);
    cairo_arc(m_cairo, area.x + area.width - r, area.y + area.height - r, r, 0, pi / 2);
    cairo_arc(m_cairo, area.x + r, area.y + area.height - r, r, pi / 2, pi);
    cairo_arc(m_cairo, area.x + r, area.y + r, r, pi, 3 * pi / 2);
    cairo_close_path(m_cairo);
}

void Paper::text(const Layout& layout, double x, double y, Ink colour, Align align) {
    if (align == Align::centre) x -= width_of(layout) / 2;
    if (align == Align::right) x -= width_of(layout);
    ink(colour);
    cairo_move_to(m_cairo, x, y);
    pango_cairo_show_layout(m_cairo, layout.get());
    cairo_new_path(m_cairo);
}

void Paper::text_line(PangoLayoutLine* line, double x, double y, Ink colour) {
    ink(colour);
    cairo_move_to(m_cairo, x, y);
    pango_cairo_show_layout_line(m_cairo, line);
    cairo_new_path(m_cairo);
}

void Paper::fill(const Area& area, Ink colour, double radius) {
    ink(colour);
    if (radius > 0) {
        path(area, radius);
    } else {
        cairo_rectangle(m_cairo, area.x, area.y, area.width, area.height);
    }
    cairo_fill(m_cairo);
}

void Paper::frame(const Area& area, Ink colour, double line_width, double radius) {
    ink(colour);
    cairo_set_line_width(m_cairo, line_width);
    path(area, radius);
    cairo_stroke(m_cairo);
}

void Paper::line(double x1, double y1, double x2, double y2, Ink colour, double line_width) {
    ink(colour);
    cairo_set_line_width(m_cairo, line_width);
    cairo_move_to(m_cairo, x1, y1);
    cairo_line_to(m_cairo, x2, y2);
    cairo_stroke(m_cairo);
}

void Paper::dashed_line(double x1, double y1, double x2, double y2, Ink colour, double line_width) {
    constexpr std::array dashes{3.0, 2.4};
    cairo_set_dash(m_cairo, dashes.data(), static_cast<int>(dashes.size()), 0);
    line(x1, y1, x2, y2, colour, line_width);
    cairo_set_dash(m_cairo, nullptr, 0, 0);
}

void Paper::disc(double x, double y, double radius, Ink colour) {
    ink(colour);
    cairo_new_sub_path(m_cairo);
    cairo_arc(m_cairo, x, y, radius, 0, 2 * pi);
    cairo_fill(m_cairo);
}

void Paper::ring(double x, double y, double radius, Ink colour, double line_width) {
    arc(x, y, radius, 1, colour, line_width);
}

void Paper::arc(double x, double y, double radius, double share, Ink colour, double line_width) {
    if (share <= 0) return;
    ink(colour);
    cairo_set_line_width(m_cairo, line_width);
    cairo_new_sub_path(m_cairo);
    cairo_arc(m_cairo, x, y, radius, -pi / 2, -pi / 2 + 2 * pi * std::min(share, 1.0));
    cairo_stroke(m_cairo);
}

void Paper::polygon(const std::vector<double>& points, Ink edge, double line_width, const Ink* inside,
                    bool dashed) {
    const auto trace = [this, &points] {
        for (std::size_t i = 0; i + 1 < points.size(); i += 2)
            cairo_line_to(m_cairo, points[i], points[i + 1]);
        cairo_close_path(m_cairo);
    };
    if (inside != nullptr) {
        trace();
        ink(*inside);
        cairo_fill(m_cairo);
    }
    constexpr std::array dashes{3.0, 2.4};
    if (dashed) cairo_set_dash(m_cairo, dashes.data(), static_cast<int>(dashes.size()), 0);
    trace();
    ink(edge);
    cairo_set_line_width(m_cairo, line_width);
    cairo_set_line_join(m_cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(m_cairo);
    cairo_set_dash(m_cairo, nullptr, 0, 0);
}

void Paper::sign(Sign sign, double x, double y, double size, Ink colour) {
    const double unit = size / 24;  // the icons of the screen are drawn on 24 by 24
    const double width = 2.2 * unit;
    const auto outline = [&](std::vector<double> points) {
        for (std::size_t i = 0; i < points.size(); ++i) points[i] = (i % 2 == 0 ? x : y) + points[i] * unit;
        polygon(points, colour, width, nullptr, false);
    };
    const auto exclamation = [&](double top, double bottom, double dot) {
        line(x + 12 * unit, y + top * unit, x + 12 * unit, y + bottom * unit, colour, width);
        disc(x + 12 * unit, y + dot * unit, 1.4 * unit, colour);
    };
    if (sign == Sign::tick) {
        cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_ROUND);
        line(x + 5 * unit, y + 12.5 * unit, x + 10 * unit, y + 17.5 * unit, colour, width * 1.2);
        line(x + 10 * unit, y + 17.5 * unit, x + 19 * unit, y + 7 * unit, colour, width * 1.2);
        cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_BUTT);
    } else if (sign == Sign::empty_ring) {
        ring(x + 12 * unit, y + 12 * unit, 7 * unit, colour, width);
    } else if (sign == Sign::triangle) {
        outline({12, 4, 21, 20, 3, 20});
        exclamation(10, 14.5, 17.2);
    } else {
        outline({8, 3, 16, 3, 21, 8, 21, 16, 16, 21, 8, 21, 3, 16, 3, 8});
        exclamation(7.5, 13, 16.5);
    }
}

}  // namespace frontdesk::report
