#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// A reply as the matcher sees it: full and half width, Traditional and Simplified, variants, case, spaces,
// emoji and squeezed particles made equal, and the way back to every byte as it was typed.
namespace frontdesk::text {

struct Folded {
    /// The folded characters. Clause marks (，。！？；： and line breaks) stay, in one form each.
    std::u32string characters;
    /// Bytes [begin[i], end[i]) of the source belong to characters[i]; begin is non-decreasing.
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> end;
};

/// Folds at most 4 GiB of UTF-8, in one pass, linear in its length. Broken bytes become U+FFFD of one byte
/// each. Patterns and replies go through the same function. Never drops 吗, 了 or a clause mark; keeps - and
/// / between digits.
Folded fold(std::string_view utf8);

/// True for a folded character that ends a clause.
bool is_clause_mark(char32_t folded_character);

}  // namespace frontdesk::text
