#include "report/marked_text.h"

#include <algorithm>

#include "report/plain_text.h"

namespace frontdesk::report {

namespace {

constexpr double line_space = 2.5;      // room for underlines
constexpr double underline_drop = 2.9;  // from the base line to the middle of an underline
constexpr double badge_radius = 5.2;
constexpr double badge_space = 1.6;  // before and behind
constexpr double badge_rise = 4.0;   // from the base line to the middle
constexpr std::string_view word_joiner = "\xE2\x81\xA0";
constexpr std::string_view object_place = "\xEF\xBF\xBC";

Ink ink_of_mark(MarkKind kind) {
    switch (kind) {
        case MarkKind::hit:
            return inks::advice;
        case MarkKind::fatal:
            return inks::fatal;
        case MarkKind::move:
            return inks::good;
        default:
            return inks::edge;
    }
}

double radius_of(const Layout& number) {
    return std::max(badge_radius, width_of(number) / 2 + 1.6);
}

}  // namespace

Ink ink_of(Tone tone) {
    return tone == Tone::good ? inks::good : tone == Tone::advice ? inks::advice : inks::fatal;
}

Paper::Sign sign_of(Tone tone) {
    return tone == Tone::good     ? Paper::Sign::tick
           : tone == Tone::advice ? Paper::Sign::triangle
                                  : Paper::Sign::octagon;
}

void underline(Paper& paper, MarkKind kind, double x1, double x2, double y) {
    switch (kind) {
        case MarkKind::hit:
            paper.line(x1, y, x2, y, inks::advice_fill, 1.8);
            break;
        case MarkKind::fatal:
            paper.line(x1, y - 0.9, x2, y - 0.9, inks::fatal, 0.8);
            paper.line(x1, y + 0.9, x2, y + 0.9, inks::fatal, 0.8);
            break;
        case MarkKind::move:
            paper.line(x1, y, x2, y, inks::good, 0.9);
            break;
        case MarkKind::excused:
            paper.dashed_line(x1, y, x2, y, inks::edge, 0.9);
            break;
    }
}

MarkedText::MarkedText(const Typesetter& type, Face face, std::string_view words,
                       const std::vector<Mark>& marks, double width) {
    std::vector<Mark> in_order = marks;
    std::stable_sort(in_order.begin(), in_order.end(),
                     [](const Mark& a, const Mark& b) { return a.begin < b.begin; });
    std::string text;
    std::size_t at = 0;
    for (Mark mark : in_order) {
        mark.begin = std::clamp(mark.begin, at, words.size());
        mark.end = std::clamp(mark.end, mark.begin, words.size());
        text += plain_text(words.substr(at, mark.begin - at));
        add_part(type, mark, words, text);
        at = mark.end;
    }
    text += plain_text(words.substr(at));
    m_layout = type.lay_out(face, "", width);
    pango_layout_set_text(m_layout.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_spacing(m_layout.get(), pango_units_from_double(line_space));
    keep_places_for_badges();
    measure_lines();
}

void MarkedText::add_part(const Typesetter& type, const Mark& mark, std::string_view words,
                          std::string& text) {
    Part part;
    part.mark = mark;
    part.begin = static_cast<int>(text.size());
    text += plain_text(words.substr(mark.begin, mark.end - mark.begin));
    part.end = static_cast<int>(text.size());
    if (mark.badge > 0) {
        part.number = type.lay_out(Face::small_bold, std::to_string(mark.badge));
        text += word_joiner;
        part.badge_at = static_cast<int>(text.size());
        text += object_place;
    }
    m_parts.push_back(std::move(part));
}

void MarkedText::keep_places_for_badges() {
    PangoAttrList* attributes = pango_attr_list_copy(pango_layout_get_attributes(m_layout.get()));
    for (const Part& part : m_parts) {
        if (!part.number) continue;
        const double width = 2 * (radius_of(part.number) + badge_space);
        const PangoRectangle place{0, pango_units_from_double(-10), pango_units_from_double(width),
                                   pango_units_from_double(12)};
        PangoAttribute* shape = pango_attr_shape_new(&place, &place);
        shape->start_index = static_cast<guint>(part.badge_at);
        shape->end_index = shape->start_index + static_cast<guint>(object_place.size());
        pango_attr_list_insert(attributes, shape);
    }
    pango_layout_set_attributes(m_layout.get(), attributes);
    pango_attr_list_unref(attributes);
}

void MarkedText::measure_lines() {
    PangoLayoutIter* line = pango_layout_get_iter(m_layout.get());
    do {
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_yrange(line, &top, &bottom);
        PangoLayoutLine* shown = pango_layout_iter_get_line_readonly(line);
        const int begin = pango_layout_line_get_start_index(shown);
        m_lines.push_back({pango_units_to_double(top), pango_units_to_double(bottom),
                           pango_units_to_double(pango_layout_iter_get_baseline(line)), begin,
                           begin + pango_layout_line_get_length(shown)});
    } while (pango_layout_iter_next_line(line));
    pango_layout_iter_free(line);
}

double MarkedText::width() const {
    return width_of(m_layout);
}

double MarkedText::height(std::size_t first, std::size_t end) const {
    return first < end ? m_lines.at(end - 1).bottom - m_lines.at(first).top : 0;
}

std::size_t MarkedText::line_of(int badge) const {
    const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                   [badge](const Part& one) { return one.mark.badge == badge; });
    if (badge == 0 || part == m_parts.end()) return m_lines.size() - 1;
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&part](const Line& one) { return part->badge_at < one.end; });
    return static_cast<std::size_t>(std::min(line, m_lines.end() - 1) - m_lines.begin());
}

void MarkedText::draw(Paper& paper, double x, double y, Ink ink, std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i) {
        const double top = y - m_lines[first].top;
        draw_underlines(paper, x, top, i);
        paper.text_line(pango_layout_get_line_readonly(m_layout.get(), static_cast<int>(i)), x,
                        top + m_lines[i].baseline, ink);
        draw_badges(paper, x, top, i);
    }
}

void MarkedText::draw_underlines(Paper& paper, double x, double y, std::size_t line) const {
    const Line& here = m_lines[line];
    PangoLayoutLine* shown = pango_layout_get_line_readonly(m_layout.get(), static_cast<int>(line));
    for (const Part& part : m_parts) {
        const int begin = std::max(part.begin, here.begin);
        const int end = std::min(part.end, here.end);
        if (begin >= end) continue;
        int* ranges = nullptr;
        int count = 0;
        pango_layout_line_get_x_ranges(shown, begin, end, &ranges, &count);
        for (int i = 0; i < count; ++i) {
            underline(paper, part.mark.kind, x + pango_units_to_double(ranges[2 * i]),
                      x + pango_units_to_double(ranges[2 * i + 1]), y + here.baseline + underline_drop);
        }
        g_free(ranges);
    }
}

void MarkedText::draw_badges(Paper& paper, double x, double y, std::size_t line) const {
    const Line& here = m_lines[line];
    for (const Part& part : m_parts) {
        if (!part.number || part.badge_at < here.begin || part.badge_at >= here.end) continue;
        PangoRectangle place;
        pango_layout_index_to_pos(m_layout.get(), part.badge_at, &place);
        const double middle_x = x + pango_units_to_double(place.x + place.width / 2);
        const double middle_y = y + here.baseline - badge_rise;
        const double radius = radius_of(part.number);
        paper.disc(middle_x, middle_y, radius, inks::white);
        paper.ring(middle_x, middle_y, radius, ink_of_mark(part.mark.kind), 0.8);
        paper.text(part.number, middle_x, middle_y - height_of(part.number) / 2, ink_of_mark(part.mark.kind),
                   Align::centre);
    }
}

}  // namespace frontdesk::report
