#include "platform/sound.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "platform/sound_test_support.h"

using namespace frontdesk::platform;
using Lines = std::vector<std::string>;

namespace {

/// Says one value a word; waits, if told so, until nobody wants to hear it any more.
class NotedSpeech final : public SpeechSynthesis {
  public:
    NotedSpeech(SoundDiary& diary, bool long_winded) : m_diary(diary), m_long_winded(long_winded) {}

    Samples say(const std::string& words, const SpeechVoice&, const std::function<bool()>& is_over) override {
        m_diary.note("say " + words);
        while (m_long_winded && !is_over()) std::this_thread::yield();
        return {100, {1}};
    }

  private:
    SoundDiary& m_diary;
    bool m_long_winded;
};

Sound::Parts parts_of(SoundDiary& diary, bool long_winded = false) {
    return {.open_device = diary.opens(), .open_speech = [&diary, long_winded] {
                return SpeechOpened{SpeechFound::ready, std::make_unique<NotedSpeech>(diary, long_winded)};
            }};
}

/// Waits until the line stands in the diary.
bool comes(const SoundDiary& diary, const std::string& line) {
    for (int i = 0; i < 500; ++i) {
        const Lines lines = diary.lines();
        if (std::find(lines.begin(), lines.end(), line) != lines.end()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return false;
}

}  // namespace

TEST_CASE("a device is not opened before there is something to hear, and is closed at the end") {
    SoundDiary diary;
    {
        Sound sound(parts_of(diary));
        sound.set_volume(0.5);
        sound.set_volume(0.5);
        sound.stop_ring(1);
        CHECK(sound.report() == Sound::Report{});
    }
    CHECK(diary.lines().empty());
    {
        Sound sound(parts_of(diary));
        sound.ring(2);
        REQUIRE(comes(diary, "play line 2"));
    }
    CHECK(diary.lines() == Lines{"open", "gain 1.00", "play line 2", "close"});
}

TEST_CASE("quiet stops rings, music and speech and lets a click end") {
    SoundDiary diary;
    {
        Sound sound(parts_of(diary));
        sound.hang_up();
        sound.start_hold_music();
        sound.quiet();
        REQUIRE(comes(diary, "stop speech"));
    }
    CHECK(diary.lines() == Lines{"open", "gain 1.00", "play click", "loop music", "stop line 1",
                                 "stop line 2", "stop music", "stop speech", "close"});
}

TEST_CASE("lines are spoken one behind the other") {
    SoundDiary diary;
    {
        Sound sound(parts_of(diary));
        sound.speak("一", {});
        sound.speak("二", {});
        REQUIRE(comes(diary, "say 二"));
    }
    const Lines lines = diary.lines();
    CHECK(std::count(lines.begin(), lines.end(), "queue speech") >= 1);
}

TEST_CASE("speech that is stopped is not computed to its end and not played, nor what was to come after it") {
    SoundDiary diary;
    {
        Sound sound(parts_of(diary, true));
        sound.speak("一句很长的话", {});
        sound.speak("下一句", {});
        REQUIRE(comes(diary, "say 一句很长的话"));
        sound.stop_speech();
        REQUIRE(comes(diary, "stop speech"));
    }
    CHECK(diary.lines() == Lines{"open", "gain 1.00", "say 一句很长的话", "stop speech", "close"});
}

TEST_CASE("the program ends at once while somebody speaks") {
    SoundDiary diary;
    {
        Sound sound(parts_of(diary, true));
        sound.speak("一句很长的话", {});
        REQUIRE(comes(diary, "say 一句很长的话"));
    }
    CHECK(diary.lines().back() == "close");
}

TEST_CASE("whoever asks is told what the machine has, and told again only if that changes") {
    SoundDiary diary;
    diary.unplugged = true;
    std::atomic<int> told = 0;
    Sound::Parts parts = parts_of(diary);
    parts.report_changed = [&told] { ++told; };
    Sound sound(std::move(parts));
    sound.look();
    sound.look();
    for (int i = 0; i < 500 && diary.lines().size() < 2; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    CHECK(sound.report() == Sound::Report{SoundBoard::Found::nothing, SpeechFound::ready});
    sound.speak("没有人听见", {});
    sound.ring(1);
    CHECK(told == 1);
}
