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
    m_depths.clear();
    // Classes that only name settled ones are settled; what is left over goes round in circles (or names one
    // that does). Each use is looked at once.
    std::map<std::string, std::vector<std::string>> users;
    std::map<std::string, std::size_t> open_uses;
    std::vector<std::string> ready;
    for (const auto& [name, members] : m_members) {
        std::size_t open = 0;
        each_class(*members, [&, user = name](const ClassUse& use) {
            if (m_members.count(use.name) == 0) return;
            users[use.name].push_back(user);
            ++open;
        });
        open_uses[name] = open;
        if (open == 0) ready.push_back(name);
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const std::string name = ready[i];
        settle(name);
        for (const std::string& user : users[name])
            if (--open_uses[user] == 0) ready.push_back(user);
    }
    std::vector<std::string> circular;
    for (const std::string& name : names())
        if (m_sizes.count(name) == 0) circular.push_back(name);
    for (const std::string& name : circular) m_members.erase(name);
    return circular;
}

void ClassTable::settle(const std::string& name) {
    constexpr std::uint64_t enough = std::uint64_t{1} << 32U;
    const PatternNode& members = *m_members.at(name);
    std::uint64_t size = count_parts(members);
    int depth = 0;
    each_class(members, [&](const ClassUse& use) {
        const auto used = m_depths.find(use.name);
        if (used == m_depths.end()) return;
        size = std::min(enough, size + size_of(use.name));
        depth = std::max(depth, used->second + 1);
    });
    m_sizes[name] = std::min(size, enough);
    m_depths[name] = depth;
}

std::vector<std::string> ClassTable::remove_too_deep() {
    std::vector<std::string> deep;
    for (const auto& [name, depth] : m_depths)
        if (depth > deepest_class) deep.push_back(name);
    for (const std::string& name : deep) {
        m_members.erase(name);
        m_sizes.erase(name);
        m_depths.erase(name);
    }
    return deep;
}

}  // namespace frontdesk::phrasing
