#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/review_rows.h"

// What to look at first, and why.
namespace frontdesk::app {

/// Attempts that ended longer ago are not looked for, unless somebody appeals.
inline constexpr int review_days = 30;
/// So many of each kind at most are in the queue.
inline constexpr int review_most = 100;
/// Fewer attempts than these make nothing usual.
inline constexpr int usual_from = 5;
/// A total is no outlier below this distance from the median, whatever the spread.
inline constexpr int outlier_points = 20;
/// Nor below so many times the median distance from the median.
inline constexpr double outlier_spreads = 2.5;

struct QueueReason {
    enum class Kind {
        appeal,         ///< `figure` of them wait
        fatal_in_exam,  ///< `figure` fatal rules
        fatal,
        off_person,    ///< `figure` points away from the person's `usual`, of `count` attempts
        off_scenario,  ///< the same from everybody's at this scenario
        latest,        ///< nothing but that nobody has looked at it yet
    };
    Kind kind = Kind::appeal;
    int figure = 0;
    int usual = 0;
    int count = 0;

    bool operator==(const QueueReason&) const = default;
};

struct QueueRow {
    records::AttemptHead head;
    std::vector<QueueReason> reasons;  ///< what puts it where it stands comes first; never empty
};

/// The middle one, of an even count the lower of both; nothing of none.
std::optional<int> median_of(std::vector<int> values);

/// By how much `total` is out of what is usual; nothing if it is not.
/// @param kind off_person or off_scenario
std::optional<QueueReason> outlier_reason(QueueReason::Kind kind, int total, const std::vector<int>& usual);

/// Appeals first, then what was fatal, in examinations before others, then by how far they are out of the
/// usual, then the rest; the latest first among equals.
std::vector<QueueRow> review_queue(const std::vector<records::ReviewCandidate>& candidates);

}  // namespace frontdesk::app
