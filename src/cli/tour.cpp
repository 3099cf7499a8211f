#include "scoring/tour.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <set>

#include "app/app.h"
#include "cli/command.h"
#include "core/error.h"
#include "json/value.h"
#include "scenario/words.h"
#include "session/script.h"

namespace frontdesk::cli {

namespace {

using scoring::TourReport;

std::vector<const scenario::Scenario*> chosen(const TourOptions& options, const scenario::Library& library) {
    std::vector<const scenario::Scenario*> scenarios;
    if (options.all) {
        for (const scenario::Scenario& scenario : library.scenarios) scenarios.push_back(&scenario);
    }
    std::vector<std::string> ids;
    for (const scenario::Scenario& scenario : library.scenarios) ids.push_back(scenario.id);
    for (const std::string& id : options.scenarios) {
        const scenario::Scenario* scenario = library.find(id);
        if (scenario == nullptr) {
            const std::string near = core::nearest(id, ids);
            throw core::Error(
                "there is no scenario '" + id + "'",
                near.empty() ? "See 'frontdesk tour --all' for all ids." : "Did you mean '" + near + "'?");
        }
        scenarios.push_back(scenario);
    }
    if (scenarios.empty()) throw core::Error("no scenario was named", "Name ids, or give --all.");
    return scenarios;
}

json::Value path_json(const std::vector<session::Input>& path) {
    json::Value lines{json::Array{}};
    for (const session::Input& input : path) lines.push(session::to_script_line(input));
    return lines;
}

json::Value nodes_json(const TourReport& report) {
    json::Value nodes{json::Array{}};
    for (const scoring::NodeVisit& visit : report.nodes) {
        json::Value node;
        node.set("node", visit.node);
        node.set("reached", visit.reached);
        node.set("path", path_json(visit.path));
        nodes.push(std::move(node));
    }
    return nodes;
}

json::Value best_json(const scoring::BestPlay& best) {
    json::Value object;
    object.set("score", best.total);
    object.set("passed", best.passed);
    object.set("ending", best.ending);
    object.set("path", path_json(best.path));
    return object;
}

json::Value endings_json(const TourReport& report) {
    json::Value endings{json::Array{}};
    for (const scoring::EndingVisit& visit : report.endings) {
        json::Value ending;
        ending.set("ending", visit.ending);
        ending.set("kind", scenario::ending_kind_words().at(static_cast<std::size_t>(visit.kind)));
        ending.set("reached", visit.reached);
        ending.set("claims", visit.claims ? json::Value(*visit.claims) : json::Value());
        if (!visit.best.path.empty()) ending.set("best", best_json(visit.best));
        ending.set("path", path_json(visit.path));
        endings.push(std::move(ending));
    }
    return endings;
}

json::Value texts_json(const std::vector<std::string>& texts) {
    json::Value array{json::Array{}};
    for (const std::string& text : texts) array.push(text);
    return array;
}

json::Value answers_json(const TourReport& report) {
    json::Value answers{json::Array{}};
    for (const scoring::AnswerCheck& check : report.answers) {
        json::Value answer;
        answer.set("node", check.node);
        answer.set("text", check.text);
        answer.set("listed_as", check.is_model ? "model" : "bad");
        answer.set("made", texts_json(check.made));
        answer.set("missing", texts_json(check.missing));
        answer.set("hits", texts_json(check.hits));
        answer.set("fine", check.fine);
        answers.push(std::move(answer));
    }
    return answers;
}

void print_json(const TourReport& report) {
    json::Value object;
    object.set("scenario", report.scenario);
    object.set("states", report.states);
    object.set("complete", report.complete);
    object.set("best", best_json(report.best));
    object.set("nodes", nodes_json(report));
    object.set("endings", endings_json(report));
    object.set("answers", answers_json(report));
    json::Value problems{json::Array{}};
    for (std::size_t i = 0; i < report.problems.size(); ++i) {
        json::Value problem;
        problem.set("problem", core::to_line(report.problems[i]));
        problem.set("path", path_json(report.plays[i]));
        problems.push(std::move(problem));
    }
    object.set("problems", std::move(problems));
    std::cout << json::write(object) << '\n';
}

template <typename Visit>
std::size_t reached(const std::vector<Visit>& visits) {
    return static_cast<std::size_t>(
        std::count_if(visits.begin(), visits.end(), [](const Visit& visit) { return visit.reached; }));
}

void print_text(const TourReport& report) {
    const auto fine = std::count_if(report.answers.begin(), report.answers.end(),
                                    [](const scoring::AnswerCheck& check) { return check.fine; });
    std::cout << report.scenario << ": nodes " << reached(report.nodes) << '/' << report.nodes.size()
              << ", endings " << reached(report.endings) << '/' << report.endings.size() << ", best "
              << report.best.total << " (" << report.best.ending << "), answers as listed " << fine << '/'
              << report.answers.size() << ", states " << report.states << '\n';
    std::cout << "    best with each ending:";
    for (const scoring::EndingVisit& ending : report.endings)
        if (!ending.best.path.empty()) std::cout << ' ' << ending.ending << ' ' << ending.best.total;
    std::cout << '\n';
    for (std::size_t i = 0; i < report.problems.size(); ++i) {
        std::cout << core::to_line(report.problems[i]) << '\n';
        if (!report.plays[i].empty()) std::cout << "    the shortest play that shows it:\n";
        for (const session::Input& input : report.plays[i])
            std::cout << "    " << session::to_script_line(input) << '\n';
    }
}

void print_exam(const curriculum::ExamBlueprint& exam, std::size_t drawable,
                const std::vector<std::string>& hard, bool as_json) {
    if (as_json) {
        json::Value object;
        object.set("examination", exam.id);
        object.set("pass_mark", exam.pass_mark);
        object.set("draws_from", static_cast<std::int64_t>(drawable));
        object.set("cannot_be_passed", texts_json(hard));
        std::cout << json::write(object) << '\n';
        return;
    }
    for (const std::string& id : hard) {
        std::cout << "the examination " << exam.id << " draws " << id << ", which was never passed at "
                  << exam.pass_mark << '\n';
    }
    std::cout << "examination " << exam.id << ": " << drawable - hard.size() << " of the " << drawable
              << " scenarios that it draws from can be passed at " << exam.pass_mark << '\n';
}

/// Whatever an examination draws, its pass mark must be within reach.
bool exams_can_be_passed(const app::Content& content, const std::map<std::string, scoring::BestPlay>& best,
                         bool as_json) {
    bool all = true;
    for (const curriculum::ExamBlueprint& exam : content.curriculum.exams) {
        std::set<std::string> drawable;
        for (const scenario::Scenario& scenario : content.library.scenarios) {
            for (const curriculum::Quota& quota : exam.draw)
                if (quota.takes(scenario)) drawable.insert(scenario.id);
        }
        std::vector<std::string> hard;
        for (const std::string& id : drawable) {
            const scoring::BestPlay& play = best.at(id);
            if (!play.passed || play.total < exam.pass_mark) hard.push_back(id);
        }
        print_exam(exam, drawable.size(), hard, as_json);
        all = all && hard.empty();
    }
    return all;
}

}  // namespace

int tour(const TourOptions& options, const Folders& folders) {
    const app::Content content = app::load_content(places_of(folders));
    for (const core::Problem& problem : content.problems) {
        if (problem.level == core::Level::error) std::cerr << core::to_line(problem) << '\n';
    }
    bool found = core::has_errors(content.problems);
    std::map<std::string, scoring::BestPlay> best;
    for (const scenario::Scenario* scenario : chosen(options, content.library)) {
        const TourReport report = scoring::tour({*scenario, content.engine, content.tempers}, content.policy);
        found = found || !report.problems.empty();
        best[report.scenario] = report.best;
        if (options.json) {
            print_json(report);
        } else {
            print_text(report);
        }
    }
    if (options.all) found = !exams_can_be_passed(content, best, options.json) || found;
    return found ? status_found : status_fine;
}

}  // namespace frontdesk::cli
