#pragma once

#include "ui/kit/ui.h"

namespace frontdesk::ui {

/// Everything that is drawn while it lives comes out `factor` times as large, grown from `origin` to the
/// right and down. Only a picture: what is pressed would be looked for in its old place.
class Zoom {
  public:
    Zoom(const Ui& ui, ImVec2 origin, float factor)
        : m_draw(*ui.draw), m_first(ui.draw->VtxBuffer.Size), m_origin(origin), m_factor(factor) {}
    Zoom(const Zoom&) = delete;
    Zoom& operator=(const Zoom&) = delete;
    ~Zoom() {
        for (int i = m_first; i < m_draw.VtxBuffer.Size; ++i) {
            ImVec2& at = m_draw.VtxBuffer[i].pos;
            at = {m_origin.x + (at.x - m_origin.x) * m_factor, m_origin.y + (at.y - m_origin.y) * m_factor};
        }
    }

  private:
    ImDrawList& m_draw;
    int m_first;
    ImVec2 m_origin;
    float m_factor;
};

}  // namespace frontdesk::ui
