#pragma once

#include "platform/sound_samples.h"

// The sounds of the telephone, computed: nothing is read from files, and the same call gives the same values.
namespace frontdesk::platform {

constexpr double ring_tone_s = 1.0;  ///< how long one ring sounds
/// The two tones of a ring, as the precise tone plan of North America has them.
constexpr double ring_low_hz = 440;
constexpr double ring_high_hz = 480;
constexpr double hold_music_note_s = 0.8;  ///< a quarter of the hold music, 75 a minute

/// One ring; the pause behind it is the caller's, who counts the rings.
Samples ring_tone();
/// The receiver leaves the cradle.
Samples pick_up_click();
/// The receiver falls back into it: two clicks, the second softer.
Samples hang_up_click();
/// Eight soft bars of our own; the end leads into the beginning, so it can go round and round.
Samples hold_music();

}  // namespace frontdesk::platform
