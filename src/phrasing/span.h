#pragma once

#include <cstddef>

namespace frontdesk::phrasing {

/// Bytes [begin, end) of the reply as it was typed; always at character boundaries.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Span&) const = default;
};

}  // namespace frontdesk::phrasing
