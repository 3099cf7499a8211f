#include "phrasing/literal_search.h"

#include <algorithm>

#include "core/error.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::size_t basic_plane = 0x10000;
constexpr std::size_t first_size = 1024;

std::size_t mixed(std::uint32_t node, char32_t character) {
    const std::uint64_t key = (std::uint64_t{node} << 21U | character) * 0x9E3779B97F4A7C15ULL;
    return static_cast<std::size_t>(key >> 32U);
}

}  // namespace

std::uint32_t LiteralSearch::add(std::u32string_view word) {
    FRONTDESK_CHECK(!word.empty());
    std::uint32_t node = 0;
    for (const char32_t character : word) node = grow(node, character);
    std::uint32_t& number = m_growth.words[node];
    if (number == none) {
        number = word_count();
        m_lengths.push_back(static_cast<std::uint32_t>(word.size()));
    }
    return number;
}

std::uint32_t LiteralSearch::grow(std::uint32_t node, char32_t character) {
    if (m_growth.edges.size() * 2 >= m_growth.by_hash.size())
        rehash(std::max(first_size, m_growth.by_hash.size() * 2));
    const std::size_t place = free_place(node, character);
    std::uint32_t& edge = m_growth.by_hash[place];
    if (edge == 0) {
        m_growth.edges.push_back({node, character, static_cast<std::uint32_t>(m_growth.words.size())});
        m_growth.words.push_back(none);
        edge = static_cast<std::uint32_t>(m_growth.edges.size());
    }
    return m_growth.edges[edge - 1].to;
}

void LiteralSearch::rehash(std::size_t size) {
    m_growth.by_hash.assign(size, 0);
    for (std::uint32_t i = 0; i < m_growth.edges.size(); ++i)
        m_growth.by_hash[free_place(m_growth.edges[i].from, m_growth.edges[i].on)] = i + 1;
}

/// Where the edge stands, or where it would.
std::size_t LiteralSearch::free_place(std::uint32_t node, char32_t character) const {
    const std::size_t mask = m_growth.by_hash.size() - 1;
    std::size_t place = mixed(node, character) & mask;
    while (const std::uint32_t edge = m_growth.by_hash[place]) {
        const Edge& known = m_growth.edges[edge - 1];
        if (known.from == node && known.on == character) break;
        place = (place + 1) & mask;
    }
    return place;
}

void LiteralSearch::finish() {
    number_by_level();
    m_growth = {};
    link();
}

void LiteralSearch::number_by_level() {
    const std::size_t count = m_growth.words.size();
    // The edges of each node, side by side.
    std::vector<std::uint32_t> first(count + 1, 0);
    for (const Edge& edge : m_growth.edges) ++first[edge.from + 1];
    for (std::size_t i = 0; i < count; ++i) first[i + 1] += first[i];
    std::vector<Edge> edges(m_growth.edges.size());
    std::vector<std::uint32_t> filled(first.begin(), first.end() - 1);
    for (const Edge& edge : m_growth.edges) edges[filled[edge.from]++] = edge;

    m_nodes.assign(count, {});
    m_endings.assign(count, {});
    m_labels.assign(count, 0);
    std::vector<std::uint32_t> old_numbers{0};
    old_numbers.reserve(count);
    for (std::uint32_t node = 0; node < count; ++node) {
        const std::uint32_t old = old_numbers[node];
        m_endings[node].word = m_growth.words[old];
        m_nodes[node].first_child = static_cast<std::uint32_t>(old_numbers.size());
        m_nodes[node].child_count = first[old + 1] - first[old];
        const auto begin = edges.begin() + first[old];
        const auto end = edges.begin() + first[old + 1];
        std::sort(begin, end, [](const Edge& left, const Edge& right) { return left.on < right.on; });
        for (auto edge = begin; edge != end; ++edge) {
            m_labels[old_numbers.size()] = edge->on;
            old_numbers.push_back(edge->to);
        }
    }
}

void LiteralSearch::link() {
    m_root.assign(basic_plane, 0);
    const Node& root = m_nodes[0];
    for (std::uint32_t i = root.first_child; i < root.first_child + root.child_count; ++i)
        if (m_labels[i] < basic_plane) m_root[m_labels[i]] = i;
    for (std::uint32_t parent = 0; parent < m_nodes.size(); ++parent) {
        const Node& above = m_nodes[parent];
        for (std::uint32_t i = above.first_child; i < above.first_child + above.child_count; ++i) {
            const std::uint32_t fallback = parent == 0 ? 0 : next(above.fallback, m_labels[i]);
            m_nodes[i].fallback = fallback;
            m_endings[i].shorter = m_nodes[fallback].ending;
            m_nodes[i].ending = m_endings[i].word == none ? m_nodes[fallback].ending : i;
        }
    }
}

std::uint32_t LiteralSearch::rare_child(std::uint32_t node, char32_t character) const {
    const auto first = m_labels.begin() + m_nodes[node].first_child;
    const auto behind = first + m_nodes[node].child_count;
    const auto found = std::lower_bound(first, behind, character);
    if (found == behind || *found != character) return 0;
    return static_cast<std::uint32_t>(found - m_labels.begin());
}

}  // namespace frontdesk::phrasing
