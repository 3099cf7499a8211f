#include "app/review_queue.h"

#include <algorithm>
#include <cstdlib>

namespace frontdesk::app {

namespace {

using QueueKind = QueueReason::Kind;

std::vector<QueueReason> reasons_of(const records::ReviewCandidate& candidate) {
    std::vector<QueueReason> reasons;
    const records::AttemptHead& head = candidate.head;
    if (candidate.open_appeals > 0) reasons.push_back({QueueKind::appeal, candidate.open_appeals, 0, 0});
    if (head.fatal_count > 0) {
        reasons.push_back(
            {head.is_in_sitting() ? QueueKind::fatal_in_exam : QueueKind::fatal, head.fatal_count, 0, 0});
    }
    auto person = outlier_reason(QueueKind::off_person, head.total, candidate.of_person);
    auto scenario = outlier_reason(QueueKind::off_scenario, head.total, candidate.of_scenario);
    if (person && scenario && std::abs(scenario->figure) > std::abs(person->figure)) {
        std::swap(person, scenario);
    }
    for (const auto& one : {person, scenario})
        if (one) reasons.push_back(*one);
    if (reasons.empty()) reasons.push_back({QueueKind::latest, 0, 0, 0});
    return reasons;
}

/// Smaller comes first.
int place_of(const QueueReason& reason) {
    constexpr int behind_the_rest = 1000;
    if (reason.kind == QueueKind::latest) return behind_the_rest;
    const bool is_outlier = reason.kind == QueueKind::off_person || reason.kind == QueueKind::off_scenario;
    return is_outlier ? behind_the_rest - std::abs(reason.figure) : static_cast<int>(reason.kind);
}

}  // namespace

std::optional<int> median_of(std::vector<int> values) {
    if (values.empty()) return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<QueueReason> outlier_reason(QueueKind kind, int total, const std::vector<int>& usual) {
    if (usual.size() < static_cast<std::size_t>(usual_from)) return std::nullopt;
    const int median = *median_of(usual);
    std::vector<int> distances;
    distances.reserve(usual.size());
    for (const int one : usual) distances.push_back(std::abs(one - median));
    const int away = total - median;
    const bool is_far = std::abs(away) >= outlier_points &&
                        std::abs(away) > outlier_spreads * *median_of(std::move(distances));
    if (!is_far) return std::nullopt;
    return QueueReason{kind, away, median, static_cast<int>(usual.size())};
}

std::vector<QueueRow> review_queue(const std::vector<records::ReviewCandidate>& candidates) {
    std::vector<QueueRow> queue;
    queue.reserve(candidates.size());
    for (const records::ReviewCandidate& one : candidates) queue.push_back({one.head, reasons_of(one)});
    std::stable_sort(queue.begin(), queue.end(), [](const QueueRow& left, const QueueRow& right) {
        const int first = place_of(left.reasons.front());
        const int second = place_of(right.reasons.front());
        if (first != second) return first < second;
        return right.head.finished < left.head.finished;
    });
    return queue;
}

}  // namespace frontdesk::app
