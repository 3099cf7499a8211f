#include "platform/sound_board.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontdesk::platform {

void SoundBoard::play(Channel channel, const Samples& samples, Manner manner, double now_s) {
    SoundDevice* const open = device(now_s);
    if (open == nullptr || samples.values.empty()) return;
    open->play(channel, samples, manner);
    double& until_s = m_sounds_until_s.at(static_cast<std::size_t>(channel));
    const double begins_s = manner == Manner::behind ? std::max(until_s, now_s) : now_s;
    until_s = manner == Manner::round_and_round ? std::numeric_limits<double>::infinity()
                                                : begins_s + samples.seconds();
    m_used_s = now_s;
}

void SoundBoard::stop(Channel channel, double now_s) {
    double& until_s = m_sounds_until_s.at(static_cast<std::size_t>(channel));
    until_s = std::min(until_s, now_s);
    if (m_device == nullptr) return;
    m_device->stop(channel);
    m_used_s = now_s;
}

void SoundBoard::set_volume(double volume) {
    // Half as loud is heard at about a quarter of the amplitude.
    m_gain = static_cast<float>(std::pow(std::clamp(volume, 0.0, 1.0), 2));
    if (m_device != nullptr) m_device->set_gain(m_gain);
}

void SoundBoard::look(double now_s) {
    if (m_found == Found::nothing) m_found = Found::unknown;
    device(now_s);
    m_used_s = now_s;
}

std::optional<double> SoundBoard::closes_at_s() const {
    if (m_device == nullptr) return std::nullopt;
    const double last_s =
        std::max(m_used_s, *std::max_element(m_sounds_until_s.begin(), m_sounds_until_s.end()));
    if (std::isinf(last_s)) return std::nullopt;
    return last_s + stays_open_s;
}

void SoundBoard::close_if_due(double now_s) {
    const std::optional<double> closes_s = closes_at_s();
    if (closes_s && now_s >= *closes_s) m_device.reset();
}

SoundDevice* SoundBoard::device(double now_s) {
    if (m_device != nullptr && !m_device->is_there()) m_device.reset();
    if (m_device != nullptr) return m_device.get();
    if (m_found == Found::nothing && now_s < m_looked_s + tries_again_s) return nullptr;
    m_looked_s = now_s;
    m_sounds_until_s = {};
    m_device = m_open();
    m_found = m_device != nullptr ? Found::device : Found::nothing;
    if (m_device != nullptr) m_device->set_gain(m_gain);
    return m_device.get();
}

}  // namespace frontdesk::platform
