#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "phrasing/automaton.h"
#include "phrasing/stream.h"

namespace frontdesk::phrasing {

/// Finds a pattern's matches by walking all its states at once: no backtracking, so the work for a character
/// is bounded by the number of states. One walker serves many patterns, one after the other.
class Walker {
  public:
    /// Appends the matches that begin within `beginnings` (sorted, apart): from the left, the longest of each
    /// beginning, none overlapping another.
    void find(const Automaton& automaton, const Stream& stream, std::span<const Range> beginnings,
              std::vector<Range>& matches);

    /// States entered since the walker was made: the measure of work that tests hold to a bound.
    std::uint64_t steps() const { return m_steps; }

  private:
    /// One of the automaton's own states, or one inside a call.
    struct Thread {
        std::uint32_t state;
        std::uint32_t begin;
        std::uint32_t call;  ///< 0 or the call's number + 1.
    };
    /// An automaton in its place: the one that is walked, or one that it calls.
    struct Frame {
        const Automaton* automaton;
        std::uint32_t first_place;
    };

    /// Between two characters of the stream.
    struct Place {
        std::uint32_t at = 0;
        std::uint8_t flags = 0;  ///< See `Stream::place_at`.
        std::uint64_t next = 0;  ///< The bit of the character behind it; 0 at the end of the text.
    };

    void prepare(std::uint32_t place_count);
    /// The match that begins first in `within`; an empty range if there is none.
    Range first_match(const Automaton& automaton, const Stream& stream, Range within);
    static Frame frame(const Automaton& automaton, std::uint32_t call);
    static Place place(const Stream& stream, std::uint32_t at);
    void enter(const Automaton& automaton, const Frame& here, Thread thread, const Place& place);
    void arrive(const Automaton& automaton, const Frame& here, Thread thread, const Place& place);

    std::vector<std::uint32_t> m_entered;  ///< Per state or hub the round in which it was entered last.
    std::uint32_t m_round = 0;
    std::vector<Thread> m_threads;
    std::vector<Thread> m_next;
    Range m_best;
    bool m_found = false;
    std::uint64_t m_steps = 0;
};

}  // namespace frontdesk::phrasing
