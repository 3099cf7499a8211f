#include "app/award.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace frontdesk::app {

namespace {

using records::AwardRow;

constexpr std::size_t most_next = 3;
constexpr double tenths_of_one = 10;

int as_tenths(double figure) {
    return static_cast<int>(std::lround(figure * tenths_of_one));
}

bool practised_enough(const AwardRow& row) {
    return row.attempts >= award_rules.least_attempts && row.scenarios >= award_rules.least_scenarios;
}

/// The best first; of equals the one with more attempts, then the one who came first.
Award ranked(AwardKind kind, std::vector<AwardEntry> entries) {
    const bool less_is_better = kind == AwardKind::response;
    std::sort(entries.begin(), entries.end(),
              [less_is_better](const AwardEntry& left, const AwardEntry& right) {
                  if (left.tenths != right.tenths)
                      return less_is_better ? left.tenths < right.tenths : left.tenths > right.tenths;
                  if (left.attempts != right.attempts) return left.attempts > right.attempts;
                  return left.trainee.id < right.trainee.id;
              });
    Award award{kind, {}, {}};
    for (const AwardEntry& entry : entries) {
        const bool is_first = award.first.empty() || entry.tenths == award.first.front().tenths;
        if (is_first) {
            award.first.push_back(entry);
        } else if (award.next.size() < most_next) {
            award.next.push_back(entry);
        }
    }
    return award;
}

}  // namespace

std::vector<Award> awards_of(const std::vector<AwardRow>& month, const std::vector<AwardRow>& before,
                             const std::vector<records::Trainee>& people,
                             const std::vector<records::TraineeId>& opted_out) {
    std::map<records::TraineeId, const records::Trainee*> known;
    for (const records::Trainee& one : people) known[one.id] = &one;
    for (const records::TraineeId one : opted_out) known.erase(one);
    std::map<records::TraineeId, const AwardRow*> earlier;
    for (const AwardRow& row : before) earlier[row.trainee] = &row;
    std::vector<AwardEntry> attitude;
    std::vector<AwardEntry> response;
    std::vector<AwardEntry> improved;
    for (const AwardRow& row : month) {
        const auto person = known.find(row.trainee);
        if (person == known.end() || !practised_enough(row)) continue;
        const auto enter = [&](std::vector<AwardEntry>& list, double figure) {
            list.push_back({*person->second, as_tenths(figure), row.attempts});
        };
        if (row.attitude_of > 0)
            enter(attitude, 100.0 * static_cast<double>(row.attitude) / static_cast<double>(row.attitude_of));
        if (row.replies >= award_rules.least_replies)
            enter(response, static_cast<double>(row.median_reply_ms) / 1000);
        const auto then = earlier.find(row.trainee);
        if (then == earlier.end() || then->second->attempts < award_rules.least_attempts) continue;
        const double gain = row.mean_total - then->second->mean_total;
        if (gain >= award_rules.least_gain) enter(improved, gain);
    }
    return {ranked(AwardKind::attitude, std::move(attitude)),
            ranked(AwardKind::response, std::move(response)),
            ranked(AwardKind::improved, std::move(improved))};
}

}  // namespace frontdesk::app
