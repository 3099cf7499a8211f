#include "phrasing/equivalents.h"

#include <algorithm>
#include <tuple>

#include "core/error.h"

namespace frontdesk::phrasing {

namespace {

constexpr std::size_t start_count = 4096;

std::size_t start_of(char32_t character) {
    return static_cast<std::size_t>(character) % start_count;
}

}  // namespace

void Equivalents::add(std::u32string variant, std::u32string word) {
    FRONTDESK_CHECK(!variant.empty() && variant.size() <= longest_word);
    m_entries.push_back({std::move(variant), std::move(word)});
}

void Equivalents::finish() {
    FRONTDESK_CHECK(m_entries.size() < 0xFFFF);
    const auto key = [](const Entry& entry) {
        return std::make_tuple(start_of(entry.variant.front()), longest_word - entry.variant.size());
    };
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&](const Entry& left, const Entry& right) { return key(left) < key(right); });
    m_starts.assign(start_count, 0);
    for (std::size_t i = m_entries.size(); i-- > 0;)
        m_starts[start_of(m_entries[i].variant.front())] = static_cast<std::uint16_t>(i + 1);
}

const Equivalents::Entry* Equivalents::at(std::u32string_view characters, std::size_t at) const {
    const std::size_t start = start_of(characters[at]);
    if (m_starts.empty() || m_starts[start] == 0) return nullptr;
    for (std::size_t i = m_starts[start] - 1U; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if (start_of(entry.variant.front()) != start) break;
        if (characters.compare(at, entry.variant.size(), entry.variant) == 0) return &entry;
    }
    return nullptr;
}

Equivalents::Replaced Equivalents::replaced_at(std::u32string_view characters, std::size_t place) const {
    const Entry* entry = at(characters, place);
    return entry == nullptr ? Replaced{} : Replaced{entry->variant.size(), entry->word};
}

std::u32string Equivalents::apply(std::u32string_view characters) const {
    std::u32string replaced;
    for (std::size_t i = 0; i < characters.size();) {
        const Entry* entry = at(characters, i);
        if (entry == nullptr) {
            replaced += characters[i++];
        } else {
            replaced += entry->word;
            i += entry->variant.size();
        }
    }
    return replaced;
}

text::Folded Equivalents::apply(const text::Folded& folded) const {
    text::Folded replaced;
    const auto append = [&](char32_t character, std::size_t first, std::size_t last) {
        replaced.characters += character;
        replaced.begin.push_back(folded.begin[first]);
        replaced.end.push_back(folded.end[last]);
    };
    replaced.characters.reserve(folded.characters.size() + 8);
    replaced.begin.reserve(folded.characters.size() + 8);
    replaced.end.reserve(folded.characters.size() + 8);
    for (std::size_t i = 0; i < folded.characters.size();) {
        const Entry* entry = at(folded.characters, i);
        if (entry == nullptr) {
            append(folded.characters[i], i, i);
            ++i;
            continue;
        }
        const std::size_t count = entry->variant.size();
        const bool one_to_one = entry->word.size() == count;
        for (std::size_t k = 0; k < entry->word.size(); ++k)
            append(entry->word[k], one_to_one ? i + k : i, one_to_one ? i + k : i + count - 1);
        i += count;
    }
    return replaced;
}

std::u32string Equivalents::replaced_in(std::u32string_view word) const {
    for (std::size_t i = 0; i < word.size();) {
        const Entry* entry = at(word, i);
        if (entry != nullptr && entry->word != entry->variant) return entry->variant;
        i += entry == nullptr ? 1 : entry->variant.size();
    }
    return {};
}

}  // namespace frontdesk::phrasing
