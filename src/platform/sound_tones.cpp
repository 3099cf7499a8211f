#include "platform/sound_tones.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace frontdesk::platform {

namespace {

constexpr int telephone_rate = 44100;
constexpr int music_rate = 22050;  ///< nothing in it lies above 4 kHz
constexpr double loudest = 32767;

double wave(double hertz, double seconds) {
    return std::sin(2 * std::numbers::pi * hertz * seconds);
}

/// @param sound values from -1 to 1; what lies outside is cut off
Samples rounded(int rate, const std::vector<double>& sound) {
    Samples samples{rate, {}};
    samples.values.reserve(sound.size());
    for (const double value : sound) {
        const double within = std::clamp(value, -1.0, 1.0);
        samples.values.push_back(static_cast<std::int16_t>(std::lround(within * loudest)));
    }
    return samples;
}

std::vector<double> silence(int rate, double seconds) {
    return std::vector<double>(static_cast<std::size_t>(std::lround(rate * seconds)));
}

/// Adds a short knock: a falling tone with some noise in its first milliseconds.
void add_knock(std::vector<double>& sound, double from_s, double hertz, double strength) {
    constexpr double half_life_s = 0.003;
    std::uint32_t noise = 20;
    for (auto i = static_cast<std::size_t>(from_s * telephone_rate); i < sound.size(); ++i) {
        const double since = static_cast<double>(i) / telephone_rate - from_s;
        noise = noise * 1664525U + 1013904223U;
        const double hiss = static_cast<double>(noise >> 16U) / 32768.0 - 1;
        const double fading = strength * std::exp2(-since / half_life_s);
        sound[i] += fading * (0.6 * wave(hertz, since) + 0.4 * hiss * std::exp2(-since / half_life_s));
    }
}

struct Note {
    int key;       ///< half tones above the A of 220 Hz
    double beats;  ///< in quarters
};

/// A pentatonic tune over C, A minor, F and G, two bars each.
constexpr Note tune[] = {{7, 1.5},  {10, 0.5}, {12, 1}, {10, 1}, {7, 2},  {5, 1}, {3, 1},
                         {5, 1.5},  {7, 0.5},  {10, 1}, {7, 1},  {3, 3},  {5, 1}, {8, 1.5},
                         {10, 0.5}, {12, 1},   {15, 1}, {12, 2}, {10, 1}, {8, 1}, {10, 1.5},
                         {12, 0.5}, {10, 1},   {5, 1},  {10, 4}};
constexpr Note bass[] = {{-9, 4}, {-9, 4}, {-12, 4}, {-12, 4}, {-16, 4}, {-16, 4}, {-14, 4}, {-14, 4}};
constexpr double tune_beats = 32;

/// Adds a plucked note; what still sounds at the end goes on at the beginning.
void add_note(std::vector<double>& sound, double from_s, int key, double strength) {
    constexpr double lasts_s = 3;
    constexpr double attack_s = 0.02;
    const double hertz = 220 * std::exp2(key / 12.0);
    const auto first = static_cast<std::size_t>(std::lround(from_s * music_rate));
    for (std::size_t i = 0; i < static_cast<std::size_t>(lasts_s * music_rate); ++i) {
        const double since = static_cast<double>(i) / music_rate;
        const double rise = std::min(1.0, since / attack_s);
        const double fading = std::exp2(-since / 0.5) * (1 - since / lasts_s);
        const double tone = wave(hertz, since) + 0.25 * wave(2 * hertz, since) * std::exp2(-since / 0.2);
        sound[(first + i) % sound.size()] += strength * rise * fading * tone;
    }
}

}  // namespace

Samples ring_tone() {
    constexpr double fade_s = 0.008;  // An edge without it would crack.
    std::vector<double> sound = silence(telephone_rate, ring_tone_s);
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double at = static_cast<double>(i) / telephone_rate;
        const double edge = std::min({1.0, at / fade_s, (ring_tone_s - at) / fade_s});
        sound[i] = 0.35 * edge * (wave(ring_low_hz, at) + wave(ring_high_hz, at));
    }
    return rounded(telephone_rate, sound);
}

Samples pick_up_click() {
    std::vector<double> sound = silence(telephone_rate, 0.03);
    add_knock(sound, 0, 1700, 0.4);
    return rounded(telephone_rate, sound);
}

Samples hang_up_click() {
    std::vector<double> sound = silence(telephone_rate, 0.1);
    add_knock(sound, 0, 1100, 0.4);
    add_knock(sound, 0.06, 1400, 0.2);
    return rounded(telephone_rate, sound);
}

Samples hold_music() {
    std::vector<double> sound = silence(music_rate, tune_beats * hold_music_note_s);
    double at = 0;
    for (const Note& note : tune) {
        add_note(sound, at, note.key, 0.14);
        at += note.beats * hold_music_note_s;
    }
    at = 0;
    for (const Note& note : bass) {
        add_note(sound, at, note.key, 0.1);
        at += note.beats * hold_music_note_s;
    }
    return rounded(music_rate, sound);
}

}  // namespace frontdesk::platform
