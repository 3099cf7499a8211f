#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "phrasing/class_table.h"
#include "phrasing/pattern.h"

// A pattern as states and edges. There are no loops (gaps are counted out), so a walk ends after as many
// characters as the longest match has.
namespace frontdesk::phrasing {

class Automaton {
  public:
    struct Edge {
        char32_t on = 0;
        std::uint32_t to = 0;
    };
    /// Taken without a character where all of `demand` is true of the place.
    struct Jump {
        std::uint8_t demand = 0;
        std::uint32_t to = 0;
    };
    /// Taken on any character that the gap allows.
    struct Skip {
        bool crosses_commas = false;
        std::uint32_t to = 0;
        std::uint32_t excluded = 0;  ///< Index into `excluded`; 0 is the empty list.
    };

    Automaton(const PatternNode& root, const ClassTable& classes);

    std::uint32_t state_count() const { return static_cast<std::uint32_t>(m_first_edge.size() - 1); }
    static constexpr std::uint32_t start = 0;
    std::uint32_t accept() const { return m_accept; }

    /// The states that one comes to, by jumps alone, when `state` is entered, without those that only lead
    /// on.
    template <class Visit>
    void each_arrival(std::uint32_t state, const Visit& visit) const {
        for (std::uint32_t i = m_first_arrival[state]; i < m_first_arrival[state + 1]; ++i)
            visit(m_arrivals[i]);
    }

    /// Calls `visit(to)` for each state that `character` leads to from `state`.
    template <class Visit>
    void follow(std::uint32_t state, char32_t character, const Visit& visit) const;

    /// False if no match can begin with `character`.
    bool can_begin_with(char32_t character) const {
        if ((m_beginning_bits >> (character & 63U) & 1U) == 0) return false;
        return m_begins_with_any || std::binary_search(m_beginnings.begin(), m_beginnings.end(), character);
    }

  private:
    class Builder;

    void find_arrivals(const std::vector<std::vector<Jump>>& jumps);
    void find_beginnings();
    bool only_leads_on(std::uint32_t state) const;
    bool allows(const Skip& skip, char32_t character) const;

    std::vector<std::uint32_t> m_first_edge;
    std::vector<std::uint32_t> m_first_arrival;
    std::vector<std::uint32_t> m_first_skip;
    std::vector<Edge> m_edges;               ///< Of each state sorted by character.
    std::vector<std::uint64_t> m_edge_bits;  ///< Of each state its edges' characters by their last six bits.
    std::vector<Jump> m_arrivals;
    std::vector<Skip> m_skips;
    std::vector<std::u32string> m_excluded;
    std::uint32_t m_accept = 0;
    std::vector<char32_t> m_beginnings;  ///< Sorted: with what a match can begin.
    std::uint64_t m_beginning_bits = 0;  ///< The same by the last six bits, to say no quickly.
    bool m_begins_with_any = false;
};

template <class Visit>
void Automaton::follow(std::uint32_t state, char32_t character, const Visit& visit) const {
    // Most characters lead nowhere from most states: the bits say so without a search.
    if ((m_edge_bits[state] >> (character & 63U) & 1U) != 0) {
        const auto first = m_edges.begin() + m_first_edge[state];
        const auto behind = m_edges.begin() + m_first_edge[state + 1];
        auto edge = std::lower_bound(first, behind, character,
                                     [](const Edge& one, char32_t wanted) { return one.on < wanted; });
        for (; edge != behind && edge->on == character; ++edge) visit(edge->to);
    }
    for (std::uint32_t i = m_first_skip[state]; i < m_first_skip[state + 1]; ++i)
        if (allows(m_skips[i], character)) visit(m_skips[i].to);
}

}  // namespace frontdesk::phrasing
