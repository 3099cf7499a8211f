// The part of an automaton that knows where one comes without a character: from each state, and from the
// start.
#include <algorithm>
#include <utility>

#include "phrasing/automaton.h"

namespace frontdesk::phrasing {

/// The arrivals of one state, each once. Of two ways to a place only those count whose demands no other way
/// asks a part of. There are 32 sets of demands, one bit each.
class Automaton::ArrivalList {
  public:
    explicit ArrivalList(std::size_t places) : m_known(places, 0) {}

    void add(const Arrival& arrival) {
        for (std::uint32_t sets = m_known[arrival.to], demand = 0; sets != 0; sets >>= 1U, ++demand)
            if ((sets & 1U) != 0 && (demand & arrival.demand) == demand) return;
        m_known[arrival.to] |= std::uint32_t{1} << arrival.demand;
        m_list.push_back(arrival);
    }

    std::vector<Arrival> take() {
        for (const Arrival& arrival : m_list) m_known[arrival.to] = 0;
        return std::exchange(m_list, {});
    }

  private:
    std::vector<std::uint32_t> m_known;  ///< By place the sets of demands under which it is on the list.
    std::vector<Arrival> m_list;
};

void Automaton::find_arrivals(const std::vector<Onward>& onward) {
    // More than a few arrivals are named by the state that has them, not written out: the states of a gap in
    // front of a large class share its list.
    constexpr std::size_t few = 4;
    std::vector<std::vector<Arrival>> lists(state_count());
    ArrivalList list(own_place_count());
    for (const std::uint32_t state : in_reverse(onward)) {
        if (const auto call = onward[state].call) {
            list.add({m_calls[*call].called->beginning_bits(), place_of_call(*call), 0});
        } else if (!only_leads_on(state)) {
            list.add({bits_of(state), state, 0});
        }
        for (const Jump& jump : onward[state].jumps) {
            if (lists[jump.to].size() > few) {
                list.add({m_states[jump.to].arrival_bits, hub_of(jump.to), jump.demand});
                continue;
            }
            for (const Arrival& far : lists[jump.to])
                list.add({far.bits, far.to, static_cast<std::uint8_t>(far.demand | jump.demand)});
        }
        lists[state] = list.take();
        for (const Arrival& arrival : lists[state]) m_states[state].arrival_bits |= arrival.bits;
    }
    for (std::uint32_t state = 0; state < state_count(); ++state) {
        m_states[state].first_arrival = static_cast<std::uint32_t>(m_arrivals.size());
        const bool only_itself = lists[state].size() == 1 && lists[state].front().to == state;
        if (!only_itself) m_arrivals.insert(m_arrivals.end(), lists[state].begin(), lists[state].end());
    }
    m_arrivals.shrink_to_fit();
    m_states.back().first_arrival = static_cast<std::uint32_t>(m_arrivals.size());
}

/// The states, each behind those that its jumps lead to.
std::vector<std::uint32_t> Automaton::in_reverse(const std::vector<Onward>& onward) {
    std::vector<std::uint32_t> order;
    std::vector<bool> seen(onward.size(), false);
    std::vector<std::pair<std::uint32_t, std::size_t>> open;  // A state, and which of its jumps is next.
    for (std::uint32_t first = 0; first < onward.size(); ++first) {
        if (seen[first]) continue;
        seen[first] = true;
        open.emplace_back(first, 0);
        while (!open.empty()) {
            auto& [state, next] = open.back();
            if (next == onward[state].jumps.size()) {
                order.push_back(state);
                open.pop_back();
                continue;
            }
            const std::uint32_t to = onward[state].jumps[next++].to;
            if (!seen[to]) open.emplace_back(to, 0);
            seen[to] = true;
        }
    }
    return order;
}

/// All that can be come to from the start without a character, hubs and calls gone through.
void Automaton::find_beginnings() {
    std::vector<std::uint32_t> open{start};
    std::vector<bool> seen(state_count(), false);
    const auto go_on_from = [&](std::uint32_t state) {
        if (!seen[state]) open.push_back(state);
        seen[state] = true;
    };
    while (!open.empty()) {
        const std::uint32_t from = open.back();
        open.pop_back();
        each_arrival(from, every_bit, [&](const Arrival& arrival) {
            if (is_state(arrival.to)) {
                begin_at(arrival.to);
            } else if (is_hub(arrival.to)) {
                go_on_from(state_of_hub(arrival.to));
            } else {
                const Call& call = m_calls[call_number(arrival.to)];
                begin_with(*call.called);
                if (call.called->m_may_be_empty) go_on_from(call.back);
            }
        });
    }
    std::sort(m_beginnings.begin(), m_beginnings.end());
    m_beginnings.erase(std::unique(m_beginnings.begin(), m_beginnings.end()), m_beginnings.end());
    m_beginnings.shrink_to_fit();
    for (const char32_t character : m_beginnings) m_beginning_bits |= bit_of(character);
    if (m_begins_with_any) m_beginning_bits = every_bit;
}

void Automaton::begin_at(std::uint32_t state) {
    if (state == m_accept) m_may_be_empty = true;
    if (is_gap(state)) m_begins_with_any = true;
    for (std::uint32_t i = m_states[state].first_edge; i < m_states[state + 1].first_edge; ++i)
        m_beginnings.push_back(m_edges[i].on);
}

void Automaton::begin_with(const Automaton& called) {
    m_beginnings.insert(m_beginnings.end(), called.m_beginnings.begin(), called.m_beginnings.end());
    m_begins_with_any = m_begins_with_any || called.m_begins_with_any;
}

}  // namespace frontdesk::phrasing
