#include <iostream>
#include <optional>

#include "app/rule_pack.h"
#include "cli/assessment_json.h"
#include "cli/command.h"
#include "json/reader.h"
#include "phrasing/engine.h"

namespace frontdesk::cli {

namespace {

using phrasing::Context;

phrasing::Situation situation_of(const std::string& context, const std::string& customer) {
    phrasing::Situation situation;
    situation.context = phrasing::context_from(context).value_or(situation.context);
    situation.emergency = situation.context == Context::emergency;
    situation.customer = customer;
    return situation;
}

struct Request {
    json::Value id;
    std::string reply;
    phrasing::Situation situation;
};

/// A line is a JSON object if it begins like one; anything else is a reply as it stands.
std::optional<Request> read_request(const std::string& line, int number, const ScoreOptions& options,
                                    core::Problems& problems) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) return std::nullopt;
    if (line[line.find_first_not_of(" \t")] != '{') {
        return Request{json::Value(number), line, situation_of(options.context, {})};
    }
    const json::Parsed parsed = json::parse(line, "standard input line " + std::to_string(number));
    problems.insert(problems.end(), parsed.problems.begin(), parsed.problems.end());
    if (!parsed.usable || core::has_errors(parsed.problems)) return std::nullopt;
    const json::Sink sink{problems, "standard input line " + std::to_string(number), "CL"};
    json::ObjectReader reader(parsed.root, "the request", sink);
    const std::size_t before = problems.size();
    Request request;
    if (const json::Value* id = reader.value_or_null("id")) request.id = *id;
    request.reply = reader.text("reply");
    const std::string context = reader.one_of_or("context", phrasing::context_words(), options.context);
    request.situation = situation_of(context, reader.text_or("customer", {}));
    request.situation.address = reader.text_or("address", {});
    if (problems.size() > before) return std::nullopt;
    return request;
}

void print_json(const Request& request, const phrasing::Assessment& assessment) {
    json::Value object;
    object.set("id", request.id);
    object.set("forbidden", to_json(assessment.forbidden));
    object.set("cleared", to_json(assessment.cleared));
    object.set("moves", to_json(assessment.moves));
    object.set("courtesy", to_json(assessment.courtesy));
    object.set("promises", to_json(assessment.promises));
    std::cout << json::write(object) << '\n';
}

void print_finding(const phrasing::Finding& finding, const phrasing::Engine& engine) {
    const phrasing::RuleInfo* rule = engine.find(finding.rule);
    std::cout << "  " << finding.rule << ' ' << (rule != nullptr ? rule->name : "") << " ["
              << phrasing::to_word(finding.severity) << ", " << phrasing::to_word(finding.verdict) << "] 「"
              << finding.text << "」";
    if (!finding.because_text.empty()) std::cout << ' ' << finding.because_text;
    std::cout << '\n';
    if (finding.verdict == phrasing::Verdict::cleared) return;
    std::cout << "      业主觉得：" << finding.feels << '\n';
    for (const std::string& wording : finding.better) std::cout << "      可以说：" << wording << '\n';
}

void print_text(const Request& request, const phrasing::Assessment& assessment,
                const phrasing::Engine& engine) {
    std::cout << request.reply << '\n';
    for (const auto& finding : assessment.forbidden) print_finding(finding, engine);
    for (const auto& finding : assessment.cleared) print_finding(finding, engine);
    for (const auto& move : assessment.moves) {
        const phrasing::RuleInfo* rule = engine.find(move.rule);
        std::cout << "  " << move.rule << ' ' << (rule != nullptr ? rule->name : "") << " 「" << move.text
                  << "」\n";
    }
    for (const auto& promise : assessment.promises) {
        const phrasing::PromiseAct* act = engine.find_promise_act(promise.act);
        std::cout << "  承诺 " << (act != nullptr ? act->name : promise.act) << " 「" << promise.text << "」"
                  << (promise.definite ? " " : " 没说准时间 ") << (promise.due ? promise.due->text : "")
                  << '\n';
    }
}

}  // namespace

int score(const ScoreOptions& options, const Folders& folders) {
    const phrasing::Engine::Loaded pack = app::load_rule_pack(places_of(folders));
    for (const core::Problem& problem : pack.problems) {
        if (problem.level == core::Level::error) std::cerr << core::to_line(problem) << '\n';
    }
    core::Problems problems;
    bool unusable = false;
    int number = 0;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        const std::optional<Request> request = read_request(line, number, options, problems);
        for (const core::Problem& problem : problems) std::cerr << core::to_line(problem) << '\n';
        unusable = unusable || core::has_errors(problems);
        problems.clear();
        if (!request) continue;
        const phrasing::Assessment assessment = pack.engine.assess(request->reply, request->situation);
        if (options.json) {
            print_json(*request, assessment);
        } else {
            print_text(*request, assessment, pack.engine);
        }
    }
    if (unusable) return status_unusable;
    return core::has_errors(pack.problems) ? status_found : status_fine;
}

}  // namespace frontdesk::cli
