#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "phrasing/class_table.h"
#include "phrasing/pattern.h"

// A pattern as states and edges. There are no loops (gaps are counted out), so a walk ends after as many
// characters as the longest match has.
namespace frontdesk::phrasing {

class Automaton;

/// Gives the automaton of a class that patterns call instead of holding its words themselves, or null for one
/// that they hold. What is called must outlive them and calls nothing itself.
using CalledClasses = std::function<const Automaton*(const std::string& name)>;

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

    Automaton(const PatternNode& root, const ClassTable& classes, const CalledClasses& called);

    std::uint32_t state_count() const { return static_cast<std::uint32_t>(m_states.size() - 1); }
    static constexpr std::uint32_t start = 0;
    std::uint32_t accept() const { return m_accept; }

    /// Another automaton inside this one: entered at its start, and left at its end for a state of this one.
    /// It stands here as often as it is called, so its places are numbered anew for each call.
    struct Call {
        const Automaton* called = nullptr;
        std::uint32_t back = 0;         ///< The state that its end leads to.
        std::uint32_t first_place = 0;  ///< Of its places, among all of this one's.
    };

    /// A state that one comes to, by jumps alone, when another is entered; or a hub, which stands for all the
    /// arrivals of a state; or a call.
    struct Arrival {
        std::uint64_t bits =
            0;  ///< By `bit_of` the characters that lead on from here; all for a gap or the end.
        std::uint32_t to = 0;
        std::uint8_t demand = 0;
    };

    bool is_state(std::uint32_t place) const { return place < state_count(); }
    bool goes_on(std::uint32_t place) const { return is_state(place) && place != m_accept; }
    bool is_hub(std::uint32_t place) const { return place < 2 * state_count() && !is_state(place); }
    std::uint32_t state_of_hub(std::uint32_t hub) const { return hub - state_count(); }
    std::uint32_t call_number(std::uint32_t place) const { return place - 2 * state_count(); }
    const Call& call(std::uint32_t number) const { return m_calls[number]; }
    /// How many states, hubs and calls there are, with those inside the calls; arrivals lead to places below
    /// it.
    std::uint32_t place_count() const { return m_place_count; }

    static std::uint64_t bit_of(char32_t character) { return std::uint64_t{1} << (character & 63U); }
    static constexpr std::uint64_t every_bit = ~std::uint64_t{0};

    /// The arrivals of `state`, hubs as such, without those that only lead on and those that `next` leads
    /// nowhere from.
    /// @param next the bit of the character behind; 0 at the end of the text.
    template <class Visit>
    void each_arrival(std::uint32_t state, std::uint64_t next, const Visit& visit) const {
        const State& from = m_states[state];
        if ((from.arrival_bits & next) == 0 && from.arrival_bits != every_bit) return;
        const std::uint32_t behind = m_states[state + 1].first_arrival;
        if (from.first_arrival == behind) visit(Arrival{from.arrival_bits, state, 0});
        for (std::uint32_t i = from.first_arrival; i < behind; ++i)
            if ((m_arrivals[i].bits & next) != 0 || m_arrivals[i].bits == every_bit) visit(m_arrivals[i]);
    }

    /// Calls `visit(to)` for each state that `character` leads to from `state`.
    template <class Visit>
    void follow(std::uint32_t state, char32_t character, const Visit& visit) const;

    /// False if no match can begin with `character`.
    bool can_begin_with(char32_t character) const {
        if ((m_beginning_bits & bit_of(character)) == 0) return false;
        return m_begins_with_any || std::binary_search(m_beginnings.begin(), m_beginnings.end(), character);
    }

  private:
    class Builder;
    class ArrivalList;
    struct State;
    /// Where one comes from a state without a character.
    struct Onward {
        std::vector<Jump> jumps;
        std::optional<std::uint32_t> call;  ///< By number. Such a state has nothing else.
    };

    State& begin_state();
    void number_places();
    std::uint32_t own_place_count() const {
        return 2 * state_count() + static_cast<std::uint32_t>(m_calls.size());
    }
    void find_arrivals(const std::vector<Onward>& onward);
    static std::vector<std::uint32_t> in_reverse(const std::vector<Onward>& onward);
    void find_beginnings();
    void begin_at(std::uint32_t state);
    void begin_with(const Automaton& called);
    /// The characters that lead on from its start; all if its end is one with it.
    std::uint64_t beginning_bits() const { return m_states[start].arrival_bits; }
    std::uint32_t hub_of(std::uint32_t state) const { return state_count() + state; }
    std::uint32_t place_of_call(std::uint32_t number) const { return 2 * state_count() + number; }
    std::uint64_t bits_of(std::uint32_t state) const;
    bool is_gap(std::uint32_t state) const;
    bool only_leads_on(std::uint32_t state) const;
    bool allows(const Skip& skip, char32_t character) const;

    /// All that a step needs to know first, side by side. What belongs to a state ends where the next one's
    /// begins.
    struct State {
        std::uint64_t edge_bits = 0;     ///< The characters of its edges by `bit_of`.
        std::uint64_t arrival_bits = 0;  ///< The bits of all its arrivals.
        std::uint32_t first_edge = 0;
        std::uint32_t first_skip = 0;
        std::uint32_t first_arrival = 0;  ///< With none in the list it arrives at itself alone.
    };

    std::vector<State> m_states;  ///< And one more, which ends the last.
    std::vector<Edge> m_edges;    ///< Of each state sorted by character.
    std::vector<Arrival> m_arrivals;
    std::vector<Skip> m_skips;
    std::vector<std::u32string> m_excluded;
    std::vector<Call> m_calls;
    std::uint32_t m_accept = 0;
    std::uint32_t m_place_count = 0;
    std::vector<char32_t> m_beginnings;  ///< Sorted: with what a match can begin.
    std::uint64_t m_beginning_bits = 0;  ///< The same by the last six bits, to say no quickly.
    bool m_begins_with_any = false;
    bool m_may_be_empty = false;  ///< Its end can be come to without a character.
};

template <class Visit>
void Automaton::follow(std::uint32_t state, char32_t character, const Visit& visit) const {
    const State& from = m_states[state];
    const State& behind = m_states[state + 1];
    // Most characters lead nowhere from most states: the bits say so without a search.
    if ((from.edge_bits & bit_of(character)) != 0) {
        const auto end = m_edges.begin() + behind.first_edge;
        auto edge = std::lower_bound(m_edges.begin() + from.first_edge, end, character,
                                     [](const Edge& one, char32_t wanted) { return one.on < wanted; });
        for (; edge != end && edge->on == character; ++edge) visit(edge->to);
    }
    for (std::uint32_t i = from.first_skip; i < behind.first_skip; ++i)
        if (allows(m_skips[i], character)) visit(m_skips[i].to);
}

}  // namespace frontdesk::phrasing
