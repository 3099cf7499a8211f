#pragma once

#include <limits>
#include <optional>

namespace frontdesk::platform {

/// Decides when a frame is drawn: three after every activity, one at every announced moment, none otherwise.
/// Three, because a change may show one frame after the event that caused it, and that one may cause another.
class Pacer {
  public:
    static constexpr double until_event = std::numeric_limits<double>::infinity();
    static constexpr int frames_after_activity = 3;

    /// Something happened that the picture may depend on.
    void activity() { m_frames_left = frames_after_activity; }

    /// A frame was drawn.
    /// @param redraw_in_s when something will change by itself, in seconds from now
    void drawn(double now_s, std::optional<double> redraw_in_s);

    /// How long to sleep: 0 = draw now, `until_event` = nothing is due.
    double sleep_s(double now_s) const;

    bool is_due(double now_s) const { return sleep_s(now_s) <= 0; }

  private:
    int m_frames_left = frames_after_activity;
    std::optional<double> m_next_s;
};

}  // namespace frontdesk::platform
