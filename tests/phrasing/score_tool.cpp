// Scores replies from standard input against a rule pack, for those who write rules.
//   score_tool [--pack FOLDER] [--context C]     one reply a line, plain or as JSON; one JSON object a line
//   out score_tool [--pack FOLDER] --sentences       every sentence of the pack that goes wrong score_tool
//   [--pack FOLDER] --lint            every problem of the pack score_tool [--pack FOLDER] --time median
//   microseconds a verdict takes, over the replies read
#include <algorithm>
#include <chrono>
#include <iostream>
#include <string>
#include <vector>

#include "json/value.h"
#include "phrasing/engine.h"

namespace {

namespace json = frontdesk::json;
namespace phrasing = frontdesk::phrasing;

constexpr phrasing::Context contexts[] = {phrasing::Context::call_opening, phrasing::Context::call,
                                          phrasing::Context::desk,         phrasing::Context::visit,
                                          phrasing::Context::complaint,    phrasing::Context::emergency};

struct Line {
    json::Value id;
    std::string reply;
    phrasing::Situation situation;
};

void set_context(phrasing::Situation& situation, const std::string& word) {
    for (const phrasing::Context context : contexts)
        if (word == phrasing::to_word(context)) situation.context = context;
    situation.emergency = situation.context == phrasing::Context::emergency;
}

Line read_line(const std::string& text, const phrasing::Situation& usual) {
    Line line{{}, text, usual};
    if (text.empty() || text[0] != '{') return line;
    const json::Parsed parsed = json::parse(text, "standard input");
    if (!parsed.usable) return line;
    const auto member = [&](const char* key) {
        const json::Value* value = parsed.root.find(key);
        const std::string* word = value ? value->as_string() : nullptr;
        return word ? *word : std::string();
    };
    if (const json::Value* id = parsed.root.find("id")) line.id = *id;
    line.reply = member("reply");
    line.situation.customer = member("customer");
    set_context(line.situation, member("context"));
    return line;
}

json::Value span(phrasing::Span span) {
    return json::Array{static_cast<std::int64_t>(span.begin), static_cast<std::int64_t>(span.end)};
}

json::Value to_json(const phrasing::Finding& finding) {
    json::Value value;
    value.set("rule", finding.rule);
    value.set("severity", phrasing::to_word(finding.severity));
    value.set("begin", static_cast<std::int64_t>(finding.span.begin));
    value.set("end", static_cast<std::int64_t>(finding.span.end));
    value.set("text", finding.text);
    value.set("verdict", phrasing::to_word(finding.verdict));
    if (!finding.because.empty()) {
        value.set("because", finding.because);
        value.set("because_text", finding.because_text);
        value.set("because_span", span(finding.because_span));
    }
    value.set("feels", finding.feels);
    json::Array better(finding.better.begin(), finding.better.end());
    value.set("better", std::move(better));
    return value;
}

json::Value to_json(const phrasing::Courtesy& courtesy) {
    json::Value value;
    value.set("words", static_cast<std::int64_t>(courtesy.words.size()));
    value.set("plain_you", static_cast<std::int64_t>(courtesy.plain_you.size()));
    value.set("polite_you", std::int64_t{courtesy.polite_you});
    return value;
}

json::Value to_json(const Line& line, const phrasing::Assessment& assessment) {
    json::Value value;
    if (!line.id.is_null()) value.set("id", line.id);
    json::Array forbidden;
    json::Array cleared;
    json::Array moves;
    for (const auto& finding : assessment.forbidden) forbidden.push_back(to_json(finding));
    for (const auto& finding : assessment.cleared) cleared.push_back(to_json(finding));
    for (const auto& move : assessment.moves) {
        json::Value entry;
        entry.set("rule", move.rule);
        entry.set("begin", static_cast<std::int64_t>(move.span.begin));
        entry.set("end", static_cast<std::int64_t>(move.span.end));
        entry.set("text", move.text);
        moves.push_back(std::move(entry));
    }
    value.set("forbidden", std::move(forbidden));
    value.set("cleared", std::move(cleared));
    value.set("moves", std::move(moves));
    value.set("courtesy", to_json(assessment.courtesy));
    return value;
}

std::vector<Line> read_lines(const phrasing::Situation& usual) {
    std::vector<Line> lines;
    for (std::string text; std::getline(std::cin, text);)
        if (!text.empty()) lines.push_back(read_line(text, usual));
    return lines;
}

int print_problems(const frontdesk::core::Problems& problems) {
    for (const auto& problem : problems) std::cout << frontdesk::core::to_line(problem) << '\n';
    std::cout << problems.size() << " problem(s)\n";
    return problems.empty() ? 0 : 1;
}

int time_replies(const phrasing::Engine& engine, const std::vector<Line>& lines) {
    constexpr int rounds = 20;
    std::vector<double> microseconds;
    for (int round = 0; round < rounds; ++round) {
        for (const Line& line : lines) {
            const auto start = std::chrono::steady_clock::now();
            const auto assessment = engine.assess(line.reply, line.situation);
            const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
            microseconds.push_back(taken.count());
        }
    }
    if (microseconds.empty()) return 2;
    std::sort(microseconds.begin(), microseconds.end());
    std::cout << "median " << microseconds[microseconds.size() / 2] << " us, 99 % below "
              << microseconds[microseconds.size() * 99 / 100] << " us, over " << lines.size() << " replies\n";
    return 0;
}

int run(const std::vector<std::string>& arguments) {
    std::string folder = std::string(FRONTDESK_SOURCE_DIR) + "/scenarios/phrasings";
    std::string mode;
    phrasing::Situation usual;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--pack" && i + 1 < arguments.size()) {
            folder = arguments[++i];
        } else if (arguments[i] == "--context" && i + 1 < arguments.size()) {
            set_context(usual, arguments[++i]);
        } else {
            mode = arguments[i];
        }
    }
    const auto loaded = phrasing::Engine::load(folder);
    if (mode == "--lint") return print_problems(loaded.problems);
    for (const auto& problem : loaded.problems)
        if (problem.level == frontdesk::core::Level::error)
            std::cerr << frontdesk::core::to_line(problem) << '\n';
    if (mode == "--sentences") return print_problems(phrasing::check_sentences(folder, loaded.engine));
    const std::vector<Line> lines = read_lines(usual);
    if (mode == "--time") return time_replies(loaded.engine, lines);
    for (const Line& line : lines)
        std::cout << json::write(to_json(line, loaded.engine.assess(line.reply, line.situation))) << '\n';
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    return run(std::vector<std::string>(arguments + 1, arguments + count));
}
