#include "phrasing/pattern_set.h"

#include <algorithm>
#include <utility>

#include "core/problem.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::uint32_t longest_span = 120;  ///< Characters of one match.
constexpr std::uint64_t most_parts = 20000;  ///< Of a pattern with its classes written out.

bool is_edge_gap(const PatternNode& root) {
    const auto* sequence = std::get_if<Sequence>(&root.is);
    if (sequence == nullptr || sequence->parts.empty()) return false;
    return std::holds_alternative<Gap>(sequence->parts.front()->is) ||
           std::holds_alternative<Gap>(sequence->parts.back()->is);
}

bool is_pinned(const PatternNode& root) {
    const auto* sequence = std::get_if<Sequence>(&root.is);
    if (sequence == nullptr || sequence->parts.empty()) return false;
    return std::holds_alternative<Assertion>(sequence->parts.front()->is) ||
           std::holds_alternative<Assertion>(sequence->parts.back()->is);
}

}  // namespace

PatternSet::Added PatternSet::add(const std::string& written) {
    const auto known = m_known.find(written);
    if (known != m_known.end()) return known->second;
    Added added;
    ParsedPattern parsed = parse_pattern(written, &m_classes.equivalents());
    added.faults = std::move(parsed.faults);
    if (parsed.root) check_classes(*parsed.root, added);
    if (added.faults.empty()) {
        const auto measure = m_measuring.measure(*parsed.root, m_classes);
        check_shape(*parsed.root, *measure, added);
        if (added.usable) {
            added.id = static_cast<PatternId>(m_entries.size());
            keep(written, std::move(parsed.root), measure->anchors);
        }
    }
    m_known.emplace(written, added);
    return added;
}

void PatternSet::keep(const std::string& written, PatternPart root, const Anchors& anchors) {
    const auto id = static_cast<PatternId>(m_entries.size());
    Entry& entry = m_entries.emplace_back();
    entry.written = written;
    entry.root = std::move(root);
    for (const std::u32string& literal : anchors.literals) {
        const std::uint32_t word = m_search.add(literal);
        if (word == m_uses.size()) m_uses.emplace_back();
        m_uses[word].push_back({id, anchors.most_before});
    }
}

const Automaton& PatternSet::automaton(PatternId pattern) const {
    const Entry& entry = m_entries[pattern];
    std::call_once(entry.compiling, [&] { entry.automaton.emplace(*entry.root, m_classes); });
    return *entry.automaton;
}

void PatternSet::check_classes(const PatternNode& root, Added& added) const {
    std::uint64_t parts = 0;
    each_class(root, [&](const ClassUse& use) {
        parts += m_classes.size_of(use.name);
        if (m_classes.find(use.name) != nullptr) return;
        const std::string near = core::nearest(use.name, m_classes.names());
        added.faults.push_back(
            {"013", "there is no class '" + use.name + "'",
             near.empty() ? "add it to classes.json" : "write {" + near + "} if that is meant", use.column});
    });
    if (parts > most_parts) {
        added.faults.push_back({"018", "the pattern is too large with its classes written out",
                                "use smaller classes or fewer of them", 0});
    }
}

void PatternSet::check_shape(const PatternNode& root, const Measure& measure, Added& added) {
    if (measure.longest > longest_span) {
        added.faults.push_back(
            {"018", "a match could be longer than " + std::to_string(longest_span) + " characters",
             "shorten the gaps", 0});
        return;
    }
    if (measure.anchors.literals.empty()) {
        added.faults.push_back({"011", "the pattern has no word that every match must hold",
                                "make at least one word mandatory", 0});
        return;
    }
    added.usable = true;
    if (measure.shortest == 1 && !is_pinned(root))
        added.shape = measure.shortest_in_full > 1 ? Shape::one_character_by_omission : Shape::one_character;
    if (is_edge_gap(root)) {
        added.faults.push_back({"027", "the pattern begins or ends with a gap, which only widens the span",
                                "take the gap away", 0});
    }
}

void PatternSet::finish() {
    m_search.finish();
}

Scan::Scan(const PatternSet& patterns, const Stream& stream)
    : m_patterns(patterns), m_stream(stream), m_slot(patterns.size(), 0) {
    patterns.m_search.each(stream.characters(), [&](std::uint32_t word, std::uint32_t end) {
        const std::uint32_t begin = end - patterns.m_search.length_of(word);
        for (const PatternSet::AnchorUse& use : patterns.m_uses[word]) {
            ++m_steps;
            std::uint32_t& slot = m_slot[use.pattern];
            if (slot == 0) {
                slot = static_cast<std::uint32_t>(m_slots.size());
                m_slots.emplace_back();
            }
            add_beginnings(m_slots[slot], {begin - std::min(begin, use.most_before), begin + 1});
        }
    });
}

void Scan::add_beginnings(Slot& slot, Range range) {
    Range& last = slot.more.empty() ? slot.beginnings : slot.more.back();
    if (last.begin == last.end) {
        last = range;
    } else if (range.begin <= last.end && last.begin <= range.end) {
        last = {std::min(last.begin, range.begin), std::max(last.end, range.end)};
    } else {
        slot.more.push_back(range);
    }
}

std::vector<Range> Scan::apart(const Slot& slot) {
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

const std::vector<Range>& Scan::matches(PatternId pattern) {
    Slot& slot = m_slots[m_slot[pattern]];
    if (slot.walked || m_slot[pattern] == 0) return slot.matches;
    slot.walked = true;
    const Automaton& automaton = m_patterns.automaton(pattern);
    if (slot.more.empty()) {
        m_walker.find(automaton, m_stream, {&slot.beginnings, 1}, slot.matches);
    } else {
        m_walker.find(automaton, m_stream, apart(slot), slot.matches);
    }
    return slot.matches;
}

}  // namespace frontdesk::phrasing
