#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "phrasing/class_table.h"
#include "phrasing/pattern.h"

namespace frontdesk::phrasing {

/// Words of which every match holds one, as rare as can be.
struct AnchorMeasure {
    double expected = 0;            ///< How many of them a reply is thought to hold.
    std::uint32_t count = 0;        ///< How many they are.
    std::uint32_t most_before = 0;  ///< How many characters of a match may stand before one.
};

/// All texts that match a part, if they are few and have no gaps and digits.
struct TextMeasure {
    std::uint32_t count = 1;
    double expected = 1;   ///< How many of them a reply is thought to hold.
    bool telling = false;  ///< Each has a character that is no mark.
};

/// What can be said of a pattern before it has seen any text. Numbers only: there are thousands of patterns,
/// and most of their words are never looked for.
struct Measure {
    std::optional<AnchorMeasure> anchor;  ///< Nothing: the pattern can match without any certain word.
    std::optional<TextMeasure> texts;
    std::uint32_t longest = 0;           ///< The most characters that a match can have.
    std::uint32_t shortest = 0;          ///< The fewest.
    std::uint32_t shortest_in_full = 0;  ///< The fewest with all that is optional taken.
};

/// Which parts of a sequence are its anchor: one that has an anchor itself, or several neighbours whose texts
/// are multiplied out.
struct AnchorParts {
    std::size_t first = 0;
    std::size_t count = 0;  ///< 0: the sequence has no anchor.
};

/// Takes the measure of patterns. That of a class is taken once, however many patterns name it.
class Measuring {
  public:
    /// `classes` must be free of circles and stay as it is.
    explicit Measuring(const ClassTable& classes) : m_classes(&classes) {}

    Measure measure(const PatternNode& node);
    AnchorParts anchor_parts(const Sequence& sequence);
    const ClassTable& classes() const { return *m_classes; }

  private:
    class Visitor;

    const ClassTable* m_classes;
    std::map<std::string, Measure, std::less<>> m_of_class;
};

}  // namespace frontdesk::phrasing
