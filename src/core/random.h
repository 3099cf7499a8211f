#pragma once

#include <cstdint>

namespace frontdesk::core {

/// SplitMix64 (Steele, Lea, Flood 2014): small, copyable, the same everywhere. Not for secrets.
struct Random {
    std::uint64_t state = 0;

    std::uint64_t next() {
        std::uint64_t mixed = (state += 0x9E3779B97F4A7C15ULL);
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    /// A whole number in [0, bound); bound must be positive.
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }
};

}  // namespace frontdesk::core
