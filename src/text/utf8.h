#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace frontdesk::text {

/// One code point read from UTF-8.
struct Decoded {
    char32_t code_point = 0;
    std::size_t bytes = 1;  ///< How many bytes it took, at least 1.
    bool valid = false;     ///< false: broken UTF-8; the code point is U+FFFD and one byte was taken.
};

/// The code point at byte `at`; `at` must be inside `utf8`.
Decoded decode(std::string_view utf8, std::size_t at);

void append(std::string& utf8, char32_t code_point);

std::u32string to_utf32(std::string_view utf8);
std::string to_utf8(std::u32string_view code_points);

/// How many code points; broken bytes count one each.
std::size_t length(std::string_view utf8);

bool is_valid(std::string_view utf8);

/// Broken bytes replaced by U+FFFD.
std::string repaired(std::string_view utf8);

}  // namespace frontdesk::text
