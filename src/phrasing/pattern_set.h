#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "phrasing/automaton.h"
#include "phrasing/class_automata.h"
#include "phrasing/class_table.h"
#include "phrasing/first_look.h"
#include "phrasing/grouped.h"
#include "phrasing/literal_search.h"
#include "phrasing/measure.h"
#include "phrasing/once.h"
#include "phrasing/word_filter.h"
#include "phrasing/workspace.h"

namespace frontdesk::phrasing {

/// All patterns of a pack; the same written pattern is kept once. A pattern is compiled when a text holds one
/// of its anchors for the first time: most of a pack never is, and a pack is read at every start.
class PatternSet {
  public:
    /// How little a match can be; a pattern pinned to the start or end of a clause counts as several.
    enum class Shape { several_characters, one_character, one_character_by_omission };

    struct Added {
        PatternId id = 0;
        bool usable = false;
        Shape shape = Shape::several_characters;
        std::vector<PatternFault> faults;  ///< Errors if not usable, else warnings.
    };

    explicit PatternSet(ClassTable classes = {});

    Added add(const std::string& written);
    /// To be called once, after the last `add`.
    void finish();

    /// The pattern as its author wrote it.
    const std::string& written(PatternId pattern) const { return m_entries[pattern].written; }
    const ClassTable& classes() const { return *m_classes; }
    std::size_t size() const { return m_entries.size(); }

    /// Where an anchor of a pattern can stand in its match.
    struct AnchorUse {
        PatternId pattern = 0;
        std::uint8_t most_before = 0;  ///< Characters of the match in front of the anchor.
        FirstLook look = {};
    };

    /// Calls `take(use, begin)` for every anchor in the text, for each pattern that it is an anchor of.
    template <class Take>
    void each_anchor_use(std::u32string_view text, const Take& take) const {
        m_search.each(text, [&](std::uint32_t word, std::uint32_t end) {
            const std::uint32_t begin = end - m_search.length_of(word);
            for (const AnchorGroup group : m_groups.list(word))
                for (const AnchorUse& use : m_uses.list(group)) take(use, begin);
        });
    }
    /// How many anchors stand in the text: the part of a scan that any engine needs, to measure it against.
    std::uint64_t count_anchors(std::u32string_view text) const;

    /// False if the text of the sketch lacks words that the pattern needs. @param from see
    /// `WordFilter::passes`.
    bool passes_filter(PatternId pattern, const TextSketch& sketch, std::uint32_t from) const {
        const TextSketch::Key* block = m_filters[pattern].load(std::memory_order_acquire);
        return WordFilter::passes(block != nullptr ? block : make_filter(pattern), sketch, from);
    }
    const SharedLists& shared_lists() const { return m_shared_lists; }
    const Automaton& automaton(PatternId pattern) const;
    WorkspacePool::Lent lend_workspace() const { return m_shared->pool.lend(size()); }

  private:
    struct Entry {
        std::string written;
        PatternPart root;
        Once<WordFilter> filter;
        Once<Automaton> automaton;
    };
    /// What cannot move with the set.
    struct Shared {
        explicit Shared(const ClassTable& table) : classes(table) {}

        ClassAutomata classes;
        std::mutex measuring;
        WorkspacePool pool;
    };
    using AnchorGroup = std::uint32_t;  ///< The anchors of a class, or of one pattern.

    const TextSketch::Key* make_filter(PatternId pattern) const;
    const Automaton& make_automaton(PatternId pattern) const;
    void check_classes(const PatternNode& root, Added& added) const;
    static void check_shape(const PatternNode& root, const Measure& measure, Added& added);
    void keep(const std::string& written, PatternPart root, std::uint32_t most_before);
    AnchorGroup add_group();
    void add_word(std::u32string_view word, AnchorGroup group);
    AnchorGroup group_of_class(const std::string& name);

    std::unique_ptr<ClassTable> m_classes;  ///< At a place of its own, so that the set can move.
    std::unique_ptr<Shared> m_shared;
    mutable Measuring m_measuring;
    mutable ClassKeys m_class_keys;
    std::unordered_map<std::string, Added> m_known;
    std::deque<Entry> m_entries;  ///< By pattern.
    /// By pattern the block of its filter, null until it is asked for.
    mutable std::vector<std::atomic<const TextSketch::Key*>> m_filters;
    mutable std::vector<std::atomic<const Automaton*>> m_automata;  ///< The same of its automaton.
    SharedLists m_shared_lists;
    LiteralSearch m_search;
    std::unordered_map<std::string, AnchorGroup> m_group_of_class;
    std::uint32_t m_group_count = 0;
    Grouped<AnchorGroup> m_groups;  ///< By the number of the anchor.
    Grouped<AnchorUse> m_uses;      ///< By the anchor's group.
};

}  // namespace frontdesk::phrasing
