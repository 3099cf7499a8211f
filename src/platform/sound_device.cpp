#include "platform/sound_device.h"

#include <AL/al.h>
#include <AL/alc.h>

#include <array>
#include <cstdlib>
#include <vector>

#if !defined(_WIN32)
#include <dlfcn.h>
#endif

namespace frontdesk::platform {

namespace {

/// The number of ALC_EXT_disconnect, which not every header has.
constexpr ALCenum is_connected = 0x313;

struct CloseDevice {
    void operator()(ALCdevice* device) const { alcCloseDevice(device); }
};
struct DestroyContext {
    void operator()(ALCcontext* context) const {
        alcMakeContextCurrent(nullptr);
        alcDestroyContext(context);
    }
};

class OpenAlDevice final : public SoundDevice {
  public:
    using Device = std::unique_ptr<ALCdevice, CloseDevice>;
    using Context = std::unique_ptr<ALCcontext, DestroyContext>;

    /// The context is the current one.
    OpenAlDevice(Device device, Context context)
        : m_device(std::move(device)), m_context(std::move(context)) {
        alGenSources(static_cast<ALsizei>(m_sources.size()), m_sources.data());
        for (const ALuint source : m_sources) alSourcei(source, AL_SOURCE_RELATIVE, AL_TRUE);
    }
    OpenAlDevice(const OpenAlDevice&) = delete;
    OpenAlDevice& operator=(const OpenAlDevice&) = delete;
    ~OpenAlDevice() override {
        for (const ALuint source : m_sources) empty(source);
        alDeleteSources(static_cast<ALsizei>(m_sources.size()), m_sources.data());
    }

    void play(Channel channel, const Samples& samples, Manner manner) override {
        const ALuint source = source_of(channel);
        if (manner == Manner::behind) {
            forget_played(source);
        } else {
            empty(source);
        }
        ALuint buffer = 0;
        alGenBuffers(1, &buffer);
        alBufferData(buffer, AL_FORMAT_MONO16, samples.values.data(),
                     static_cast<ALsizei>(samples.values.size() * sizeof(std::int16_t)), samples.rate);
        alSourceQueueBuffers(source, 1, &buffer);
        alSourcei(source, AL_LOOPING, manner == Manner::round_and_round ? AL_TRUE : AL_FALSE);
        ALint state = AL_STOPPED;
        alGetSourcei(source, AL_SOURCE_STATE, &state);
        if (state != AL_PLAYING) alSourcePlay(source);
    }

    void stop(Channel channel) override { empty(source_of(channel)); }

    void set_gain(float gain) override { alListenerf(AL_GAIN, gain); }

    bool is_there() const override {
        if (alcIsExtensionPresent(m_device.get(), "ALC_EXT_disconnect") == ALC_FALSE) return true;
        ALCint connected = ALC_TRUE;
        alcGetIntegerv(m_device.get(), is_connected, 1, &connected);
        return connected != ALC_FALSE;
    }

  private:
    ALuint source_of(Channel channel) const { return m_sources.at(static_cast<std::size_t>(channel)); }

    static void forget_played(ALuint source) {
        ALint played = 0;
        alGetSourcei(source, AL_BUFFERS_PROCESSED, &played);
        std::vector<ALuint> buffers(static_cast<std::size_t>(played));
        if (buffers.empty()) return;
        alSourceUnqueueBuffers(source, played, buffers.data());
        alDeleteBuffers(played, buffers.data());
    }

    static void empty(ALuint source) {
        alSourceStop(source);
        alSourcei(source, AL_LOOPING, AL_FALSE);
        forget_played(source);
    }

    Device m_device;
    Context m_context;
    std::array<ALuint, channel_count> m_sources{};
};

#if !defined(_WIN32)
/// What ALSA calls to report that something is not there.
void say_nothing(const char*, int, const char*, int, const char*, ...) {}
#endif

}  // namespace

std::unique_ptr<SoundDevice> open_sound_device() {
    OpenAlDevice::Device device(alcOpenDevice(nullptr));
    if (!device) return nullptr;
    OpenAlDevice::Context context(alcCreateContext(device.get(), nullptr));
    if (!context || alcMakeContextCurrent(context.get()) == ALC_FALSE) return nullptr;
    return std::make_unique<OpenAlDevice>(std::move(device), std::move(context));
}

void keep_sound_libraries_quiet() {
#if !defined(_WIN32)
    setenv("ALSOFT_LOGLEVEL", "0", 0);
    // ALSA comes with OpenAL, if at all, and writes eight lines for every attempt.
    using SetHandler = int (*)(decltype(&say_nothing));
    const auto set_handler = reinterpret_cast<SetHandler>(dlsym(RTLD_DEFAULT, "snd_lib_error_set_handler"));
    if (set_handler != nullptr) set_handler(say_nothing);
#endif
}

}  // namespace frontdesk::platform
