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
            for (const Thread& thread : m_threads)
                m_entered[frame(automaton, thread.call).first_place + thread.state] = m_round;
            m_next.swap(m_threads);
            enter(automaton, {&automaton, 0}, {Automaton::start, at, 0}, place(stream, at));
            m_next.swap(m_threads);
        }
        ++m_round;
        m_next.clear();
        const Place behind = place(stream, at + 1);
        for (const Thread& thread : m_threads) {
            if (m_found && thread.begin > m_best.begin) break;
            const Frame here = frame(automaton, thread.call);
            here.automaton->follow(thread.state, characters[at], [&](std::uint32_t to) {
                enter(automaton, here, {to, thread.begin, thread.call}, behind);
            });
        }
        m_threads.swap(m_next);
    }
    return m_found ? m_best : Range{};
}

Walker::Frame Walker::frame(const Automaton& automaton, std::uint32_t call) {
    if (call == 0) return {&automaton, 0};
    const Automaton::Call& inside = automaton.call(call - 1);
    return {inside.called, inside.first_place};
}

Walker::Place Walker::place(const Stream& stream, std::uint32_t at) {
    const std::uint64_t next = at < stream.size() ? Automaton::bit_of(stream.characters()[at]) : 0;
    return {at, stream.place_at(at), next};
}

void Walker::enter(const Automaton& automaton, const Frame& here, Thread thread, const Place& place) {
    here.automaton->each_arrival(thread.state, place.next, [&](const Automaton::Arrival& arrival) {
        std::uint32_t& entered = m_entered[here.first_place + arrival.to];
        if ((place.flags & arrival.demand) != arrival.demand || entered == m_round) return;
        entered = m_round;
        ++m_steps;
        const Thread arrived{arrival.to, thread.begin, thread.call};
        if (here.automaton->goes_on(arrival.to)) {
            m_next.push_back(arrived);
        } else {
            arrive(automaton, here, arrived, place);
        }
    });
}

/// @param thread at a hub, a call or an end
void Walker::arrive(const Automaton& automaton, const Frame& here, Thread thread, const Place& place) {
    const std::uint32_t to = thread.state;
    if (here.automaton->is_hub(to)) {
        enter(automaton, here, {here.automaton->state_of_hub(to), thread.begin, thread.call}, place);
    } else if (!here.automaton->is_state(to)) {
        const std::uint32_t call = here.automaton->call_number(to) + 1;
        enter(automaton, frame(automaton, call), {Automaton::start, thread.begin, call}, place);
    } else if (thread.call != 0) {
        const std::uint32_t back = automaton.call(thread.call - 1).back;
        enter(automaton, {&automaton, 0}, {back, thread.begin, 0}, place);
    } else if (thread.begin < place.at && (!m_found || thread.begin <= m_best.begin)) {
        m_best = {thread.begin, place.at};
        m_found = true;
    }
}

}  // namespace frontdesk::phrasing
