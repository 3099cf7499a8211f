#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "phrasing/due_words.h"
#include "phrasing/promise.h"

// The pieces of a time, one after the other: 明天 | 下午 | 三点半 | 前.
namespace frontdesk::phrasing {

struct DuePart {
    enum class Kind { word, clock, length, day };

    Kind kind = Kind::word;
    std::size_t begin = 0;
    std::size_t end = 0;
    const DueWord* word = nullptr;        ///< Of kind word.
    int amount = 0;                       ///< Minutes since midnight as said (3点 is 180), or a length.
    Due::Unit unit = Due::Unit::minutes;  ///< Of a length.
    bool exact = true;                    ///< Of a length: not 几分钟.
    Day day;                              ///< Of kind day: 周五, 25号.
};

/// Whether the character at `at`, if there is one, is among `characters`.
inline bool is_one_of(std::u32string_view text, std::size_t at, std::u32string_view characters) {
    return at < text.size() && characters.find(text[at]) != std::u32string_view::npos;
}

/// The piece that begins at character `at` of a folded text; nothing if none does. The work is bounded.
std::optional<DuePart> due_part_at(std::u32string_view folded, std::size_t at);

}  // namespace frontdesk::phrasing
