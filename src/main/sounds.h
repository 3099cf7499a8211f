#pragma once

#include "platform/sound.h"
#include "ui/cue.h"

// Between what a screen wants to be heard and what plays it: the two layers do not know each other.
namespace frontdesk {

void play_cue(platform::Sound& sound, const ui::Cue& cue);

ui::SoundReport in_words_of_ui(const platform::Sound::Report& report);

}  // namespace frontdesk
