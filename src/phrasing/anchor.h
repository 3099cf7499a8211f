#pragma once

#include <cstdint>
#include <string>
#include <vector>

// Every match of a pattern holds at least one of its anchors, so only the surroundings of anchors are looked
// at.
namespace frontdesk::phrasing {

using FoldedWords = std::vector<std::u32string>;

struct Anchors {
    FoldedWords literals;           ///< Empty: the pattern can match without any certain word.
    std::uint32_t most_before = 0;  ///< How many characters of a match may stand before the anchor.
    double expected = 0;            ///< How many of the literals a reply is thought to hold.
};

/// False of words that say nothing: the empty one and bare marks.
bool is_telling(const std::u32string& word);

/// How often a reply is thought to hold the word.
double expected_finds(const std::u32string& word);

/// Sorts the words and keeps each once.
void drop_repeats(FoldedWords& words);

/// Anchors of these words; none if one of them says nothing.
Anchors make_anchors(FoldedWords words, std::uint32_t most_before);

/// Takes `found`, which stands `before` characters further back, if it is rarer than `best`.
void keep_better(Anchors& best, const Anchors& found, std::uint32_t before);

}  // namespace frontdesk::phrasing
