#include "scoring/tour.h"

#include <algorithm>

#include "scoring/tour_answers.h"
#include "scoring/tour_best.h"
#include "scoring/tour_claims.h"
#include "scoring/tour_findings.h"

namespace frontdesk::scoring {
namespace {

using core::Level;

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

void list_nodes(const scenario::Scenario& scenario, const Walk& walk, TourReport& report) {
    for (const auto& [id, node] : scenario.nodes) {
        const auto found = walk.path_to.find(id);
        const bool reached = found != walk.path_to.end();
        const std::vector<session::Input> path = reached ? found->second : std::vector<session::Input>{};
        report.nodes.push_back({id, reached, path});
        if (const auto* end = std::get_if<scenario::EndNode>(&node.kind)) {
            report.endings.push_back({end->ending, id, end->kind, reached, path, std::nullopt, {}});
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
    if (report.best.passed) return;
    findings.add("TR003", Level::error,
                 "the best mark that model answers lead to is " + std::to_string(report.best.total) +
                     ", and nobody can pass (pass mark " + std::to_string(policy.pass_mark) + ")",
                 "see which marks the best path misses, and mend its model answers or its ending");
    findings.play(report.best.path);
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
    report.best = best.overall;
    report.answers = check_answers(world, policy, walk);
    report.fired.assign(walk.fired.begin(), walk.fired.end());
    list_nodes(world.scenario, walk, report);
    tell_unreached(report, findings);
    tell_circles(walk, findings);
    tell_stuck(walk, findings);
    if (walk.circles.empty()) {
        tell_best(report, policy, findings);
        prove_claims({world, policy, walk, limits}, best.by_ending, report, findings);
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
