#include "records/name.h"

#include <array>
#include <optional>

#include "records/fault.h"

namespace frontdesk::records {

namespace {

struct Character {
    char32_t code_point = 0;
    std::size_t bytes = 1;
};

/// The strictly well-formed UTF-8 character at the start of `text` (not empty), or nothing.
std::optional<Character> first_character(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return Character{lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return std::nullopt;
    char32_t code_point = lead & (0x7FU >> bytes);
    for (std::size_t at = 1; at < bytes; ++at) {
        if ((byte(at) & 0xC0U) != 0x80U) return std::nullopt;
        code_point = (code_point << 6U) | (byte(at) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (code_point < least[bytes] || code_point > 0x10FFFF || surrogate) return std::nullopt;
    return Character{code_point, bytes};
}

bool is_space(char32_t character) {
    return character == U' ' || character == U'\t' || character == U'\n' || character == U'\r' ||
           character == 0xA0 || (character >= 0x2000 && character <= 0x200B) || character == 0x3000 ||
           character == 0xFEFF;
}

/// Characters that would let one name look like another or break a list on the screen.
bool is_forbidden(char32_t character) {
    const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
    const bool line_end = character == 0x2028 || character == 0x2029;
    const bool direction = character == 0x200E || character == 0x200F ||
                           (character >= 0x202A && character <= 0x202E) ||
                           (character >= 0x2066 && character <= 0x2069);
    return control || line_end || direction;
}

/// The part of a name between its outer white space.
struct Trimmed {
    std::string_view text;
    int length = 0;  ///< characters
    bool forbidden = false;
};

/// Nothing if the name is not UTF-8.
std::optional<Trimmed> trim(std::string_view name) {
    Trimmed trimmed;
    std::size_t begin = 0;
    int spaces = 0;  // since the last visible character; they may turn out to stand at the end
    bool odd_space = false;
    for (std::size_t at = 0; at < name.size();) {
        const std::optional<Character> character = first_character(name.substr(at));
        if (!character) return std::nullopt;
        const char32_t code_point = character->code_point;
        if (is_space(code_point)) {
            ++spaces;
            odd_space = odd_space || code_point < U' ' || code_point == 0x200B || code_point == 0xFEFF;
        } else {
            if (trimmed.text.empty()) {
                begin = at;
                spaces = 0;
                odd_space = false;
            }
            trimmed.length += spaces + 1;
            trimmed.forbidden = trimmed.forbidden || odd_space || is_forbidden(code_point);
            trimmed.text = name.substr(begin, at + character->bytes - begin);
            spaces = 0;
        }
        at += character->bytes;
    }
    return trimmed;
}

}  // namespace

std::string checked_name(std::string_view name, NameUse use) {
    const std::optional<Trimmed> trimmed = trim(name);
    if (!trimmed) {
        throw StoreError(Fault::name_forbidden, "the name is not valid UTF-8", "Type the name again.");
    }
    if (trimmed->text.empty() && use == NameUse::required) {
        throw StoreError(Fault::name_empty, "the name is empty", "Type a name.");
    }
    if (trimmed->length > longest_name) {
        throw StoreError(Fault::name_too_long, "the name is longer than 60 characters", "Shorten the name.");
    }
    if (trimmed->forbidden) {
        throw StoreError(Fault::name_forbidden, "the name holds control characters", "Type the name again.");
    }
    return std::string(trimmed->text);
}

}  // namespace frontdesk::records
