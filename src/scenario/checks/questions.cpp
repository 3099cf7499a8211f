#include <algorithm>

#include "scenario/checks/graph.h"

// What is asked can be answered, and what could be asked is.
namespace frontdesk::scenario {

namespace {

std::vector<std::string> ids_of(const Scenario& scenario) {
    std::vector<std::string> ids;
    for (const Question& question : scenario.questions) ids.push_back(question.id);
    return ids;
}

/// The nodes in which the question is asked.
std::vector<NodeId> askers(const Material& material, const std::string& question) {
    std::vector<NodeId> nodes;
    for (const Use& use : material.notes.uses) {
        if (use.kind == UseKind::question && use.word == question) nodes.push_back(use.node);
    }
    return nodes;
}

/// Whether a condition can come to hold at all, seen from where the question is asked. What is asked for that
/// does not exist is told elsewhere and counts as possible here.
struct MayHold {
    const Scenario& scenario;
    bool reply_follows = false;

    bool ask(const Condition& condition) const { return std::visit(*this, condition.test); }

    bool operator()(const AllOf& all) const {
        return std::all_of(all.parts.begin(), all.parts.end(), [&](const auto& part) { return ask(part); });
    }
    bool operator()(const AnyOf& any) const {
        return std::any_of(any.parts.begin(), any.parts.end(), [&](const auto& part) { return ask(part); });
    }
    bool operator()(const Not& negated) const {
        return negated.part.empty() || !std::holds_alternative<Always>(negated.part.front().test);
    }
    bool operator()(const RuleMet&) const { return reply_follows; }
    bool operator()(const PromiseIs&) const { return reply_follows; }
    bool operator()(const VariableIs& variable) const {
        return is_ever(variable.name, [&](const VariableValue& value) { return value == variable.value; });
    }
    bool operator()(const VariableIn& variable) const {
        return is_ever(variable.name, [&](const VariableValue& value) {
            const auto* number = std::get_if<std::int64_t>(&value);
            return number != nullptr && *number >= variable.min && *number <= variable.max;
        });
    }
    template <typename Other>
    bool operator()(const Other&) const {
        return true;
    }

    template <typename Fits>
    bool is_ever(const std::string& name, const Fits& fits) const {
        const auto first = scenario.variables.find(name);
        if (first == scenario.variables.end() || fits(first->second)) return true;
        return std::any_of(scenario.nodes.begin(), scenario.nodes.end(), [&](const auto& entry) {
            const auto* set = std::get_if<SetNode>(&entry.second.kind);
            if (set == nullptr) return false;
            const auto value = set->set.find(name);
            return set->add.contains(name) || (value != set->set.end() && fits(value->second));
        });
    }
};

bool reply_follows(const Scenario& scenario, const Edges& edges, const std::vector<NodeId>& nodes) {
    return std::any_of(nodes.begin(), nodes.end(), [&](const NodeId& from) {
        const std::set<NodeId> behind = reachable(edges, from);
        return std::any_of(behind.begin(), behind.end(), [&](const NodeId& id) {
            return std::holds_alternative<ReplyNode>(scenario.find(id)->kind);
        });
    });
}

void check_askers(const Material& material) {
    for (const auto& [id, node] : material.scenario.nodes) {
        const auto* say = std::get_if<SayNode>(&node.kind);
        if (say == nullptr || say->asks.empty() || say->who == Speaker::owner) continue;
        material.sink.error(material.locate({"nodes", id, "asks"}), "059",
                            "node '" + id + "' asks a question, but none of the people speaks there",
                            "let 'who' be the owner or one of 'people'");
    }
}

void check_one(const Material& material, const Edges& edges, const Given& given) {
    const Question* question = material.scenario.question(given.word);
    const std::vector<NodeId> asked = askers(material, given.word);
    if (asked.empty()) {
        material.sink.warning(given.position, "056", "nobody asks '" + given.word + "'",
                              "name it in 'asks' of the say node where it is asked, or take it away");
        return;
    }
    const bool follows = reply_follows(material.scenario, edges, asked);
    if (question == nullptr || MayHold{material.scenario, follows}.ask(question->answered)) return;
    material.sink.error(given.position, "057", "nothing can ever answer '" + given.word + "'",
                        follows ? "let a set node give the variable that value, or ask for something else"
                                : "ask it before a reply node, or ask for something else in 'answered'");
}

}  // namespace

void check_questions(const Material& material) {
    const std::vector<std::string> ids = ids_of(material.scenario);
    for (const Use& use : material.notes.uses) {
        if (use.kind != UseKind::question || material.scenario.question(use.word) != nullptr) continue;
        material.sink.error(use.position, "055", "there is no question '" + use.word + "'",
                            material.did_you_mean(use.word, ids) + "add it to 'questions'");
    }
    check_askers(material);
    if (!material.notes.incomplete.empty()) return;
    const Edges edges = edges_of(material);
    for (const Given& given : material.notes.given) {
        if (given.kind == GivenKind::question) check_one(material, edges, given);
    }
}

}  // namespace frontdesk::scenario
