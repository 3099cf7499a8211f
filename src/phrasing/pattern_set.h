#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "phrasing/automaton.h"
#include "phrasing/class_table.h"
#include "phrasing/literal_search.h"
#include "phrasing/measure.h"
#include "phrasing/stream.h"
#include "phrasing/walker.h"

namespace frontdesk::phrasing {

using PatternId = std::uint32_t;

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

    explicit PatternSet(ClassTable classes = {}) : m_classes(std::move(classes)) {}

    Added add(const std::string& written);
    /// To be called once, after the last `add`.
    void finish();

    /// The pattern as its author wrote it.
    const std::string& written(PatternId pattern) const { return m_entries[pattern].written; }
    const ClassTable& classes() const { return m_classes; }
    std::size_t size() const { return m_entries.size(); }

  private:
    friend class Scan;

    struct AnchorUse {
        PatternId pattern;
        std::uint32_t most_before;
    };
    struct Entry {
        std::string written;
        PatternPart root;
        mutable std::once_flag compiling;  ///< Many threads may ask.
        mutable std::optional<Automaton> automaton;
    };

    void check_classes(const PatternNode& root, Added& added) const;
    static void check_shape(const PatternNode& root, const Measure& measure, Added& added);
    void keep(const std::string& written, PatternPart root, const Anchors& anchors);
    const Automaton& automaton(PatternId pattern) const;

    ClassTable m_classes;
    Measuring m_measuring;
    std::map<std::string, Added> m_known;
    std::deque<Entry> m_entries;  ///< By pattern.
    LiteralSearch m_search;
    std::vector<std::vector<AnchorUse>> m_uses;  ///< By the number of the anchor.
};

/// One text against a pattern set: the anchors are found at once, each pattern's matches when asked for.
class Scan {
  public:
    Scan(const PatternSet& patterns, const Stream& stream);

    const Stream& stream() const { return m_stream; }
    /// From the left, none overlapping another.
    const std::vector<Range>& matches(PatternId pattern);
    bool may_match(PatternId pattern) const { return m_slot[pattern] != 0; }
    std::uint64_t steps() const { return m_steps + m_walker.steps(); }

  private:
    /// What is known of a pattern whose anchor was found.
    struct Slot {
        Range beginnings;         ///< Where a match can begin: mostly one stretch is all there is.
        std::vector<Range> more;  ///< Further stretches.
        std::vector<Range> matches;
        bool walked = false;
    };

    void add_beginnings(Slot& slot, Range range);
    static std::vector<Range> apart(const Slot& slot);

    const PatternSet& m_patterns;
    const Stream& m_stream;
    std::vector<std::uint32_t> m_slot;  ///< By pattern: 0 or the number of its slot.
    std::vector<Slot> m_slots = std::vector<Slot>(1);
    Walker m_walker;
    std::uint64_t m_steps = 0;
};

}  // namespace frontdesk::phrasing
