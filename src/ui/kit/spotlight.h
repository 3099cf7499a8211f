#pragma once

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "ui/kit/geometry.h"

namespace frontdesk::ui {

/// Finds out where the named widgets stand in this frame, for something that points at them.
class Spotlight {
  public:
    explicit Spotlight(std::vector<std::string_view> ids) : m_ids(std::move(ids)) {}

    /// Told by every widget that can be seen.
    void note(std::string_view id, const Rect& rect) {
        if (std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end()) return;
        if (!m_place) {
            m_place = rect;
            return;
        }
        const float right = std::max(m_place->right(), rect.right());
        const float bottom = std::max(m_place->bottom(), rect.bottom());
        m_place->x = std::min(m_place->x, rect.x);
        m_place->y = std::min(m_place->y, rect.y);
        m_place->w = right - m_place->x;
        m_place->h = bottom - m_place->y;
    }

    /// Round all of them; nothing if none is on the screen.
    const std::optional<Rect>& place() const { return m_place; }

  private:
    std::vector<std::string_view> m_ids;
    std::optional<Rect> m_place;
};

}  // namespace frontdesk::ui
