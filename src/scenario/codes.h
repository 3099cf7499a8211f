#pragma once

#include <string>
#include <vector>

namespace frontdesk::scenario {

/// A kind of mistake that authors make.
struct ProblemCode {
    std::string code;
    std::string meaning;  ///< One short phrase; stands in scenarios/README.md too.
};

/// Every code that reading a scenario, a folder of them or the tempers can report, in order.
/// tests/broken holds an example of each.
const std::vector<ProblemCode>& problem_codes();

}  // namespace frontdesk::scenario
