#include "main/sounds.h"

namespace frontdesk {

void play_cue(platform::Sound& sound, const ui::Cue& cue) {
    using Kind = ui::Cue::Kind;
    switch (cue.kind) {
        case Kind::ring:
            return sound.ring(cue.line);
        case Kind::ring_over:
            return sound.stop_ring(cue.line);
        case Kind::picked_up:
            return sound.pick_up();
        case Kind::hung_up:
            return sound.hang_up();
        case Kind::hold_music:
            return sound.start_hold_music();
        case Kind::hold_music_over:
            return sound.stop_hold_music();
        case Kind::speech:
            return sound.speak(cue.words,
                               {cue.voice.female, cue.voice.colour, cue.voice.pitch, cue.voice.speed});
        case Kind::speech_over:
            return sound.stop_speech();
        case Kind::quiet:
            return sound.quiet();
        case Kind::look_for_sound:
            return sound.look();
    }
}

ui::SoundReport in_words_of_ui(const platform::Sound::Report& report) {
    using platform::SoundBoard;
    using platform::SpeechFound;
    ui::SoundReport said;
    if (report.device == SoundBoard::Found::device) said.device = ui::SoundReport::Device::found;
    if (report.device == SoundBoard::Found::nothing) said.device = ui::SoundReport::Device::missing;
    if (report.speech == SpeechFound::ready) said.speech = ui::SoundReport::Speech::ready;
    if (report.speech == SpeechFound::not_built) said.speech = ui::SoundReport::Speech::not_built;
    if (report.speech == SpeechFound::no_voice) said.speech = ui::SoundReport::Speech::no_voice;
    return said;
}

}  // namespace frontdesk
