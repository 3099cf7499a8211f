#include "phrasing/class_table.h"

#include <algorithm>
#include <set>

namespace frontdesk::phrasing {

const PatternNode* ClassTable::find(const std::string& name) const {
    const auto found = m_members.find(name);
    return found == m_members.end() ? nullptr : found->second.get();
}

std::vector<std::string> ClassTable::names() const {
    std::vector<std::string> names;
    for (const auto& [name, members] : m_members) names.push_back(name);
    return names;
}

std::uint64_t ClassTable::size_of(const std::string& name) const {
    const auto found = m_sizes.find(name);
    return found == m_sizes.end() ? 0 : found->second;
}

std::vector<std::string> ClassTable::remove_circular() {
    m_sizes.clear();
    // Classes that only name settled ones are settled; what is left over goes round in circles (or names one
    // that does).
    constexpr std::uint64_t enough = std::uint64_t{1} << 32U;
    for (bool progress = true; progress;) {
        progress = false;
        for (const auto& [name, members] : m_members) {
            if (m_sizes.count(name) > 0) continue;
            bool ready = true;
            std::uint64_t size = count_parts(*members);
            each_class(*members, [&](const ClassUse& use) {
                if (m_members.count(use.name) > 0 && m_sizes.count(use.name) == 0) ready = false;
                size += size_of(use.name);
            });
            if (ready) progress = m_sizes.emplace(name, std::min(size, enough)).second;
        }
    }
    std::vector<std::string> circular;
    for (const std::string& name : names())
        if (m_sizes.count(name) == 0) circular.push_back(name);
    for (const std::string& name : circular) m_members.erase(name);
    return circular;
}

}  // namespace frontdesk::phrasing
