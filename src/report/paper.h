#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// What is drawn with: inks, type and simple shapes. All measures in points (1/72 inch), y downwards.
namespace frontdesk::report {

struct Ink {
    double red, green, blue;
};
/// The colours of the light theme; text pairs are at least 4.5:1, greys keep them apart in black and white.
namespace inks {
constexpr Ink text{0.133, 0.188, 0.180};
constexpr Ink second{0.310, 0.365, 0.349};
constexpr Ink line{0.871, 0.839, 0.780};
constexpr Ink trough{0.937, 0.914, 0.867};
constexpr Ink edge{0.549, 0.518, 0.443};
constexpr Ink good{0.059, 0.463, 0.431};
constexpr Ink good_soft{0.863, 0.933, 0.918};
constexpr Ink advice{0.604, 0.353, 0.0};
constexpr Ink advice_fill{0.929, 0.682, 0.235};
constexpr Ink advice_soft{0.988, 0.937, 0.827};
constexpr Ink fatal{0.702, 0.149, 0.118};
constexpr Ink fatal_soft{0.984, 0.894, 0.878};
constexpr Ink white{1, 1, 1};
}  // namespace inks

enum class Face { small, small_bold, caption, caption_bold, body, body_bold, heading, title, figure };

struct Area {
    double x = 0, y = 0, width = 0, height = 0;
};

/// A text laid out for one width; kept until it is drawn.
using Layout = std::shared_ptr<PangoLayout>;
double height_of(const Layout& layout);
/// Of the widest line.
double width_of(const Layout& layout);
double baseline_of(const Layout& layout);

/// Fonts for one language. The fonts that fontconfig finds; a character that none of them has becomes a box.
class Typesetter {
  public:
    /// @param language BCP 47
    explicit Typesetter(const std::string& language);

    /// @param width in points, at which lines are broken; 0: one line
    Layout lay_out(Face face, std::string_view text, double width = 0) const;
    /// One line that ends in … where it is cut.
    Layout one_line(Face face, std::string_view text, double width) const;
    PangoContext* context() const { return m_context.get(); }

  private:
    std::shared_ptr<PangoFontMap> m_fonts;
    std::shared_ptr<PangoContext> m_context;
    std::string m_family;
};

enum class Align { left, centre, right };

/// A page that is drawn on.
class Paper {
  public:
    explicit Paper(cairo_t* cairo) : m_cairo(cairo) {}

    /// @param at upper left corner, or the middle or right end of its top edge
    void text(const Layout& layout, double x, double y, Ink ink, Align align = Align::left);
    /// @param y of the base line
    void text_line(PangoLayoutLine* line, double x, double y, Ink ink);
    void fill(const Area& area, Ink ink, double radius = 0);
    void frame(const Area& area, Ink ink, double line_width, double radius = 0);
    void line(double x1, double y1, double x2, double y2, Ink ink, double line_width);
    void dashed_line(double x1, double y1, double x2, double y2, Ink ink, double line_width);
    void disc(double x, double y, double radius, Ink ink);
    void ring(double x, double y, double radius, Ink ink, double line_width);
    /// A part of a ring from the top clockwise; `share` 0–1.
    void arc(double x, double y, double radius, double share, Ink ink, double line_width);
    /// x and y in turn.
    void polygon(const std::vector<double>& points, Ink edge, double line_width, const Ink* inside,
                 bool dashed);
    /// Tick, exclamation mark in a triangle, exclamation mark in an octagon: what a tone means without
    /// colour.
    enum class Sign { tick, triangle, octagon, empty_ring };
    void sign(Sign sign, double x, double y, double size, Ink ink);

  private:
    void ink(Ink ink);
    void path(const Area& area, double radius);

    cairo_t* m_cairo;
};

}  // namespace frontdesk::report
