#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "phrasing/first_look.h"
#include "phrasing/stream.h"
#include "phrasing/walker.h"
#include "phrasing/word_filter.h"

// The memory that scans work in. It is lent out and comes back clean, so that judging a reply neither asks
// for new memory nor clears a place for every pattern of a pack.
namespace frontdesk::phrasing {

using PatternId = std::uint32_t;

struct Workspace {
    /// What is known of a pattern whose anchor was found.
    struct Slot {
        Range beginnings;         ///< Where a match can begin: mostly one stretch is all there is.
        std::vector<Range> more;  ///< Further stretches.
        std::vector<Range> matches;
        bool passes_filter = false;
        bool settled = false;  ///< `matches` holds all there are.
    };

    explicit Workspace(std::size_t pattern_count) : slot_of(pattern_count, 0) {}

    Slot& slot(PatternId pattern) { return slots[slot_of[pattern] - 1]; }
    /// The pattern's slot, a fresh one if it has none.
    Slot& open_slot(PatternId pattern);
    /// Forgets what was found. Takes time for that only, not for all patterns.
    void clear();

    std::vector<std::uint32_t> slot_of;  ///< By pattern: 0 or the number of its slot + 1.
    std::vector<PatternId> candidates;   ///< By slot.
    std::vector<Slot> slots;             ///< As many as were ever needed at once.
    TextSketch sketch;
    ListMemory list_memory;
    Walker walker;
};

/// Thread-safe; keeps as many workspaces as threads have ever scanned at once.
class WorkspacePool {
  public:
    class Lent {
      public:
        Lent(WorkspacePool& pool, std::unique_ptr<Workspace> space)
            : m_pool(pool), m_space(std::move(space)) {}
        ~Lent() { m_pool.take_back(std::move(m_space)); }
        Lent(const Lent&) = delete;
        Lent& operator=(const Lent&) = delete;
        Workspace* operator->() const { return m_space.get(); }

      private:
        WorkspacePool& m_pool;
        std::unique_ptr<Workspace> m_space;
    };

    Lent lend(std::size_t pattern_count);

  private:
    void take_back(std::unique_ptr<Workspace> space);

    std::mutex m_door;
    std::vector<std::unique_ptr<Workspace>> m_free;
};

}  // namespace frontdesk::phrasing
