#pragma once

#include <functional>
#include <memory>
#include <string>

#include "platform/sound_samples.h"

namespace frontdesk::platform {

/// How somebody speaks.
struct SpeechVoice {
    bool female = false;
    int colour = 0;   ///< which of the voices of that sex, counted from 0
    int pitch = 50;   ///< 0–100, 50 is the voice's own
    int speed = 175;  ///< words a minute, 80–450
};

/// Turns Chinese sentences into sound. To be used from one thread.
class SpeechSynthesis {
  public:
    SpeechSynthesis() = default;
    SpeechSynthesis(const SpeechSynthesis&) = delete;
    SpeechSynthesis& operator=(const SpeechSynthesis&) = delete;
    virtual ~SpeechSynthesis() = default;

    /// Mandarin.
    /// @param is_over asked now and then; once true, what is left is not worth the work any more
    /// @return no values if nothing can be said of it
    virtual Samples say(const std::string& words, const SpeechVoice& voice,
                        const std::function<bool()>& is_over) = 0;
};

enum class SpeechFound {
    unknown,
    ready,
    not_built,  ///< the program was made without it
    no_voice,   ///< the library is there, its Mandarin data is not
};

struct SpeechOpened {
    SpeechFound found = SpeechFound::not_built;
    std::unique_ptr<SpeechSynthesis> speech;  ///< null unless ready
};

using OpenSpeech = std::function<SpeechOpened()>;

/// espeak-ng, if the program was built with it. One at a time, as the library knows one voice.
SpeechOpened open_speech();

}  // namespace frontdesk::platform
