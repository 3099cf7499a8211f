#include "app/file_names.h"

#include "text/utf8.h"

namespace frontdesk::app {

namespace {

/// Windows allows the fewest characters, so its list is everybody's.
bool is_forbidden(char32_t c) {
    constexpr std::u32string_view signs = U"/\\:*?\"<>|~$%&'`;{}[]!#^=+,@";
    return signs.find(c) != std::u32string_view::npos;
}

bool is_invisible(char32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0xFFFD || c == 0xFEFF;
    const bool format =
        (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
    return control || format || (c >= 0xD800 && c < 0xF900) || c > 0xE0000;
}

bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A);
}

}  // namespace

std::string safe_name(std::string_view words, std::size_t most_bytes) {
    std::string name;
    bool space = false;
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded character = text::decode(words, at);
        at += character.bytes;
        const char32_t c = character.code_point;
        if (is_space(c) || is_forbidden(c)) {
            space = true;
            continue;
        }
        if (!character.valid || is_invisible(c) || (c == U'.' && name.empty())) continue;
        std::string more = space && !name.empty() ? " " : "";
        text::append(more, c);
        if (name.size() + more.size() > most_bytes) break;
        name += more;
        space = false;
    }
    while (name.ends_with('.') || name.ends_with(' ')) name.pop_back();
    return name.empty() ? "-" : name;
}

std::string file_name(std::initializer_list<std::string_view> parts) {
    std::string name;
    for (const std::string_view part : parts) {
        if (part.empty()) continue;
        if (!name.empty()) name += '_';
        name += safe_name(part);
    }
    return name;
}

}  // namespace frontdesk::app
