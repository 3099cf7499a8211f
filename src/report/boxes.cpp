#include "report/boxes.h"

#include <algorithm>

#include "report/marked_text.h"

// The plain blocks: titles, paragraphs, lists.
namespace frontdesk::report {

namespace {

constexpr double indent = 20;  // of the words behind a number or a sign
constexpr double sign_size = 12;

/// Long texts may go over a page: one box a line, at least two lines on either side.
void add_lines(const Layout& layout, double x, Ink ink, double space_before, Boxes& boxes) {
    const int count = pango_layout_get_line_count(layout.get());
    PangoLayoutIter* line = pango_layout_get_iter(layout.get());
    for (int i = 0; i < count; ++i, pango_layout_iter_next_line(line)) {
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_yrange(line, &top, &bottom);
        const double rise = pango_units_to_double(pango_layout_iter_get_baseline(line) - top);
        const bool with_next = i == 0 || i == count - 2;
        boxes.push_back(
            {{pango_units_to_double(bottom - top), i == 0 ? space_before : 0, with_next && i + 1 < count},
             [layout, i, x, rise, ink](Paper& paper, double left, double y) {
                 paper.text_line(pango_layout_get_line_readonly(layout.get(), i), left + x, y + rise, ink);
             }});
    }
    pango_layout_iter_free(line);
}

}  // namespace

void add_boxes(const Column& column, const Title& block, Boxes& boxes) {
    add_lines(column.type.lay_out(Face::title, block.words, column.width), 0, inks::text, 0, boxes);
    boxes.back().measure.with_next = true;
    if (block.below.empty()) return;
    add_lines(column.type.lay_out(Face::caption, block.below, column.width), 0, inks::second, 2, boxes);
}

void add_boxes(const Column& column, const Heading& block, Boxes& boxes) {
    const Layout aside = column.type.one_line(Face::caption, block.aside, column.width * 0.6);
    const double room = column.width - (block.aside.empty() ? 0 : width_of(aside) + 12);
    const Layout words = column.type.lay_out(Face::heading, block.words, room);
    const double width = column.width;
    boxes.push_back({{height_of(words) + 5, 16, true}, [=](Paper& paper, double x, double y) {
                         paper.text(words, x, y, inks::text);
                         paper.text(aside, x + width, y + baseline_of(words) - baseline_of(aside),
                                    inks::second, Align::right);
                         paper.line(x, y + height_of(words) + 1.5, x + width, y + height_of(words) + 1.5,
                                    inks::line, 0.6);
                     }});
}

void add_boxes(const Column& column, const Paragraph& block, Boxes& boxes) {
    add_lines(column.type.lay_out(Face::body, block.words, column.width), 0, inks::text, 6, boxes);
}

void add_boxes(const Column& column, const Warning& block, Boxes& boxes) {
    constexpr double padding = 9;
    const double room = column.width - 2 * padding - indent;
    std::vector<Layout> lines{column.type.lay_out(Face::body_bold, block.title, room)};
    for (const std::string& line : block.lines) lines.push_back(column.type.lay_out(Face::body, line, room));
    double height = 2 * padding - 3;
    for (const Layout& line : lines) height += height_of(line) + 1;
    const double width = column.width;
    boxes.push_back({{height, 10, false}, [=](Paper& paper, double x, double y) {
                         const Area area{x, y, width, height};
                         paper.fill(area, inks::fatal_soft, 5);
                         paper.frame(area, inks::fatal, 0.8, 5);
                         paper.sign(Paper::Sign::octagon, x + padding, y + padding, 14, inks::fatal);
                         double top = y + padding - 1.5;
                         for (const Layout& line : lines) {
                             paper.text(line, x + padding + indent, top,
                                        line == lines.front() ? inks::fatal : inks::text);
                             top += height_of(line) + 1;
                         }
                     }});
}

void add_boxes(const Column& column, const Step& block, Boxes& boxes) {
    const Layout number = column.type.lay_out(Face::caption_bold, std::to_string(block.number));
    const Layout words = column.type.lay_out(Face::body, block.words, column.width - indent);
    const Layout below = column.type.lay_out(Face::caption, block.below, column.width - indent);
    const double height = height_of(words) + (block.below.empty() ? 0 : height_of(below));
    boxes.push_back({{height, 5, false}, [=](Paper& paper, double x, double y) {
                         const double middle = y + baseline_of(words) - 4;
                         paper.ring(x + 7, middle, 6.5, inks::advice, 0.9);
                         paper.text(number, x + 7, middle - height_of(number) / 2, inks::advice,
                                    Align::centre);
                         paper.text(words, x + indent, y, inks::text);
                         paper.text(below, x + indent, y + height_of(words), inks::second);
                     }});
}

void add_boxes(const Column& column, const Check& block, Boxes& boxes) {
    const Layout words = column.type.lay_out(Face::body, block.words, column.width - indent);
    const bool fine = block.fine;
    boxes.push_back({{height_of(words), 3, false}, [words, fine](Paper& paper, double x, double y) {
                         const double top = y + baseline_of(words) - 4 - sign_size / 2;
                         paper.sign(fine ? Paper::Sign::tick : Paper::Sign::empty_ring, x + 1, top, sign_size,
                                    fine ? inks::good : inks::advice);
                         paper.text(words, x + indent, y, inks::text);
                     }});
}

void add_boxes(const Column& column, const Legend& block, Boxes& boxes) {
    constexpr double dash = 18;
    std::vector<std::pair<MarkKind, Layout>> items;
    for (const Legend::Item& item : block.items)
        items.emplace_back(item.kind, column.type.lay_out(Face::caption, item.words));
    const Layout aside = column.type.one_line(Face::caption, block.aside, column.width * 0.5);
    const double width = column.width;
    boxes.push_back({{height_of(aside), 4, true}, [=](Paper& paper, double x, double y) {
                         double left = x;
                         for (const auto& [kind, words] : items) {
                             underline(paper, kind, left, left + dash, y + height_of(words) / 2 + 1);
                             paper.text(words, left + dash + 5, y, inks::second);
                             left += dash + 5 + width_of(words) + 14;
                         }
                         paper.text(aside, x + width, y, inks::second, Align::right);
                     }});
}

}  // namespace frontdesk::report
