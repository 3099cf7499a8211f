#include "ui/kit/password_field.h"

#include <imgui_stdlib.h>

#include <algorithm>

#include "ui/imgui_compat.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"

namespace frontdesk::ui {

namespace {

/// Longer than any password, so that the text is not moved about in memory while it grows.
constexpr std::size_t password_room = 256;

int only_signs_of_the_keyboard(ImGuiInputTextCallbackData* data) {
    return data->EventChar > 0x20 && data->EventChar < 0x7F ? 0 : 1;
}

void edit_password(Ui& ui, const char* id, const Rect& row, std::string& value, bool is_shown) {
    value.reserve(password_room);
    const std::string before = key_pressed(core::Key::escape) ? value : std::string();
    {
        const LineStyle style(ui, row);
        const ImGuiInputTextFlags hidden = is_shown ? 0 : ImGuiInputTextFlags_Password;
        ImGui::InputText(id, &value,
                         hidden | ImGuiInputTextFlags_NoUndoRedo | ImGuiInputTextFlags_CallbackCharFilter,
                         only_signs_of_the_keyboard);
    }
    // Dear ImGui puts the old text back on Esc; here Esc leads back.
    if (key_pressed(core::Key::escape)) value = before;
}

}  // namespace

bool password_field(Ui& ui, std::string_view id, const Rect& rect, std::string& value,
                    const PasswordLook& look, std::string_view show_label) {
    const std::string name(id);
    const bool focused = ui.focus.offer(id, true);
    if ((focused && ui.focus.just_moved()) || look.wake) {
        bring_into_view(rect);
        ImGui::SetKeyboardFocusHere();
        ui.redraw_in(0);
    }
    const float radius = ui.px(8);
    fill(ui, rect, ui.theme.surface, radius);
    edge(ui, rect, focused ? ui.theme.primary : ui.theme.line2, radius,
         focused ? ui.px(2) : std::max(1.0F, 1.5F * ui.in.scale));
    Rect row = rect.inset(ui.px(11), 0);
    const Rect eye = row.take_right(ui.px(32), ui.px(4)).centred_row(ui.px(32));
    if (value.empty() && !look.ghost.empty()) text_in(ui, Face::body, row, ui.theme.ink3, look.ghost);
    edit_password(ui, ("##" + name).c_str(), row, value, look.is_shown);
    // In the frame in which Tab leaves the box it still takes characters.
    if (ImGui::IsItemActive() && !ui.focus.just_moved()) ui.focus.move_to(id);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({name, std::string(look.ghost), rect.x, rect.y, rect.w, rect.h, true, false,
                           std::string(value.size(), '*'), is_in_view(rect)});
    }
    return icon_button(ui, name + ":show", eye, show_label, Icon::eye);
}

}  // namespace frontdesk::ui
