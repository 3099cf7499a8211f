#include "curriculum/drill.h"

#include <algorithm>

namespace frontdesk::curriculum {

namespace {

bool makes(const phrasing::Assessment& assessment, const std::string& move) {
    return std::any_of(assessment.moves.begin(), assessment.moves.end(),
                       [&](const phrasing::Move& made) { return made.rule == move; });
}

const phrasing::Finding* finding_of(const phrasing::Assessment& assessment, const std::string& rule) {
    for (const phrasing::Finding& finding : assessment.forbidden)
        if (finding.rule == rule && finding.verdict == phrasing::Verdict::hit) return &finding;
    return nullptr;
}

class DrillCheck {
  public:
    DrillCheck(const Drill& drill, const phrasing::Engine& engine) : m_drill(drill), m_engine(engine) {}

    core::Problems run() {
        if (m_engine.find(m_drill.rule) == nullptr) {
            add("CU013", m_drill.place, "the rule pack has no rule '" + m_drill.rule + "'",
                "write a forbidden act of the pack");
            return std::move(m_problems);
        }
        for (const DrillSituation& situation : m_drill.situations) {
            check_bad(situation);
            for (const std::string& model : situation.models) check_model(situation, model);
        }
        return std::move(m_problems);
    }

  private:
    void check_bad(const DrillSituation& situation) {
        const phrasing::Assessment judged = m_engine.assess(situation.bad, situation.situation());
        if (finding_of(judged, m_drill.rule) != nullptr) return;
        add("CU014", situation.place, "'" + situation.bad + "' is not judged to be " + m_drill.rule,
            "word the bad reply so that it is the act, or add the wording to the rule");
    }

    void check_model(const DrillSituation& situation, const std::string& model) {
        const phrasing::Assessment judged = m_engine.assess(model, situation.situation());
        std::string missed;
        for (const std::string& move : situation.wants) {
            if (makes(judged, move)) continue;
            missed += missed.empty() ? "" : " and ";
            missed += move;
        }
        if (!missed.empty()) {
            add("CU015", situation.place, "the model answer '" + model + "' does not make " + missed,
                "reword the answer, or do not want the move");
        }
        for (const phrasing::Finding& finding : judged.forbidden) {
            add("CU016", situation.place,
                "the model answer '" + model + "' is " + finding.rule + " with '" + finding.text + "'",
                "reword the answer");
        }
    }

    void add(const char* code, const core::Place& place, std::string message, const char* way_out) {
        m_problems.push_back({code, core::Level::error, place, std::move(message), way_out});
    }

    const Drill& m_drill;
    const phrasing::Engine& m_engine;
    core::Problems m_problems;
};

}  // namespace

phrasing::Situation DrillSituation::situation() const {
    phrasing::Situation judged;
    judged.context = context;
    judged.emergency = emergency;
    judged.customer = customer;
    judged.third_parties = third_parties;
    judged.opening = context == phrasing::Context::call_opening;
    judged.address = owner.address;
    return judged;
}

core::Problems check_drill(const Drill& drill, const phrasing::Engine& engine) {
    return DrillCheck(drill, engine).run();
}

}  // namespace frontdesk::curriculum
