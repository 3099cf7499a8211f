#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/course_standing.h"
#include "app/day_plan.h"
#include "app/rule_history.h"
#include "core/local_day.h"
#include "phrasing/engine.h"
#include "records/store.h"
#include "scenario/model.h"

// How somebody is doing, out of what the records hold. Read anew after whatever changes the records, never
// for a frame.
namespace frontdesk::app {

/// The heat calendar and the rules look back over so many weeks, this one among them.
inline constexpr int weeks_back = 26;
/// Days over which weak points are looked for, today among them.
inline constexpr int weak_days = 14;
inline constexpr int weak_points_shown = 3;
/// Attempts in the trend of the dimensions.
inline constexpr int trend_attempts = 20;
/// The trend compares the mean of so many attempts with that of as many before them.
inline constexpr int trend_mean = 5;

struct DayFigures {
    core::LocalDay day;
    std::int64_t practised_ms = 0;
    int attempts = 0;  ///< finished
    int reviews = 0;   ///< drills and questions
};

/// One finished attempt in the trend.
struct TrendAttempt {
    records::AttemptId attempt;
    std::string title;  ///< of the scenario, Simplified Chinese
    core::Instant finished;
    int total = 0;
    /// 0–100 by scenario::Dimension; nothing where the attempt did not speak of it.
    std::array<std::optional<int>, scenario::dimension_count> percent{};
};

/// A dimension over the attempts of the trend.
struct DimensionTrend {
    std::optional<int> recent;  ///< mean of the last five attempts that spoke of it
    /// What that is more than the mean of up to five before them; nothing for fewer than three of these.
    std::optional<int> change;
};

/// Something to work on: a forbidden act, or a move that was missed.
struct WeakPoint {
    std::string rule;
    bool is_move = false;
    int count = 0;
    int weight = 0;  ///< 3 a fatal act, 2 a major one, 1 a minor one or a missed move; summed up
    records::AttemptId latest;
    std::string words;  ///< what was said there last
};

struct Figures {
    core::LocalDay today;
    std::vector<DayFigures> days;     ///< from a Monday on, the last is today
    std::vector<WeekFigures> weeks;   ///< the same by week, the last is this week
    std::vector<RuleHistory> rules;   ///< over these weeks
    std::vector<TrendAttempt> trend;  ///< the oldest first
    std::array<DimensionTrend, scenario::dimension_count> dimensions{};
    std::vector<WeakPoint> weak;  ///< the weakest first
    std::vector<CourseStanding> courses;
    DayPlan plan;  ///< of `course()`

    /// The first course that is not done, or the last one; null if there is none.
    const CourseStanding* course() const;
    std::int64_t practised_this_week_ms() const;
};

/// The Monday with which the calendar begins.
core::LocalDay first_day(core::LocalDay today);

/// @param stretches one for each day from first_day on, to today
std::vector<DayFigures> days_of(core::LocalDay today, const std::vector<records::StretchFigures>& stretches);
std::vector<WeekFigures> weeks_of(const std::vector<DayFigures>& days);

/// The heaviest first, then the more frequent, then by rule; at most weak_points_shown. What happened before
/// the last weak_days days does not count.
std::vector<WeakPoint> weakest(const std::vector<records::ForbiddenHit>& hits,
                               const std::vector<records::MissedMove>& missed, core::LocalDay today);

std::vector<TrendAttempt> trend_attempts_of(const std::vector<records::DimensionRow>& rows);
std::array<DimensionTrend, scenario::dimension_count> trends_of(const std::vector<TrendAttempt>& attempts);

}  // namespace frontdesk::app
