#pragma once

#include <cstddef>
#include <functional>
#include <memory>

#include "platform/sound_samples.h"

namespace frontdesk::platform {

/// Sounds that do not get in each other's way: each channel plays one after the other, all of them together.
enum class Channel { line_1, line_2, click, hold_music, speech };
constexpr std::size_t channel_count = 5;

/// What a channel does with something new to play.
enum class Manner {
    instead,          ///< of what it plays
    behind,           ///< when it has played that
    round_and_round,  ///< instead, until it is stopped
};

/// An open sound device. To be used from one thread.
class SoundDevice {
  public:
    SoundDevice() = default;
    SoundDevice(const SoundDevice&) = delete;
    SoundDevice& operator=(const SoundDevice&) = delete;
    virtual ~SoundDevice() = default;

    virtual void play(Channel channel, const Samples& samples, Manner manner) = 0;
    virtual void stop(Channel channel) = 0;
    /// @param gain 0 to 1, a factor of the amplitude
    virtual void set_gain(float gain) = 0;
    /// False once it was unplugged.
    virtual bool is_there() const = 0;
};

/// Null if the machine has none.
using OpenSoundDevice = std::function<std::unique_ptr<SoundDevice>()>;

/// Through OpenAL Soft. Which one is the user's (`~/.alsoftrc`, ALSOFT_CONF, ALSOFT_DRIVERS).
std::unique_ptr<SoundDevice> open_sound_device();

/// Keeps the sound libraries from writing on standard error that there is no device: the settings say so.
/// To be called before other threads start, as it sets an environment variable.
void keep_sound_libraries_quiet();

}  // namespace frontdesk::platform
