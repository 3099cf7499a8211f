#include "phrasing/word_filter.h"

#include <algorithm>
#include <utility>

#include "phrasing/anchor.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::size_t most_lists = 24;
constexpr std::size_t most_keys = 160;  ///< Of one list; a longer one is nearly always met.

TextSketch::Key key_of(const std::u32string& word) {
    return word.size() == 1 ? TextSketch::key_of(word[0]) : TextSketch::key_of(word[0], word[1]);
}

std::vector<TextSketch::Key> keys_of(const PatternNode& part, Measuring& measuring) {
    std::vector<TextSketch::Key> keys;
    for (const std::u32string& word : anchor_words(part, measuring)) keys.push_back(key_of(word));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

/// What every match of the part holds one of; no keys if that cannot be said, or says nothing.
KeyList list_of(const PatternNode& part, Measuring& measuring, ClassKeys& known) {
    KeyList list;
    const auto anchor = measuring.measure(part).anchor;
    if (!anchor || anchor->count > most_keys) return list;
    list.expected = anchor->expected;
    const auto* use = std::get_if<ClassUse>(&part.is);
    if (use == nullptr) {
        list.keys = keys_of(part, measuring);
        return list;
    }
    const auto [entry, is_new] = known.try_emplace(use->name);
    if (is_new) entry->second = keys_of(part, measuring);
    list.keys = entry->second;
    return list;
}

}  // namespace

std::vector<KeyList> needed_words(const PatternNode& root, Measuring& measuring, ClassKeys& known) {
    std::vector<KeyList> lists;
    const auto* sequence = std::get_if<Sequence>(&root.is);
    if (sequence == nullptr) return lists;
    const AnchorParts anchor = measuring.anchor_parts(*sequence);
    for (std::size_t i = 0; i < sequence->parts.size(); ++i) {
        KeyList list = list_of(*sequence->parts[i], measuring, known);
        list.in_anchor = i >= anchor.first && i < anchor.first + anchor.count;
        if (!list.keys.empty()) lists.push_back(std::move(list));
    }
    return lists;
}

WordFilter::WordFilter(const PatternNode& root, Measuring& measuring, ClassKeys& known) {
    std::vector<KeyList> lists = needed_words(root, measuring, known);
    if (lists.size() > most_lists) lists.resize(most_lists);
    m_block.assign(1 + lists.size(), static_cast<TextSketch::Key>(lists.size()));
    std::vector<std::pair<double, std::size_t>> rarest;
    for (const KeyList& list : lists) {
        rarest.emplace_back(list.expected, m_block.size());
        m_block.push_back(static_cast<TextSketch::Key>(list.keys.size()));
        m_block.insert(m_block.end(), list.keys.begin(), list.keys.end());
    }
    std::sort(rarest.begin(), rarest.end());
    for (std::size_t i = 0; i < rarest.size(); ++i)
        m_block[i + 1] = static_cast<TextSketch::Key>(rarest[i].second);
}

bool WordFilter::stand_in_order(const TextSketch::Key* block, const TextSketch& sketch, std::uint32_t from) {
    const TextSketch::Key* at = block + 1 + block[0];
    for (std::size_t lists = block[0]; lists > 0; --lists) {
        const TextSketch::Key* const end = at + 1 + *at;
        std::uint32_t earliest = TextSketch::nowhere;
        while (++at != end && earliest != from) earliest = std::min(earliest, sketch.earliest(*at, from));
        if (earliest == TextSketch::nowhere) return false;
        from = earliest + 1;
        at = end;
    }
    return true;
}

}  // namespace frontdesk::phrasing
