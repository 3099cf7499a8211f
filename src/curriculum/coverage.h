#pragma once

#include <string>
#include <vector>

#include "curriculum/curriculum.h"

// Which parts of the standard are taught, and by what.
namespace frontdesk::curriculum {

enum class TeacherKind { scenario, drill, question };

struct Teacher {
    TeacherKind kind = TeacherKind::scenario;
    std::string id;     ///< scenario id, rule of the drill, or "topic/question"
    std::string title;  ///< as people see it
};

struct CoveredParagraph {
    const Paragraph* paragraph = nullptr;  ///< lives as long as the curriculum
    std::vector<Teacher> teachers;
};

struct CoveredSection {
    const Section* section = nullptr;
    std::vector<CoveredParagraph> paragraphs;
};

struct CoveredRule {
    std::string rule;  ///< "F05", "M11"
    std::string name;
    std::vector<Teacher> teachers;
};

struct Coverage {
    std::vector<CoveredSection> sections;
    std::vector<CoveredRule> rules;

    int paragraphs() const;
    int taught_paragraphs() const;
    int taught_rules() const;
};

/// Paragraphs by the sources of scenarios, drills and questions; rules by what scenarios train, what drills
/// are about and want. The curriculum must outlive the result.
Coverage coverage_of(const Curriculum& curriculum, const scenario::Library& library,
                     const phrasing::Engine& engine);

}  // namespace frontdesk::curriculum
