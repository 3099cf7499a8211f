#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "phrasing/anchor.h"
#include "phrasing/class_table.h"
#include "phrasing/pattern.h"

namespace frontdesk::phrasing {

/// What can be said of a pattern before it has seen any text.
struct Measure {
    Anchors anchors;  ///< As rare as can be.
    std::optional<FoldedWords>
        words;                   ///< Every text that matches, if they are few and without gaps or digits.
    std::uint32_t longest = 0;   ///< The most characters that a match can have.
    std::uint32_t shortest = 0;  ///< The fewest.
    std::uint32_t shortest_in_full = 0;  ///< The fewest with all that is optional taken.
};

/// Takes the measure of patterns. That of a class is taken once, however many patterns name it.
class Measuring {
  public:
    /// `classes` must be free of circles; the caller keeps them as they are and hands in the same each time.
    std::shared_ptr<const Measure> measure(const PatternNode& root, const ClassTable& classes);

  private:
    class Visitor;

    std::map<std::string, std::shared_ptr<const Measure>> m_of_class;
};

}  // namespace frontdesk::phrasing
