#include "ui/kit/focus.h"

#include <algorithm>

namespace frontdesk::ui {

void Focus::begin_frame(Keys& keys, bool mouse_pressed) {
    m_last_order.swap(m_order);
    m_order.clear();
    m_on_text = m_seen_text;
    m_seen_text = false;
    m_moved = false;
    if (mouse_pressed) {
        m_by_keyboard = false;
        m_current.clear();
    }
    const auto here = std::find(m_last_order.begin(), m_last_order.end(), m_current);
    if (here == m_last_order.end()) {
        m_current.clear();
        m_on_text = false;
    }
    const bool forward = keys.take(Key::tab);
    const bool backward = keys.take(Key::back_tab);
    if ((!forward && !backward) || m_last_order.empty()) return;
    const auto count = static_cast<std::ptrdiff_t>(m_last_order.size());
    std::ptrdiff_t next = forward ? 0 : count - 1;
    if (here != m_last_order.end()) {
        next = (here - m_last_order.begin() + (forward ? 1 : count - 1)) % count;
    }
    m_current = m_last_order[static_cast<std::size_t>(next)];
    m_by_keyboard = true;
    m_moved = true;
}

bool Focus::offer(std::string_view id, bool is_text) {
    m_order.emplace_back(id);
    if (m_current != id) return false;
    if (is_text) m_seen_text = true;
    return true;
}

void Focus::move_to(std::string_view id) {
    if (m_current == id) return;
    m_current = id;
    m_moved = true;
    // The widget may have been drawn already in this frame: it must not be lost before the next one.
    m_order.emplace_back(id);
}

void Focus::suggest(std::string_view id) {
    if (m_current.empty()) move_to(id);
}

}  // namespace frontdesk::ui
