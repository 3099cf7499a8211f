#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "platform/sound_device.h"

// For tests only.
namespace frontdesk::platform {

/// Notes what is played, on whatever thread.
class SoundDiary {
  public:
    void note(std::string line) {
        const std::scoped_lock lock(m_mutex);
        m_lines.push_back(std::move(line));
    }
    std::vector<std::string> lines() const {
        const std::scoped_lock lock(m_mutex);
        return m_lines;
    }
    /// A device that writes into this diary; null while `unplugged`.
    OpenSoundDevice opens();

    std::atomic<bool> unplugged = false;

  private:
    mutable std::mutex m_mutex;
    std::vector<std::string> m_lines;
};

class NotedDevice final : public SoundDevice {
  public:
    explicit NotedDevice(SoundDiary& diary) : m_diary(diary) { m_diary.note("open"); }
    NotedDevice(const NotedDevice&) = delete;
    NotedDevice& operator=(const NotedDevice&) = delete;
    ~NotedDevice() override { m_diary.note("close"); }

    void play(Channel channel, const Samples&, Manner manner) override {
        static constexpr const char* manners[] = {"play ", "queue ", "loop "};
        m_diary.note(manners[static_cast<std::size_t>(manner)] + name(channel));
    }
    void stop(Channel channel) override { m_diary.note("stop " + name(channel)); }
    void set_gain(float gain) override { m_diary.note("gain " + std::to_string(gain).substr(0, 4)); }
    bool is_there() const override { return !m_diary.unplugged; }

  private:
    static std::string name(Channel channel) {
        static constexpr const char* names[] = {"line 1", "line 2", "click", "music", "speech"};
        return names[static_cast<std::size_t>(channel)];
    }

    SoundDiary& m_diary;
};

inline OpenSoundDevice SoundDiary::opens() {
    return [this]() -> std::unique_ptr<SoundDevice> {
        if (unplugged) {
            note("none");
            return nullptr;
        }
        return std::make_unique<NotedDevice>(*this);
    };
}

}  // namespace frontdesk::platform
