#include "platform/speech.h"

#include <doctest/doctest.h>
#include <pthread.h>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace frontdesk::platform;

namespace {

/// The library starts a thread that it keeps. As in the program, where the StopSignal was made before it, the
/// thread is not to take the signals that other tests send.
SpeechOpened open_without_signals() {
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    SpeechOpened opened = open_speech();
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return opened;
}

const auto to_the_end = [] { return false; };

double loudness(const Samples& said) {
    double sum = 0;
    for (const std::int16_t value : said.values) sum += static_cast<double>(value) * value;
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(said.values.size(), 1)));
}

}  // namespace

TEST_CASE("a sentence is spoken if the program was built with speech, and otherwise that is said") {
    const SpeechOpened opened = open_without_signals();
    CHECK((opened.found == SpeechFound::ready) == (opened.speech != nullptr));
    if (opened.speech == nullptr) return;
    const Samples greeting = opened.speech->say("您好，请问有什么可以帮到您？", {}, to_the_end);
    // Fourteen syllables: read as letters or in English it would take twice as long.
    CHECK(greeting.seconds() > 1.5);
    CHECK(greeting.seconds() < 4.5);
    CHECK(loudness(greeting) > 300);
    const auto [lowest, highest] = std::minmax_element(greeting.values.begin(), greeting.values.end());
    CHECK(*lowest > -32700);
    CHECK(*highest < 32700);
    CHECK(opened.speech->say("", {}, to_the_end).seconds() < 0.5);
}

TEST_CASE("voices differ in length and sound, strange values are brought into range") {
    const SpeechOpened opened = open_without_signals();
    if (opened.speech == nullptr) return;
    const auto say = [&opened](const SpeechVoice& voice) {
        return opened.speech->say("水管漏了。", voice, to_the_end).values;
    };
    const auto slow = say({.female = false, .colour = 1, .pitch = 30, .speed = 120});
    const auto fast = say({.female = false, .colour = 1, .pitch = 30, .speed = 220});
    const auto woman = say({.female = true, .colour = 1, .pitch = 30, .speed = 220});
    CHECK(slow.size() > fast.size());
    CHECK(woman != fast);
    CHECK_FALSE(say({.female = true, .colour = -7, .pitch = 900, .speed = -1}).empty());
}

TEST_CASE("speech that nobody wants to hear any more is given up in the middle") {
    const SpeechOpened opened = open_without_signals();
    if (opened.speech == nullptr) return;
    std::string words;
    for (int i = 0; i < 40; ++i) words += "我家的水管漏水了，你们什么时候来修？";
    int asked = 0;
    const Samples said = opened.speech->say(words, {}, [&asked] { return ++asked > 3; });
    CHECK(said.seconds() < 5);
}
