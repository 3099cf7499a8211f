#include "app/editor_answers.h"

#include "phrasing/assessment.h"
#include "scoring/marks.h"
#include "scoring/tour_answers.h"

namespace frontdesk::app {

namespace {

using editing::Path;
using editing::text_at;
using json::Value;

std::vector<std::string> texts_of(const Value& node, const char* key) {
    std::vector<std::string> texts;
    const Value* list = node.find(key);
    if (list == nullptr || list->as_array() == nullptr) return texts;
    for (const Value& element : *list->as_array()) {
        texts.push_back(element.as_string() == nullptr ? std::string() : *element.as_string());
    }
    return texts;
}

std::vector<scenario::WantedMove> wants_of(const Value& node) {
    std::vector<scenario::WantedMove> wants;
    const Value* list = node.find("wants");
    if (list == nullptr || list->as_array() == nullptr) return wants;
    for (const Value& element : *list->as_array()) {
        const std::string rule = element.as_string() ? *element.as_string() : text_at(element, {"rule"});
        if (!rule.empty()) wants.push_back({rule, 0});
    }
    return wants;
}

/// The head of the scenario, as far as answers depend on it.
scenario::Scenario just_the_head(const Value& scenario) {
    scenario::Scenario alone;
    alone.id = "alone";
    alone.context = phrasing::context_from(text_at(scenario, {"context"})).value_or(phrasing::Context::call);
    const Value* emergency = scenario.find("emergency");
    alone.emergency = emergency != nullptr && emergency->as_bool() != nullptr && *emergency->as_bool();
    alone.owner.name = text_at(scenario, {"owner", "name"});
    alone.owner.address = text_at(scenario, {"owner", "address"});
    alone.third_parties = texts_of(scenario, "third_parties");
    return alone;
}

/// With an end behind it.
scenario::Scenario closed(scenario::Scenario alone, const std::string& id, scenario::NodeKind kind) {
    alone.start = id;
    alone.nodes.emplace(id, scenario::Node{id, std::move(kind), {}});
    scenario::EndNode over;
    over.ending = "end";
    alone.nodes.emplace("end", scenario::Node{"end", std::move(over), {}});
    return alone;
}

scenario::ReplyNode just_reply(const Value& node) {
    scenario::ReplyNode reply;
    reply.context = phrasing::context_from(text_at(node, {"context"}));
    reply.wants = wants_of(node);
    reply.models = texts_of(node, "models");
    reply.bad = texts_of(node, "bad");
    reply.next = "end";
    return reply;
}

scenario::SummaryNode just_summary(const Value& node) {
    scenario::SummaryNode summary;
    const Value* parts = node.find("parts");
    if (parts != nullptr && parts->as_array() != nullptr) {
        for (const Value& element : *parts->as_array()) {
            scenario::SummaryPart part;
            // Told by its label: whoever writes it thinks of that.
            part.id = text_at(element, {"label"});
            part.label = part.id;
            for (std::string& pattern : texts_of(element, "any"))
                part.any.push_back({std::move(pattern), {}});
            summary.parts.push_back(std::move(part));
        }
    }
    summary.models = texts_of(node, "models");
    summary.bad = texts_of(node, "bad");
    summary.next = "end";
    return summary;
}

/// Parts of a summary by their labels alone.
std::vector<std::string> without_prefix(std::vector<std::string> rules) {
    const std::string prefix = scoring::part_prefix;
    for (std::string& rule : rules)
        if (rule.starts_with(prefix)) rule.erase(0, prefix.size());
    return rules;
}

}  // namespace

std::vector<AnswerVerdict> judge_answers(const Judging& judging, const Value& scenario,
                                         const std::string& id) {
    std::vector<AnswerVerdict> verdicts;
    const Value* node = editing::find_at(scenario, Path{"nodes", id});
    const std::string kind = node == nullptr ? std::string() : text_at(*node, {"kind"});
    if (kind != "reply" && kind != "summary") return verdicts;
    const scenario::Scenario alone = kind == "reply"
                                         ? closed(just_the_head(scenario), "reply", just_reply(*node))
                                         : closed(just_the_head(scenario), "summary", just_summary(*node));
    scoring::Walk nothing_walked;
    const auto checks =
        scoring::check_answers({alone, judging.engine, judging.tempers}, judging.policy, nothing_walked);
    std::size_t models = 0;
    std::size_t bad = 0;
    for (const scoring::AnswerCheck& check : checks) {
        const std::string index = std::to_string(check.is_model ? models++ : bad++);
        verdicts.push_back({{"nodes", id, check.is_model ? "models" : "bad", index},
                            check.is_model,
                            without_prefix(check.made),
                            without_prefix(check.missing),
                            check.hits,
                            check.courteous,
                            check.fine});
    }
    return verdicts;
}

}  // namespace frontdesk::app
