#pragma once

#include <cstdint>

#include "core/random.h"
#include "core/time.h"

// Seeds for what is drawn at random.
namespace frontdesk::app {

/// A different seed at every call in practice. 0 means "not given" and is never drawn.
inline std::uint64_t draw_seed(const core::Clock& clock) {
    core::Random random{static_cast<std::uint64_t>(clock.now().ms) * 1'000'003U +
                        static_cast<std::uint64_t>(clock.steady_ms())};
    const std::uint64_t seed = random.next();
    return seed == 0 ? 1 : seed;
}

/// Six digits, so that it can be read out; another one than `but_not`.
inline std::uint64_t draw_short_seed(const core::Clock& clock, std::uint64_t but_not) {
    const std::uint64_t seed = 100'000 + draw_seed(clock) % 899'999;
    return seed == but_not ? seed + 1 : seed;
}

}  // namespace frontdesk::app
