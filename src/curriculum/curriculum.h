#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/problem.h"
#include "curriculum/course.h"
#include "curriculum/drill.h"
#include "curriculum/question.h"
#include "curriculum/standard.h"
#include "scenario/library.h"

// Everything that is taught beside the scenarios, and what is wrong with it.
namespace frontdesk::curriculum {

struct Curriculum {
    Standard standard;
    std::vector<Drill> drills;  ///< by rule
    std::vector<Topic> topics;  ///< by id
    std::vector<Course> courses;
    std::vector<ExamBlueprint> exams;
    core::Problems problems;

    /// Null if there is none.
    const Drill* find_drill(const std::string& rule) const;
    const Topic* find_topic(const std::string& id) const;
    const ExamBlueprint* find_exam(const std::string& id) const;
};

/// Reads standard.json, drills/, knowledge/, courses/ and exams/ of `folder`. A bad file never hides the good
/// ones; a folder that is not there is empty. References into `library` and among the parts are checked.
/// @param company a folder of the same layout whose parts come on top (but for the standard): one with the id
/// of another takes its place. Empty: none.
Curriculum load_curriculum(const std::filesystem::path& folder, const scenario::Library& library,
                           const std::filesystem::path& company = {});

/// Whether `file` is one of these parts, by the folder it lies in or its name.
bool is_part_of_curriculum(const std::filesystem::path& file);

struct ProblemCode {
    std::string_view code;
    std::string_view meaning;
};
/// CU001 and so on, in order.
std::span<const ProblemCode> problem_codes();

}  // namespace frontdesk::curriculum
