#include "platform/sound_tones.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

using namespace frontdesk::platform;

namespace {

/// How strong one frequency is in part of a sound, by Goertzel: the amplitude, full scale being 1.
double strength_of(const Samples& sound, double hertz, std::size_t first, std::size_t count) {
    const double factor = 2 * std::cos(2 * std::numbers::pi * hertz / sound.rate);
    double previous = 0;
    double before = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        const double next = sound.values[i] / 32767.0 + factor * previous - before;
        before = previous;
        previous = next;
    }
    const double power = previous * previous + before * before - factor * previous * before;
    return 2 * std::sqrt(std::max(0.0, power)) / static_cast<double>(count);
}

int loudest_of(const Samples& sound) {
    int loudest = 0;
    for (const std::int16_t value : sound.values)
        loudest = std::max(loudest, std::abs(static_cast<int>(value)));
    return loudest;
}

}  // namespace

TEST_CASE("a ring is 440 and 480 Hz in equal parts and nothing else, for one second") {
    const Samples ring = ring_tone();
    CHECK(ring.seconds() == doctest::Approx(1.0));
    const auto count = static_cast<std::size_t>(ring.rate) / 2;
    const std::size_t first = count / 2;
    CHECK(strength_of(ring, 440, first, count) == doctest::Approx(0.35).epsilon(0.01));
    CHECK(strength_of(ring, 480, first, count) == doctest::Approx(0.35).epsilon(0.01));
    for (const double other : {220.0, 400.0, 460.0, 520.0, 880.0, 960.0, 1320.0}) {
        CHECK_MESSAGE(strength_of(ring, other, first, count) < 0.002, other);
    }
}

TEST_CASE("no sound is clipped, none is too faint, and each begins and ends near silence") {
    const struct {
        const char* name;
        Samples sound;
        int edge;
    } sounds[] = {{"ring", ring_tone(), 40},
                  {"pick up", pick_up_click(), 8000},
                  {"hang up", hang_up_click(), 8000},
                  {"hold music", hold_music(), 5000}};
    for (const auto& each : sounds) {
        CAPTURE(each.name);
        CHECK(loudest_of(each.sound) < 32000);
        CHECK(loudest_of(each.sound) > 4000);
        CHECK(std::abs(static_cast<int>(each.sound.values.front())) < each.edge);
        CHECK(std::abs(static_cast<int>(each.sound.values.back())) < each.edge);
    }
}

TEST_CASE("clicks are short, and the receiver that falls back knocks twice") {
    CHECK(pick_up_click().seconds() < 0.05);
    const Samples hang_up = hang_up_click();
    CHECK(hang_up.seconds() < 0.2);
    const auto loudest_between = [&hang_up](double from_s, double to_s) {
        const auto first = hang_up.values.begin() + std::lround(from_s * hang_up.rate);
        const auto last = hang_up.values.begin() + std::lround(to_s * hang_up.rate);
        return std::abs(static_cast<int>(*std::max_element(
            first, last, [](int left, int right) { return std::abs(left) < std::abs(right); })));
    };
    CHECK(loudest_between(0, 0.01) > 3000);
    CHECK(loudest_between(0.045, 0.06) < 300);
    CHECK(loudest_between(0.06, 0.07) > 1500);
}

TEST_CASE("the hold music lasts eight bars and goes round without a break") {
    const Samples music = hold_music();
    CHECK(music.seconds() == doctest::Approx(32 * hold_music_note_s));
    int largest_step = 0;
    for (std::size_t i = 0; i < music.values.size(); ++i) {
        const std::size_t next = (i + 1) % music.values.size();
        largest_step = std::max(largest_step, std::abs(music.values[next] - music.values[i]));
    }
    CHECK(std::abs(music.values.front() - music.values.back()) <= largest_step / 2);
    // The bass of the first bar is middle C's lower octave.
    CHECK(strength_of(music, 130.81, 0, static_cast<std::size_t>(music.rate)) > 0.02);
}

TEST_CASE("the same sound is the same every time") {
    CHECK(hang_up_click().values == hang_up_click().values);
    CHECK(ring_tone().values == ring_tone().values);
}
