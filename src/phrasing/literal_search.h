#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontdesk::phrasing {

/// Finds all of many words in one pass over a text (Aho and Corasick, 1975).
class LiteralSearch {
  public:
    /// @return the word's number; the same word keeps its number.
    std::uint32_t add(const std::u32string& word);
    /// To be called once, after the last `add` and before the first search.
    void finish();

    std::uint32_t word_count() const { return static_cast<std::uint32_t>(m_lengths.size()); }
    std::uint32_t length_of(std::uint32_t word) const { return m_lengths[word]; }

    /// Calls `found(word, end)` for every occurrence, by its end. Linear in the text and the occurrences.
    template <class Found>
    void each(std::u32string_view text, const Found& found) const;

  private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Node {
        std::vector<std::pair<char32_t, std::uint32_t>> children;  ///< Sorted once finished.
        std::uint32_t fallback = 0;
        std::uint32_t word = none;
        std::uint32_t shorter = 0;  ///< The nearest node along the fallbacks that ends a word; 0 = none.
    };

    /// The child of `node`, made if need be.
    std::uint32_t grow(std::uint32_t node, char32_t character);
    std::uint32_t child(std::uint32_t node, char32_t character) const;
    std::uint32_t next(std::uint32_t node, char32_t character) const;
    void link(std::uint32_t parent, char32_t character, std::uint32_t node);

    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::vector<std::uint32_t> m_root = std::vector<std::uint32_t>(0x10000, 0);  ///< By character.
    std::vector<std::uint32_t> m_lengths;
};

template <class Found>
void LiteralSearch::each(std::u32string_view text, const Found& found) const {
    std::uint32_t node = 0;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        node = next(node, text[at]);
        if (node == 0) continue;
        for (std::uint32_t end = m_nodes[node].word == none ? m_nodes[node].shorter : node; end != 0;
             end = m_nodes[end].shorter)
            found(m_nodes[end].word, at + 1);
    }
}

}  // namespace frontdesk::phrasing
