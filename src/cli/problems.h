#pragma once

#include <iosfwd>

#include "core/problem.h"

namespace frontdesk::cli {

/// A line a problem: as people read it, or as one JSON object.
void print_problems(std::ostream& out, const core::Problems& problems, bool as_json);

}  // namespace frontdesk::cli
