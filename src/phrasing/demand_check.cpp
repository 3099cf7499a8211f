#include "phrasing/demand_check.h"

#include <algorithm>

namespace frontdesk::phrasing {

Answer DemandCheck::check(const Demand& demand, const Occurrence& trigger) const {
    return check(demand, trigger, on_side(Window::Side::after, trigger));
}

Answer DemandCheck::check(const Demand& demand, const Occurrence& trigger, Stretch stretch) const {
    if (demand.window.side) stretch = on_side(*demand.window.side, trigger);
    narrow(stretch, demand.window, trigger);
    switch (demand.kind) {
        case Demand::Kind::all:
            return check_all(demand, trigger, stretch);
        case Demand::Kind::any:
            return check_any(demand, trigger, stretch);
        case Demand::Kind::none_of:
            return check_none(demand, trigger, stretch);
        case Demand::Kind::order:
            return demand.missing_allowed ? check_sorted(demand, stretch) : check_order(demand, stretch);
        case Demand::Kind::thing:
            break;
    }
    return check_thing(demand, stretch);
}

Answer DemandCheck::check_all(const Demand& demand, const Occurrence& trigger, const Stretch& stretch) const {
    Answer all;
    all.truth = Truth::yes;
    for (const DemandRef& part : demand.parts) {
        Answer answer = check(*part, trigger, stretch);
        if (answer.truth == Truth::no) return answer;
        if (answer.truth == Truth::open) all.truth = Truth::open;
        all.evidence.insert(all.evidence.end(), answer.evidence.begin(), answer.evidence.end());
    }
    return all;
}

Answer DemandCheck::check_any(const Demand& demand, const Occurrence& trigger, const Stretch& stretch) const {
    Answer none;
    for (const DemandRef& part : demand.parts) {
        Answer answer = check(*part, trigger, stretch);
        if (answer.truth == Truth::yes) return answer;
        if (answer.truth == Truth::open) none.truth = Truth::open;
        none.closing = std::max(none.closing, answer.closing);
        none.looks_back = answer.looks_back;
    }
    none.culprit = &demand;
    return none;
}

Answer DemandCheck::check_none(const Demand& demand, const Occurrence& trigger,
                               const Stretch& stretch) const {
    Answer none;
    none.truth = Truth::yes;
    for (const DemandRef& part : demand.parts) {
        Answer answer = check(*part, trigger, stretch);
        if (answer.truth == Truth::yes) {
            answer.truth = Truth::no;
            answer.culprit = &demand;
            answer.closing = stretch.end;
            return answer;
        }
        if (answer.truth == Truth::open) none.truth = Truth::open;
    }
    return none;
}

Answer DemandCheck::check_thing(const Demand& demand, const Stretch& stretch) const {
    const Things& things = demand.steps.front();
    Stretch rest = stretch;
    Answer answer;
    for (std::uint32_t time = 0; time < demand.times; ++time) {
        const auto seen = first_in(things, rest);
        if (!seen) return missing(demand, stretch, things);
        answer.evidence.push_back(*seen);
        rest.begin = std::max(seen->where.end, Place{seen->where.begin.turn, seen->where.begin.byte + 1});
    }
    answer.truth = Truth::yes;
    return answer;
}

/// Each step behind the one before it.
Answer DemandCheck::check_order(const Demand& demand, const Stretch& stretch) const {
    Stretch rest = stretch;
    Answer answer;
    for (const Things& step : demand.steps) {
        const auto seen = first_in(step, rest);
        if (!seen) return missing(demand, stretch, step);
        answer.evidence.push_back(*seen);
        rest.begin = std::max(seen->where.end, seen->where.begin);
    }
    answer.truth = Truth::yes;
    return answer;
}

/// Of the steps that occur none before an earlier one; each by its first occurrence, which no later turn can
/// change.
Answer DemandCheck::check_sorted(const Demand& demand, const Stretch& stretch) const {
    Answer answer;
    bool complete = true;
    for (const Things& step : demand.steps) {
        const auto seen = first_in(step, stretch);
        if (!seen) {
            complete = complete && !may_still_come(stretch, step);
            continue;
        }
        if (!answer.evidence.empty() && seen->where.begin < answer.evidence.back().where.begin) {
            answer.evidence = {answer.evidence.back(), *seen};
            answer.culprit = &demand;
            answer.closing = stretch.end;
            return answer;
        }
        answer.evidence.push_back(*seen);
    }
    answer.truth = complete ? Truth::yes : Truth::open;
    return answer;
}

Answer DemandCheck::missing(const Demand& demand, const Stretch& stretch, const Things& things) const {
    Answer answer;
    answer.truth = may_still_come(stretch, things) ? Truth::open : Truth::no;
    answer.culprit = &demand;
    answer.closing = stretch.end;
    answer.looks_back = stretch.looks_back;
    for (const std::uint32_t number : things) {
        const Thing& thing = m_book.things[number];
        const std::vector<std::size_t>& turns = m_facts.turns_of(thing.by);
        if (thing.turn == WhichTurn::first && !turns.empty())
            answer.closing = std::min(answer.closing, Place{turns.front() + 1, 0});
    }
    return answer;
}

bool DemandCheck::may_still_come(const Stretch& stretch, const Things& things) const {
    if (stretch.unknown) return true;
    return std::any_of(things.begin(), things.end(), [&](std::uint32_t number) {
        const Thing& thing = m_book.things[number];
        if (thing.turn == WhichTurn::last && !m_facts.conversation().finished) return true;
        if (thing.turn == WhichTurn::first && !m_facts.turns_of(thing.by).empty()) return false;
        return !stretch.closed;
    });
}

DemandCheck::Stretch DemandCheck::on_side(Window::Side side, const Occurrence& trigger) const {
    const bool over = m_facts.conversation().finished;
    switch (side) {
        case Window::Side::after:
            return {trigger.end, end_of_all(), over};
        case Window::Side::later:
            return {{trigger.begin.turn + 1, 0}, end_of_all(), over};
        case Window::Side::before:
            return {{}, trigger.begin, true, true};
        case Window::Side::earlier:
            return {{}, {trigger.begin.turn, 0}, true, true};
        case Window::Side::here:
            return {{trigger.begin.turn, 0}, {trigger.begin.turn + 1, 0}, true};
        case Window::Side::anywhere:
            break;
    }
    return {{}, end_of_all(), over};
}

void DemandCheck::narrow(Stretch& stretch, const Window& window, const Occurrence& trigger) const {
    if (window.within_turns) narrow_turns(stretch, *window.within_turns, trigger);
    if (window.turn != WhichTurn::any) narrow_to(stretch, window.turn);
    if (!window.after.empty()) {
        const auto seen = first_in(window.after, stretch);
        stretch.begin = seen ? seen->where.end : stretch.end;
        // What has not happened yet may still open the window.
        stretch.unknown = stretch.unknown || (!seen && may_still_come(stretch, window.after));
    }
    if (!window.before.empty()) {
        const bool known = m_facts.conversation().finished ||
                           std::none_of(window.before.begin(), window.before.end(), [&](std::uint32_t thing) {
                               return m_book.things[thing].turn == WhichTurn::last;
                           });
        if (!known) {
            stretch.unknown = true;
            stretch.end = stretch.begin;
            return;
        }
        const auto seen = first_in(window.before, stretch);
        if (!seen) return;
        stretch.end = seen->where.begin;
        stretch.closed = true;
    }
}

/// Clerk's turns are counted from the trigger: its own is 0, the next one 1.
void DemandCheck::narrow_turns(Stretch& stretch, std::size_t turns, const Occurrence& trigger) const {
    const std::vector<std::size_t>& clerk = m_facts.turns_of(Speaker::clerk);
    const std::size_t own = trigger.begin.turn;
    if (stretch.looks_back) {
        const std::size_t before = m_facts.clerk_turns_before(own);
        const Place begin = turns == 0       ? Place{own, 0}
                            : before < turns ? Place{}
                                             : Place{clerk[before - turns], 0};
        stretch.begin = std::max(stretch.begin, begin);
        return;
    }
    const std::size_t last = m_facts.clerk_turns_before(own + 1) + turns;
    if (turns > 0 && last > clerk.size()) return;
    const Place end{turns == 0 ? own + 1 : clerk[last - 1] + 1, 0};
    stretch.end = std::min(stretch.end, end);
    stretch.closed = true;
}

void DemandCheck::narrow_to(Stretch& stretch, WhichTurn turn) const {
    const std::vector<std::size_t>& clerk = m_facts.turns_of(Speaker::clerk);
    const bool over = m_facts.conversation().finished;
    if (clerk.empty() || (turn == WhichTurn::last && !over)) {
        stretch.unknown = !over;
        stretch.end = stretch.begin;
        return;
    }
    const std::size_t wanted = turn == WhichTurn::first ? clerk.front() : clerk.back();
    stretch.begin = std::max(stretch.begin, Place{wanted, 0});
    stretch.end = std::min(stretch.end, Place{wanted + 1, 0});
    stretch.closed = true;
}

std::optional<Seen> DemandCheck::first_of(const Things& things, Place from) const {
    std::optional<Seen> first;
    for (const std::uint32_t thing : things) {
        const std::vector<Occurrence>& found = m_facts.of(thing);
        const auto next = std::lower_bound(
            found.begin(), found.end(), from,
            [](const Occurrence& occurrence, const Place& place) { return occurrence.begin < place; });
        if (next != found.end() && (!first || next->begin < first->where.begin)) first = Seen{thing, *next};
    }
    return first;
}

std::optional<Seen> DemandCheck::first_in(const Things& things, const Stretch& stretch) const {
    const auto first = first_of(things, stretch.begin);
    return first && first->where.begin < stretch.end ? first : std::nullopt;
}

}  // namespace frontdesk::phrasing
