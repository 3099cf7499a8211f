#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"

// Scenarios by a few letters: of the title, the id, the owner, the track, or a rule that they train.
namespace frontdesk::ui {

struct FoundScenario {
    const scenario::Scenario* scenario = nullptr;  ///< never null
    std::string rule;  ///< the rule it was found by; empty: by something that the line shows anyway
};

/// What fits all the words of `query`, the best first: titles, then ids, then owners and tracks, then rules,
/// then summaries; within these in the order of the course. Simplified or Traditional, wide or narrow,
/// capital or small makes no difference. An empty query finds all.
std::vector<FoundScenario> find_scenarios(const app::Content& content, std::string_view query);

/// Whether each word of `query` stands in one of the texts, as find_scenarios compares them.
bool fits_query(std::string_view query, std::initializer_list<std::string_view> texts);

}  // namespace frontdesk::ui
