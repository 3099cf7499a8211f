#pragma once

#include <compare>
#include <cstdint>

// Numbers of rows, each kind a type of its own. 0 is no row.
namespace frontdesk::records {

struct TraineeId {
    std::int64_t value = 0;
    auto operator<=>(const TraineeId&) const = default;
};
struct AttemptId {
    std::int64_t value = 0;
    auto operator<=>(const AttemptId&) const = default;
};

struct SittingId {
    std::int64_t value = 0;
    auto operator<=>(const SittingId&) const = default;
};

struct AssignmentId {
    std::int64_t value = 0;
    auto operator<=>(const AssignmentId&) const = default;
};

struct LessonId {
    std::int64_t value = 0;
    auto operator<=>(const LessonId&) const = default;
};

struct SurveyId {
    std::int64_t value = 0;
    auto operator<=>(const SurveyId&) const = default;
};

struct AccountId {
    std::int64_t value = 0;
    auto operator<=>(const AccountId&) const = default;
};

struct AppealId {
    std::int64_t value = 0;
    auto operator<=>(const AppealId&) const = default;
};

struct CalibrationId {
    std::int64_t value = 0;
    auto operator<=>(const CalibrationId&) const = default;
};

struct CertificateId {
    std::int64_t value = 0;
    auto operator<=>(const CertificateId&) const = default;
};

}  // namespace frontdesk::records
