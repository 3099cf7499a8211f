#pragma once

#include <span>

#include "exercise/read.h"

namespace frontdesk::scenario {

/// A kind of mistake that authors make; its meaning stands in scenarios/README.md too.
using ProblemCode = exercise::ProblemCode;

/// Every code that reading a scenario, a folder of them or the tempers can report, in order; those of
/// exercises among them. tests/broken holds an example of each.
std::span<const ProblemCode> problem_codes();

}  // namespace frontdesk::scenario
