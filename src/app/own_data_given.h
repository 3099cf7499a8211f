#pragma once

#include <functional>

#include "app/own_data.h"
#include "json/value.h"

// What of one's own data others had a hand in: assignments, and lessons held before a class.
namespace frontdesk::app {

/// A lesson as one of those in it sees it: their seat, and what they said; nothing of others.
struct OwnLesson {
    records::LessonHead head;
    std::string team;
    bool present = false;
    std::vector<records::LessonTurn> turns;  ///< also those that were taken back

    /// Of what counts still.
    int spoke() const;
    int points() const;
};

/// Calls `visit` with each lesson of the trainee, the oldest first; one is in memory at a time.
void each_own_lesson(const OwnData& data, const std::function<void(const OwnLesson&)>& visit);

/// Everything that was ever given to the trainee, the oldest first, also what was withdrawn.
std::vector<OwnAssignment> all_own_assignments(const OwnData& data, core::Instant now);

json::Value to_json(const OwnLesson& lesson);
json::Value to_json(const OwnAssignment& assignment);

}  // namespace frontdesk::app
