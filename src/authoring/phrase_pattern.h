#pragma once

#include <set>
#include <string>
#include <vector>

// From what stands in a cell to patterns: 您不懂／你们不懂的 → {you}不懂的.
namespace frontdesk::authoring {

/// The phrases of a cell: cut at ／ / 、 ； | and line breaks and at the ends of sentences, without
/// numbering, quotes and a remark in brackets at the end.
std::vector<std::string> split_phrases(const std::string& cell);

/// The sentences offered instead: cut at line breaks and ／ only, without numbering and quotes.
std::vector<std::string> split_sentences(const std::string& cell);

struct PhrasePattern {
    std::string pattern;    ///< Empty if nothing is left of the phrase.
    std::size_t words = 0;  ///< Characters that must stand there; {you} and {us} count as one.
};

enum class Place { anywhere, whole_clause };

/// @param classes of the pack: {you} and {us} are used if it has them.
PhrasePattern make_pattern(const std::string& phrase, const std::set<std::string>& classes, Place place);

}  // namespace frontdesk::authoring
