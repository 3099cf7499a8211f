#include "ui/kit/scroll_area.h"

namespace frontdesk::ui {

ScrollArea::ScrollArea(Ui& ui, const std::string& id, const Rect& area) : m_ui(ui), m_outer(ui.draw) {
    ImGui::SetCursorScreenPos(area.min());
    ImGui::BeginChild(id.c_str(), {area.w > 1 ? area.w : 1, area.h > 1 ? area.h : 1}, false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    ui.draw = ImGui::GetWindowDrawList();
    m_content = {area.x, area.y - ImGui::GetScrollY(), area.w, area.h};
}

ScrollArea::~ScrollArea() {
    ImGui::SetCursorScreenPos({m_content.x, m_content.y + m_height});
    ImGui::Dummy({1, 0});
    if (m_show_end) {
        ImGui::SetScrollHereY(1.0F);
        m_ui.redraw_in(0);
    }
    ImGui::EndChild();
    m_ui.draw = m_outer;
}

}  // namespace frontdesk::ui
