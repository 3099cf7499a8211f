#include "ui/screens/play_model.h"

#include <algorithm>
#include <set>

namespace frontdesk::ui {

namespace {

using scenario::Scenario;
using session::EntryKind;

const scenario::ReplyNode* reply_node(const Scenario* scenario, const scenario::NodeId& id) {
    const scenario::Node* node = scenario != nullptr ? scenario->find(id) : nullptr;
    return node != nullptr ? std::get_if<scenario::ReplyNode>(&node->kind) : nullptr;
}

/// Where the usual way leads from a node, when everything is done well.
scenario::NodeId usual_next(const scenario::Node& node) {
    const auto best = [](const auto& options) {
        const auto found = std::max_element(options.begin(), options.end(),
                                            [](const auto& a, const auto& b) { return a.points < b.points; });
        return found != options.end() ? found->next : scenario::NodeId();
    };
    return std::visit(
        [&best](const auto& kind) -> scenario::NodeId {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, scenario::ChoiceNode> ||
                          std::is_same_v<Kind, scenario::ActNode>) {
                return best(kind.options);
            } else if constexpr (std::is_same_v<Kind, scenario::EndNode>) {
                return {};
            } else {
                return kind.next;
            }
        },
        node.kind);
}

/// The reply that waits, or the first that comes along the usual way.
const scenario::ReplyNode* next_reply(const Scenario* scenario, const scenario::Node* from) {
    std::set<scenario::NodeId> visited;
    for (const scenario::Node* node = from; node != nullptr && visited.insert(node->id).second;
         node = scenario->find(usual_next(*node))) {
        if (const auto* reply = std::get_if<scenario::ReplyNode>(&node->kind)) return reply;
        if (scenario == nullptr) return nullptr;
    }
    return nullptr;
}

bool is_turn(const scenario::Node& node) {
    return std::holds_alternative<scenario::ReplyNode>(node.kind) ||
           std::holds_alternative<scenario::ChoiceNode>(node.kind) ||
           std::holds_alternative<scenario::ExerciseNode>(node.kind) ||
           std::holds_alternative<scenario::SummaryNode>(node.kind);
}

}  // namespace

std::vector<WantedNote> wanted_notes(const app::App& app, const session::Session& session,
                                     const scenario::Node* waiting) {
    const RuleNames names{app.content().engine, app.state().settings.language};
    std::vector<WantedNote> made;
    std::set<std::string> seen;
    const Scenario* scenario = app.state().running ? app.state().running->scenario : nullptr;
    for (const session::Entry& entry : session.transcript) {
        const scenario::ReplyNode* node =
            entry.kind == EntryKind::reply ? reply_node(scenario, entry.node) : nullptr;
        if (node == nullptr) continue;
        for (const scenario::WantedMove& wanted : node->wants) {
            const auto move = std::find_if(entry.assessment->moves.begin(), entry.assessment->moves.end(),
                                           [&wanted](const auto& m) { return m.rule == wanted.rule; });
            if (move == entry.assessment->moves.end() || !seen.insert(wanted.rule).second) continue;
            made.push_back({wanted.rule, names.of(wanted.rule), true, move->text});
        }
    }
    const scenario::ReplyNode* node = next_reply(scenario, waiting);
    if (node == nullptr) return made;
    for (const scenario::WantedMove& wanted : node->wants) {
        if (!seen.insert(wanted.rule).second) continue;
        made.push_back({wanted.rule, names.of(wanted.rule), false, {}});
    }
    return made;
}

std::vector<Waiting> waiting_people(const Scenario& scenario, const session::Session& session) {
    std::vector<Waiting> people;
    for (const std::string& id : session.here) {
        const scenario::Owner* person = scenario.person(id);
        if (person == nullptr || id == session.present) continue;
        Waiting waiting{person, scenario::mood_of(session.heat_of(id)), 0, person->waits};
        for (const int line : {1, 2}) {
            const bool held = session.phone.line(line).state == session::LineState::held;
            if (held && person_on_line(scenario, line) == person) waiting.held_line = line;
        }
        for (auto said = session.transcript.rbegin(); said != session.transcript.rend(); ++said) {
            if (waiting.what.empty() && said->kind == EntryKind::owner && said->person == id)
                waiting.what = said->text;
        }
        people.push_back(std::move(waiting));
    }
    return people;
}

bool has_two_lines(const Scenario& scenario) {
    if (person_on_line(scenario, 2) != nullptr) return true;
    return std::any_of(scenario.nodes.begin(), scenario.nodes.end(), [](const auto& entry) {
        const auto* act = std::get_if<scenario::ActNode>(&entry.second.kind);
        return act != nullptr && act->ringing && act->ringing->line == 2;
    });
}

const scenario::Owner* person_on_line(const Scenario& scenario, int line) {
    const auto second = std::find_if(scenario.people.begin(), scenario.people.end(),
                                     [](const scenario::Owner& person) { return person.line == 2; });
    if (second == scenario.people.end()) return nullptr;
    return line == 2 ? &*second : &scenario.owner;
}

const session::Entry* last_reply(const session::Session& session) {
    const auto found = std::find_if(session.transcript.rbegin(), session.transcript.rend(),
                                    [](const auto& entry) { return entry.kind == EntryKind::reply; });
    return found == session.transcript.rend() ? nullptr : &*found;
}

int heat_delta(const session::Entry& entry) {
    int sum = 0;
    for (const session::HeatChange& change : entry.heat) sum += change.delta;
    return sum;
}

int last_heat_delta(const session::Session& session) {
    for (auto entry = session.transcript.rbegin(); entry != session.transcript.rend(); ++entry) {
        const bool theirs = entry->person.empty() || entry->person == session.present;
        if (const int delta = heat_delta(*entry); theirs && delta != 0) return delta;
        if (entry->kind == EntryKind::reply) return 0;
    }
    return 0;
}

TurnCount count_turns(const Scenario& scenario, const session::Session& session) {
    TurnCount turns;
    for (const session::Entry& entry : session.transcript) {
        const bool turn = entry.kind == EntryKind::reply || entry.kind == EntryKind::choice ||
                          entry.kind == EntryKind::exercise || entry.kind == EntryKind::summary;
        if (turn) ++turns.taken;
    }
    std::set<scenario::NodeId> visited;
    const scenario::Node* node = scenario.find(session.at);
    while (node != nullptr && visited.insert(node->id).second) {
        if (is_turn(*node)) ++turns.ahead;
        node = scenario.find(usual_next(*node));
    }
    return turns;
}

FormOnDesk form_on_desk(const Scenario& scenario, const session::Step& step) {
    if (step.node != nullptr && step.waits == session::Step::Waits::form) {
        return {std::get_if<scenario::FormNode>(&step.node->kind), true};
    }
    for (const auto& [id, node] : scenario.nodes) {
        if (const auto* form = std::get_if<scenario::FormNode>(&node.kind)) return {form, false};
    }
    return {};
}

bool is_blank(std::string_view words) {
    constexpr std::string_view wide_space = "\xE3\x80\x80";
    while (!words.empty()) {
        if (words.front() == ' ' || words.front() == '\t' || words.front() == '\n') {
            words.remove_prefix(1);
        } else if (words.starts_with(wide_space)) {
            words.remove_prefix(wide_space.size());
        } else {
            return false;
        }
    }
    return true;
}

std::vector<std::string> missing_fields(const scenario::FormNode& form,
                                        const std::map<std::string, std::string>& fields) {
    std::vector<std::string> labels;
    for (const scenario::FormField& field : form.fields) {
        const auto filled = fields.find(field.id);
        if (field.required && (filled == fields.end() || is_blank(filled->second)))
            labels.push_back(field.label);
    }
    return labels;
}

}  // namespace frontdesk::ui
