#include "ui/reply_box.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "text/layout.h"
#include "text/utf8.h"
#include "ui/imgui_compat.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/reply_keys.h"

namespace frontdesk::ui {
namespace {

constexpr double caret_on_s = 0.7;
constexpr double caret_off_s = 0.5;
/// After this long without a key the caret stands still, so that a forgotten window sleeps.
constexpr double caret_blinks_for_s = 10;

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \n") == std::string_view::npos;
}

/// Where the text stands while this frame is drawn.
class Page {
  public:
    Page(Ui& ui, const Rect& inner, const ReplyBoxState& state)
        : m_ui(ui), m_font(ui.font(Face::body)), m_inner(inner), m_state(state) {
        lay_out();
    }

    void lay_out() {
        ui_need(m_state.edit.text());
        m_lines = text::wrap(m_state.edit.text(), m_inner.w,
                             [this](char32_t character) { return advance(m_font, character); });
    }

    const std::vector<text::Line>& lines() const { return m_lines; }
    float pitch() const { return m_ui.pitch(Face::body); }
    float height() const { return static_cast<float>(m_lines.size()) * pitch(); }
    int lines_in_view() const { return std::max(1, static_cast<int>(m_inner.h / pitch())); }

    std::size_t line_of(std::size_t position, bool leans_back) const {
        std::size_t line = 0;
        while (line + 1 < m_lines.size() && m_lines[line + 1].begin <= position) ++line;
        const bool at_soft_break =
            line > 0 && position == m_lines[line].begin && m_state.edit.text()[position - 1] != '\n';
        return leans_back && at_soft_break ? line - 1 : line;
    }

    /// Pixels from the left edge; a caret behind spaces that are not drawn stays at the edge.
    float x_of(std::size_t position, std::size_t line) const {
        const std::string& text = m_state.edit.text();
        float x = 0;
        for (std::size_t at = m_lines[line].begin; at < position;) {
            const text::Decoded decoded = text::decode(text, at);
            x += advance(m_font, decoded.code_point);
            at += decoded.bytes;
        }
        return std::min(x, m_inner.w);
    }

    /// The position in a line nearest to x.
    std::size_t position_at(std::size_t line, float x) const {
        const std::string& text = m_state.edit.text();
        std::size_t at = m_lines[line].begin;
        for (float left = 0; at < m_lines[line].end;) {
            const text::Decoded decoded = text::decode(text, at);
            const float width = advance(m_font, decoded.code_point);
            if (x < left + width / 2) break;
            left += width;
            at += decoded.bytes;
        }
        return at;
    }

    std::size_t line_at(float y) const {
        const float line = std::floor((y - m_inner.y + m_state.scroll) / pitch());
        return static_cast<std::size_t>(std::clamp(line, 0.0F, static_cast<float>(m_lines.size() - 1)));
    }

    ImVec2 place(std::size_t line, float x) const {
        return {m_inner.x + x, m_inner.y - m_state.scroll + static_cast<float>(line) * pitch()};
    }

    const Rect& inner() const { return m_inner; }

    void draw_selection() const;
    void draw_lines() const;

  private:
    void ui_need(std::string_view text) const { m_ui.in.fonts.need(text, m_font); }

    Ui& m_ui;
    ImFont* m_font;
    Rect m_inner;
    const ReplyBoxState& m_state;
    std::vector<text::Line> m_lines;
};

void Page::draw_selection() const {
    const std::size_t begin = m_state.edit.selection_begin();
    const std::size_t end = m_state.edit.selection_end();
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const std::size_t from = std::max(begin, m_lines[line].begin);
        const std::size_t next = line + 1 < m_lines.size() ? m_lines[line + 1].begin : m_lines[line].end;
        if (from >= std::min(end, next)) continue;
        const float left = x_of(from, line);
        // A selected line break shows as a narrow piece, else it could not be seen.
        const bool breaks = end > m_lines[line].end && next > m_lines[line].end;
        const float right = x_of(std::min(end, m_lines[line].end), line) + (breaks ? m_ui.px(5) : 0);
        const ImVec2 at = place(line, left);
        fill(m_ui, {at.x, at.y, right - left, pitch()}, m_ui.theme.primary_soft, m_ui.px(2));
    }
}

void Page::draw_lines() const {
    const std::string_view text = m_state.edit.text();
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const ImVec2 at = place(line, 0);
        if (at.y + pitch() < m_inner.y || at.y > m_inner.bottom()) continue;
        draw_text(m_ui.draw, m_font, {std::floor(at.x), std::floor(at.y)}, m_ui.theme.ink,
                  text.substr(m_lines[line].begin, m_lines[line].end - m_lines[line].begin));
    }
}

/// Puts the caret where the mouse is; a second click selects the word.
void follow_mouse(Ui& ui, const Page& page, ReplyBoxState& state) {
    if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    // A fast drag may end in the frame in which it moved.
    const bool ends = ImGui::IsItemDeactivated() && ImGui::IsMouseReleased(ImGuiMouseButton_Left);
    if (!ImGui::IsItemActive() && !ends) return;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const ImVec2 start = ImGui::GetIO().MouseClickedPos[0];
    const bool dragged = std::abs(mouse.x - start.x) > 2 || std::abs(mouse.y - start.y) > 2;
    const std::size_t line = page.line_at(mouse.y);
    const std::size_t position = page.position_at(line, mouse.x - page.inner().x);
    const bool first = ImGui::IsItemActivated();
    if (first && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
        state.edit.select_word(position);
    } else if (first || dragged) {
        state.edit.move_to(position, !first || ImGui::GetIO().KeyShift);
    } else {
        return;
    }
    state.leans_back = position == page.lines()[line].end;
    state.wanted_x = -1;
    state.show_caret = true;
    state.last_touch_s = ui.in.seconds;
}

void follow_keys(Ui& ui, const Page& page, ReplyBoxState& state, ReplyBoxResult& result) {
    const ReplyKeys keys = read_reply_keys();
    if (!keys.any) return;
    state.last_touch_s = ui.in.seconds;
    state.show_caret = true;
    if (keys.vertical == 0) {
        state.wanted_x = -1;
        const std::size_t line = page.line_of(state.edit.caret(), state.leans_back);
        const text::Line& here = page.lines()[line];
        state.leans_back = keys.line_end;
        if (keys.line_begin) state.edit.move_to(here.begin, keys.extend);
        if (keys.line_end) state.edit.move_to(here.end, keys.extend);
        apply_reply_keys(keys, state.edit);
    } else {
        const std::size_t line = page.line_of(state.edit.caret(), state.leans_back);
        if (state.wanted_x < 0) state.wanted_x = page.x_of(state.edit.caret(), line);
        const int steps = keys.by_page ? page.lines_in_view() : 1;
        const auto last = static_cast<std::ptrdiff_t>(page.lines().size()) - 1;
        const std::ptrdiff_t wanted = static_cast<std::ptrdiff_t>(line) + keys.vertical * steps;
        const auto to = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, last));
        const std::size_t position = page.position_at(to, state.wanted_x);
        state.leans_back = position == page.lines()[to].end;
        state.edit.move_to(position, keys.extend);
    }
    result.sent = keys.send && !is_blank(state.edit.text());
}

void scroll(const Page& page, ReplyBoxState& state) {
    if (ImGui::IsItemHovered()) state.scroll -= ImGui::GetIO().MouseWheel * page.pitch() * 2;
    if (state.show_caret) {
        const std::size_t line = page.line_of(state.edit.caret(), state.leans_back);
        const float top = static_cast<float>(line) * page.pitch();
        state.scroll = std::clamp(state.scroll, top + page.pitch() - page.inner().h, top);
        state.show_caret = false;
    }
    state.scroll = std::floor(std::clamp(state.scroll, 0.0F, std::max(0.0F, page.height() - page.inner().h)));
}

void draw_caret(Ui& ui, const Page& page, const ReplyBoxState& state, ReplyBoxResult& result) {
    const std::size_t line = page.line_of(state.edit.caret(), state.leans_back);
    result.caret = page.place(line, page.x_of(state.edit.caret(), line));
    if (!result.focused) return;
    set_input_method_place(result.caret, page.pitch());
    const double still_for = ui.in.seconds - state.last_touch_s;
    const double phase = std::fmod(std::max(0.0, still_for), caret_on_s + caret_off_s);
    const bool blinks = still_for < caret_blinks_for_s;
    if (blinks) ui.redraw_in((phase < caret_on_s ? caret_on_s : caret_on_s + caret_off_s) - phase);
    if (blinks && phase >= caret_on_s) return;
    const float width = std::max(1.0F, ui.px(2));
    fill(ui, {std::floor(result.caret.x), result.caret.y + ui.px(2), width, page.pitch() - ui.px(4)},
         ui.theme.ink);
}

void draw_page(Ui& ui, const Page& page, const ReplyBoxState& state, const ReplyBoxLook& look,
               ReplyBoxResult& result) {
    const Rect& inner = page.inner();
    ui.draw->PushClipRect({inner.x - ui.px(2), inner.y}, {inner.right() + ui.px(4), inner.bottom()}, true);
    if (result.focused) page.draw_selection();
    if (state.edit.text().empty()) {
        paragraph(ui, Face::body, inner, ui.theme.ink3, look.ghost);
    } else {
        page.draw_lines();
    }
    draw_caret(ui, page, state, result);
    ui.draw->PopClipRect();
}

/// The keyboard comes to the box by Tab, by a click or because the screen says so.
bool take_focus(Ui& ui, std::string_view id, const ReplyBoxLook& look, ReplyBoxState& state) {
    if (!look.enabled) return false;
    if (look.wake || ImGui::IsItemActivated()) ui.focus.move_to(id);
    const bool focused = ui.focus.offer(id, true);
    if (focused && ui.focus.just_moved()) {
        // An input of Dear ImGui that was typed into would go on taking the keys.
        if (!ImGui::IsItemActive() && ImGui::IsAnyItemActive()) ImGui::ClearActiveID();
        state.last_touch_s = ui.in.seconds;
        state.show_caret = true;
        ui.redraw_in(0);
    }
    return focused;
}

/// Room for whole lines only: half a line at the edge looks like a mistake.
Rect inner_of(const Ui& ui, const Rect& rect) {
    const float pitch = ui.pitch(Face::body);
    const float lines = std::max(1.0F, std::floor((rect.h - 2 * ui.px(4)) / pitch));
    const float air = std::clamp(std::floor((rect.h - lines * pitch) / 2), 0.0F, ui.px(10));
    return rect.inset(ui.px(14), air);
}

/// What the box understands is not for the screen around it.
void keep_keys(Ui& ui) {
    for (int key = static_cast<int>(Key::enter); key < static_cast<int>(Key::count); ++key) {
        const auto which = static_cast<Key>(key);
        const bool is_for_screen =
            which == Key::escape || which == Key::f2 || which == Key::f4 || which == Key::save;
        if (!is_for_screen) ui.keys.take(which);
    }
}

}  // namespace

ReplyBoxResult reply_box(Ui& ui, std::string_view id, const Rect& rect, std::string& text,
                         ReplyBoxState& state, const ReplyBoxLook& look) {
    ReplyBoxResult result;
    if (text != state.edit.text()) state.edit.replace_all(text);
    const std::string name(id);
    ImGui::SetCursorScreenPos(rect.min());
    ImGui::InvisibleButton(name.c_str(), {std::max(1.0F, rect.w), std::max(1.0F, rect.h)});
    result.focused = take_focus(ui, id, look, state);
    if (result.focused && ui.focus.just_moved()) bring_into_view(rect);
    Page page(ui, inner_of(ui, rect), state);
    if (look.enabled) follow_mouse(ui, page, state);
    if (result.focused) {
        follow_keys(ui, page, state, result);
        keep_keys(ui);
    }
    if (state.edit.text() != text) {
        text = state.edit.text();
        result.changed = true;
        page.lay_out();
    }
    scroll(page, state);
    const float radius = ui.px(8);
    fill(ui, rect, look.enabled ? ui.theme.surface : ui.theme.sunken, radius);
    edge(ui, rect, result.focused ? ui.theme.primary : ui.theme.line2, radius,
         result.focused ? ui.px(2) : std::max(1.0F, 1.5F * ui.in.scale));
    draw_page(ui, page, state, look, result);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({name, std::string(look.ghost), rect.x, rect.y, rect.w, rect.h, look.enabled, false,
                           text, is_in_view(rect)});
    }
    return result;
}

}  // namespace frontdesk::ui
