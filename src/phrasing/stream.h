#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "phrasing/assessment.h"
#include "phrasing/equivalents.h"
#include "text/fold.h"

// A reply as patterns walk over it: the folded characters without quotes, ellipses and the like, and for each
// place between two characters what begins or ends there.
namespace frontdesk::phrasing {

/// More of one text is not read; nobody says as much in one turn.
constexpr std::size_t most_bytes = std::size_t{64} << 10U;

/// Characters [begin, end) of a stream.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const Range&) const = default;
};

inline bool overlap(Range left, Range right) {
    return left.begin < right.end && right.begin < left.end;
}
inline bool covers(Range outer, Range inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// What is true of a place between characters. An assertion of a pattern is a set of these, all demanded.
namespace place {
constexpr std::uint8_t clause_start = 1;
constexpr std::uint8_t clause_end = 2;
constexpr std::uint8_t sentence_start = 4;
constexpr std::uint8_t sentence_end = 8;
constexpr std::uint8_t question = 16;  ///< The clause here ends in a question mark.
}  // namespace place

/// How far two things may stand apart and still belong together.
enum class Scope { clause, sentence, reply };

class Stream {
  public:
    /// @param equivalents words that are read as others; must not be null when the text is to be matched with
    ///        patterns that were read with some.
    explicit Stream(std::string_view utf8, const Equivalents* equivalents = nullptr);

    std::u32string_view characters() const { return m_characters; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_characters.size()); }
    /// Flags of the place before character `at`; `at` may be `size()`.
    std::uint8_t place_at(std::uint32_t at) const { return m_places[at]; }
    /// What stands inside closed pairs of quotation marks, by their closing.
    const std::vector<Range>& quotes() const { return m_quotes; }

    /// The clause, sentence or whole reply that holds a range that is not empty; from the range's first
    /// character to its last one's end.
    Range around(Range range, Scope scope) const;

    Span to_bytes(Range range) const;
    /// The range without clause marks at its ends, as people are shown it; as it is if it holds nothing else.
    Range without_edge_marks(Range range) const;

  private:
    struct Borders {
        std::vector<std::uint32_t> begin;  ///< Of the unit that character i belongs to.
        std::vector<std::uint32_t> end;
    };

    void strip(const text::Folded& folded);
    void take_quote(char32_t mark);
    void mark_places();
    void mark_questions();
    Borders borders(bool (*is_border)(char32_t)) const;

    struct OpenQuote {
        char32_t closing;
        std::uint32_t begin;
    };

    std::u32string m_characters;
    std::vector<std::uint8_t> m_places;
    std::vector<std::uint32_t> m_begin;
    std::vector<std::uint32_t> m_end;
    std::vector<Range> m_quotes;
    std::vector<OpenQuote> m_open_quotes;
    Borders m_clauses;
    Borders m_sentences;
};

/// A mark that ends a sentence; gaps written with two tildes do not go beyond it.
bool is_sentence_mark(char32_t folded);

/// A literal of a pattern, in the characters that a stream holds.
std::u32string stream_literal(std::string_view utf8, const Equivalents* equivalents = nullptr);

}  // namespace frontdesk::phrasing
