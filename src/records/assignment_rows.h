#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/time.h"
#include "records/ids.h"
#include "records/practice_rows.h"
#include "records/rows.h"

// What trainers give to do, and what of the records can fulfil it.
namespace frontdesk::records {

enum class AssignmentKind { scenario, drills, exam };
enum class TargetKind { person, team, site };

/// Who has to do it: one person, or everybody who is of a team or of a site when it is looked at.
struct AssignmentTarget {
    TargetKind kind = TargetKind::person;
    TraineeId trainee;  ///< of a person
    std::string site;   ///< of a team and of a site; empty: those who named none
    std::string team;   ///< of a team

    bool operator==(const AssignmentTarget&) const = default;
    bool means(const Trainee& person) const;
};

/// What is otherwise for one person. The latest one takes the place of those before it as a whole.
struct AssignmentException {
    TraineeId trainee;
    core::Instant at;  ///< set by the store
    std::optional<core::Instant> due = {};
    std::optional<int> tries = {};  ///< 0: as many as are wanted
    bool excused = false;
    std::string why;

    /// Takes back what was otherwise.
    bool is_nothing() const { return !due && !tries && !excused; }
};

struct Assignment {
    AssignmentId id;
    AssignmentKind kind = AssignmentKind::scenario;
    std::string item;   ///< id of the scenario or examination; of drills the rule, "F05"
    std::string title;  ///< as it was called then
    std::string note;   ///< of the trainer to those who do it; may be empty
    core::Instant given;
    core::Instant due;  ///< the last moment that is in time
    int pass_mark = 0;  ///< 0–100
    int tries = 0;      ///< 0: as many as are wanted
    std::optional<core::Instant> withdrawn = {};
    std::vector<AssignmentTarget> targets;
    std::vector<AssignmentException> exceptions;  ///< the oldest first

    bool means(const Trainee& person) const;
    /// The latest of the person; null if there never was one.
    const AssignmentException* exception_of(TraineeId person) const;
};

/// What one person did since some moment and what can fulfil assignments; each the oldest first.
struct Deeds {
    std::vector<AttemptHead> attempts;  ///< begun since then, neither branches nor papers of examinations
    std::vector<Review> reviews;        ///< of drills
    std::vector<Sitting> sittings;      ///< begun since then
};

}  // namespace frontdesk::records
