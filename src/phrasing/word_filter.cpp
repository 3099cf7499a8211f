#include "phrasing/word_filter.h"

#include <algorithm>
#include <utility>

#include "phrasing/anchor.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::size_t most_keys = 160;  ///< Of one list; a longer one is nearly always met.

struct List {
    double expected = 0;
    std::vector<TextSketch::Key> keys;
};

TextSketch::Key key_of(const std::u32string& word) {
    return word.size() == 1 ? TextSketch::key_of(word[0]) : TextSketch::key_of(word[0], word[1]);
}

/// What every match of the part holds one of; no keys if that cannot be said, or says nothing.
List list_of(const PatternNode& part, Measuring& measuring) {
    List list;
    const auto anchor = measuring.measure(part).anchor;
    if (!anchor || anchor->count > most_keys) return list;
    list.expected = anchor->expected;
    for (const std::u32string& word : anchor_words(part, measuring)) list.keys.push_back(key_of(word));
    std::sort(list.keys.begin(), list.keys.end());
    list.keys.erase(std::unique(list.keys.begin(), list.keys.end()), list.keys.end());
    return list;
}

}  // namespace

WordFilter::WordFilter(const PatternNode& root, Measuring& measuring) {
    std::vector<List> lists;
    if (const auto* sequence = std::get_if<Sequence>(&root.is)) {
        for (const PatternPart& part : sequence->parts) {
            List list = list_of(*part, measuring);
            if (!list.keys.empty()) lists.push_back(std::move(list));
        }
    }
    std::vector<std::pair<double, std::uint32_t>> rarest;
    for (const List& list : lists) {
        rarest.emplace_back(list.expected, static_cast<std::uint32_t>(m_keys.size()));
        m_keys.push_back(static_cast<TextSketch::Key>(list.keys.size()));
        m_keys.insert(m_keys.end(), list.keys.begin(), list.keys.end());
    }
    std::sort(rarest.begin(), rarest.end());
    for (const auto& [expected, begin] : rarest) m_rarest_first.push_back(begin);
}

bool WordFilter::stand_in_order(const TextSketch& sketch, std::uint32_t from) const {
    for (std::size_t at = 0; at < m_keys.size();) {
        const std::size_t end = at + 1 + m_keys[at];
        std::uint32_t earliest = TextSketch::nowhere;
        while (++at < end && earliest != from)
            earliest = std::min(earliest, sketch.earliest(m_keys[at], from));
        if (earliest == TextSketch::nowhere) return false;
        from = earliest + 1;
        at = end;
    }
    return true;
}

}  // namespace frontdesk::phrasing
