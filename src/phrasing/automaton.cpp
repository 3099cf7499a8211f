#include "phrasing/automaton.h"

#include <algorithm>
#include <utility>

#include "phrasing/stream.h"
#include "text/fold.h"

namespace frontdesk::phrasing {

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

std::uint64_t Automaton::bits_of(std::uint32_t state) const {
    return is_gap(state) || state == m_accept ? every_bit : m_states[state].edge_bits;
}

bool Automaton::allows(const Skip& skip, char32_t character) const {
    if (text::is_clause_mark(character) && (!skip.crosses_commas || is_sentence_mark(character)))
        return false;
    const std::u32string& excluded = m_excluded[skip.excluded];
    return !std::binary_search(excluded.begin(), excluded.end(), character);
}

}  // namespace frontdesk::phrasing
