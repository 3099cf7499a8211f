#include "ui/rich_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "text/layout.h"
#include "text/utf8.h"
#include "ui/imgui_compat.h"
#include "ui/kit/paint.h"

namespace frontdesk::ui {
namespace {

/// Stands for a badge while lines are broken; private, so no text has it with a meaning.
constexpr char32_t badge_mark = 0xE000;
constexpr float badge_side = 20;
constexpr float badge_air = 3;  ///< on both sides
constexpr std::size_t most_remembered = 2000;

float badge_width(const Ui& ui) {
    return ui.px(badge_side) + 2 * ui.px(badge_air);
}

/// The spans in order, cut so that none overlaps.
struct Ordered {
    Span span;
    std::size_t index;  ///< in the caller's list + 1
};

std::vector<Ordered> in_order(const std::vector<Span>& spans, std::size_t text_size) {
    std::vector<Ordered> ordered;
    for (std::size_t i = 0; i < spans.size(); ++i) ordered.push_back({spans[i], i + 1});
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Ordered& a, const Ordered& b) { return a.span.begin < b.span.begin; });
    std::size_t free_from = 0;
    for (Ordered& one : ordered) {
        one.span.end = std::min(one.span.end, text_size);
        one.span.begin = std::clamp(one.span.begin, free_from, std::max(free_from, one.span.end));
        one.span.end = std::max(one.span.begin, one.span.end);
        free_from = one.span.end;
    }
    return ordered;
}

/// The text with badge marks in it, and to which span each of its bytes belongs.
struct Marked {
    std::string text;
    std::vector<std::size_t> span;  ///< by byte: index + 1, 0 = plain
};

Marked with_badges(std::string_view text, const std::vector<Ordered>& spans) {
    Marked marked;
    const auto add = [&marked](std::string_view part, std::size_t span) {
        marked.text += part;
        marked.span.resize(marked.text.size(), span);
    };
    std::string mark;
    text::append(mark, badge_mark);
    std::size_t at = 0;
    for (const Ordered& one : spans) {
        add(text.substr(at, one.span.begin - at), 0);
        add(text.substr(one.span.begin, one.span.end - one.span.begin), one.index);
        if (one.span.badge != 0) add(mark, one.index);
        at = one.span.end;
    }
    add(text.substr(at), 0);
    return marked;
}

/// Cuts one line into pieces of one span each; a badge is a piece of its own.
class LineCutter {
  public:
    LineCutter(const Ui& ui, ImFont* font, const Marked& marked, const std::vector<Span>& spans,
               RichLayout& layout)
        : m_ui(ui), m_font(font), m_marked(marked), m_spans(spans), m_layout(layout) {}

    void cut(const text::Line& line) {
        m_x = 0;
        for (std::size_t at = line.begin; at < line.end;) {
            const text::Decoded decoded = text::decode(m_marked.text, at);
            const std::size_t span = m_marked.span[at];
            if (decoded.code_point == badge_mark && span != 0) {
                add_badge(span);
            } else {
                add_character(at, decoded, span);
            }
            at += decoded.bytes;
        }
        m_layout.width = std::max(m_layout.width, m_x);
        ++m_layout.lines;
        m_open = false;
    }

  private:
    void add_badge(std::size_t span) {
        const float width = badge_width(m_ui);
        m_layout.pieces.push_back({m_layout.lines, m_x, width, {}, m_spans[span - 1].badge, span});
        m_x += width;
        m_open = false;
    }

    void add_character(std::size_t at, const text::Decoded& decoded, std::size_t span) {
        if (!m_open || m_layout.pieces.back().span != span) {
            m_layout.pieces.push_back({m_layout.lines, m_x, 0, {}, 0, span});
            m_open = true;
        }
        RichLayout::Piece& piece = m_layout.pieces.back();
        piece.text.append(m_marked.text, at, decoded.bytes);
        const float width = advance(m_font, decoded.code_point);
        piece.width += width;
        m_x += width;
    }

    const Ui& m_ui;
    ImFont* m_font;
    const Marked& m_marked;
    const std::vector<Span>& m_spans;
    RichLayout& m_layout;
    float m_x = 0;
    bool m_open = false;  ///< the last piece goes on
};

RichLayout lay_out_anew(const Ui& ui, ImFont* font, float width, std::string_view text,
                        const std::vector<Span>& spans) {
    const Marked marked = with_badges(text, in_order(spans, text.size()));
    RichLayout layout;
    LineCutter cutter(ui, font, marked, spans, layout);
    const float badge = badge_width(ui);
    for (const text::Line& line : text::wrap(marked.text, width, [font, badge](char32_t character) {
             return character == badge_mark ? badge : advance(font, character);
         })) {
        cutter.cut(line);
    }
    return layout;
}

/// Everything that the layout depends on. The underline's growth does not move a character.
std::string key_of(const Ui& ui, const ImFont* font, float width, std::string_view text,
                   const std::vector<Span>& spans) {
    std::string key;
    const auto add = [&key](auto number) {
        key += std::to_string(number);
        key += ' ';
    };
    add(reinterpret_cast<std::uintptr_t>(font));
    add(line_height(font));
    add(ui.in.scale);
    add(width);
    for (const Span& span : spans) {
        add(span.begin);
        add(span.end);
        add(span.badge);
    }
    key += '\n';
    key += text;
    return key;
}

struct UnderlineLook {
    ImU32 colour = 0;
    float width = 0;          ///< logical pixels
    float dash = 0, gap = 0;  ///< 0: drawn through
};

UnderlineLook look_of(const Theme& theme, Underline underline) {
    switch (underline) {
        case Underline::hit:
            return {theme.amber_fill, 3};
        case Underline::fatal:
            return {theme.red, 3};
        case Underline::move:
            return {theme.primary, 2};
        case Underline::excused:
            return {theme.line2, 2, 5, 4};
        case Underline::fact:
            return {theme.line2, 2, 2, 3};
        case Underline::none:
            break;
    }
    return {};
}

struct BadgeLook {
    ImU32 ground, edge, ink;
};

BadgeLook badge_look_of(const Theme& theme, Underline underline) {
    switch (underline) {
        case Underline::fatal:
            return {theme.red_soft, theme.red, theme.red_soft_ink};
        case Underline::move:
            return {theme.primary_soft, theme.primary, theme.primary_soft_ink};
        default:
            return {theme.surface, theme.amber_fill, theme.amber_soft_ink};
    }
}

void draw_underline(Ui& ui, const Rect& place, const Span& span) {
    const UnderlineLook look = look_of(ui.theme, span.underline);
    const float length = std::round(place.w * std::clamp(span.grown, 0.0F, 1.0F));
    if (look.width <= 0 || length <= 0) return;
    const float width = std::max(1.0F, ui.px(look.width));
    if (look.dash <= 0) {
        fill(ui, {place.x, place.y, length, width}, look.colour);
        return;
    }
    const float dash = std::max(1.0F, ui.px(look.dash));
    const float step = dash + std::max(1.0F, ui.px(look.gap));
    for (float done = 0; done < length; done += step) {
        fill(ui, {place.x + done, place.y, std::min(dash, length - done), width}, look.colour);
    }
}

}  // namespace

const RichLayout& RichTexts::lay_out(const Ui& ui, Face face, float width, std::string_view text,
                                     const std::vector<Span>& spans) {
    ImFont* const font = ui.font(face);
    ui.in.fonts.need(text, font);
    std::string key = key_of(ui, font, width, text, spans);
    if (const auto known = m_known.find(key); known != m_known.end()) return known->second;
    if (m_known.size() >= most_remembered) m_known.clear();
    ++m_made;
    return m_known.emplace(std::move(key), lay_out_anew(ui, font, width, text, spans)).first->second;
}

RichSize rich_size(const RichLayout& layout, float pitch) {
    return {layout.width, static_cast<float>(layout.lines) * pitch};
}

void rich_text(Ui& ui, Face face, ImVec2 at, ImU32 ink, float pitch, const RichLayout& layout,
               const std::vector<Span>& spans) {
    ImFont* const font = ui.font(face);
    const float height = line_height(font);
    // The characters stand a little below the middle of their line.
    const float middle = glyph_box_bottom(font) - height / 1.448F / 2;
    for (const RichLayout::Piece& piece : layout.pieces) {
        const float x = std::floor(at.x + piece.x);
        const float top = std::floor(at.y + static_cast<float>(piece.line) * pitch + (pitch - height) / 2);
        const Underline underline = piece.span == 0 ? Underline::none : spans[piece.span - 1].underline;
        if (piece.badge != 0) {
            number_badge(ui, {x + piece.width / 2, top + middle}, piece.badge, underline);
            continue;
        }
        if (underline != Underline::none) {
            draw_underline(ui, {x, top + std::round(glyph_box_bottom(font)) + ui.px(1), piece.width, 0},
                           spans[piece.span - 1]);
        }
        draw_text(ui.draw, font, {x, top}, ink, piece.text);
    }
}

void number_badge(Ui& ui, ImVec2 middle, int number, Underline kind) {
    const float radius = ui.px(badge_side) / 2;
    const ImVec2 centre{std::floor(middle.x), std::floor(middle.y)};
    const BadgeLook look = badge_look_of(ui.theme, kind);
    disc(ui, centre, radius, look.ground);
    ring(ui, centre, radius, look.edge, std::max(1.0F, ui.px(1)));
    const std::string figure = std::to_string(number);
    ImFont* const font = ui.font(Face::caption_bold);
    const ImVec2 size = text_size(font, figure);
    draw_text(ui.draw, font,
              {std::floor(centre.x - size.x / 2 + 0.5F), std::floor(centre.y - size.y / 2 - size.y * 0.03F)},
              look.ink, figure);
}

}  // namespace frontdesk::ui
