#include "phrasing/automaton.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "phrasing/stream.h"
#include "text/fold.h"

namespace frontdesk::phrasing {

/// Where one comes from a state without a character.
struct Automaton::Onward {
    std::vector<Jump> jumps;
    std::optional<std::uint32_t> call;  ///< By number. Such a state has nothing else.
};

/// Grows the states; what leaves a state is kept with it until all are known.
class Automaton::Builder {
  public:
    Builder(const ClassTable& classes, const CalledClasses& called)
        : m_classes(classes), m_called(called), m_excluded(1) {
        add_state();
    }

    std::uint32_t build(const PatternNode& node, std::uint32_t from) {
        return std::visit([&](const auto& what) { return add(what, from); }, node.is);
    }

    /// @return the jumps and calls of each state.
    std::vector<Onward> move_into(Automaton& automaton) {
        std::vector<Onward> onward;
        onward.reserve(m_states.size());
        automaton.m_states.reserve(m_states.size() + 1);
        for (Growing& state : m_states) {
            std::sort(state.edges.begin(), state.edges.end(),
                      [](const Edge& left, const Edge& right) { return left.on < right.on; });
            State& made = automaton.begin_state();
            for (const Edge& edge : state.edges) made.edge_bits |= bit_of(edge.on);
            automaton.m_edges.insert(automaton.m_edges.end(), state.edges.begin(), state.edges.end());
            automaton.m_skips.insert(automaton.m_skips.end(), state.skips.begin(), state.skips.end());
            onward.push_back({std::move(state.jumps), state.call});
        }
        automaton.begin_state();
        automaton.m_edges.shrink_to_fit();
        automaton.m_excluded = std::move(m_excluded);
        automaton.m_calls = std::move(m_calls);
        return onward;
    }

  private:
    struct Growing {
        std::vector<Edge> edges;
        std::vector<Jump> jumps;
        std::vector<Skip> skips;
        std::optional<std::uint32_t> call;
    };

    std::uint32_t add_state() {
        m_states.emplace_back();
        return static_cast<std::uint32_t>(m_states.size() - 1);
    }
    std::uint32_t edge(std::uint32_t from, char32_t on) {
        const std::uint32_t to = add_state();
        m_states[from].edges.push_back({on, to});
        return to;
    }
    /// As `edge`, but goes along one that is there already: words with the same head share its states.
    std::uint32_t shared_edge(std::uint32_t from, char32_t on) {
        for (const Edge& known : m_states[from].edges)
            if (known.on == on) return known.to;
        return edge(from, on);
    }
    void jump(std::uint32_t from, std::uint32_t to, std::uint8_t demand = 0) {
        m_states[from].jumps.push_back({demand, to});
    }

    std::uint32_t add(const Literal& literal, std::uint32_t from) {
        for (const char32_t character : literal.characters) from = edge(from, character);
        return from;
    }
    std::uint32_t add(const Digit&, std::uint32_t from) {
        const std::uint32_t to = add_state();
        for (char32_t digit = U'0'; digit <= U'9'; ++digit) m_states[from].edges.push_back({digit, to});
        return to;
    }
    std::uint32_t add(const Gap& gap, std::uint32_t from) {
        std::uint32_t list = 0;
        if (!gap.excluded.empty()) {
            list = static_cast<std::uint32_t>(m_excluded.size());
            m_excluded.push_back(gap.excluded);
        }
        const std::uint32_t end = add_state();
        for (int i = 0; i < gap.most; ++i) {
            const std::uint32_t to = i + 1 < gap.most ? add_state() : end;
            m_states[from].skips.push_back({gap.crosses_commas, to, list});
            if (i >= gap.least) jump(from, end);
            from = to;
        }
        return end;
    }
    std::uint32_t add(const Assertion& assertion, std::uint32_t from) {
        const std::uint32_t to = add_state();
        jump(from, to, assertion.places);
        return to;
    }
    std::uint32_t add(const ClassUse& use, std::uint32_t from) {
        if (const Automaton* called = m_called(use.name)) return call(*called, from);
        const PatternNode* members = m_classes.find(use.name);
        return members ? build(*members, from) : add_state();
    }
    std::uint32_t call(const Automaton& called, std::uint32_t from) {
        const std::uint32_t at = add_state();
        jump(from, at);
        m_states[at].call = static_cast<std::uint32_t>(m_calls.size());
        const std::uint32_t back = add_state();
        m_calls.push_back({&called, back, 0});
        return back;
    }
    std::uint32_t add(const Sequence& sequence, std::uint32_t from) {
        for (const PatternPart& part : sequence.parts) from = build(*part, from);
        return from;
    }
    std::uint32_t add(const Alternatives& alternatives, std::uint32_t from) {
        // A state of its own, so that the tree of words shares edges with nothing else that leaves `from`.
        const std::uint32_t fork = add_state();
        const std::uint32_t end = add_state();
        jump(from, fork);
        for (const PatternPart& branch : alternatives.branches) {
            if (const auto* literal = std::get_if<Literal>(&branch->is)) {
                std::uint32_t at = fork;
                for (const char32_t character : literal->characters) at = shared_edge(at, character);
                jump(at, end);
                continue;
            }
            const std::uint32_t apart = add_state();
            jump(fork, apart);
            jump(build(*branch, apart), end);
        }
        return end;
    }
    std::uint32_t add(const Optional& optional, std::uint32_t from) {
        const std::uint32_t apart = add_state();
        jump(from, apart);
        const std::uint32_t end = add_state();
        jump(build(*optional.part, apart), end);
        jump(from, end);
        return end;
    }

    const ClassTable& m_classes;
    const CalledClasses& m_called;
    std::vector<Growing> m_states;
    std::vector<std::u32string> m_excluded;
    std::vector<Call> m_calls;
};

Automaton::Automaton(const PatternNode& root, const ClassTable& classes, const CalledClasses& called) {
    Builder builder(classes, called);
    m_accept = builder.build(root, start);
    const std::vector<Onward> onward = builder.move_into(*this);
    number_places();
    find_arrivals(onward);
    find_beginnings();
}

void Automaton::number_places() {
    m_place_count = own_place_count();
    for (Call& call : m_calls) {
        call.first_place = m_place_count;
        m_place_count += call.called->m_place_count;
    }
}

Automaton::State& Automaton::begin_state() {
    State& state = m_states.emplace_back();
    state.first_edge = static_cast<std::uint32_t>(m_edges.size());
    state.first_skip = static_cast<std::uint32_t>(m_skips.size());
    return state;
}

bool Automaton::is_gap(std::uint32_t state) const {
    return m_states[state].first_skip != m_states[state + 1].first_skip;
}

bool Automaton::only_leads_on(std::uint32_t state) const {
    return state != m_accept && !is_gap(state) &&
           m_states[state].first_edge == m_states[state + 1].first_edge;
}

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

std::uint64_t Automaton::bits_of(std::uint32_t state) const {
    return is_gap(state) || state == m_accept ? every_bit : m_states[state].edge_bits;
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

bool Automaton::allows(const Skip& skip, char32_t character) const {
    if (text::is_clause_mark(character) && (!skip.crosses_commas || is_sentence_mark(character)))
        return false;
    const std::u32string& excluded = m_excluded[skip.excluded];
    return !std::binary_search(excluded.begin(), excluded.end(), character);
}

}  // namespace frontdesk::phrasing
