#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <array>

#include "platform/speech.h"

namespace frontdesk::platform {

namespace {

/// Both read Chinese characters by the same dictionary. In release 1.51 the plain one reads most syllables as
/// English words, so the one that takes Latin letters for pinyin comes first.
constexpr std::array<const char*, 2> mandarin_voices{"cmn-latn-pinyin", "cmn"};
constexpr int female_colours = 4;
constexpr int male_colours = 7;
constexpr int block_ms = 200;
constexpr int loudness = 70;  ///< of 100, where the loudest vowels are cut off

struct Listening {
    Samples& heard;
    const std::function<bool()>& is_over;
};

int take_block(short* block, int count, espeak_EVENT* events) {
    auto* const listening = static_cast<Listening*>(events->user_data);
    if (listening == nullptr) return 0;
    if (block != nullptr) listening->heard.values.insert(listening->heard.values.end(), block, block + count);
    return listening->is_over() ? 1 : 0;
}

/// The sample rate; not positive if its data was not found. Once for the whole program, which it then stays
/// in: in release 1.51 espeak_Terminate may wait for ever for a helper that has gone to sleep.
int initialized_rate() {
    static const int rate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, block_ms, nullptr, espeakINITIALIZE_DONT_EXIT);
    return rate;
}

class EspeakSpeech final : public SpeechSynthesis {
  public:
    EspeakSpeech(int rate, std::string voice) : m_rate(rate), m_voice(std::move(voice)) {
        espeak_SetSynthCallback(take_block);
    }
    Samples say(const std::string& words, const SpeechVoice& voice,
                const std::function<bool()>& is_over) override {
        Samples heard{m_rate, {}};
        if (!take_voice(voice)) return heard;
        Listening listening{heard, is_over};
        espeak_Synth(words.c_str(), words.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr,
                     &listening);
        return heard;
    }

  private:
    bool take_voice(const SpeechVoice& voice) const {
        const int colours = voice.female ? female_colours : male_colours;
        const std::string colour =
            (voice.female ? "+f" : "+m") + std::to_string(1 + std::max(voice.colour, 0) % colours);
        // Without the file of the colour the plain voice still tells people apart by pitch.
        if (espeak_SetVoiceByName((m_voice + colour).c_str()) != EE_OK &&
            espeak_SetVoiceByName(m_voice.c_str()) != EE_OK) {
            return false;
        }
        espeak_SetParameter(espeakVOLUME, loudness, 0);
        espeak_SetParameter(espeakPITCH, std::clamp(voice.pitch, 0, 100), 0);
        espeak_SetParameter(espeakRATE, std::clamp(voice.speed, espeakRATE_MINIMUM, espeakRATE_MAXIMUM), 0);
        return true;
    }

    int m_rate;
    std::string m_voice;
};

/// A voice can be chosen whose dictionary is missing; what it says then is a few values of nothing.
bool can_speak(EspeakSpeech& speech) {
    return speech.say("您好", {}, [] { return false; }).seconds() > 0.1;
}

}  // namespace

SpeechOpened open_speech() {
    const int rate = initialized_rate();
    if (rate <= 0) return {SpeechFound::no_voice, nullptr};
    const auto* const found =
        std::find_if(mandarin_voices.begin(), mandarin_voices.end(),
                     [](const char* each) { return espeak_SetVoiceByName(each) == EE_OK; });
    auto speech = std::make_unique<EspeakSpeech>(rate, found != mandarin_voices.end() ? *found : "");
    if (found == mandarin_voices.end() || !can_speak(*speech)) return {SpeechFound::no_voice, nullptr};
    return {SpeechFound::ready, std::move(speech)};
}

}  // namespace frontdesk::platform
