#include "phrasing/pack_version.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace frontdesk::phrasing {

namespace {

constexpr std::size_t most_numbers = 4;
constexpr std::size_t most_digits = 9;

using Numbers = std::array<std::uint32_t, most_numbers>;

/// How many numbers were read; 0 if the text is no version.
std::size_t read(std::string_view text, Numbers& numbers) {
    std::size_t count = 0;
    while (count < most_numbers) {
        const std::size_t point = std::min(text.find('.'), text.size());
        const std::string_view digits = text.substr(0, point);
        if (digits.empty() || digits.size() > most_digits) return 0;
        for (const char digit : digits) {
            if (digit < '0' || digit > '9') return 0;
            numbers[count] = numbers[count] * 10 + static_cast<std::uint32_t>(digit - '0');
        }
        ++count;
        if (point == text.size()) return count;
        text.remove_prefix(point + 1);
    }
    return 0;
}

}  // namespace

bool is_version(std::string_view text) {
    Numbers numbers{};
    return read(text, numbers) > 0;
}

std::strong_ordering compare_versions(std::string_view left, std::string_view right) {
    Numbers left_numbers{};
    Numbers right_numbers{};
    read(left, left_numbers);
    read(right, right_numbers);
    return left_numbers <=> right_numbers;
}

}  // namespace frontdesk::phrasing
