#pragma once

#include <optional>
#include <string_view>

#include "core/local_day.h"

// Until when something is due, as people pick and write it.
namespace frontdesk::app {

enum class DuePick {
    today,     ///< before people go home; after that, before midnight
    tomorrow,  ///< like all behind it, to the end of the day
    friday,    ///< of this week; from Friday on, of the next one
    two_weeks,
};
inline constexpr std::size_t due_pick_count = 4;

/// The last moment of the day.
core::Instant end_of(core::LocalDay day);

/// Whether people are still at work, so that "today" means before they go home.
bool is_before_end_of_work(core::Instant now);
/// Whether DuePick::friday means that of the next week.
bool is_friday_next_week(core::Instant now);

core::Instant due_of(DuePick pick, core::Instant now);

/// "2026-12-15", "12-15", "12/15", "12月15日": a day from today on; without a year the next one of that date.
/// Wide figures do as well. Nothing if it is no such day.
std::optional<core::LocalDay> typed_day(std::string_view words, core::Instant now);

}  // namespace frontdesk::app
