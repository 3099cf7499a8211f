#include "phrasing/walker.h"

#include <algorithm>

namespace frontdesk::phrasing {

void Walker::find(const Automaton& automaton, const Stream& stream, std::span<const Range> beginnings,
                  std::vector<Range>& matches) {
    prepare(automaton.place_count());
    std::uint32_t free_from = 0;
    for (const Range& beginning : beginnings) {
        Range rest{std::max(beginning.begin, free_from), beginning.end};
        while (rest.begin < rest.end) {
            const Range match = first_match(automaton, stream, rest);
            if (match.begin == match.end) break;
            matches.push_back(match);
            free_from = match.end;
            rest.begin = match.end;
        }
    }
}

void Walker::prepare(std::uint32_t place_count) {
    if (m_entered.size() < place_count) m_entered.resize(place_count, 0);
}

Range Walker::first_match(const Automaton& automaton, const Stream& stream, Range within) {
    const std::u32string_view characters = stream.characters();
    m_threads.clear();
    m_found = false;
    for (std::uint32_t at = within.begin; at < stream.size(); ++at) {
        // Threads stand in the order of their beginnings, so the first to enter a state is the one to keep.
        const bool may_begin = !m_found && at < within.end && automaton.can_begin_with(characters[at]);
        if (m_threads.empty() && !may_begin) {
            if (m_found || at >= within.end) break;
            continue;
        }
        if (may_begin) {
            ++m_round;
            for (const Thread& thread : m_threads) m_entered[thread.state] = m_round;
            m_next.swap(m_threads);
            enter(automaton, Automaton::start, at, at, stream);
            m_next.swap(m_threads);
        }
        ++m_round;
        m_next.clear();
        for (const Thread& thread : m_threads) {
            if (m_found && thread.begin > m_best.begin) break;
            automaton.follow(thread.state, characters[at],
                             [&](std::uint32_t to) { enter(automaton, to, thread.begin, at + 1, stream); });
        }
        m_threads.swap(m_next);
    }
    return m_found ? m_best : Range{};
}

void Walker::enter(const Automaton& automaton, std::uint32_t state, std::uint32_t begin, std::uint32_t at,
                   const Stream& stream) {
    const std::uint8_t places = stream.place_at(at);
    const std::uint64_t next = at < stream.size() ? Automaton::bit_of(stream.characters()[at]) : 0;
    automaton.each_arrival(state, next, [&](const Automaton::Arrival& arrival) {
        if ((places & arrival.demand) != arrival.demand || m_entered[arrival.to] == m_round) return;
        m_entered[arrival.to] = m_round;
        ++m_steps;
        if (automaton.is_hub(arrival.to)) {
            enter(automaton, automaton.state_of_hub(arrival.to), begin, at, stream);
        } else if (arrival.to != automaton.accept()) {
            m_next.push_back({arrival.to, begin});
        } else if (begin < at && (!m_found || begin <= m_best.begin)) {
            m_best = {begin, at};
            m_found = true;
        }
    });
}

}  // namespace frontdesk::phrasing
