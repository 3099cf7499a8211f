#include "ui/kit/press.h"

#include <algorithm>
#include <string>

#include "ui/kit/paint.h"

namespace frontdesk::ui {

void bring_into_view(const Rect& rect) {
    const float top = ImGui::GetWindowPos().y;
    const float bottom = top + ImGui::GetWindowSize().y;
    if (rect.y < top) ImGui::SetScrollY(ImGui::GetScrollY() - (top - rect.y) - 8);
    if (rect.bottom() > bottom) ImGui::SetScrollY(ImGui::GetScrollY() + (rect.bottom() - bottom) + 8);
}

bool is_in_view(const Rect& rect) {
    const ImVec2 middle{rect.x + rect.w / 2, rect.y + rect.h / 2};
    return ImGui::IsRectVisible(middle, {middle.x + 1, middle.y + 1});
}

void tooltip(Ui& ui, std::string_view words) {
    ui.in.fonts.need(words, ui.font(Face::body));
    ImGui::SetTooltip("%.*s", static_cast<int>(words.size()), words.data());
}

void focus_ring(Ui& ui, const Rect& rect, float radius) {
    const float away = ui.px(2) + ui.px(3);
    edge(ui, rect.inset(-away), ui.theme.primary, radius + ui.px(4), ui.px(3));
}

Press press_area(Ui& ui, const Rect& rect, const Pressable& what) {
    Press press;
    const std::string id(what.id);
    ImGui::SetCursorScreenPos(rect.min());
    const bool clicked = ImGui::InvisibleButton(id.c_str(), {std::max(1.0F, rect.w), std::max(1.0F, rect.h)});
    if (what.enabled) {
        press.hovered = ImGui::IsItemHovered();
        press.held = ImGui::IsItemActive();
        press.pressed = clicked;
        if (ImGui::IsItemActivated()) ui.focus.move_to(what.id);
        const bool on = ui.focus.offer(what.id);
        press.focused = on && ui.focus.shows_ring();
        if (press.focused && ui.focus.just_moved()) bring_into_view(rect);
        if (press.focused && (ui.keys.take(Key::enter) || ui.keys.take(Key::space))) press.pressed = true;
        if (press.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    if (ui.spotlight != nullptr && is_in_view(rect)) ui.spotlight->note(what.id, rect);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({id, std::string(what.label), rect.x, rect.y, rect.w, rect.h, what.enabled,
                           what.clipped, std::string(what.value), is_in_view(rect)});
    }
    return press;
}

}  // namespace frontdesk::ui
