#include "platform/utf8_step.h"

namespace frontdesk::platform {
namespace {

constexpr char32_t broken = 0xFFFD;

int length_by_first_byte(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

}  // namespace

char32_t next_character(std::string_view utf8, std::size_t& at) {
    const auto first = static_cast<unsigned char>(utf8[at]);
    const int length = length_by_first_byte(first);
    if (length == 0 || at + static_cast<std::size_t>(length) > utf8.size()) {
        ++at;
        return broken;
    }
    if (length == 1) {
        ++at;
        return first;
    }
    char32_t character = first & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[at + static_cast<std::size_t>(i)]);
        if ((byte & 0xC0U) != 0x80U) {
            ++at;
            return broken;
        }
        character = (character << 6U) | (byte & 0x3FU);
    }
    at += static_cast<std::size_t>(length);
    return character;
}

}  // namespace frontdesk::platform
