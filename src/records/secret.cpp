#include "records/secret.h"

#include <sodium.h>

#include <array>
#include <utility>

#include "core/error.h"

namespace frontdesk::records {

namespace {

void wipe_and_delete(std::string* text) {
    wipe(*text);
    delete text;
}

}  // namespace

void wipe(std::string& text) noexcept {
    // What was erased earlier may still stand behind the end.
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

Secret::Secret(std::string&& typed) : m_text(new std::string(typed), wipe_and_delete) {
    wipe(typed);
}

std::string hashed(const Secret& secret, SecretCost cost) {
    FRONTDESK_CHECK(sodium_init() >= 0);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const std::string_view text = secret.text();
    if (crypto_pwhash_str(hash.data(), text.data(), text.size(), cost.passes, cost.kibibytes * 1024) != 0) {
        throw core::Error("there is not enough memory to store a password safely",
                          "Close other programs and try again.");
    }
    return hash.data();
}

bool matches(const std::string& hash, const Secret& secret) {
    FRONTDESK_CHECK(sodium_init() >= 0);
    // The library reads up to the length of its own hashes whatever stands there.
    std::array<char, crypto_pwhash_STRBYTES> whole{};
    if (hash.size() >= whole.size()) return false;
    hash.copy(whole.data(), hash.size());
    const std::string_view text = secret.text();
    return crypto_pwhash_str_verify(whole.data(), text.data(), text.size()) == 0;
}

bool is_outdated(const std::string& hash, SecretCost cost) {
    std::array<char, crypto_pwhash_STRBYTES> whole{};
    if (hash.size() >= whole.size()) return true;
    hash.copy(whole.data(), hash.size());
    return crypto_pwhash_str_needs_rehash(whole.data(), cost.passes, cost.kibibytes * 1024) != 0;
}

Secret made_up_password() {
    FRONTDESK_CHECK(sodium_init() >= 0);
    constexpr std::string_view characters = "abcdefghjkmnpqrstuvwxyz234567890";
    static_assert(characters.size() == 32);
    std::string password;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0) password += '-';
        password += characters[randombytes_uniform(static_cast<std::uint32_t>(characters.size()))];
    }
    return Secret(std::move(password));
}

}  // namespace frontdesk::records
