#include "json/cursor.h"

#include <algorithm>

namespace frontdesk::json {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool continues(unsigned byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// How many bytes the character at `at` takes, or 0 if it is not well formed (Unicode standard, table 3-7).
std::size_t character_bytes(std::string_view text, std::size_t at) {
    const unsigned first = byte_at(text, at);
    const unsigned second = byte_at(text, at + 1);
    if (first < 0x80U) return 1;
    if (first < 0xC2U || first > 0xF4U || !continues(second)) return 0;
    if (first < 0xE0U) return 2;
    const bool third = continues(byte_at(text, at + 2));
    if (first < 0xF0U) {
        const bool overlong = first == 0xE0U && second < 0xA0U;
        const bool surrogate = first == 0xEDU && second > 0x9FU;
        return third && !overlong && !surrogate ? 3 : 0;
    }
    const bool overlong = first == 0xF0U && second < 0x90U;
    const bool beyond = first == 0xF4U && second > 0x8FU;
    return third && continues(byte_at(text, at + 3)) && !overlong && !beyond ? 4 : 0;
}

}  // namespace

Position Cursor::at(std::size_t offset) {
    for (const std::size_t end = std::min(offset, m_text.size()); m_offset < end; ++m_offset) {
        const unsigned byte = byte_at(m_text, m_offset);
        if (byte == '\n') {
            ++m_position.line;
            m_position.column = 1;
        } else if (!continues(byte)) {
            ++m_position.column;
        }
    }
    return m_position;
}

std::size_t first_not_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = character_bytes(text, at);
        if (bytes == 0) return at;
        at += bytes;
    }
    return std::string_view::npos;
}

}  // namespace frontdesk::json
