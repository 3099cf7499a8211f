#include "ui/kit/chip.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"

namespace frontdesk::ui {

namespace {

struct ChipColours {
    ImU32 ground, ink;
};

ChipColours colours_of(const Theme& theme, ChipKind kind) {
    switch (kind) {
        case ChipKind::made:
            return {theme.primary_soft, theme.primary_soft_ink};
        case ChipKind::advice:
            return {theme.amber_soft, theme.amber_soft_ink};
        case ChipKind::fatal:
            return {theme.red_soft, theme.red_soft_ink};
        case ChipKind::outline:
            return {0, theme.ink2};
        default:
            return {theme.sunken, theme.ink2};
    }
}

}  // namespace

float chip_width(const Ui& ui, std::string_view label, const ChipLook& look) {
    const float icon_width = look.icon == Icon::none ? 0 : ui.px(16) + ui.px(6);
    return std::ceil(text_width(ui, Face::caption, label) + icon_width + 2 * ui.px(12));
}

float chip(Ui& ui, ImVec2 at, std::string_view label, const ChipLook& look) {
    const ChipColours colours = colours_of(ui.theme, look.kind);
    Rect rect{at.x, at.y, chip_width(ui, label, look), ui.px(look.height)};
    if (look.kind == ChipKind::outline) {
        edge(ui, rect, ui.theme.line2, rect.h / 2, std::max(1.0F, ui.px(1)));
    } else {
        fill(ui, rect, colours.ground, rect.h / 2);
    }
    const float width = rect.w;
    Rect row = rect.inset(ui.px(12), 0);
    if (look.icon != Icon::none) {
        icon_in(ui, look.icon, row.take_left(ui.px(16), ui.px(6)), 16, colours.ink);
    }
    row.w += 1;
    text_in(ui, Face::caption, row, colours.ink, label);
    return width;
}

void chip_right(Ui& ui, Rect& row, std::string_view label, const ChipLook& look) {
    const Rect place = row.take_right(chip_width(ui, label, look), ui.px(12)).centred_row(ui.px(look.height));
    chip(ui, place.min(), label, look);
}

float filter_chip_width(const Ui& ui, std::string_view label, bool on) {
    return std::ceil(text_width(ui, on ? Face::caption_bold : Face::caption, label) + 2 * ui.px(12) +
                     (on ? ui.px(22) : 0));
}

std::string filter_chip_label(const Ui& ui, std::string_view own_words, float width) {
    return shortened(ui, Face::caption_bold, own_words, width - filter_chip_width(ui, "", true));
}

bool filter_chip(Ui& ui, std::string_view id, const Rect& rect, std::string_view label, bool on) {
    const Face face = on ? Face::caption_bold : Face::caption;
    const float inside = rect.w - 2 * ui.px(12) - (on ? ui.px(22) : 0);
    const bool clipped = text_width(ui, face, label) > inside + 1;
    const Press press = press_area(ui, rect, {id, label, true, clipped, on ? "on" : "off"});
    const Theme& theme = ui.theme;
    const float radius = ui.px(8);
    fill(ui, rect, on || press.hovered ? theme.primary_soft : theme.surface, radius);
    edge(ui, rect, on ? theme.primary : theme.line2, radius, std::max(1.0F, ui.px(1)));
    Rect row = rect.inset(ui.px(12), 0);
    const ImU32 ink = on ? theme.primary_soft_ink : theme.ink2;
    if (on) icon_in(ui, Icon::check, row.take_left(ui.px(16), ui.px(6)), 16, ink);
    row.w += 1;
    text_in(ui, face, row, ink, label);
    if (press.focused) focus_ring(ui, rect, radius);
    return press.pressed;
}

}  // namespace frontdesk::ui
