#include <algorithm>
#include <cmath>
#include <vector>

#include "text/layout.h"
#include "text/utf8.h"
#include "ui/imgui_compat.h"
#include "ui/kit/paint.h"

// Texts: measuring, one line, several lines.
namespace frontdesk::ui {

namespace {

void need(const Ui& ui, Face face, std::string_view words) {
    ui.in.fonts.need(words, ui.font(face));
}

std::vector<text::Line> lines_of(const Ui& ui, Face face, float width, std::string_view words) {
    need(ui, face, words);
    ImFont* font = ui.font(face);
    return text::wrap(words, width, [font](char32_t character) { return advance(font, character); });
}

float aligned(const Rect& rect, float width, Align align) {
    if (align == Align::centre) return rect.x + std::floor((rect.w - width) / 2);
    return align == Align::right ? rect.right() - width : rect.x;
}

}  // namespace

float text_width(const Ui& ui, Face face, std::string_view words) {
    need(ui, face, words);
    return text_size(ui.font(face), words).x;
}

void text_at(Ui& ui, Face face, ImVec2 at, ImU32 colour, std::string_view words) {
    need(ui, face, words);
    draw_text(ui.draw, ui.font(face), {std::floor(at.x), std::floor(at.y)}, colour, words);
}

std::string shortened(const Ui& ui, Face face, std::string_view words, float width) {
    if (text_width(ui, face, words) <= width + 0.5F) return std::string(words);
    if (ui.in.trace != nullptr) ui.in.trace->note_cut(std::string(words));
    const std::string_view mark = "…";
    const float room = width - text_width(ui, face, mark);
    ImFont* font = ui.font(face);
    float used = 0;
    std::size_t end = 0;
    while (end < words.size()) {
        const text::Decoded next = text::decode(words, end);
        used += advance(font, next.code_point);
        if (used > room) break;
        end += next.bytes;
    }
    return std::string(words.substr(0, end)) + std::string(mark);
}

void text_in(Ui& ui, Face face, const Rect& rect, ImU32 colour, std::string_view words, Align align) {
    const std::string fitting = shortened(ui, face, words, rect.w);
    const float width = text_width(ui, face, fitting);
    // The ink of Chinese fonts sits a little below the middle of its line box.
    const float height = line_height(ui.font(face));
    const float y = rect.y + (rect.h - height) / 2 - height * 0.05F;
    text_at(ui, face, {aligned(rect, width, align), y}, colour, fitting);
}

float paragraph_height(const Ui& ui, Face face, float width, std::string_view words) {
    return static_cast<float>(lines_of(ui, face, width, words).size()) * ui.pitch(face);
}

float paragraph(Ui& ui, Face face, const Rect& rect, ImU32 colour, std::string_view words, Align align) {
    float y = rect.y;
    for (const text::Line& line : lines_of(ui, face, rect.w, words)) {
        const std::string_view part = words.substr(line.begin, line.end - line.begin);
        const float width = align == Align::left ? 0 : text_width(ui, face, part);
        text_at(ui, face, {aligned(rect, width, align), y}, colour, part);
        y += ui.pitch(face);
    }
    return y - rect.y;
}

float paragraph_width(const Ui& ui, Face face, float width, std::string_view words) {
    float widest = 0;
    for (const text::Line& line : lines_of(ui, face, width, words)) {
        widest = std::max(widest, text_width(ui, face, words.substr(line.begin, line.end - line.begin)));
    }
    return widest;
}

}  // namespace frontdesk::ui
