#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace frontdesk::phrasing {

/// Finds all of many words in one pass over a text (Aho and Corasick, 1975).
///
/// Once finished, nodes are numbered level by level, so that the children of a node stand side by side: a
/// step is a look at a few neighbouring characters.
class LiteralSearch {
  public:
    /// @return the word's number; the same word keeps its number. The word must not be empty.
    std::uint32_t add(std::u32string_view word);
    /// To be called once, after the last `add` and before the first search.
    void finish();

    std::uint32_t word_count() const { return static_cast<std::uint32_t>(m_lengths.size()); }
    std::uint32_t length_of(std::uint32_t word) const { return m_lengths[word]; }

    /// Calls `found(word, end)` for every occurrence, by its end. Linear in the text and the occurrences.
    template <class Found>
    void each(std::u32string_view text, const Found& found) const;

  private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    static constexpr std::uint32_t few = 8;  ///< So many children are looked through, more are halved.

    struct Node {
        std::uint32_t first_child = 0;
        std::uint32_t child_count = 0;
        std::uint32_t fallback = 0;
        std::uint32_t ending =
            0;  ///< The nearest node from here along the fallbacks that ends a word; 0 = none.
    };
    /// Of a node that ends a word. Apart from the nodes, which are looked at for every character.
    struct Ending {
        std::uint32_t word = none;
        std::uint32_t shorter = 0;  ///< The next node along the fallbacks that ends a word; 0 = none.
    };
    struct Edge {
        std::uint32_t from;
        char32_t on;
        std::uint32_t to;
    };
    /// What grows while words are added, and is not needed once they are known.
    struct Growth {
        std::vector<Edge> edges;
        std::vector<std::uint32_t> by_hash;  ///< 0 or the number of an edge + 1; its size is a power of two.
        std::vector<std::uint32_t> words = std::vector<std::uint32_t>(1, none);  ///< By node.
    };

    std::uint32_t grow(std::uint32_t node, char32_t character);
    void rehash(std::size_t size);
    std::size_t free_place(std::uint32_t node, char32_t character) const;
    void number_by_level();
    void link();
    std::uint32_t child(std::uint32_t node, char32_t character) const;
    std::uint32_t rare_child(std::uint32_t node, char32_t character) const;
    std::uint32_t next(std::uint32_t node, char32_t character) const;

    Growth m_growth;
    std::vector<Node> m_nodes;
    std::vector<Ending> m_endings;      ///< By node.
    std::vector<char32_t> m_labels;     ///< By node: the character that leads to it.
    std::vector<std::uint32_t> m_root;  ///< By character of the basic plane: the root's child or 0.
    std::vector<std::uint32_t> m_lengths;
};

inline std::uint32_t LiteralSearch::child(std::uint32_t node, char32_t character) const {
    if (node == 0 && character < m_root.size()) return m_root[character];
    const Node& parent = m_nodes[node];
    if (parent.child_count > few) return rare_child(node, character);
    for (std::uint32_t i = parent.first_child; i < parent.first_child + parent.child_count; ++i)
        if (m_labels[i] == character) return i;
    return 0;
}

inline std::uint32_t LiteralSearch::next(std::uint32_t node, char32_t character) const {
    while (true) {
        const std::uint32_t to = child(node, character);
        if (to != 0 || node == 0) return to;
        node = m_nodes[node].fallback;
    }
}

template <class Found>
void LiteralSearch::each(std::u32string_view text, const Found& found) const {
    if (m_nodes.empty()) return;
    std::uint32_t node = 0;
    for (std::uint32_t at = 0; at < text.size(); ++at) {
        node = next(node, text[at]);
        if (node == 0) continue;
        for (std::uint32_t end = m_nodes[node].ending; end != 0; end = m_endings[end].shorter)
            found(m_endings[end].word, at + 1);
    }
}

}  // namespace frontdesk::phrasing
