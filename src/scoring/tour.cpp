#include "scoring/tour.h"

#include <algorithm>

#include "scoring/tour_answers.h"
#include "scoring/tour_walk.h"

namespace frontdesk::scoring {
namespace {

using core::Level;

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

/// Collects what is wrong, each with a place in the scenario's file and the play that leads there.
class Findings {
  public:
    Findings(const scenario::Scenario& scenario, const Walk& walk) : m_scenario(scenario), m_walk(walk) {}

    void add(const char* code, Level level, const core::Place& place, std::string message,
             std::string way_out) {
        m_problems.push_back({code, level, place, std::move(message), std::move(way_out)});
        m_plays.resize(m_problems.size());
    }
    void add(const char* code, Level level, const scenario::NodeId& node, std::string message,
             std::string way_out) {
        const scenario::Node* found = m_scenario.find(node);
        add(code, level, found == nullptr ? m_scenario.place : found->place, std::move(message),
            std::move(way_out));
        if (const auto way = m_walk.path_to.find(node); way != m_walk.path_to.end()) play(way->second);
    }
    void add(const char* code, Level level, std::string message, std::string way_out) {
        add(code, level, m_scenario.place, std::move(message), std::move(way_out));
    }
    /// The problem that was added last shows in this play.
    void play(std::vector<session::Input> inputs) { m_plays.back() = std::move(inputs); }
    void give(TourReport& report) {
        report.problems = std::move(m_problems);
        report.plays = std::move(m_plays);
    }

  private:
    const scenario::Scenario& m_scenario;
    const Walk& m_walk;
    core::Problems m_problems;
    std::vector<std::vector<session::Input>> m_plays;
};

void list_nodes(const scenario::Scenario& scenario, const Walk& walk, TourReport& report) {
    for (const auto& [id, node] : scenario.nodes) {
        const auto found = walk.path_to.find(id);
        const bool reached = found != walk.path_to.end();
        const std::vector<session::Input> path = reached ? found->second : std::vector<session::Input>{};
        report.nodes.push_back({id, reached, path});
        if (const auto* end = std::get_if<scenario::EndNode>(&node.kind)) {
            report.endings.push_back({end->ending, id, end->kind, reached, path});
        }
    }
}

void tell_unreached(const TourReport& report, Findings& findings) {
    const std::string tried = " in " + std::to_string(report.states) + " states tried";
    std::vector<scenario::NodeId> ends;
    for (const EndingVisit& ending : report.endings) {
        ends.push_back(ending.node);
        if (ending.reached) continue;
        findings.add("TR002", Level::error, ending.node,
                     "ending '" + ending.ending + "' is never reached" + tried,
                     "loosen the conditions on the way to it, or list an answer that leads there");
    }
    for (const NodeVisit& node : report.nodes) {
        if (node.reached || std::find(ends.begin(), ends.end(), node.node) != ends.end()) continue;
        findings.add("TR001", Level::error, node.node, "node '" + node.node + "' is never reached" + tried,
                     "loosen the conditions on the way to it, or list an answer that leads there");
    }
}

void tell_circles(const Walk& walk, Findings& findings) {
    for (const scenario::NodeId& node : walk.circles) {
        findings.add("TR011", Level::error, node,
                     "behind node '" + node + "' the scenario runs in a circle in which nothing waits",
                     "put a node that waits into the circle, or a condition that leads out of it");
    }
}

void tell_stuck(const Walk& walk, Findings& findings) {
    for (const auto& [node, path] : walk.stuck) {
        findings.add("TR012", Level::error, node,
                     "at node '" + node + "' nothing that is offered can be done as things stand there",
                     "offer an act that is possible there too, or come there another way");
        findings.play(path);
    }
}

void tell_best(const TourReport& report, const Policy& policy, Findings& findings) {
    const std::string best =
        "the best mark that model answers lead to is " + std::to_string(report.best.total);
    if (!report.best.passed) {
        findings.add("TR003", Level::error,
                     best + ", and nobody can pass (pass mark " + std::to_string(policy.pass_mark) + ")",
                     "see which marks the best path misses, and mend its model answers or its ending");
        findings.play(report.best.path);
    } else if (report.best.total < 100) {
        findings.add("TR004", Level::warning, best,
                     "see which marks the best path misses, and mend its model answers or points");
        findings.play(report.best.path);
    }
}

void note_best(const std::map<std::string, BestPlay>& by_ending, TourReport& report) {
    for (EndingVisit& ending : report.endings) {
        const auto found = by_ending.find(ending.ending);
        if (found == by_ending.end()) continue;
        ending.best_total = found->second.total;
        ending.best_passed = found->second.passed;
    }
}

/// A good ending says that it was done well: whoever comes there by model answers must have passed.
void tell_good_endings(const TourReport& report, Findings& findings) {
    for (const EndingVisit& ending : report.endings) {
        if (ending.kind != scenario::EndingKind::good || !ending.reached || ending.best_passed) continue;
        findings.add("TR013", Level::warning, ending.node,
                     "the good ending '" + ending.ending + "' is not passed by model answers: " +
                         (ending.best_total > 0 ? "the best was " + std::to_string(ending.best_total)
                                                : std::string("they never led there")),
                     "let model answers lead there, or call the ending fair");
    }
}

void tell_model(const AnswerCheck& answer, Findings& findings) {
    const std::string subject = "model answer '" + answer.text + "' of node '" + answer.node + "'";
    if (!answer.missing.empty()) {
        findings.add("TR005", Level::error, answer.node, subject + " misses " + joined(answer.missing),
                     "word it so that the rule pack finds the moves, or want fewer of them");
    }
    if (!answer.hits.empty()) {
        findings.add("TR006", Level::error, answer.node, subject + " commits " + joined(answer.hits),
                     "word it without the forbidden act, or mend the rule if it is none");
    }
    if (!answer.courteous) {
        findings.add("TR007", Level::error, answer.node, subject + " does not earn full courtesy",
                     "use 您 or a courtesy word, and no 你");
    }
}

void tell_answers(const TourReport& report, Findings& findings) {
    for (const AnswerCheck& answer : report.answers) {
        if (answer.is_model) {
            tell_model(answer, findings);
        } else if (!answer.fine) {
            findings.add("TR008", Level::error, answer.node,
                         "bad answer '" + answer.text + "' of node '" + answer.node + "' loses no marks",
                         "make it worse, let the node want what it leaves out, or mend the rule that "
                         "should find it");
        }
    }
}

void tell_silent(const scenario::Scenario& scenario, TourReport& report, Findings& findings) {
    for (const std::string& rule : scenario.trains) {
        if (std::find(report.fired.begin(), report.fired.end(), rule) != report.fired.end()) continue;
        report.silent.push_back(rule);
        findings.add("TR009", Level::warning, "rule " + rule + " is trained but never fires",
                     "list an answer that meets it, or take it off 'trains'");
    }
}

}  // namespace

TourReport tour(const session::World& world, const Policy& policy, const TourLimits& limits) {
    TourReport report;
    Walk walk = walk_everywhere(world, limits);
    Findings findings(world.scenario, walk);
    report.scenario = world.scenario.id;
    report.states = walk.states;
    report.complete = walk.complete;
    BestPlays best = best_plays(world, policy, limits);
    report.best = std::move(best.overall);
    report.answers = check_answers(world, policy, walk);
    report.fired.assign(walk.fired.begin(), walk.fired.end());
    list_nodes(world.scenario, walk, report);
    note_best(best.by_ending, report);
    tell_unreached(report, findings);
    tell_circles(walk, findings);
    tell_stuck(walk, findings);
    if (walk.circles.empty()) {
        tell_best(report, policy, findings);
        tell_good_endings(report, findings);
    }
    tell_answers(report, findings);
    tell_silent(world.scenario, report, findings);
    if (!report.complete) {
        findings.add(
            "TR010", Level::warning,
            "the tour stopped after " + std::to_string(report.states) + " states before all was tried",
            "raise the limits, or let fewer things be remembered at once");
    }
    findings.give(report);
    return report;
}

}  // namespace frontdesk::scoring
