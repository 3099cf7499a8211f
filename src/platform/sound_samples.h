#pragma once

#include <cstdint>
#include <vector>

namespace frontdesk::platform {

/// Mono sound, 16 bits a value.
struct Samples {
    int rate = 0;  ///< values a second
    std::vector<std::int16_t> values;

    double seconds() const { return rate > 0 ? static_cast<double>(values.size()) / rate : 0; }
};

}  // namespace frontdesk::platform
