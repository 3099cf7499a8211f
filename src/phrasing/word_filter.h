#pragma once

#include <cstdint>
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
        each_key(text, [this](Key key) { m_bits[key >> 6U] |= std::uint64_t{1} << (key & 63U); });
    }
    /// Takes out what `add` put in for the same text; cheaper than an empty sketch for a short one.
    void remove(std::u32string_view text) {
        each_key(text, [this](Key key) { m_bits[key >> 6U] = 0; });
    }
    bool has(Key key) const { return (m_bits[key >> 6U] >> (key & 63U) & 1U) != 0; }

    static Key key_of(char32_t character) { return static_cast<Key>(character ^ character >> 16U); }
    static Key key_of(char32_t left, char32_t right) {
        return static_cast<Key>((left * 0x9E3779B1U ^ right * 0x85EBCA77U) >> 13U);
    }

  private:
    template <class Take>
    static void each_key(std::u32string_view text, const Take& take) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            take(key_of(text[i]));
            if (i > 0) take(key_of(text[i - 1], text[i]));
        }
    }

    std::vector<std::uint64_t> m_bits = std::vector<std::uint64_t>(bit_count / 64, 0);
};

/// What else a match needs: of each list of words at least one.
class WordFilter {
  public:
    WordFilter() = default;
    WordFilter(const PatternNode& root, Measuring& measuring);

    /// False if no match can stand in the text of the sketch.
    bool passes(const TextSketch& sketch) const {
        const TextSketch::Key* key = m_keys.data();
        for (std::uint32_t i = 0; i < m_list_count; ++i) {
            const TextSketch::Key* const end = key + 1 + *key;
            do ++key;
            while (key != end && !sketch.has(*key));
            if (key == end) return false;
            key = end;
        }
        return true;
    }

  private:
    std::vector<TextSketch::Key> m_keys;  ///< Of each list its length, then its keys.
    std::uint32_t m_list_count = 0;
};

}  // namespace frontdesk::phrasing
