#pragma once

#include <string>
#include <vector>

#include "core/local_day.h"
#include "records/store.h"

// Awards of the month, by rules that everybody can read. Who does not want to be named is left out of them.
namespace frontdesk::app {

enum class AwardKind {
    attitude,  ///< best attitude: share of the points in courtesy and empathy
    response,  ///< fastest response: median time to a reply, in attempts that passed
    improved,  ///< most improved: mean of the month against that of the month before
};
constexpr std::size_t award_kind_count = static_cast<std::size_t>(AwardKind::improved) + 1;

/// From where on a figure says something. All of them are here, and on the screen.
struct AwardRules {
    int least_attempts = 5;   ///< finished in the month; of the improved in both
    int least_scenarios = 3;  ///< different ones
    int least_replies = 20;   ///< of the fastest
    int least_gain = 1;       ///< points of the improved
};
inline constexpr AwardRules award_rules{};

struct AwardEntry {
    records::Trainee trainee;
    int tenths =
        0;  ///< percent, seconds or points, times ten: as it is shown, so that ties are what they seem
    int attempts = 0;
};

struct Award {
    AwardKind kind = AwardKind::attitude;
    std::vector<AwardEntry> first;  ///< one, or all who are equally good; none if nobody fulfils the rules
    std::vector<AwardEntry> next;   ///< up to three behind them
};

/// @param month, before rows of the month and of the one before it
std::vector<Award> awards_of(const std::vector<records::AwardRow>& month,
                             const std::vector<records::AwardRow>& before,
                             const std::vector<records::Trainee>& people,
                             const std::vector<records::TraineeId>& opted_out);

}  // namespace frontdesk::app
