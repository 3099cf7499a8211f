#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace frontdesk::phrasing {

/// Lists by number, side by side in one block of memory. Filled in any order, then laid out once.
template <class Item>
struct Grouped {
    std::vector<std::uint32_t> first;  ///< By list: its first item; one more entry ends the last list.
    std::vector<Item> items;

    void add(std::uint32_t list, Item item) { m_loose.emplace_back(list, std::move(item)); }

    /// Items keep their order within a list. @param lists how many lists there are.
    void lay_out(std::size_t lists) {
        first.assign(lists + 1, 0);
        for (const auto& [list, item] : m_loose) ++first[list + 1];
        for (std::size_t i = 0; i < lists; ++i) first[i + 1] += first[i];
        std::vector<std::uint32_t> filled(first.begin(), first.end() - 1);
        items.resize(m_loose.size());
        for (auto& [list, item] : m_loose) items[filled[list]++] = std::move(item);
        m_loose = {};
    }

    std::span<const Item> list(std::uint32_t number) const {
        return {items.data() + first[number], items.data() + first[number + 1]};
    }

  private:
    std::vector<std::pair<std::uint32_t, Item>> m_loose;
};

}  // namespace frontdesk::phrasing
