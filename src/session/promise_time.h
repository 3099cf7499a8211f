#pragma once

#include <cstdint>
#include <optional>

#include "phrasing/promise.h"
#include "scenario/model.h"

// When promises fall due in the time of the story, and whether two of them can both be kept.
namespace frontdesk::session {

/// From the earliest to the latest moment, in minutes.
struct DueWindow {
    enum class Axis {
        day,      ///< since midnight of the day on which the story begins
        elapsed,  ///< since the story's beginning: nobody knows what time of the day it is
        weekday,  ///< since midnight before a Monday: nobody knows what day it is
        date      ///< 1440 a day, by month and day
    };
    Axis axis = Axis::day;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Of a time that was said `at_ms` into the story; nothing if the words do not bound it (马上, 修好以后).
std::optional<DueWindow> window_of(const phrasing::Due& due, const scenario::Scenario& scenario,
                                   std::int64_t at_ms);

/// Now on the same axis; nothing if the story does not tell.
std::optional<std::int64_t> now_on(DueWindow::Axis axis, const scenario::Scenario& scenario,
                                   std::int64_t at_ms);

enum class TimeRelation {
    unknown,  ///< one of them has no bounds, or they cannot be compared
    same,     ///< the same, or one says less exactly what the other says
    finer,    ///< the later one lies within the earlier one
    other     ///< who holds us to the one is let down by the other
};
TimeRelation relation(const phrasing::Due& earlier, const std::optional<DueWindow>& earlier_window,
                      const phrasing::Due& later, const std::optional<DueWindow>& later_window);

}  // namespace frontdesk::session
