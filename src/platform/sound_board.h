#pragma once

#include <array>
#include <optional>

#include "platform/sound_device.h"

namespace frontdesk::platform {

/// Plays on a device that is open only while there is something to play, and for a little longer: an open one
/// keeps the processor busy. Without a device it does nothing. Seconds are those of one steady clock.
class SoundBoard {
  public:
    static constexpr double stays_open_s = 10;   ///< after the last sound; longer than from ring to ring
    static constexpr double tries_again_s = 30;  ///< after no device was found

    enum class Found { unknown, device, nothing };

    explicit SoundBoard(OpenSoundDevice open) : m_open(std::move(open)) {}

    void play(Channel channel, const Samples& samples, Manner manner, double now_s);
    void stop(Channel channel, double now_s);
    /// @param volume 0 to 1, as loud as it seems
    void set_volume(double volume);

    /// Looks for a device now, also if there was none a moment ago.
    void look(double now_s);
    Found found() const { return m_found; }

    /// When the device is to be closed; nothing: none is open, or it plays without end.
    std::optional<double> closes_at_s() const;
    void close_if_due(double now_s);
    void close() { m_device.reset(); }

    /// Opens one if need be.
    bool has_device(double now_s) { return device(now_s) != nullptr; }

  private:
    SoundDevice* device(double now_s);

    OpenSoundDevice m_open;
    std::unique_ptr<SoundDevice> m_device;
    Found m_found = Found::unknown;
    double m_looked_s = 0;
    double m_used_s = 0;
    float m_gain = 1;
    std::array<double, channel_count> m_sounds_until_s{};  ///< infinite: until it is stopped
};

}  // namespace frontdesk::platform
