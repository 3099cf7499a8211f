#include "curriculum/coverage.h"

#include <algorithm>
#include <map>
#include <set>

namespace frontdesk::curriculum {

namespace {

/// Everything that teaches, filed under each paragraph and rule it names.
class Index {
  public:
    Index(const Curriculum& curriculum, const scenario::Library& library) {
        for (const scenario::Scenario& scenario : library.scenarios) {
            const Teacher teacher{TeacherKind::scenario, scenario.id, scenario.title};
            file(teacher, scenario.sources);
            file(teacher, scenario.trains);
        }
        for (const Drill& drill : curriculum.drills) add(drill);
        for (const Topic& topic : curriculum.topics) {
            for (const Question& question : topic.questions) {
                file({TeacherKind::question, topic.id + "/" + question.id, question.prompt},
                     {question.source});
            }
        }
    }

    std::vector<Teacher> of(const std::string& name) const {
        const auto found = m_teachers.find(name);
        return found == m_teachers.end() ? std::vector<Teacher>() : found->second;
    }

  private:
    void add(const Drill& drill) {
        const Teacher teacher{TeacherKind::drill, drill.rule, drill.title};
        std::set<std::string> rules{drill.rule};
        for (const DrillSituation& situation : drill.situations)
            rules.insert(situation.wants.begin(), situation.wants.end());
        file(teacher, drill.sources);
        file(teacher, {rules.begin(), rules.end()});
    }

    void file(const Teacher& teacher, const std::vector<std::string>& names) {
        for (const std::string& name : names) {
            std::vector<Teacher>& filed = m_teachers[name];
            const bool again =
                !filed.empty() && filed.back().kind == teacher.kind && filed.back().id == teacher.id;
            if (!again) filed.push_back(teacher);
        }
    }

    std::map<std::string, std::vector<Teacher>> m_teachers;
};

}  // namespace

int Coverage::paragraphs() const {
    int count = 0;
    for (const CoveredSection& section : sections) count += static_cast<int>(section.paragraphs.size());
    return count;
}

int Coverage::taught_paragraphs() const {
    int count = 0;
    for (const CoveredSection& section : sections) {
        count += static_cast<int>(
            std::count_if(section.paragraphs.begin(), section.paragraphs.end(),
                          [](const CoveredParagraph& covered) { return !covered.teachers.empty(); }));
    }
    return count;
}

int Coverage::taught_rules() const {
    return static_cast<int>(std::count_if(
        rules.begin(), rules.end(), [](const CoveredRule& covered) { return !covered.teachers.empty(); }));
}

Coverage coverage_of(const Curriculum& curriculum, const scenario::Library& library,
                     const phrasing::Engine& engine) {
    const Index index(curriculum, library);
    Coverage coverage;
    for (const Section& section : curriculum.standard.sections) {
        CoveredSection covered{&section, {}};
        for (const Paragraph& paragraph : section.paragraphs)
            covered.paragraphs.push_back({&paragraph, index.of(paragraph.id)});
        coverage.sections.push_back(std::move(covered));
    }
    for (const phrasing::RuleInfo& rule : engine.rules())
        coverage.rules.push_back({rule.id, rule.name, index.of(rule.id)});
    return coverage;
}

}  // namespace frontdesk::curriculum
