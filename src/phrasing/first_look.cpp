#include "phrasing/first_look.h"

#include <algorithm>

namespace frontdesk::phrasing {

FirstLook SharedLists::look_of(const std::vector<KeyList>& lists) {
    const KeyList* few = nullptr;
    const KeyList* many = nullptr;
    for (const KeyList& list : lists) {
        if (list.in_anchor) continue;
        const KeyList*& rarest = list.keys.size() <= FirstLook::most_keys ? few : many;
        if (rarest == nullptr || list.expected < rarest->expected) rarest = &list;
    }
    FirstLook look;
    if (few != nullptr) {
        look.key_count = static_cast<std::uint8_t>(few->keys.size());
        std::copy(few->keys.begin(), few->keys.end(), look.keys);
    }
    if (many != nullptr) look.list = number_of(many->keys);
    return look;
}

std::uint16_t SharedLists::number_of(const std::vector<TextSketch::Key>& keys) {
    constexpr std::size_t most_lists = 0xFFFF;
    const auto known = m_known.find(keys);
    if (known != m_known.end()) return known->second;
    if (size() > most_lists) return 0;
    const auto number = static_cast<std::uint16_t>(size());
    m_known.emplace(keys, number);
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    m_first.push_back(static_cast<std::uint32_t>(m_keys.size()));
    return number;
}

}  // namespace frontdesk::phrasing
