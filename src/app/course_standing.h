#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/local_day.h"
#include "curriculum/curriculum.h"
#include "records/figures.h"
#include "records/rows.h"
#include "scenario/library.h"

// How far somebody is with a course, step by step.
namespace frontdesk::app {

enum class StepState { untouched, begun, done };

/// One step of a course. A scenario is done once it was passed (branches do not count), a topic once each of
/// its questions was answered, a drill once each of its situations was said better, an examination once it
/// was passed.
struct StepStanding {
    const curriculum::CourseStep* step = nullptr;  ///< never null
    std::string title;                             ///< Simplified Chinese
    std::string track;                             ///< of a scenario
    StepState state = StepState::untouched;
    core::Instant done_at;  ///< 0: not done
    int minutes = 0;        ///< about how long it takes
    /// Of a scenario: totals of finished attempts.
    std::optional<int> best, last;
    records::AttemptId last_attempt;  ///< of a scenario, the one that was finished last; 0: none
    /// Of a topic: questions answered and those of them whose last answer was right. Of a drill: situations
    /// practised, and those that went well last time.
    int answered = 0, right = 0, of = 0;

    bool is_done() const { return state == StepState::done; }
};

struct DayStanding {
    const curriculum::CourseDay* day = nullptr;  ///< never null
    std::vector<StepStanding> steps;

    int done() const;
    int of() const { return static_cast<int>(steps.size()); }
    bool is_done() const { return done() == of(); }
    /// When its last step was done; 0 if it is not.
    core::Instant done_at() const;
    /// Mean of the best totals of its scenarios; nothing while none was finished.
    std::optional<int> best() const;
};

struct CourseStanding {
    const curriculum::Course* course = nullptr;  ///< never null
    std::vector<DayStanding> days;

    /// The first day that is not done; the last one when all are.
    std::size_t current_day() const;
    bool is_done() const;
    /// Null when all is done.
    const StepStanding* next_step() const;
};

/// What it is made of.
struct CourseFacts {
    std::vector<records::ScenarioStanding> scenarios;
    std::vector<records::ItemAnswers> answers;
    std::vector<records::Sitting> sittings;
};

/// Steps whose scenario, topic, drill or examination is no longer there are left out.
CourseStanding standing_of(const curriculum::Course& course, const curriculum::Curriculum& curriculum,
                           const scenario::Library& library, const CourseFacts& facts);

}  // namespace frontdesk::app
