#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk::phrasing {

/// Short pieces of text, and what each of them weighs for which rules: a tree of characters whose nodes stand
/// in one hash table. A step is one look into it and a node says itself where its weights are, so that few
/// places of memory are touched; that is what an opinion would cost else.
class PieceTable {
  public:
    struct Weight {
        std::uint16_t rule = 0;
        std::int16_t points = 0;
    };

    /// @param piece not empty, of few characters
    void add(std::u32string_view piece, Weight weight);
    /// To be called once, after the last `add`.
    void finish();

    /// Calls `found(begin, end, weights)` for every place where a piece stands. Takes the length of the text
    /// times that of the longest piece at most.
    template <class Found>
    void each(std::u32string_view text, const Found& found) const;

  private:
    static constexpr std::uint32_t character_bits = 21;
    static constexpr std::uint32_t shift = 32;
    static constexpr std::uint64_t mixer = 0x9E3779B97F4A7C15ULL;

    struct Node {
        std::uint64_t key = 0;  ///< The node above, and the character that leads from it here; 0 = free.
        std::uint32_t first_weight = 0;
        std::uint32_t end_weight = 0;
    };

    /// The place of the node that the character leads to, or the free one where it would stand.
    std::size_t place_of(std::size_t above, char32_t character) const;
    std::size_t count_of_nodes() const;
    std::size_t root() const { return m_nodes.size(); }

    std::map<std::u32string, std::vector<Weight>, std::less<>> m_loose;
    std::vector<Node> m_nodes;  ///< Their number is a power of two, at least twice as many as are taken.
    std::vector<Weight> m_weights;
};

inline std::size_t PieceTable::place_of(std::size_t above, char32_t character) const {
    const std::uint64_t key = std::uint64_t{above} << character_bits | character;
    const std::size_t mask = m_nodes.size() - 1;
    std::size_t place = static_cast<std::size_t>(key * mixer >> shift) & mask;
    while (m_nodes[place].key != key && m_nodes[place].key != 0) place = (place + 1) & mask;
    return place;
}

template <class Found>
void PieceTable::each(std::u32string_view text, const Found& found) const {
    if (m_nodes.empty()) return;
    for (std::uint32_t begin = 0; begin < text.size(); ++begin) {
        std::size_t node = root();
        for (std::uint32_t at = begin; at < text.size(); ++at) {
            node = place_of(node, text[at]);
            const Node& reached = m_nodes[node];
            if (reached.key == 0) break;
            if (reached.first_weight == reached.end_weight) continue;
            found(begin, at + 1,
                  std::span(m_weights).subspan(reached.first_weight,
                                               reached.end_weight - reached.first_weight));
        }
    }
}

}  // namespace frontdesk::phrasing
