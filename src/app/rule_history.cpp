#include "app/rule_history.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/error.h"

namespace frontdesk::app {

namespace {

constexpr std::size_t recent_weeks = 2;
constexpr std::size_t weeks_before = 4;
constexpr std::size_t clean_weeks = 2;

struct PractisedWeek {
    int hits = 0;
    int attempts = 1;
};

std::vector<PractisedWeek> practised_weeks(const std::vector<int>& hits, const std::vector<int>& attempts) {
    std::vector<PractisedWeek> weeks;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (hits[i] > 0 || attempts[i] > 0) weeks.push_back({hits[i], std::max(1, attempts[i])});
    }
    return weeks;
}

struct Sum {
    int hits = 0;
    int attempts = 0;
};

Sum sum_of(const std::vector<PractisedWeek>& weeks, std::size_t from, std::size_t until) {
    Sum sum;
    for (std::size_t i = from; i < until; ++i) {
        sum.hits += weeks[i].hits;
        sum.attempts += weeks[i].attempts;
    }
    return sum;
}

/// Whether the weeks just before the first recent week with a hit are without one.
bool came_back(const std::vector<PractisedWeek>& weeks, std::size_t recent_from) {
    std::size_t first = recent_from;
    while (weeks[first].hits == 0) ++first;
    return first >= clean_weeks && sum_of(weeks, first - clean_weeks, first).hits == 0;
}

}  // namespace

RuleTrend trend_of(const std::vector<int>& hits, const std::vector<int>& attempts) {
    FRONTDESK_CHECK(hits.size() == attempts.size());
    const std::vector<PractisedWeek> weeks = practised_weeks(hits, attempts);
    const std::size_t recent_from = weeks.size() - std::min(weeks.size(), recent_weeks);
    const Sum recent = sum_of(weeks, recent_from, weeks.size());
    if (sum_of(weeks, 0, recent_from).hits == 0) return RuleTrend::fresh;
    if (recent.hits == 0) return RuleTrend::gone;
    if (came_back(weeks, recent_from)) return RuleTrend::returning;
    const Sum before = sum_of(weeks, recent_from - std::min(recent_from, weeks_before), recent_from);
    // Rates compared without dividing: recent / attempts ≤ before / attempts / 2.
    const bool halved = 2 * recent.hits * before.attempts <= before.hits * recent.attempts;
    return halved ? RuleTrend::fading : RuleTrend::steady;
}

std::vector<RuleHistory> rule_histories(const std::vector<records::ForbiddenHit>& hits,
                                        const std::vector<WeekFigures>& weeks) {
    std::map<std::string, RuleHistory> by_rule;
    for (const records::ForbiddenHit& hit : hits) {
        const core::LocalDay monday = core::week_of(core::local_day(hit.at));
        const auto week = std::find_if(weeks.begin(), weeks.end(),
                                       [monday](const WeekFigures& one) { return one.monday == monday; });
        if (week == weeks.end()) continue;
        RuleHistory& history = by_rule[hit.rule];
        history.rule = hit.rule;
        history.by_week.resize(weeks.size());
        ++history.by_week[static_cast<std::size_t>(week - weeks.begin())];
        ++history.total;
        history.latest = hit;
    }
    std::vector<int> attempts;
    attempts.reserve(weeks.size());
    for (const WeekFigures& week : weeks) attempts.push_back(week.attempts);
    std::vector<RuleHistory> all;
    for (auto& [rule, history] : by_rule) {
        history.trend = trend_of(history.by_week, attempts);
        all.push_back(std::move(history));
    }
    std::stable_sort(all.begin(), all.end(), [](const RuleHistory& left, const RuleHistory& right) {
        return std::tuple(left.trend, -left.total) < std::tuple(right.trend, -right.total);
    });
    return all;
}

}  // namespace frontdesk::app
