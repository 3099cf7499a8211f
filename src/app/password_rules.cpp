#include "app/password_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace frontdesk::app {

namespace {

std::string lower(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    return small;
}

/// Each character has the same distance to the one before: 1111, 12345, dcba.
bool is_a_row(std::string_view text) {
    if (text.size() < 3) return true;
    const int step = text[1] - text[0];
    if (std::abs(step) > 1) return false;
    for (std::size_t i = 1; i < text.size(); ++i)
        if (text[i] - text[i - 1] != step) return false;
    return true;
}

bool is_common(const std::string& small) {
    constexpr std::array<std::string_view, 10> common{"password", "qwerty", "asdf",    "admin",  "abc123",
                                                      "111222",   "112233", "5201314", "888666", "666888"};
    return std::any_of(common.begin(), common.end(), [&small](std::string_view one) {
        return small.starts_with(one) && small.size() <= one.size() + 3;
    });
}

bool is_printable(char character) {
    return character > 0x20 && character < 0x7F;
}

}  // namespace

std::size_t shortest_password(records::Role role) {
    constexpr std::array<std::size_t, records::role_count> least{4, 6, 8, 8};
    return least.at(static_cast<std::size_t>(role));
}

PasswordFault fault_of_password(std::string_view password, records::Role role, std::string_view name) {
    if (password.size() > longest_password) return PasswordFault::too_long;
    if (!std::all_of(password.begin(), password.end(), is_printable)) return PasswordFault::odd_characters;
    if (password.size() < shortest_password(role)) return PasswordFault::too_short;
    const std::string small = lower(password);
    const std::string small_name = lower(name);
    const bool is_name = !name.empty() && (small == small_name || small == small_name + small_name);
    return is_a_row(small) || is_name || is_common(small) ? PasswordFault::too_plain : PasswordFault::none;
}

int strength_of_password(std::string_view password, records::Role role, std::string_view name) {
    if (fault_of_password(password, role, name) != PasswordFault::none) return 0;
    const auto has = [password](int (*is)(int)) {
        return std::any_of(password.begin(), password.end(),
                           [is](unsigned char character) { return is(character) != 0; });
    };
    const int kinds =
        int{has(std::islower)} + int{has(std::isupper)} + int{has(std::isdigit)} + int{has(std::ispunct)};
    const std::size_t worth = password.size() + 2 * static_cast<std::size_t>(kinds - 1);
    if (worth >= 16) return 3;
    return worth >= shortest_password(role) + 3 ? 2 : 1;
}

}  // namespace frontdesk::app
