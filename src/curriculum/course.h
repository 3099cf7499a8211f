#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/problem.h"
#include "phrasing/engine.h"
#include "scenario/model.h"

// In which order a new hire learns, and what an examination draws.
namespace frontdesk::curriculum {

enum class StepKind { scenario, drill, knowledge, exam };

/// One thing to do on a day of a course.
struct CourseStep {
    StepKind kind = StepKind::scenario;
    std::string id;  ///< of a scenario, a rule ("F05"), a topic or an examination
    core::Place place;
};

struct CourseDay {
    std::string title;
    std::string goal;  ///< what can be done after it, one sentence
    std::vector<CourseStep> steps;
};

struct Course {
    std::string id;
    std::string title;
    std::string summary;
    std::vector<CourseDay> days;
    core::Place place;
};

/// All scenarios in the order in which they are best practised: those of the courses as these have them, then
/// the others, the easier ones first. Pointers into `scenarios`.
std::vector<const scenario::Scenario*> in_course_order(const std::vector<Course>& courses,
                                                       const std::vector<scenario::Scenario>& scenarios);

/// So many scenarios of these tracks and difficulties.
struct Quota {
    int count = 1;
    std::vector<std::string> tracks;
    int easiest = 1;  ///< difficulty, 1–3
    int hardest = 3;
    std::vector<std::string> without;  ///< ids that are never drawn
    core::Place place;

    bool takes(const scenario::Scenario& scenario) const;
};

/// What an examination is made of.
struct ExamBlueprint {
    std::string id;
    std::string title;
    std::string summary;
    std::vector<Quota> draw;
    int minutes = 40;         ///< for all of it together
    int pass_mark = 80;       ///< each scenario's total, 0–100
    int valid_months = 12;    ///< of its certificate, 0–120; 0: for good
    bool fatal_fails = true;  ///< one fatal act fails the whole examination
    /// Acts that are fatal in this examination, beside those that are so anyway.
    std::vector<std::string> fatal_rules;
    int version = 0;  ///< of what a company published; 0: none is told
    core::Place place;

    /// How many scenarios it asks for.
    int asked_for() const;
};

/// The scenarios of one sitting, in the order of the quotas; the same seed and the same scenarios draw the
/// same. No scenario comes twice; fewer than asked for where a quota finds
/// none that an earlier one has left.
std::vector<const scenario::Scenario*> draw(const ExamBlueprint& blueprint,
                                            const std::vector<scenario::Scenario>& scenarios,
                                            std::uint64_t seed);

/// How many scenarios a quota could draw from, those that an earlier quota of the same blueprint may take
/// included.
int candidates_of(const Quota& quota, const std::vector<scenario::Scenario>& scenarios);

/// The fewest scenarios that some draw of it gives; a wide quota may take the only scenario of a narrow one
/// behind it, so that one draw proves nothing.
int fewest_drawn(const ExamBlueprint& blueprint, const std::vector<scenario::Scenario>& scenarios);

/// CU013 a fatal rule that is no forbidden act of the pack.
core::Problems check_exam(const ExamBlueprint& blueprint, const phrasing::Engine& engine);

}  // namespace frontdesk::curriculum
