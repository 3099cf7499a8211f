#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "phrasing/class_table.h"
#include "phrasing/pattern.h"

// Every match of a pattern holds at least one of its anchors, so only the surroundings of anchors are looked
// at.
namespace frontdesk::phrasing {

struct Anchors {
    std::vector<std::u32string> literals;  ///< Empty: the pattern can match without any certain word.
    std::uint32_t most_before = 0;         ///< How many characters of a match may stand before the anchor.

    /// Length of the shortest literal.
    std::size_t strength() const;
};

/// The best anchors of a pattern: as long as can be, and as few.
Anchors find_anchors(const PatternNode& root, const ClassTable& classes);

/// The most characters that a match of the pattern can have.
std::uint32_t longest_match(const PatternNode& root, const ClassTable& classes);

enum class Options { left_out, taken };

/// The fewest characters that a match of the pattern can have, with what is optional left out or taken.
std::uint32_t shortest_match(const PatternNode& root, const ClassTable& classes, Options options);

}  // namespace frontdesk::phrasing
