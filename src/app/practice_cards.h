#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/time.h"
#include "practice/fsrs.h"
#include "practice/queue.h"
#include "records/practice_rows.h"

// Cards of the scheduler as rows of the store, and back.
namespace frontdesk::app {

/// What the scheduler runs with: the defaults, in the machine's time zone as it is at `now`.
practice::Parameters practice_parameters(core::Instant now);

/// @throws core::Error if the row holds what this program never writes.
practice::Card card_of(const records::PracticeCard& row);
/// @param added when it came into being
records::PracticeCard row_of(const std::string& item, const practice::Card& card, core::Instant added);

/// The cards of one trainee by item.
using Cards = std::map<std::string, records::PracticeCard>;
Cards by_item(std::vector<records::PracticeCard> rows);

/// The card of an item; a new one due at `now` if there is none yet.
records::PracticeCard card_or_new(const Cards& cards, const std::string& item, core::Instant now);

/// Today by the machine's calendar.
practice::Today today_of(core::Instant now, int limit, int done);
/// The first moments of today and the `days` − 1 days behind it, and of the day after these.
std::vector<core::Instant> day_starts(core::Instant now, int days);

}  // namespace frontdesk::app
