#pragma once

#include <string_view>
#include <vector>

#include "core/problem.h"
#include "phrasing/part_patterns.h"
#include "scenario/model.h"

// What a summary has to say, looked for with the words of a rule pack.
namespace frontdesk::scenario {

/// The patterns of a summary's parts, in their order.
phrasing::PartPatterns part_patterns(const SummaryNode& summary, const phrasing::Engine& engine);

/// Patterns of summaries that this pack cannot use: SC052 with their places. To be asked when a scenario
/// meets the pack it is played with.
core::Problems check_summaries(const Scenario& scenario, const phrasing::Engine& engine);
core::Problems check_summaries(const std::vector<Scenario>& scenarios, const phrasing::Engine& engine);

}  // namespace frontdesk::scenario
