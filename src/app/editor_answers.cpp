#include "app/editor_answers.h"

#include "phrasing/assessment.h"
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

/// The node alone, and an end behind it.
scenario::Scenario just_this_node(const Value& scenario, const Value& node) {
    scenario::Scenario alone;
    alone.id = "alone";
    alone.context = phrasing::context_from(text_at(scenario, {"context"})).value_or(phrasing::Context::call);
    const Value* emergency = scenario.find("emergency");
    alone.emergency = emergency != nullptr && emergency->as_bool() != nullptr && *emergency->as_bool();
    alone.owner.name = text_at(scenario, {"owner", "name"});
    alone.owner.address = text_at(scenario, {"owner", "address"});
    alone.third_parties = texts_of(scenario, "third_parties");
    scenario::ReplyNode reply;
    reply.context = phrasing::context_from(text_at(node, {"context"}));
    reply.wants = wants_of(node);
    reply.models = texts_of(node, "models");
    reply.bad = texts_of(node, "bad");
    reply.next = "end";
    alone.start = "reply";
    alone.nodes.emplace("reply", scenario::Node{"reply", std::move(reply), {}});
    scenario::EndNode over;
    over.ending = "end";
    alone.nodes.emplace("end", scenario::Node{"end", std::move(over), {}});
    return alone;
}

}  // namespace

std::vector<AnswerVerdict> judge_answers(const Judging& judging, const Value& scenario,
                                         const std::string& id) {
    std::vector<AnswerVerdict> verdicts;
    const Value* node = editing::find_at(scenario, Path{"nodes", id});
    if (node == nullptr || text_at(*node, {"kind"}) != "reply") return verdicts;
    const scenario::Scenario alone = just_this_node(scenario, *node);
    scoring::Walk nothing_walked;
    const auto checks =
        scoring::check_answers({alone, judging.engine, judging.tempers}, judging.policy, nothing_walked);
    std::size_t models = 0;
    std::size_t bad = 0;
    for (const scoring::AnswerCheck& check : checks) {
        const std::string index = std::to_string(check.is_model ? models++ : bad++);
        verdicts.push_back({{"nodes", id, check.is_model ? "models" : "bad", index},
                            check.is_model,
                            check.made,
                            check.missing,
                            check.hits,
                            check.courteous,
                            check.fine});
    }
    return verdicts;
}

}  // namespace frontdesk::app
