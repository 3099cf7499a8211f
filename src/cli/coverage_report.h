#pragma once

#include "curriculum/coverage.h"

namespace frontdesk::cli {

/// Every paragraph of the standard and every rule with what teaches it, then the sums. With `as_json` one
/// object a line.
/// @return whether anything is taught by nothing.
bool print_coverage(const curriculum::Coverage& coverage, bool as_json);

}  // namespace frontdesk::cli
