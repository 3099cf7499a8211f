#include "report/plain_text.h"

#include <algorithm>

namespace frontdesk::report {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Character {
    char32_t code_point = 0;
    std::size_t bytes = 1;
    bool valid = false;
};

int length_by(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// Unicode 15, table 3-7: shortest forms only, no surrogates, nothing beyond U+10FFFF.
Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const int length = length_by(byte(at));
    if (length == 0 || at + static_cast<std::size_t>(length) > text.size()) return {};
    constexpr unsigned char leading_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t code_point = byte(at) & leading_bits[length];
    for (int i = 1; i < length; ++i) {
        const unsigned char next = byte(at + static_cast<std::size_t>(i));
        if ((next & 0xC0U) != 0x80U) return {};
        code_point = (code_point << 6U) | (next & 0x3FU);
    }
    const bool short_enough = length < 3 || code_point >= (length == 3 ? 0x800U : 0x10000U);
    const bool surrogate = code_point >= 0xD800 && code_point < 0xE000;
    if (!short_enough || surrogate || code_point > 0x10FFFF) return {};
    return {code_point, static_cast<std::size_t>(length), true};
}

bool is_line_break(char32_t c) {
    return c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_left_out(char32_t c) {
    const bool control = (c < 0x20 && c != U'\t') || (c >= 0x7F && c < 0xA0);
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
                       c == 0x200F || c == 0x061C;
    const bool none = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE || c == 0xFEFF || c == 0xFFFC;
    return control || turns || none;
}

}  // namespace

std::string plain_text(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        if (!character.valid) {
            plain += replacement;
        } else if (is_line_break(character.code_point)) {
            const bool second_half = character.code_point == U'\n' && at > 0 && text[at - 1] == '\r';
            if (!second_half) plain += '\n';
        } else if (!is_left_out(character.code_point)) {
            plain += text.substr(at, character.bytes);
        }
        at += character.bytes;
    }
    return plain;
}

std::string plain_line(std::string_view text) {
    std::string line = plain_text(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return line;
}

}  // namespace frontdesk::report
