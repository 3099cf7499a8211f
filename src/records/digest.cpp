#include "records/digest.h"

#include <sodium.h>

#include <array>

#include "core/error.h"

namespace frontdesk::records {

struct Digest::State {
    crypto_generichash_state inner;
};

Digest::Digest(std::string_view key) : m_state(std::make_unique<State>()) {
    FRONTDESK_CHECK(sodium_init() >= 0);
    FRONTDESK_CHECK(key.size() <= crypto_generichash_KEYBYTES_MAX);
    const auto* bytes = key.empty() ? nullptr : reinterpret_cast<const unsigned char*>(key.data());
    crypto_generichash_init(&m_state->inner, bytes, key.size(), crypto_generichash_BYTES);
}

Digest::Digest(const Digest& other) : m_state(std::make_unique<State>(*other.m_state)) {}

Digest& Digest::operator=(const Digest& other) {
    *m_state = *other.m_state;
    return *this;
}

Digest::~Digest() = default;

void Digest::add(std::string_view part) {
    const std::string length = std::to_string(part.size()) + ':';
    for (const std::string_view bytes : {std::string_view(length), part}) {
        crypto_generichash_update(&m_state->inner, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size());
    }
}

std::string Digest::finish() {
    std::array<unsigned char, crypto_generichash_BYTES> bytes{};
    crypto_generichash_final(&m_state->inner, bytes.data(), bytes.size());
    std::array<char, 2 * crypto_generichash_BYTES + 1> digits{};
    sodium_bin2hex(digits.data(), digits.size(), bytes.data(), bytes.size());
    return digits.data();
}

}  // namespace frontdesk::records
