#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "phrasing/equivalents.h"

// A pattern as it is written, taken apart. The grammar is told in scenarios/phrasings/README.md.
namespace frontdesk::phrasing {

struct PatternNode;
using PatternPart = std::shared_ptr<const PatternNode>;

struct Literal {
    std::u32string characters;  ///< As a stream holds them.
};
struct Digit {};
/// `least` to `most` characters, none of them in `excluded`, never across a sentence mark.
struct Gap {
    std::uint8_t least = 0;
    std::uint8_t most = 0;
    bool crosses_commas = false;
    std::u32string excluded;  ///< Sorted.
};
struct Assertion {
    std::uint8_t places = 0;  ///< Flags of `place`, all demanded.
};
struct ClassUse {
    std::string name;
    std::uint32_t column = 0;
};
struct Sequence {
    std::vector<PatternPart> parts;
};
struct Alternatives {
    std::vector<PatternPart> branches;
};
struct Optional {
    PatternPart part;
};

struct PatternNode {
    std::variant<Literal, Digit, Gap, Assertion, ClassUse, Sequence, Alternatives, Optional> is;
};

/// What is wrong with a pattern, and at which of its characters (from 0).
struct PatternFault {
    std::string code;  ///< Number of the PH problem: "010"
    std::string message;
    std::string way_out;
    std::uint32_t column = 0;
};

struct ParsedPattern {
    PatternPart root;  ///< Null if there is a fault.
    std::vector<PatternFault> faults;
};

constexpr std::size_t longest_pattern = 2000;  ///< Characters as written.
constexpr int deepest_pattern = 12;            ///< Brackets in brackets, members of classes included.
constexpr int longest_gap = 40;

/// @param equivalents words that are read as others, in literals and excluded characters.
ParsedPattern parse_pattern(std::string_view written, const Equivalents* equivalents = nullptr);

/// How many characters, gaps and brackets the pattern is made of; classes count one.
std::uint64_t count_parts(const PatternNode& node);

/// Calls `visit` with each class that the pattern names.
void each_class(const PatternNode& node, const std::function<void(const ClassUse&)>& visit);

}  // namespace frontdesk::phrasing
