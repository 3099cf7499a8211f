#include <algorithm>

#include "curriculum/reading.h"

namespace frontdesk::curriculum {

namespace {

bool is_rule(const std::string& word) {
    return word.size() == 3 && (word[0] == 'F' || word[0] == 'M' || word[0] == 'C') &&
           std::all_of(word.begin() + 1, word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class ReferenceCheck {
  public:
    ReferenceCheck(const Curriculum& curriculum, const scenario::Library& library)
        : m_curriculum(curriculum), m_library(library), m_paragraphs(curriculum.standard.ids()) {}

    core::Problems run() {
        for (const scenario::Scenario& scenario : m_library.scenarios)
            check_sources("the scenario '" + scenario.id + "'", scenario.sources, scenario.place);
        for (const Drill& drill : m_curriculum.drills)
            check_sources("the drill of " + drill.rule, drill.sources, drill.place);
        for (const Topic& topic : m_curriculum.topics) {
            for (const Question& question : topic.questions)
                check_sources("the question '" + question.id + "'", {question.source}, question.place);
        }
        for (const Course& course : m_curriculum.courses) {
            for (const CourseDay& day : course.days) {
                for (const CourseStep& step : day.steps) check_step(step);
            }
        }
        for (const ExamBlueprint& exam : m_curriculum.exams) check_exam(exam);
        return std::move(m_problems);
    }

  private:
    /// Where there is no standard.json nothing can be asked of it.
    void check_sources(const std::string& what, const std::vector<std::string>& sources,
                       const core::Place& place) {
        if (m_paragraphs.empty()) return;
        bool has_paragraph = false;
        for (const std::string& source : sources) {
            if (is_rule(source)) continue;
            has_paragraph = true;
            if (std::find(m_paragraphs.begin(), m_paragraphs.end(), source) == m_paragraphs.end())
                add_unknown(what, source, place);
        }
        if (has_paragraph) return;
        add("CU020", place, what + " names no paragraph of the standard that it trains",
            "write the id of a paragraph in standard.json among its sources");
    }

    void add_unknown(const std::string& what, const std::string& source, const core::Place& place) {
        add("CU012", place, what + " names '" + source + "', which is no paragraph of the standard",
            did_you_mean(source, m_paragraphs, "write the id of a paragraph in standard.json"));
    }

    void check_step(const CourseStep& step) {
        std::vector<std::string> known;
        const char* kind = "scenario";
        switch (step.kind) {
            case StepKind::scenario:
                for (const auto& scenario : m_library.scenarios) known.push_back(scenario.id);
                break;
            case StepKind::drill:
                kind = "drill";
                for (const Drill& drill : m_curriculum.drills) known.push_back(drill.rule);
                break;
            case StepKind::knowledge:
                kind = "topic";
                for (const Topic& topic : m_curriculum.topics) known.push_back(topic.id);
                break;
            case StepKind::exam:
                kind = "examination";
                for (const ExamBlueprint& exam : m_curriculum.exams) known.push_back(exam.id);
                break;
        }
        if (std::find(known.begin(), known.end(), step.id) != known.end()) return;
        add("CU013", step.place, std::string("there is no ") + kind + " '" + step.id + "'",
            did_you_mean(step.id, known, std::string("name a ") + kind + " that is there"));
    }

    void check_exam(const ExamBlueprint& exam) {
        const int drawn = fewest_drawn(exam, m_library.scenarios);
        const int wanted = exam.asked_for();
        for (const Quota& quota : exam.draw) {
            for (const std::string& id : quota.without) {
                if (m_library.find(id) != nullptr) continue;
                add("CU013", quota.place, "there is no scenario '" + id + "' to leave out",
                    "name a scenario that is there");
            }
        }
        if (drawn == wanted) return;
        add("CU019", exam.place,
            "the examination '" + exam.id + "' asks for " + std::to_string(wanted) +
                " scenarios, and its quotas find " + std::to_string(drawn),
            "widen 'tracks' or 'difficulty', or ask for fewer");
    }

    static std::string did_you_mean(const std::string& word, const std::vector<std::string>& known,
                                    const std::string& otherwise) {
        const std::string nearest = core::nearest(word, known);
        return nearest.empty() ? otherwise : "did you mean '" + nearest + "'?";
    }

    void add(const char* code, const core::Place& place, std::string message, std::string way_out) {
        m_problems.push_back({code, core::Level::error, place, std::move(message), std::move(way_out)});
    }

    const Curriculum& m_curriculum;
    const scenario::Library& m_library;
    std::vector<std::string> m_paragraphs;
    core::Problems m_problems;
};

}  // namespace

core::Problems check_references(const Curriculum& curriculum, const scenario::Library& library) {
    return ReferenceCheck(curriculum, library).run();
}

}  // namespace frontdesk::curriculum
