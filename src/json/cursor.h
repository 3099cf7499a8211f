#pragma once

#include <cstddef>
#include <string_view>

#include "json/value.h"

// Where a byte of a text stands in lines and columns. Only goes forward, so that asking for every value of a
// file costs one pass over it.
namespace frontdesk::json {

class Cursor {
  public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    /// Line and column of byte `offset`; never ask for an earlier one than before.
    Position at(std::size_t offset);

  private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    Position m_position{1, 1};
};

/// The first byte that is not part of well-formed UTF-8 (overlong forms, surrogates and code points beyond
/// U+10FFFF included), or npos.
std::size_t first_not_utf8(std::string_view text);

}  // namespace frontdesk::json
