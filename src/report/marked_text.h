#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "report/document.h"
#include "report/paper.h"

namespace frontdesk::report {

/// The colour in which a tone is written.
Ink ink_of(Tone tone);
/// What stands for a tone where there is no colour.
Paper::Sign sign_of(Tone tone);

/// The line that stands for a kind of mark, with its middle at `y`.
void underline(Paper& paper, MarkKind kind, double x1, double x2, double y);

/// A text with parts underlined and numbered badges behind them. A badge never leaves the words it belongs
/// to. Of parts that overlap, the one that begins first is kept whole and the other begins behind it.
class MarkedText {
  public:
    /// @param width points, at which lines are broken
    MarkedText(const Typesetter& type, Face face, std::string_view words, const std::vector<Mark>& marks,
               double width);

    /// Of the widest line, in points.
    double width() const;
    std::size_t lines() const { return m_lines.size(); }
    /// Of the lines from `first` on, before `end`.
    double height(std::size_t first, std::size_t end) const;
    /// The line on which a badge stands; the last one if there is no such badge.
    std::size_t line_of(int badge) const;

    /// Draws those lines with their upper left corner at x, y.
    void draw(Paper& paper, double x, double y, Ink ink, std::size_t first, std::size_t end) const;

  private:
    struct Part {
        int begin = 0, end = 0;  ///< bytes of the text that is laid out
        int badge_at = 0;        ///< byte of the place that is kept for the badge
        Mark mark;
        Layout number;  ///< null: no badge
    };
    struct Line {
        double top, bottom, baseline;  ///< points from the top of the text
        int begin, end;                ///< bytes
    };

    void add_part(const Typesetter& type, const Mark& mark, std::string_view words, std::string& text);
    void keep_places_for_badges();
    void measure_lines();
    void draw_underlines(Paper& paper, double x, double y, std::size_t line) const;
    void draw_badges(Paper& paper, double x, double y, std::size_t line) const;

    Layout m_layout;
    std::vector<Part> m_parts;
    std::vector<Line> m_lines;
};

}  // namespace frontdesk::report
