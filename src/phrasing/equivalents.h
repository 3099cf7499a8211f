#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/fold.h"

namespace frontdesk::phrasing {

/// Words that mean the same to every rule (您 and 你, 咱们 and 我们, 啥 and 什么). Patterns and replies are
/// read with each of them replaced by one chosen word, so no rule can know one form and miss another.
class Equivalents {
  public:
    constexpr static std::size_t longest_word = 8;  ///< Characters.

    /// `variant` will be read as `word`; both folded. The same word twice keeps a longer one, that holds a
    /// variant by chance, as it is (说明日期 is no 明日).
    void add(std::u32string variant, std::u32string word);
    /// To be called once, after the last `add`.
    void finish();

    /// Of several variants that begin at a place the longest is replaced, from the left. Linear.
    std::u32string apply(std::u32string_view characters) const;
    /// The same; each new character stands for all bytes of the variant, or for its own if the lengths agree.
    text::Folded apply(const text::Folded& folded) const;

    /// What begins at a place: so many characters are read as the word. No characters if nothing does.
    struct Replaced {
        std::size_t size = 0;
        std::u32string_view word;
    };
    Replaced replaced_at(std::u32string_view characters, std::size_t at) const;

    /// A variant inside `word`, if it would be replaced there; empty if none.
    std::u32string replaced_in(std::u32string_view word) const;
    bool empty() const { return m_entries.empty(); }

  private:
    struct Entry {
        std::u32string variant;
        std::u32string word;
    };

    /// The entry that applies at `at`, or null.
    const Entry* at(std::u32string_view characters, std::size_t at) const;

    std::vector<Entry> m_entries;         ///< By first character, the longest variant first.
    std::vector<std::uint16_t> m_starts;  ///< By the low bits of a first character: 1 + the first entry.
};

}  // namespace frontdesk::phrasing
