#include "phrasing/pattern_set.h"

#include <algorithm>
#include <utility>

#include "core/problem.h"
#include "phrasing/anchor.h"

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

PatternSet::PatternSet(ClassTable classes)
    : m_classes(std::make_unique<ClassTable>(std::move(classes))),
      m_shared(std::make_unique<Shared>(*m_classes)),
      m_measuring(*m_classes) {}

PatternSet::Added PatternSet::add(const std::string& written) {
    const auto known = m_known.find(written);
    if (known != m_known.end()) return known->second;
    Added added;
    ParsedPattern parsed = parse_pattern(written, &m_classes->equivalents());
    added.faults = std::move(parsed.faults);
    if (parsed.root) check_classes(*parsed.root, added);
    if (added.faults.empty()) {
        const Measure measure = m_measuring.measure(*parsed.root);
        check_shape(*parsed.root, measure, added);
        if (added.usable) {
            added.id = static_cast<PatternId>(m_entries.size());
            keep(written, std::move(parsed.root), measure.anchor->most_before);
        }
    }
    m_known.emplace(written, added);
    return added;
}

void PatternSet::keep(const std::string& written, PatternPart root, std::uint32_t most_before) {
    const auto id = static_cast<PatternId>(m_entries.size());
    const FirstLook look = m_shared_lists.look_of(needed_words(*root, m_measuring, m_class_keys));
    const AnchorUse use{id, static_cast<std::uint8_t>(most_before), look};
    std::optional<AnchorGroup> own;
    AnchorSink sink;
    sink.word = [&](std::u32string_view word) {
        if (!own) own = add_group();
        add_word(word, *own);
    };
    sink.members_of = [&](const std::string& name) { m_uses.add(group_of_class(name), use); };
    each_anchor(*root, m_measuring, sink);
    if (own) m_uses.add(*own, use);
    Entry& entry = m_entries.emplace_back();
    entry.written = written;
    entry.root = std::move(root);
}

PatternSet::AnchorGroup PatternSet::add_group() {
    return m_group_count++;
}

void PatternSet::add_word(std::u32string_view word, AnchorGroup group) {
    m_groups.add(m_search.add(word), group);
}

PatternSet::AnchorGroup PatternSet::group_of_class(const std::string& name) {
    const auto known = m_group_of_class.find(name);
    if (known != m_group_of_class.end()) return known->second;
    const AnchorGroup group = add_group();
    m_group_of_class.emplace(name, group);
    for (const std::u32string& word : anchor_words(*m_classes->find(name), m_measuring))
        add_word(word, group);
    return group;
}

const TextSketch::Key* PatternSet::make_filter(PatternId pattern) const {
    const Entry& entry = m_entries[pattern];
    const WordFilter& filter = entry.filter.get([&] {
        const std::lock_guard lock(m_shared->measuring);
        return WordFilter(*entry.root, m_measuring, m_class_keys);
    });
    m_filters[pattern].store(filter.block(), std::memory_order_release);
    return filter.block();
}

const Automaton& PatternSet::automaton(PatternId pattern) const {
    const Automaton* known = m_automata[pattern].load(std::memory_order_acquire);
    return known != nullptr ? *known : make_automaton(pattern);
}

const Automaton& PatternSet::make_automaton(PatternId pattern) const {
    const Entry& entry = m_entries[pattern];
    const CalledClasses called = [this](const std::string& name) { return m_shared->classes.find(name); };
    const Automaton& automaton =
        entry.automaton.get([&] { return Automaton(*entry.root, *m_classes, called); });
    m_automata[pattern].store(&automaton, std::memory_order_release);
    return automaton;
}

std::uint64_t PatternSet::count_anchors(std::u32string_view text) const {
    std::uint64_t count = 0;
    m_search.each(text, [&](std::uint32_t, std::uint32_t) { ++count; });
    return count;
}

void PatternSet::check_classes(const PatternNode& root, Added& added) const {
    std::uint64_t parts = 0;
    each_class(root, [&](const ClassUse& use) {
        parts += m_classes->size_of(use.name);
        if (m_classes->find(use.name) != nullptr) return;
        const std::string near = core::nearest(use.name, m_classes->names());
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
    if (!measure.anchor) {
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
    m_filters = std::vector<std::atomic<const TextSketch::Key*>>(m_entries.size());
    m_automata = std::vector<std::atomic<const Automaton*>>(m_entries.size());
    m_groups.lay_out(m_search.word_count());
    m_uses.lay_out(m_group_count);
}

}  // namespace frontdesk::phrasing
