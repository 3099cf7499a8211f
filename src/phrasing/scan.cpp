#include "phrasing/scan.h"

#include <algorithm>

namespace frontdesk::phrasing {

namespace {

void add_beginnings(Workspace::Slot& slot, Range range) {
    Range& last = slot.more.empty() ? slot.beginnings : slot.more.back();
    if (last.begin == last.end) {
        last = range;
    } else if (range.begin <= last.end && last.begin <= range.end) {
        last = {std::min(last.begin, range.begin), std::max(last.end, range.end)};
    } else {
        slot.more.push_back(range);
    }
}

std::uint32_t earliest_beginning(const Workspace::Slot& slot) {
    std::uint32_t earliest = slot.beginnings.begin;
    for (const Range& range : slot.more) earliest = std::min(earliest, range.begin);
    return earliest;
}

/// Where matches can begin, sorted and apart.
std::vector<Range> apart(const Workspace::Slot& slot) {
    std::vector<Range> open = slot.more;
    open.push_back(slot.beginnings);
    std::sort(open.begin(), open.end(),
              [](const Range& left, const Range& right) { return left.begin < right.begin; });
    std::vector<Range> apart;
    for (const Range& range : open) {
        if (!apart.empty() && range.begin <= apart.back().end) {
            apart.back().end = std::max(apart.back().end, range.end);
        } else {
            apart.push_back(range);
        }
    }
    return apart;
}

}  // namespace

Scan::Scan(const PatternSet& patterns, const Stream& stream)
    : m_patterns(patterns),
      m_stream(stream),
      m_space(patterns.lend_workspace()),
      m_walked_before(m_space->walker.steps()) {
    m_space->sketch.add(stream.characters());
    m_space->list_memory.forget(patterns.shared_lists().size());
    patterns.each_anchor_use(stream.characters(), [this](const PatternSet::AnchorUse& use,
                                                         std::uint32_t begin) { take_anchor(use, begin); });
}

Scan::~Scan() {
    m_space->sketch.remove(m_stream.characters());
}

void Scan::take_anchor(const PatternSet::AnchorUse& use, std::uint32_t begin) {
    ++m_steps;
    if (!m_space->list_memory.passes(use.look, m_patterns.shared_lists(), m_space->sketch)) return;
    const std::uint32_t before = std::min<std::uint32_t>(begin, use.most_before);
    add_beginnings(m_space->open_slot(use.pattern), {begin - before, begin + 1});
}

bool Scan::passes_filter(PatternId pattern) {
    Workspace::Slot& slot = m_space->slot(pattern);
    if (slot.settled || slot.passes_filter) return slot.passes_filter;
    ++m_steps;
    slot.passes_filter = m_patterns.passes_filter(pattern, m_space->sketch, earliest_beginning(slot));
    slot.settled = !slot.passes_filter;
    return slot.passes_filter;
}

const std::vector<Range>& Scan::matches_of(Workspace::Slot& slot, PatternId pattern) {
    if (slot.settled || !passes_filter(pattern)) return slot.matches;
    slot.settled = true;
    const Automaton& automaton = m_patterns.automaton(pattern);
    if (slot.more.empty()) {
        m_space->walker.find(automaton, m_stream, {&slot.beginnings, 1}, slot.matches);
    } else {
        m_space->walker.find(automaton, m_stream, apart(slot), slot.matches);
    }
    return slot.matches;
}

bool touches_any(Range range, const std::vector<PatternId>& patterns, Scan& scan) {
    return std::any_of(patterns.begin(), patterns.end(), [&](PatternId pattern) {
        if (!scan.may_match(pattern)) return false;
        const auto& matches = scan.matches(pattern);
        return std::any_of(matches.begin(), matches.end(),
                           [&](Range match) { return overlap(match, range); });
    });
}

}  // namespace frontdesk::phrasing
