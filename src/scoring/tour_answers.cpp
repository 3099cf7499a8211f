#include "scoring/tour_answers.h"

#include "core/error.h"
#include "scoring/marks.h"
#include "session/people.h"

namespace frontdesk::scoring {
namespace {

using session::Session;

/// The run as it is when the node is asked.
Session run_at(const session::World& world, const Walk& walk, const scenario::NodeId& node) {
    const auto found = walk.first_at.find(node);
    if (found != walk.first_at.end()) return found->second;
    Session session;
    session.scenario = world.scenario.id;
    session::people_begin(world.scenario, session);
    session.variables = world.scenario.variables;
    session.at = node;
    return session;
}

void read_mark(const Mark& mark, AnswerCheck& check) {
    if (mark.rule == "courtesy") {
        check.courteous = mark.points == mark.of;
    } else if (mark.of == 0) {
        check.hits.push_back(mark.rule);
    } else {
        (mark.points == mark.of ? check.made : check.missing).push_back(mark.rule);
    }
}

AnswerCheck check_answer(const session::World& world, const Policy& policy, Walk& walk,
                         const scenario::NodeId& node, const std::string& text, bool is_model) {
    AnswerCheck check;
    check.node = node;
    check.text = text;
    check.is_model = is_model;
    const Session before = run_at(world, walk, node);
    auto next = session::advance(world, before, session::Say{text});
    const auto* after = std::get_if<Session>(&next);
    if (after == nullptr) return check;
    const std::size_t entry = before.transcript.size();
    // Nobody hears a summary.
    check.courteous = after->transcript.at(entry).kind == session::EntryKind::summary;
    for (std::string& rule : rules_met(world.scenario, after->transcript.at(entry))) {
        walk.fired.insert(std::move(rule));
    }
    for (const Mark& mark : score(world.scenario, world.engine, policy, *after).marks) {
        // The conversation so far is not the answer's doing.
        const bool of_conversation = world.engine.find_conversation_rule(mark.rule) != nullptr;
        if (mark.entry == entry && !of_conversation) read_mark(mark, check);
    }
    const bool loses = !check.hits.empty() || !check.missing.empty();
    check.fine = is_model ? !loses && check.courteous : loses;
    return check;
}

}  // namespace

std::vector<AnswerCheck> check_answers(const session::World& world, const Policy& policy, Walk& walk) {
    std::vector<AnswerCheck> checks;
    const auto check = [&](const scenario::NodeId& id, const std::vector<std::string>& texts,
                           bool are_models) {
        for (const std::string& text : texts) {
            checks.push_back(check_answer(world, policy, walk, id, text, are_models));
        }
    };
    const auto check_both = [&](const scenario::NodeId& id, const auto& node) {
        check(id, node.models, true);
        check(id, node.bad, false);
    };
    for (const auto& [id, node] : world.scenario.nodes) {
        if (walk.circles.count(id) > 0) continue;
        try {
            if (const auto* reply = std::get_if<scenario::ReplyNode>(&node.kind)) check_both(id, *reply);
            if (const auto* summary = std::get_if<scenario::SummaryNode>(&node.kind))
                check_both(id, *summary);
        } catch (const core::Error&) {
            walk.circles.insert(id);
        }
    }
    return checks;
}

}  // namespace frontdesk::scoring
