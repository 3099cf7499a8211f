#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/local_day.h"
#include "records/figures.h"

// Whether somebody gets rid of a forbidden act, told week by week.
namespace frontdesk::app {

/// One week of the calendar, from its Monday on.
struct WeekFigures {
    core::LocalDay monday;
    std::int64_t practised_ms = 0;
    int attempts = 0;  ///< finished
    int reviews = 0;   ///< drills and questions
};

enum class RuleTrend { returning, steady, fresh, fading, gone };

/// A forbidden act over the weeks.
struct RuleHistory {
    std::string rule;          ///< "F05"
    std::vector<int> by_week;  ///< as many as weeks were given, the oldest first
    int total = 0;
    RuleTrend trend = RuleTrend::fresh;
    records::ForbiddenHit latest;
};

/// What a series of counts says. Only weeks in which something was practised are looked at:
/// - gone: the act stopped; the last two such weeks are without it;
/// - returning: it came again in the last two of them after two or more without it;
/// - fading: in the last two it came at most half as often in each attempt as in up to four before them;
/// - fresh: it appeared first in the last two of them, so that nothing can be said yet;
/// - steady: all else.
/// @param hits and @param attempts by week, the oldest first, of one length. A week with a hit counts as
///        practised, with one attempt at least.
RuleTrend trend_of(const std::vector<int>& hits, const std::vector<int>& attempts);

/// Of every act among `hits`, the oldest first; those that need care most stand first: by trend, then by
/// number, then by rule. Hits before the first week are left out.
std::vector<RuleHistory> rule_histories(const std::vector<records::ForbiddenHit>& hits,
                                        const std::vector<WeekFigures>& weeks);

}  // namespace frontdesk::app
