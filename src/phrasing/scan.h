#pragma once

#include <cstdint>
#include <vector>

#include "phrasing/pattern_set.h"
#include "phrasing/stream.h"
#include "phrasing/workspace.h"

namespace frontdesk::phrasing {

/// One text against a pattern set: the anchors are found at once, each pattern's matches when asked for.
/// The stream must outlive the scan and stay as it is.
class Scan {
  public:
    Scan(const PatternSet& patterns, const Stream& stream);
    ~Scan();
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    const Stream& stream() const { return m_stream; }
    /// From the left, none overlapping another. Valid until the scan ends.
    const std::vector<Range>& matches(PatternId pattern) {
        return is_candidate(pattern) ? matches_of(m_space->slot(pattern), pattern) : m_none;
    }
    /// False if the text lacks something that the pattern needs. Cheaper than `matches`.
    bool may_match(PatternId pattern) { return is_candidate(pattern) && passes_filter(pattern); }
    /// The patterns that may match, in the order in which their anchors were found.
    const std::vector<PatternId>& candidates() const { return m_space->candidates; }
    /// Anchors found and states entered: the measure of work that tests hold to a bound.
    std::uint64_t steps() const { return m_steps + m_space->walker.steps() - m_walked_before; }

  private:
    bool is_candidate(PatternId pattern) const { return m_space->slot_of[pattern] != 0; }
    bool passes_filter(PatternId pattern);
    const std::vector<Range>& matches_of(Workspace::Slot& slot, PatternId pattern);
    void take_anchor(const PatternSet::AnchorUse& use, std::uint32_t begin);

    const PatternSet& m_patterns;
    const Stream& m_stream;
    WorkspacePool::Lent m_space;
    const std::vector<Range> m_none;
    std::uint64_t m_steps = 0;
    std::uint64_t m_walked_before = 0;
};

/// Does any match of one of the patterns share characters with the range?
bool touches_any(Range range, const std::vector<PatternId>& patterns, Scan& scan);

}  // namespace frontdesk::phrasing
