#include "platform/speech.h"

// For builds without espeak-ng (FRONTDESK_SPEECH off, or its library not found).
namespace frontdesk::platform {

SpeechOpened open_speech() {
    return {SpeechFound::not_built, nullptr};
}

}  // namespace frontdesk::platform
