#pragma once

#include <vector>

#include "app/practice_overview.h"

// Which sentences are said better next.
namespace frontdesk::app {

/// What is due today, as far as the day's limit lets it through.
std::vector<PracticeItem> due_drills(const curriculum::Curriculum& curriculum, const PracticeFacts& facts,
                                     core::Instant now);

/// All situations of one drill: those not practised yet, then the most nearly forgotten.
std::vector<PracticeItem> of_one_rule(const curriculum::Drill& drill, const Cards& cards, core::Instant now);

/// So many whatever the limit: what is due, then situations not practised yet, a different act each time as
/// long as there are any, then the most nearly forgotten.
std::vector<PracticeItem> beyond_the_limit(const curriculum::Curriculum& curriculum, const Cards& cards,
                                           core::Instant now, int count);

/// Brings what is half-typed to the front; else the order stays.
void half_typed_first(std::vector<PracticeItem>& items, const std::map<std::string, std::string>& drafts);

}  // namespace frontdesk::app
