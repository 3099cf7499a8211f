#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/assignment.h"
#include "app/course_standing.h"

// What one day brings.
namespace frontdesk::app {

enum class PlanKind { course_step, due_drills, due_questions, assigned };

/// One line of the list of the day.
struct PlanItem {
    PlanKind kind = PlanKind::course_step;
    StepStanding step;                    ///< of a course step
    int count = 0;                        ///< of what is due: how many items
    std::vector<std::string> rules = {};  ///< of due drills: their rules, each once
    int minutes = 0;                      ///< about how long it takes
    bool done = false;
    std::optional<OwnAssignment> assigned = {};  ///< of what trainers gave
    bool is_over = false;                        ///< not done, and nothing can be done about it

    bool is_waiting() const { return !done && !is_over; }
};

/// Beside the course, what waits to be practised again today.
struct DuePractice {
    std::vector<std::string> drills;           ///< items, "drill:F05/a"
    std::vector<std::string> questions;        ///< items, "question:phone-rules/three-rings"
    std::vector<OwnAssignment> assigned = {};  ///< what comes first is to be done first
};

struct DayPlan {
    std::size_t day = 0;  ///< of the course, from 0
    std::vector<PlanItem> items;

    int done() const;
    /// Not done, and something can be done about it.
    int left() const;
    /// Of what is left.
    int minutes() const;
    /// The first that is left; items.size() if there is none.
    std::size_t next() const;
};

/// The day of the course that the list is about: the first that is not done. A day whose last step was done
/// today stays until midnight, unless a step of the next one was done since.
std::size_t plan_day(const CourseStanding& course, core::LocalDay today);

/// Each source adds its lines: first what trainers gave, then the steps of the day of the course in their
/// order, and behind the first of them that is open what is due for another time; last, what was given and
/// can no longer be done.
/// @param course null: there is none
DayPlan plan_of(const CourseStanding* course, const DuePractice& due, core::LocalDay today);

}  // namespace frontdesk::app
