#include "platform/pacer.h"

#include <algorithm>

namespace frontdesk::platform {

void Pacer::drawn(double now_s, std::optional<double> redraw_in_s) {
    m_frames_left = std::max(0, m_frames_left - 1);
    m_next_s.reset();
    if (redraw_in_s) m_next_s = now_s + std::max(0.0, *redraw_in_s);
}

double Pacer::sleep_s(double now_s) const {
    if (m_frames_left > 0) return 0;
    return m_next_s ? std::max(0.0, *m_next_s - now_s) : until_event;
}

}  // namespace frontdesk::platform
