#include "platform/sound.h"

#include <utility>

#include "platform/sound_tones.h"

namespace frontdesk::platform {

namespace {

Channel channel_of_line(int line) {
    return line == 2 ? Channel::line_2 : Channel::line_1;
}

}  // namespace

Sound::Sound(Parts parts) : m_parts(std::move(parts)), m_board(m_parts.open_device) {
    m_speech.found = SpeechFound::unknown;
    keep_sound_libraries_quiet();
    m_worker = std::thread([this] { work(); });
}

Sound::~Sound() {
    ++m_speech_turn;
    {
        const std::scoped_lock lock(m_mutex);
        m_done = true;
    }
    m_has_work.notify_one();
    m_worker.join();
}

void Sound::ring(int line) {
    post([this, line] { m_board.play(channel_of_line(line), ring_tone(), Manner::instead, now_s()); });
}

void Sound::stop_ring(int line) {
    post([this, line] { m_board.stop(channel_of_line(line), now_s()); });
}

void Sound::pick_up() {
    post([this] { m_board.play(Channel::click, pick_up_click(), Manner::instead, now_s()); });
}

void Sound::hang_up() {
    post([this] { m_board.play(Channel::click, hang_up_click(), Manner::instead, now_s()); });
}

void Sound::start_hold_music() {
    post([this] {
        if (m_hold_music.values.empty()) m_hold_music = hold_music();
        m_board.play(Channel::hold_music, m_hold_music, Manner::round_and_round, now_s());
    });
}

void Sound::stop_hold_music() {
    post([this] { m_board.stop(Channel::hold_music, now_s()); });
}

void Sound::speak(std::string words, SpeechVoice voice) {
    post([this, words = std::move(words), voice, turn = m_speech_turn.load()] { say(words, voice, turn); });
}

void Sound::stop_speech() {
    ++m_speech_turn;
    post([this] { m_board.stop(Channel::speech, now_s()); });
}

void Sound::quiet() {
    stop_ring(1);
    stop_ring(2);
    stop_hold_music();
    stop_speech();
}

void Sound::set_volume(double volume) {
    if (std::exchange(m_volume, volume) == volume) return;
    post([this, volume] { m_board.set_volume(volume); });
}

void Sound::look() {
    post([this] {
        m_board.look(now_s());
        speech();
    });
}

Sound::Report Sound::report() const {
    const std::scoped_lock lock(m_mutex);
    return m_report;
}

void Sound::post(Task task) {
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_has_work.notify_one();
}

void Sound::work() {
    std::unique_lock lock(m_mutex);
    while (!m_done) {
        if (m_tasks.empty()) {
            sleep(lock);
            continue;
        }
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        tell();
        lock.lock();
    }
    // Both libraries like to be left by the thread that entered them.
    m_board.close();
    m_speech.speech.reset();
}

/// Until there is something to do, or the device has been silent for long enough.
void Sound::sleep(std::unique_lock<std::mutex>& lock) {
    const auto has_work = [this] { return m_done || !m_tasks.empty(); };
    const std::optional<double> closes_s = m_board.closes_at_s();
    if (!closes_s) {
        m_has_work.wait(lock, has_work);
        return;
    }
    const std::chrono::duration<double> left(*closes_s - now_s());
    if (!m_has_work.wait_for(lock, left, has_work)) m_board.close_if_due(now_s());
}

void Sound::say(const std::string& words, const SpeechVoice& voice, int turn) {
    const auto is_over = [this, turn] { return turn != m_speech_turn; };
    // Without a device there is nobody to speak to.
    if (is_over() || !m_board.has_device(now_s())) return;
    SpeechSynthesis* const synthesis = speech();
    if (synthesis == nullptr) return;
    const Samples said = synthesis->say(words, voice, is_over);
    if (!is_over()) m_board.play(Channel::speech, said, Manner::behind, now_s());
}

SpeechSynthesis* Sound::speech() {
    if (m_speech.found == SpeechFound::unknown) m_speech = m_parts.open_speech();
    return m_speech.speech.get();
}

void Sound::tell() {
    const Report now{m_board.found(), m_speech.found};
    {
        const std::scoped_lock lock(m_mutex);
        if (m_report == now) return;
        m_report = now;
    }
    m_parts.report_changed();
}

double Sound::now_s() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
}

}  // namespace frontdesk::platform
