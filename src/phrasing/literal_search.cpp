#include "phrasing/literal_search.h"

#include <algorithm>

#include "core/error.h"

namespace frontdesk::phrasing {

std::uint32_t LiteralSearch::add(const std::u32string& word) {
    FRONTDESK_CHECK(!word.empty());
    std::uint32_t node = 0;
    for (const char32_t character : word) node = grow(node, character);
    if (m_nodes[node].word == none) {
        m_nodes[node].word = word_count();
        m_lengths.push_back(static_cast<std::uint32_t>(word.size()));
    }
    return m_nodes[node].word;
}

std::uint32_t LiteralSearch::grow(std::uint32_t node, char32_t character) {
    if (node == 0 && character < m_root.size() && m_root[character] != 0) return m_root[character];
    const auto& children = m_nodes[node].children;
    const auto known = std::find_if(children.begin(), children.end(),
                                    [character](const auto& pair) { return pair.first == character; });
    if (known != children.end()) return known->second;
    const auto fresh = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes[node].children.emplace_back(character, fresh);
    m_nodes.emplace_back();
    if (node == 0 && character < m_root.size()) m_root[character] = fresh;
    return fresh;
}

void LiteralSearch::finish() {
    for (Node& node : m_nodes) std::sort(node.children.begin(), node.children.end());
    std::vector<std::uint32_t> by_depth{0};
    for (std::size_t i = 0; i < by_depth.size(); ++i) {
        const std::uint32_t parent = by_depth[i];
        for (const auto& [character, node] : m_nodes[parent].children) {
            link(parent, character, node);
            by_depth.push_back(node);
        }
    }
}

void LiteralSearch::link(std::uint32_t parent, char32_t character, std::uint32_t node) {
    const std::uint32_t fallback = parent == 0 ? 0 : next(m_nodes[parent].fallback, character);
    m_nodes[node].fallback = fallback;
    m_nodes[node].shorter = m_nodes[fallback].word == none ? m_nodes[fallback].shorter : fallback;
}

std::uint32_t LiteralSearch::child(std::uint32_t node, char32_t character) const {
    if (node == 0 && character < m_root.size()) return m_root[character];
    const auto& children = m_nodes[node].children;
    const auto found = std::lower_bound(children.begin(), children.end(), character,
                                        [](const auto& pair, char32_t value) { return pair.first < value; });
    return found != children.end() && found->first == character ? found->second : 0;
}

std::uint32_t LiteralSearch::next(std::uint32_t node, char32_t character) const {
    while (true) {
        const std::uint32_t to = child(node, character);
        if (to != 0 || node == 0) return to;
        node = m_nodes[node].fallback;
    }
}

}  // namespace frontdesk::phrasing
