#include "ui/kit/button.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"

namespace frontdesk::ui {

namespace {

/// What is inside a button, measured.
struct Inside {
    Face face;
    float padding, icon, gap;
    float label_width = 0;
    float cap_width = 0;

    float width(const ButtonLook& look, bool with_cap) const {
        float all = label_width;
        if (look.icon != Icon::none) all += icon + gap;
        if (look.icon_behind != Icon::none) all += icon + gap;
        if (with_cap && cap_width > 0) all += gap + cap_width;
        return all;
    }
};

std::string cap_of(const Ui& ui, Key key) {
    return key == Key::space ? ui.words(app::Text::key_space) : key_word(key);
}

Inside measure(const Ui& ui, std::string_view label, const ButtonLook& look) {
    const bool small = look.size == ButtonSize::small;
    Inside inside{small ? Face::caption_bold : Face::body_bold, ui.px(small ? 12 : 18),
                  ui.px(small ? 18 : 20), ui.px(small ? 6 : 8)};
    inside.label_width = text_width(ui, inside.face, label);
    if (look.key != Key::none) inside.cap_width = key_cap_width(ui, cap_of(ui, look.key));
    return inside;
}

ImU32 ink_of(const Theme& theme, const ButtonLook& look) {
    if (!look.enabled) return theme.ink3;
    switch (look.kind) {
        case ButtonKind::primary:
            return theme.on_primary;
        case ButtonKind::neutral:
            return theme.ink;
        default:
            return theme.primary;
    }
}

void draw_ground(Ui& ui, const Rect& rect, const ButtonLook& look, const Press& press) {
    const Theme& theme = ui.theme;
    const float radius = ui.px(8);
    if (!look.enabled) return fill(ui, rect, theme.sunken, radius);
    if (look.kind == ButtonKind::primary) {
        const ImU32 colour = press.held      ? theme.primary_pressed
                             : press.hovered ? theme.primary_hover
                                             : theme.primary;
        return fill(ui, rect, colour, radius);
    }
    const bool lit = press.hovered || press.held;
    if (look.kind == ButtonKind::ghost) {
        if (lit) fill(ui, rect, theme.primary_soft, radius);
        return;
    }
    fill(ui, rect, lit ? theme.primary_soft : theme.surface, radius);
    edge(ui, rect, look.kind == ButtonKind::secondary ? theme.primary : theme.line2, radius,
         std::max(1.0F, 1.5F * ui.in.scale));
}

void draw_inside(Ui& ui, const Rect& rect, std::string_view label, const ButtonLook& look,
                 const Inside& inside, bool held) {
    const ImU32 ink = ink_of(ui.theme, look);
    const bool with_cap = inside.width(look, true) <= rect.w - ui.px(8);
    const float width = std::min(inside.width(look, with_cap), rect.w - ui.px(8));
    Rect row = rect.moved(0, held ? ui.px(1) : 0);
    row.x += std::floor((rect.w - width) / 2);
    row.w = width;
    const float icon_size = inside.icon / ui.in.scale;
    if (look.icon != Icon::none) {
        icon_in(ui, look.icon, row.take_left(inside.icon, inside.gap), icon_size, ink);
    }
    if (with_cap && inside.cap_width > 0) {
        const Rect cap = row.take_right(inside.cap_width, inside.gap).centred_row(ui.px(22));
        key_cap(ui, cap.min(), cap_of(ui, look.key), ink);
    }
    if (look.icon_behind != Icon::none) {
        icon_in(ui, look.icon_behind, row.take_right(inside.icon, inside.gap), icon_size, ink);
    }
    text_in(ui, inside.face, row, ink, label);
}

/// What a text box has a use for.
bool belongs_to_text(Key key) {
    return (key >= Key::letter_c && key <= Key::letter_r) || (key >= Key::left && key <= Key::down);
}

bool takes_own_key(Ui& ui, const ButtonLook& look) {
    if (look.key == Key::none || !look.enabled) return false;
    if (look.key == Key::enter && ui.focus.keeps_enter()) return false;
    if (look.key == Key::space && (ui.focus.in_text() || ui.focus.keeps_enter())) return false;
    if (belongs_to_text(look.key) && ui.focus.in_text()) return false;
    return ui.keys.take(look.key);
}

}  // namespace

float key_cap_width(const Ui& ui, std::string_view key) {
    return std::max(ui.px(24), text_width(ui, Face::caption, key) + 2 * ui.px(6));
}

float key_cap(Ui& ui, ImVec2 at, std::string_view key, ImU32 colour) {
    const Rect cap{at.x, at.y, key_cap_width(ui, key), ui.px(22)};
    edge(ui, cap, colour, ui.px(5), std::max(1.0F, ui.px(1)));
    text_in(ui, Face::caption, cap, colour, key, Align::centre);
    return cap.w;
}

float button_height(const Ui& ui, const ButtonLook& look) {
    return ui.px(look.size == ButtonSize::small ? 36 : 44);
}

float button_width(const Ui& ui, std::string_view label, const ButtonLook& look) {
    const Inside inside = measure(ui, label, look);
    return std::ceil(inside.width(look, true) + 2 * inside.padding);
}

bool button(Ui& ui, std::string_view id, const Rect& rect, std::string_view label, const ButtonLook& look) {
    const Inside inside = measure(ui, label, look);
    const bool clipped = inside.width(look, false) > rect.w - ui.px(8) + 0.5F;
    const Press press = press_area(ui, rect, {id, label, look.enabled, clipped, {}});
    draw_ground(ui, rect, look, press);
    draw_inside(ui, rect, label, look, inside, press.held);
    if (press.focused) focus_ring(ui, rect, ui.px(8));
    return press.pressed || takes_own_key(ui, look);
}

bool icon_button(Ui& ui, std::string_view id, const Rect& rect, std::string_view label, Icon icon,
                 bool enabled) {
    const Press press = press_area(ui, rect, {id, label, enabled, false, {}});
    if (press.hovered) fill(ui, rect, ui.theme.primary_soft, ui.px(8));
    icon_in(ui, icon, rect, 20, enabled ? ui.theme.primary : ui.theme.line);
    if (press.focused) focus_ring(ui, rect, ui.px(8));
    return press.pressed;
}

void picture_of_button(Ui& ui, const Rect& rect, std::string_view label, const ButtonLook& look) {
    draw_ground(ui, rect, look, {});
    draw_inside(ui, rect, label, look, measure(ui, label, look), false);
}

}  // namespace frontdesk::ui
