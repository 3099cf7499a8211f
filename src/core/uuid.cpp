#include "core/uuid.h"

#include <array>
#include <bit>
#include <cstdint>

#include "core/error.h"

namespace frontdesk::core {

namespace {

using Bytes = std::basic_string<unsigned char>;
using Words = std::array<std::uint32_t, 5>;

constexpr std::size_t block_size = 64;

struct Step {
    std::uint32_t mix, constant;
};

Step step_of(std::size_t round, const Words& state) {
    const auto [a, b, c, d, e] = state;
    if (round < 20) return {(b & c) | (~b & d), 0x5A827999};
    if (round < 40) return {b ^ c ^ d, 0x6ED9EBA1};
    if (round < 60) return {(b & c) | (b & d) | (c & d), 0x8F1BBCDC};
    return {b ^ c ^ d, 0xCA62C1D6};
}

void take_block(Words& sums, const unsigned char* block) {
    std::array<std::uint32_t, 80> words{};
    for (std::size_t i = 0; i < 16; ++i)
        for (std::size_t byte = 0; byte < 4; ++byte) words[i] = (words[i] << 8U) | block[4 * i + byte];
    for (std::size_t i = 16; i < words.size(); ++i)
        words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    Words state = sums;
    for (std::size_t round = 0; round < words.size(); ++round) {
        const Step step = step_of(round, state);
        const std::uint32_t next =
            std::rotl(state[0], 5) + step.mix + state[4] + step.constant + words[round];
        state = {next, state[0], std::rotl(state[1], 30), state[2], state[3]};
    }
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += state[i];
}

/// SHA-1 (FIPS 180-4), which version 5 asks for; it tells names apart and guards nothing.
std::array<unsigned char, 20> sha1(Bytes message) {
    const std::uint64_t bits = 8 * static_cast<std::uint64_t>(message.size());
    message.push_back(0x80);
    while (message.size() % block_size != block_size - 8) message.push_back(0);
    for (int shift = 56; shift >= 0; shift -= 8)
        message.push_back(static_cast<unsigned char>(bits >> static_cast<unsigned>(shift)));
    Words sums{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    for (std::size_t at = 0; at < message.size(); at += block_size) take_block(sums, message.data() + at);
    std::array<unsigned char, 20> digest{};
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<unsigned char>(sums[i / 4] >> (24U - 8U * (i % 4)));
    return digest;
}

int digit_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

Bytes bytes_of(std::string_view uuid) {
    Bytes bytes;
    int high = -1;
    for (const char c : uuid) {
        const int digit = digit_of(c);
        if (digit < 0) continue;
        if (high < 0) {
            high = digit;
        } else {
            bytes.push_back(static_cast<unsigned char>(16 * high + digit));
            high = -1;
        }
    }
    FRONTDESK_CHECK(bytes.size() == 16 && high < 0);
    return bytes;
}

}  // namespace

std::string as_uuid(std::string_view digits) {
    FRONTDESK_CHECK(digits.size() == 32);
    std::string uuid;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20) uuid += '-';
        uuid += digits[i];
    }
    return uuid;
}

std::string uuid_of_name(std::string_view space, std::string_view name) {
    Bytes message = bytes_of(space);
    for (const char c : name) message.push_back(static_cast<unsigned char>(c));
    std::array<unsigned char, 20> digest = sha1(std::move(message));
    digest[6] = static_cast<unsigned char>((digest[6] & 0x0FU) | 0x50U);
    digest[8] = static_cast<unsigned char>((digest[8] & 0x3FU) | 0x80U);
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    std::string digits;
    for (std::size_t i = 0; i < 16; ++i) {
        digits += hexadecimal[digest[i] >> 4U];
        digits += hexadecimal[digest[i] & 0x0FU];
    }
    return as_uuid(digits);
}

}  // namespace frontdesk::core
