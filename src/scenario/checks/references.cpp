#include <algorithm>
#include <set>

#include "scenario/checks/checks.h"
#include "scenario/words.h"

// Names that are used must be given somewhere, and the other way round.
namespace frontdesk::scenario {

namespace {

/// Everything of one kind that the scenario uses.
std::vector<const Use*> uses_of(const Material& material, UseKind kind) {
    std::vector<const Use*> uses;
    for (const Use& use : material.notes.uses) {
        if (use.kind == kind) uses.push_back(&use);
    }
    return uses;
}

std::vector<std::string> given_of(const Material& material, GivenKind kind) {
    std::set<std::string> words;
    for (const Given& given : material.notes.given) {
        if (given.kind == kind) words.insert(given.word);
    }
    return {words.begin(), words.end()};
}

bool contains(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

void check_variable_use(const Material& material, const Use& use, const std::vector<std::string>& names) {
    const auto found = material.scenario.variables.find(use.word);
    if (found == material.scenario.variables.end()) {
        material.sink.error(use.position, "014", "there is no variable '" + use.word + "'",
                            material.did_you_mean(use.word, names) + "give it a first value in 'variables'");
        return;
    }
    const ValueShape is = shape_of(found->second);
    if (!use.shape || *use.shape == is) return;
    material.sink.error(
        use.position, "033",
        "the variable '" + use.word + "' holds " + to_words(is) + ", but is used as " + to_words(*use.shape),
        "use a value of the kind that it has in 'variables'");
}

bool can_be_answered(const Node& node) {
    return std::holds_alternative<ExerciseNode>(node.kind) || std::holds_alternative<SummaryNode>(node.kind);
}

void check_answered(const Material& material) {
    std::vector<std::string> asked;
    for (const auto& [id, node] : material.scenario.nodes) {
        if (can_be_answered(node)) asked.push_back(id);
    }
    for (const Use* use : uses_of(material, UseKind::answered)) {
        if (use->word.empty() || contains(asked, use->word)) continue;
        if (material.notes.incomplete.contains(use->word)) continue;
        const Node* node = material.scenario.find(use->word);
        const std::string missing = "there is no node '" + use->word + "' that is answered";
        material.sink.error(use->position, "051",
                            node == nullptr ? missing : "the node '" + use->word + "' is not answered",
                            material.did_you_mean(use->word, asked) +
                                "name an exercise or a summary, or ask with 'made' or 'field'");
    }
}

void check_rings(const Material& material) {
    const bool rings =
        std::any_of(material.scenario.nodes.begin(), material.scenario.nodes.end(), [](const auto& entry) {
            const auto* act = std::get_if<ActNode>(&entry.second.kind);
            return act != nullptr && act->ringing.has_value();
        });
    for (const Use* use : uses_of(material, UseKind::rings)) {
        if (rings) continue;
        material.sink.error(use->position, "043", "the telephone never rings in this scenario",
                            "give an act node 'ringing', or test something else");
    }
}

}  // namespace

void check_targets(const Material& material) {
    if (material.scenario.nodes.empty()) return;
    std::vector<std::string> ids;
    for (const auto& [id, node] : material.scenario.nodes) ids.push_back(id);
    for (const Use* use : uses_of(material, UseKind::target)) {
        if (material.scenario.find(use->word) != nullptr) continue;
        material.sink.error(use->position, "012", "there is no node '" + use->word + "'",
                            material.did_you_mean(use->word, ids) + "add a node '" + use->word + "'");
    }
}

void check_facts(const Material& material) {
    const std::vector<std::string> facts = given_of(material, GivenKind::fact);
    std::set<std::string> revealed;
    for (const Use* use : uses_of(material, UseKind::fact)) {
        revealed.insert(use->word);
        if (contains(facts, use->word)) continue;
        material.sink.error(use->position, "013", "there is no fact '" + use->word + "'",
                            material.did_you_mean(use->word, facts) + "add it to 'facts'");
    }
    for (const Given& given : material.notes.given) {
        if (given.kind != GivenKind::fact || revealed.contains(given.word)) continue;
        material.sink.warning(given.position, "037", "the fact '" + given.word + "' is never revealed",
                              "name it in 'reveals' of the node where it is told, or take it away");
    }
}

void check_variables(const Material& material) {
    const std::vector<std::string> names = given_of(material, GivenKind::variable);
    std::set<std::string> read;
    for (const Use& use : material.notes.uses) {
        if (use.kind != UseKind::variable_read && use.kind != UseKind::variable_write) continue;
        if (use.kind == UseKind::variable_read) read.insert(use.word);
        check_variable_use(material, use, names);
    }
    for (const Given& given : material.notes.given) {
        if (given.kind != GivenKind::variable || read.contains(given.word)) continue;
        material.sink.warning(given.position, "038", "nothing depends on the variable '" + given.word + "'",
                              "use it in a condition, or take it away");
    }
}

void check_conditions(const Material& material) {
    const std::vector<std::string> fields = given_of(material, GivenKind::field);
    for (const Use* use : uses_of(material, UseKind::field)) {
        if (contains(fields, use->word)) continue;
        material.sink.error(use->position, "016", "no form has a field '" + use->word + "'",
                            material.did_you_mean(use->word, fields) + "add it to the 'fields' of a form");
    }
    const std::vector<std::string> acts = given_of(material, GivenKind::act);
    for (const Use* use : uses_of(material, UseKind::act)) {
        if (contains(acts, use->word)) continue;
        material.sink.error(
            use->position, "017", "nowhere can '" + use->word + "' be done",
            material.did_you_mean(use->word, acts) + "offer it in the 'options' of an act node");
    }
    check_answered(material);
    for (const Given& given : material.notes.given) {
        if (given.kind != GivenKind::act || given.word.empty() || contains(act_words(), given.word)) continue;
        material.sink.warning(
            given.position, "046", "the window has no name for the act '" + given.word + "'",
            material.did_you_mean(given.word, act_words()) + "use one of the acts in scenarios/README.md");
    }
    check_rings(material);
}

}  // namespace frontdesk::scenario
