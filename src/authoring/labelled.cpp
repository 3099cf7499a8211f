#include "authoring/labelled.h"

#include <algorithm>
#include <set>

#include "authoring/share.h"
#include "json/reader.h"

namespace frontdesk::authoring {

namespace {

using Rules = std::set<std::string>;

struct Labelled {
    std::string reply;
    phrasing::Situation situation;
    Rules forbidden;
    Rules moves;
};

Rules read_labels(json::ObjectReader& object, const char* key, const phrasing::Engine& engine) {
    Rules labels;
    std::vector<std::string> known;
    for (const phrasing::RuleInfo& rule : engine.rules()) known.push_back(rule.id);
    for (std::string& id : object.texts_or_none(key)) {
        if (engine.find(id) == nullptr) {
            const std::string near = core::nearest(id, known);
            object.sink().warning(object.position_of(key), "004", "the pack has no rule '" + id + "'",
                                  near.empty() ? "take the label out" : "did you mean '" + near + "'?");
        }
        labels.insert(std::move(id));
    }
    return labels;
}

Labelled read_labelled(json::ObjectReader& object, const phrasing::Engine& engine) {
    Labelled labelled;
    object.value_or_null("id");
    object.value_or_null("note");
    labelled.reply = object.text("reply");
    const std::string context = object.one_of_or("context", phrasing::context_words(), "call");
    labelled.situation.context = phrasing::context_from(context).value_or(labelled.situation.context);
    labelled.situation.emergency = labelled.situation.context == phrasing::Context::emergency;
    labelled.situation.customer = object.text_or("customer", "");
    labelled.forbidden = read_labels(object, "forbidden", engine);
    labelled.moves = read_labels(object, "moves", engine);
    return labelled;
}

void compare(const Rules& labels, const Rules& found, Agreement& all,
             std::map<std::string, Agreement>& rules) {
    for (const std::string& rule : found) {
        const bool right = labels.count(rule) > 0;
        ++(right ? all.right : all.extra);
        ++(right ? rules[rule].right : rules[rule].extra);
    }
    for (const std::string& rule : labels) {
        if (found.count(rule) > 0) continue;
        ++all.missing;
        ++rules[rule].missing;
    }
}

void weigh(const Labelled& labelled, const phrasing::Engine& engine, LabelledFigures& figures) {
    const phrasing::Assessment assessment = engine.assess(labelled.reply, labelled.situation);
    Rules forbidden;
    for (const phrasing::Finding& finding : assessment.forbidden) forbidden.insert(finding.rule);
    Rules moves;
    for (const phrasing::Move& move : assessment.moves) moves.insert(move.rule);
    compare(labelled.forbidden, forbidden, figures.forbidden, figures.rules);
    compare(labelled.moves, moves, figures.moves, figures.rules);
    ++figures.replies;
    if (!labelled.forbidden.empty()) return;
    ++figures.clean;
    if (!forbidden.empty()) ++figures.false_alarms;
}

/// Problems in a line know its number only if they are told.
void set_line(core::Problems& problems, std::size_t from, int line) {
    for (std::size_t i = from; i < problems.size(); ++i) problems[i].place.line = line;
}

}  // namespace

double Agreement::precision() const {
    return share(right, right + extra);
}

double Agreement::recall() const {
    return share(right, right + missing);
}

double Agreement::f1() const {
    return share(2 * right, 2 * right + extra + missing);
}

LabelledFigures measure_labelled(std::string_view text, const std::string& name,
                                 const phrasing::Engine& engine) {
    LabelledFigures figures;
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.find_first_not_of(" \t\r\xEF\xBB\xBF") == std::string_view::npos) continue;
        const std::size_t before = figures.problems.size();
        const json::Parsed parsed = json::parse(line, name);
        figures.problems.insert(figures.problems.end(), parsed.problems.begin(), parsed.problems.end());
        if (parsed.usable && !core::has_errors(parsed.problems)) {
            const json::Sink sink{figures.problems, name, "LB"};
            json::ObjectReader object(parsed.root, "the labelled reply", sink);
            const std::size_t so_far = figures.problems.size();
            const Labelled labelled = read_labelled(object, engine);
            object.finish();
            const bool sound = std::none_of(
                figures.problems.begin() + static_cast<std::ptrdiff_t>(so_far), figures.problems.end(),
                [](const core::Problem& problem) { return problem.level == core::Level::error; });
            if (sound) weigh(labelled, engine, figures);
        }
        set_line(figures.problems, before, number);
    }
    return figures;
}

}  // namespace frontdesk::authoring
