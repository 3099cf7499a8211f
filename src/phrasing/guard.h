#pragma once

#include <optional>

#include "phrasing/pack.h"

namespace frontdesk::phrasing {

/// Where in the reply the guard finds its reason to clear the candidate; nothing if it finds none.
/// Guards of kind remedy are judged with the rules they name, not here.
std::optional<Range> find_reason(const Guard& guard, Range candidate, Scan& scan);

}  // namespace frontdesk::phrasing
