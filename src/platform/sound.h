#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "platform/sound_board.h"
#include "platform/speech.h"

namespace frontdesk::platform {

/// Everything that is heard. Calls return at once: a thread of its own opens the device when there is
/// something to play, computes and speaks, and sleeps otherwise. On a machine without a device all of this is
/// silent and no error.
class Sound {
  public:
    struct Parts {
        OpenSoundDevice open_device = open_sound_device;
        OpenSpeech open_speech = platform::open_speech;
        std::function<void()> report_changed = [] {};  ///< called from another thread
    };
    struct Report {
        SoundBoard::Found device = SoundBoard::Found::unknown;
        SpeechFound speech = SpeechFound::unknown;

        bool operator==(const Report&) const = default;
    };

    /// Make it before any other thread but that of the StopSignal starts.
    explicit Sound(Parts parts);
    Sound(const Sound&) = delete;
    Sound& operator=(const Sound&) = delete;
    /// Stops what sounds, and closes the device.
    ~Sound();

    /// One ring on telephone line 1 or 2.
    void ring(int line);
    void stop_ring(int line);
    void pick_up();
    void hang_up();
    void start_hold_music();
    void stop_hold_music();
    /// Says it when everything that was to be said before is said.
    void speak(std::string words, SpeechVoice voice);
    /// Also what is still to be said.
    void stop_speech();
    /// All but a click, which is over before anybody minds.
    void quiet();
    /// @param volume 0 to 1
    void set_volume(double volume);
    /// Finds out what the machine has; the report changes if that is news.
    void look();

    Report report() const;

  private:
    using Task = std::function<void()>;

    void post(Task task);
    void work();
    void sleep(std::unique_lock<std::mutex>& lock);
    void say(const std::string& words, const SpeechVoice& voice, int turn);
    SpeechSynthesis* speech();
    void tell();
    double now_s() const;

    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    Parts m_parts;
    double m_volume = 1;
    std::atomic<int> m_speech_turn = 0;  ///< what was to be said in an earlier one is over

    mutable std::mutex m_mutex;  ///< of these four
    std::condition_variable m_has_work;
    std::deque<Task> m_tasks;
    bool m_done = false;
    Report m_report;

    SoundBoard m_board;  ///< from here on of the worker alone
    SpeechOpened m_speech;
    Samples m_hold_music;

    std::thread m_worker;
};

}  // namespace frontdesk::platform
