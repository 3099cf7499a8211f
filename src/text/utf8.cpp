#include "text/utf8.h"

namespace frontdesk::text {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr Decoded broken{replacement, 1, false};

/// How many bytes a character has that begins with `lead`; 0 if none begins so.
std::size_t expected_bytes(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

/// Longer than needed, a surrogate, or beyond Unicode.
bool is_forbidden(char32_t code_point, std::size_t bytes) {
    if (bytes == 3) return code_point < 0x800 || (code_point >= 0xD800 && code_point < 0xE000);
    if (bytes == 4) return code_point < 0x10000 || code_point > 0x10FFFF;
    return false;
}

}  // namespace

Decoded decode(std::string_view utf8, std::size_t at) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t bytes = expected_bytes(lead);
    if (bytes == 0 || bytes > utf8.size() - at) return broken;
    char32_t code_point = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(utf8[at + i]);
        if ((next & 0xC0U) != 0x80U) return broken;
        code_point = (code_point << 6U) | (next & 0x3FU);
    }
    if (is_forbidden(code_point, bytes)) return broken;
    return {code_point, bytes, true};
}

void append(std::string& utf8, char32_t code_point) {
    const auto tail = [&](unsigned shift) {
        utf8 += static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU));
    };
    if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000)) code_point = replacement;
    if (code_point < 0x80) {
        utf8 += static_cast<char>(code_point);
    } else if (code_point < 0x800) {
        utf8 += static_cast<char>(0xC0U | (code_point >> 6U));
        tail(0);
    } else if (code_point < 0x10000) {
        utf8 += static_cast<char>(0xE0U | (code_point >> 12U));
        tail(6);
        tail(0);
    } else {
        utf8 += static_cast<char>(0xF0U | (code_point >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::u32string to_utf32(std::string_view utf8) {
    std::u32string code_points;
    code_points.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded decoded = decode(utf8, at);
        code_points += decoded.code_point;
        at += decoded.bytes;
    }
    return code_points;
}

std::string to_utf8(std::u32string_view code_points) {
    std::string utf8;
    utf8.reserve(code_points.size() * 3);
    for (const char32_t code_point : code_points) append(utf8, code_point);
    return utf8;
}

std::size_t length(std::string_view utf8) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); ++count) at += decode(utf8, at).bytes;
    return count;
}

bool is_valid(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const Decoded decoded = decode(utf8, at);
        if (!decoded.valid) return false;
        at += decoded.bytes;
    }
    return true;
}

std::string repaired(std::string_view utf8) {
    return to_utf8(to_utf32(utf8));
}

}  // namespace frontdesk::text
