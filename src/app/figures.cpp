#include "app/figures.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/results.h"

namespace frontdesk::app {

namespace {

int weight_of_hit(const records::ForbiddenHit& hit) {
    return hit.severity == "fatal" ? 3 : hit.severity == "minor" ? 1 : 2;
}

/// Adds one time that a rule was broken or a move missed.
template <typename Row>
void add_to(std::map<std::string, WeakPoint>& points, const Row& row, bool is_move, int weight,
            const std::string& words) {
    WeakPoint& point = points[row.rule];
    point.rule = row.rule;
    point.is_move = is_move;
    ++point.count;
    point.weight += weight;
    point.latest = row.attempt;
    point.words = words;
}

/// Of the values from index `from` to `until`; nothing for none.
std::optional<int> mean_of(const std::vector<int>& values, std::size_t from, std::size_t until) {
    if (from >= until) return std::nullopt;
    int sum = 0;
    for (std::size_t i = from; i < until; ++i) sum += values[i];
    const int count = static_cast<int>(until - from);
    return (2 * sum + count) / (2 * count);
}

DimensionTrend trend_of_values(const std::vector<int>& values) {
    constexpr std::size_t fewest_before = 3;
    const std::size_t recent = values.size() - std::min<std::size_t>(values.size(), trend_mean);
    const std::size_t before = recent - std::min<std::size_t>(recent, trend_mean);
    DimensionTrend trend{mean_of(values, recent, values.size()), {}};
    if (recent - before >= fewest_before) trend.change = *trend.recent - *mean_of(values, before, recent);
    return trend;
}

}  // namespace

const CourseStanding* Figures::course() const {
    for (const CourseStanding& course : courses) {
        if (!course.is_done()) return &course;
    }
    return courses.empty() ? nullptr : &courses.back();
}

std::int64_t Figures::practised_this_week_ms() const {
    return weeks.empty() ? 0 : weeks.back().practised_ms;
}

core::LocalDay first_day(core::LocalDay today) {
    return core::week_of(today).plus(-7 * (weeks_back - 1));
}

std::vector<DayFigures> days_of(core::LocalDay today, const std::vector<records::StretchFigures>& stretches) {
    std::vector<DayFigures> days;
    core::LocalDay day = first_day(today);
    for (const records::StretchFigures& stretch : stretches) {
        days.push_back({day, stretch.practised_ms, stretch.attempts, stretch.reviews});
        day = day.plus(1);
    }
    return days;
}

std::vector<WeekFigures> weeks_of(const std::vector<DayFigures>& days) {
    std::vector<WeekFigures> weeks;
    for (const DayFigures& day : days) {
        const core::LocalDay monday = core::week_of(day.day);
        if (weeks.empty() || weeks.back().monday != monday) weeks.push_back({monday});
        weeks.back().practised_ms += day.practised_ms;
        weeks.back().attempts += day.attempts;
        weeks.back().reviews += day.reviews;
    }
    return weeks;
}

std::vector<WeakPoint> weakest(const std::vector<records::ForbiddenHit>& hits,
                               const std::vector<records::MissedMove>& missed, core::LocalDay today) {
    const core::Instant since = core::start_of(today.plus(1 - weak_days));
    std::map<std::string, WeakPoint> points;
    for (const records::ForbiddenHit& hit : hits) {
        if (hit.at >= since) add_to(points, hit, false, weight_of_hit(hit), hit.words);
    }
    for (const records::MissedMove& move : missed) {
        if (move.at >= since) add_to(points, move, true, 1, move.said);
    }
    std::vector<WeakPoint> all;
    all.reserve(points.size());
    for (auto& [rule, point] : points) all.push_back(std::move(point));
    std::stable_sort(all.begin(), all.end(), [](const WeakPoint& left, const WeakPoint& right) {
        return std::tuple(-left.weight, -left.count) < std::tuple(-right.weight, -right.count);
    });
    if (all.size() > weak_points_shown) all.resize(weak_points_shown);
    return all;
}

std::vector<TrendAttempt> trend_attempts_of(const std::vector<records::DimensionRow>& rows) {
    std::vector<TrendAttempt> attempts;
    for (const records::DimensionRow& row : rows) {
        TrendAttempt& attempt = attempts.emplace_back();
        attempt.attempt = row.attempt;
        attempt.title = row.scenario_title;
        attempt.finished = row.finished;
        attempt.total = row.total;
        const auto dimensions = dimensions_from(row.dimensions);
        for (std::size_t i = 0; i < dimensions.size(); ++i) {
            if (dimensions[i].assessed) attempt.percent[i] = dimensions[i].percent;
        }
    }
    return attempts;
}

std::array<DimensionTrend, scenario::dimension_count> trends_of(const std::vector<TrendAttempt>& attempts) {
    std::array<DimensionTrend, scenario::dimension_count> trends;
    for (std::size_t i = 0; i < trends.size(); ++i) {
        std::vector<int> values;
        for (const TrendAttempt& attempt : attempts) {
            if (attempt.percent[i]) values.push_back(*attempt.percent[i]);
        }
        trends[i] = trend_of_values(values);
    }
    return trends;
}

}  // namespace frontdesk::app
