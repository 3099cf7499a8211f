#pragma once

#include <span>
#include <string_view>

namespace frontdesk::scenario {

/// A kind of mistake that authors make.
struct ProblemCode {
    std::string_view code;
    std::string_view meaning;  ///< One short phrase; stands in scenarios/README.md too.
};

/// Every code that reading a scenario, a folder of them or the tempers can report, in order.
/// tests/broken holds an example of each.
std::span<const ProblemCode> problem_codes();

}  // namespace frontdesk::scenario
