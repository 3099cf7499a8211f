#pragma once

#include <string>

// What a frame lets be heard, and what it is told of the machine's sound. How it sounds is the platform's.
namespace frontdesk::ui {

/// How somebody speaks.
struct Voice {
    bool female = false;
    int colour = 0;   ///< which of the voices of that sex, counted from 0
    int pitch = 50;   ///< 0–100
    int speed = 175;  ///< words a minute

    bool operator==(const Voice&) const = default;
};

/// Something that begins or ends to be heard in this frame.
struct Cue {
    enum class Kind {
        ring,       ///< one ring on `line`
        ring_over,  ///< on `line`: picked up, or the caller is gone
        picked_up,  ///< the receiver
        hung_up,
        hold_music,  ///< until it is over
        hold_music_over,
        speech,  ///< `words` in `voice`, behind what is being said
        speech_over,
        quiet,           ///< everything but a click ends
        look_for_sound,  ///< somebody wants to know what the machine has
    };
    Kind kind = Kind::quiet;
    int line = 0;  ///< 1 or 2
    std::string words = {};
    Voice voice = {};
};

/// What the machine can let be heard, as far as it is known.
struct SoundReport {
    enum class Device { unknown, found, missing };
    enum class Speech {
        unknown,
        ready,
        not_built,  ///< the program was made without it
        no_voice,   ///< its Mandarin data is not installed
    };
    Device device = Device::unknown;
    Speech speech = Speech::unknown;
};

}  // namespace frontdesk::ui
