#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "phrasing/measure.h"

// The second filter, behind the anchors: most patterns need more than one word, and most replies that hold
// the anchor lack another. Looking that up costs a fraction of a walk.
namespace frontdesk::phrasing {

/// Which characters and pairs of neighbours stand in a text, as bits by a hash. Says yes too often, never no
/// wrongly.
class TextSketch {
  public:
    static constexpr std::size_t bit_count = std::size_t{1} << 16U;
    using Key = std::uint16_t;

    void add(std::u32string_view text) {
        each_key(text, [this](Key key, std::uint32_t at) {
            if (!has(key)) m_places[key].first = at;
            m_places[key].last = at;
            m_bits[key >> 6U] |= std::uint64_t{1} << (key & 63U);
        });
    }
    /// Takes out what `add` put in for the same text; cheaper than an empty sketch for a short one.
    void remove(std::u32string_view text) {
        each_key(text, [this](Key key, std::uint32_t) { m_bits[key >> 6U] = 0; });
    }
    bool has(Key key) const { return (m_bits[key >> 6U] >> (key & 63U) & 1U) != 0; }

    /// At or behind `from` the key stands here at the earliest; `nowhere` if it does not stand there at all.
    std::uint32_t earliest(Key key, std::uint32_t from) const {
        if (!has(key) || m_places[key].last < from) return nowhere;
        return std::max(from, m_places[key].first);
    }
    static constexpr std::uint32_t nowhere = 0xFFFFFFFF;

    static Key key_of(char32_t character) { return static_cast<Key>(character ^ character >> 16U); }
    static Key key_of(char32_t left, char32_t right) {
        return static_cast<Key>((left * 0x9E3779B1U ^ right * 0x85EBCA77U) >> 13U);
    }

  private:
    template <class Take>
    static void each_key(std::u32string_view text, const Take& take) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            take(key_of(text[i]), static_cast<std::uint32_t>(i));
            if (i + 1 < text.size()) take(key_of(text[i], text[i + 1]), static_cast<std::uint32_t>(i));
        }
    }

    struct Places {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    std::vector<Places> m_places = std::vector<Places>(bit_count);  ///< Of keys that are there.
    std::vector<std::uint64_t> m_bits = std::vector<std::uint64_t>(bit_count / 64, 0);
};

/// Words of which every match of a part holds one, as keys: sorted, each once.
struct KeyList {
    double expected = 0;  ///< How many of them a reply is thought to hold.
    std::vector<TextSketch::Key> keys;
    bool in_anchor = false;  ///< The part belongs to the pattern's anchor, so that it is known to be there.
};

/// The keys of classes that were asked for: the same few classes stand in thousands of patterns.
using ClassKeys = std::map<std::string, std::vector<TextSketch::Key>, std::less<>>;

/// The lists of a pattern's parts, in their order. Nothing of parts that need no word, or one of too many.
std::vector<KeyList> needed_words(const PatternNode& root, Measuring& measuring, ClassKeys& known);

/// What else a match needs: of each list of words at least one.
class WordFilter {
  public:
    WordFilter() = default;
    WordFilter(const PatternNode& root, Measuring& measuring, ClassKeys& known);

    /// Everything there is to it, in one stretch of memory: a reply is held against hundreds of filters, and
    /// most of the time would go into fetching them.
    const TextSketch::Key* block() const { return m_block.data(); }

    /// False if no match can stand in the text of the sketch.
    /// @param from where the first match could begin at the earliest.
    static bool passes(const TextSketch::Key* block, const TextSketch& sketch, std::uint32_t from) {
        return has_all(block, sketch) && stand_in_order(block, sketch, from);
    }

  private:
    static bool has_all(const TextSketch::Key* block, const TextSketch& sketch) {
        for (std::size_t i = 1; i <= block[0]; ++i) {
            const TextSketch::Key* key = block + block[i];
            const TextSketch::Key* const end = key + 1 + *key;
            do ++key;
            while (key != end && !sketch.has(*key));
            if (key == end) return false;
        }
        return true;
    }
    static bool stand_in_order(const TextSketch::Key* block, const TextSketch& sketch, std::uint32_t from);

    /// How many lists there are; where each begins, the ones that say no most often in front; and the lists
    /// in the pattern's order, each its length and its keys.
    std::vector<TextSketch::Key> m_block{0};
};

}  // namespace frontdesk::phrasing
