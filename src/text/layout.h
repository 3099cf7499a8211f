#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

// Line breaking by Chinese rules: breaks where either side is Chinese or a space, never before closing marks
// and 。，、；：？！…— , never after opening ones.
namespace frontdesk::text {

struct Line {
    std::size_t begin = 0;  ///< first byte
    std::size_t end = 0;    ///< one past the last byte to draw; trailing spaces and the line feed are outside
};

/// Width of one character in the caller's unit (pixels).
using Measure = std::function<float(char32_t)>;

/// The lines of `utf8` when no line may be wider than `width`. At least one line, also for an empty text.
/// A character wider than `width` gets a line of its own. Linear in the text.
std::vector<Line> wrap(std::string_view utf8, float width, const Measure& measure);

}  // namespace frontdesk::text
