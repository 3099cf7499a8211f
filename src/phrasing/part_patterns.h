#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "phrasing/span.h"

// Patterns of one's own beside those of the rules: what has to stand in the parts of a text that nobody
// judges by rules, such as a summary. Written in the language of the pack, with its classes and its words
// that mean the same; matched the same way, folded and in linear time.
namespace frontdesk::phrasing {

class Engine;

class PartPatterns {
  public:
    /// The patterns of which one has to stand in a part, for each part.
    using Written = std::vector<std::vector<std::string>>;

    /// What is wrong with a pattern.
    struct Fault {
        std::size_t part = 0;
        std::size_t pattern = 0;  ///< which one of the part
        bool usable = false;      ///< the pattern works all the same
        std::string message;
        std::string way_out;
        std::uint32_t column = 0;  ///< character of the pattern, from 0
    };

    /// @param engine need not outlive this.
    PartPatterns(const Engine& engine, const Written& parts);
    PartPatterns(PartPatterns&&) noexcept;
    PartPatterns& operator=(PartPatterns&&) noexcept;
    ~PartPatterns();

    const std::vector<Fault>& faults() const;

    /// For each part the first place where one of its patterns stands, in bytes of the text as typed; nothing
    /// for a part that is not there. Thread-safe, linear in the text.
    std::vector<std::optional<Span>> find(std::string_view text) const;

  private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// What is wrong with the writing of a pattern whatever the pack: brackets, gaps, length. Nothing of classes.
std::vector<PartPatterns::Fault> faults_of_writing(std::string_view pattern);

}  // namespace frontdesk::phrasing
