#pragma once

#include <optional>

#include "json/value.h"
#include "records/review_rows.h"

namespace frontdesk::app {

/// What others said about an attempt, and what its trainee said against it; nothing if nobody said anything.
std::optional<json::Value> to_json(const records::ReviewFacts& facts, const records::StandingMark& standing);

}  // namespace frontdesk::app
