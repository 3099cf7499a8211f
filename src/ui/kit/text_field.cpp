#include "ui/kit/text_field.h"

#include <imgui_stdlib.h>

#include <algorithm>

#include "ui/imgui_compat.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"

namespace frontdesk::ui {

namespace {

void draw_ground(Ui& ui, const Rect& rect, const FieldLook& look, bool focused) {
    const Theme& theme = ui.theme;
    const float radius = ui.px(8);
    fill(ui, rect, look.missing ? theme.amber_soft : theme.surface, radius);
    if (focused) {
        edge(ui, rect, theme.primary, radius, ui.px(2));
    } else if (look.missing) {
        edge(ui, rect, theme.amber_ink, radius, ui.px(2));
    } else {
        edge(ui, rect, theme.line2, radius, std::max(1.0F, 1.5F * ui.in.scale));
    }
}

/// The question at the right; only where it leaves enough room to type.
void draw_aside(Ui& ui, Rect& row, const FieldLook& look) {
    if (look.aside.empty()) return;
    const float width = text_width(ui, Face::caption, look.aside) + 1;
    if (width + ui.px(22) > row.w * 0.66F) return;
    text_in(ui, Face::caption, row.take_right(width, ui.px(4)), ui.theme.amber_soft_ink, look.aside);
    icon_in(ui, Icon::warn, row.take_right(ui.px(16), ui.px(8)), 16, ui.theme.amber_soft_ink);
}

bool edit(Ui& ui, const char* id, const Rect& row, std::string& value) {
    const std::string before = value;
    ui.in.fonts.need(value, ui.font(Face::body));
    {
        const LineStyle style(ui, row);
        ImGui::InputText(id, &value);
    }
    // ImGui puts the old text back on Esc; here Esc leads back and nothing is lost.
    if (key_pressed(core::Key::escape)) value = before;
    return value != before;
}

}  // namespace

LineStyle::LineStyle(Ui& ui, const Rect& row) {
    push_font(ui.font(Face::body));
    const float line = line_height(ui.font(Face::body));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, std::max(0.0F, (row.h - line) / 2)});
    ImGui::PushStyleColor(ImGuiCol_FrameBg, 0);
    ImGui::PushStyleColor(ImGuiCol_Text, ui.theme.ink);
    ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, ui.theme.primary_soft);
    ImGui::SetCursorScreenPos(row.min());
    ImGui::SetNextItemWidth(row.w);
}

LineStyle::~LineStyle() {
    ImGui::PopStyleColor(3);
    ImGui::PopStyleVar();
    ImGui::PopFont();
}

bool text_field(Ui& ui, std::string_view id, const Rect& rect, std::string& value, const FieldLook& look) {
    const std::string name(id);
    const bool focused = ui.focus.offer(id, true);
    if ((focused && ui.focus.just_moved()) || look.wake) {
        bring_into_view(rect);
        ImGui::SetKeyboardFocusHere();
        ui.redraw_in(0);
    }
    draw_ground(ui, rect, look, focused);
    Rect row = rect.inset(ui.px(11), 0);
    draw_aside(ui, row, look);
    if (value.empty() && !look.ghost.empty()) {
        text_in(ui, Face::body, row, look.missing ? ui.theme.amber_soft_ink : ui.theme.ink3, look.ghost);
    }
    const bool changed = edit(ui, ("##" + name).c_str(), row, value);
    // In the frame in which Tab leaves the box it still takes characters.
    if (ImGui::IsItemActive() && !ui.focus.just_moved()) ui.focus.move_to(id);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({name, std::string(look.ghost), rect.x, rect.y, rect.w, rect.h, true, false, value,
                           is_in_view(rect)});
    }
    return changed;
}

}  // namespace frontdesk::ui
