#include "phrasing/workspace.h"

#include <utility>

namespace frontdesk::phrasing {

Workspace::Slot& Workspace::open_slot(PatternId pattern) {
    if (slot_of[pattern] == 0) {
        candidates.push_back(pattern);
        slot_of[pattern] = static_cast<std::uint32_t>(candidates.size());
        if (slots.size() < candidates.size()) slots.emplace_back();
    }
    return slot(pattern);
}

void Workspace::clear() {
    for (const PatternId pattern : candidates) {
        Slot& used = slot(pattern);
        used.beginnings = {};
        used.more.clear();
        used.matches.clear();
        used.passes_filter = false;
        used.settled = false;
        slot_of[pattern] = 0;
    }
    candidates.clear();
}

WorkspacePool::Lent WorkspacePool::lend(std::size_t pattern_count) {
    std::unique_ptr<Workspace> space;
    {
        const std::lock_guard lock(m_door);
        if (!m_free.empty()) {
            space = std::move(m_free.back());
            m_free.pop_back();
        }
    }
    if (!space) space = std::make_unique<Workspace>(pattern_count);
    return {*this, std::move(space)};
}

void WorkspacePool::take_back(std::unique_ptr<Workspace> space) {
    space->clear();
    const std::lock_guard lock(m_door);
    m_free.push_back(std::move(space));
}

}  // namespace frontdesk::phrasing
