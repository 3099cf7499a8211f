#pragma once

#include "core/problem.h"
#include "phrasing/pack.h"

namespace frontdesk::phrasing {

/// What can only be seen once all rules are read: names of rules that are not there, rules that wait for each
/// other in a circle, rules that absorb each other.
void check_references(const Pack& pack, core::Problems& problems);

}  // namespace frontdesk::phrasing
