#include "json/written.h"

#include <charconv>
#include <nlohmann/json.hpp>

// What is easily written is written here: millions of lines go out when attempts are listed or stored. What
// takes care, numbers with a fraction and texts with something to escape or to repair, is left to the
// library.
namespace frontdesk::json {

namespace {

using Byte = unsigned char;

/// How many bytes the well-formed character at the beginning of `rest` has; 0 where there is none.
std::size_t character_size(std::string_view rest) {
    const auto byte = [rest](std::size_t ahead) {
        return ahead < rest.size() ? static_cast<Byte>(rest[ahead]) : Byte{0};
    };
    const auto continues = [&](std::size_t ahead) { return (byte(ahead) & 0xC0U) == 0x80U; };
    const Byte first = byte(0);
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4 || !continues(1)) return 0;
    if (first < 0xE0) return 2;
    if (!continues(2)) return 0;
    const Byte second = byte(1);
    if (first < 0xF0) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    const bool out_of_range = (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return out_of_range || !continues(3) ? 0 : 4;
}

/// May the text stand between quotes as it is?
bool is_plain(std::string_view text) {
    while (!text.empty()) {
        const auto byte = static_cast<Byte>(text.front());
        if (byte < 0x20 || byte == '"' || byte == '\\') return false;
        const std::size_t size = character_size(text);
        if (size == 0) return false;
        text.remove_prefix(size);
    }
    return true;
}

}  // namespace

void append_integer(std::string& written, std::int64_t integer) {
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), integer);
    written.append(digits, end.ptr);
}

void append_real(std::string& written, double real) {
    written += nlohmann::json(real).dump();
}

void append_text(std::string& written, std::string_view text) {
    if (is_plain(text)) {
        written += '"';
        written += text;
        written += '"';
        return;
    }
    written += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace frontdesk::json
