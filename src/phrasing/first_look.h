#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "phrasing/word_filter.h"

// The look that a pattern gets when its anchor is found, before anything of its own is touched: one or two of
// the words that it needs besides. Most patterns go no further.
namespace frontdesk::phrasing {

/// What a pattern needs besides its anchor; small enough to stand beside the pattern's number.
struct FirstLook {
    static constexpr std::size_t most_keys = 4;

    std::uint8_t key_count = 0;  ///< 0: nothing is asked of `keys`.
    std::uint16_t list = 0;      ///< A list that many patterns share; 0 for none.
    TextSketch::Key keys[most_keys] = {};
};

/// The lists that patterns share; the same words are kept once.
class SharedLists {
  public:
    SharedLists() : m_first(2, 0) {}

    /// What to look at for a pattern that needs one of each of `lists`: the rarest short list besides the
    /// anchor, and the rarest longer one.
    FirstLook look_of(const std::vector<KeyList>& lists);

    std::size_t size() const { return m_first.size() - 1; }
    bool any_stands_in(const TextSketch& sketch, std::uint16_t list) const {
        for (std::uint32_t i = m_first[list]; i < m_first[list + 1U]; ++i)
            if (sketch.has(m_keys[i])) return true;
        return false;
    }

  private:
    std::uint16_t number_of(const std::vector<TextSketch::Key>& keys);

    std::map<std::vector<TextSketch::Key>, std::uint16_t> m_known;
    std::vector<std::uint32_t>
        m_first;  ///< By list: its first key; one more entry ends the last. List 0 is empty.
    std::vector<TextSketch::Key> m_keys;
};

/// Remembers of a text which shared lists have a word in it.
class ListMemory {
  public:
    void forget(std::size_t list_count) { m_known.assign(list_count, unknown); }

    bool passes(const FirstLook& look, const SharedLists& lists, const TextSketch& sketch) {
        if (look.key_count != 0 && !has_key(look, sketch)) return false;
        return look.list == 0 || has_list(look.list, lists, sketch);
    }

  private:
    enum Presence : std::uint8_t { unknown, absent, present };

    static bool has_key(const FirstLook& look, const TextSketch& sketch) {
        for (std::size_t i = 0; i < look.key_count; ++i)
            if (sketch.has(look.keys[i])) return true;
        return false;
    }
    bool has_list(std::uint16_t list, const SharedLists& lists, const TextSketch& sketch) {
        if (m_known[list] == unknown) m_known[list] = lists.any_stands_in(sketch, list) ? present : absent;
        return m_known[list] == present;
    }

    std::vector<Presence> m_known;  ///< By list.
};

}  // namespace frontdesk::phrasing
