#include "session/questions.h"

#include <algorithm>

#include "session/conditions.h"
#include "session/transcript.h"

namespace frontdesk::session {
namespace {

bool is_answered(const World& world, const Session& session, const OpenQuestion& open) {
    const scenario::Question* question = world.scenario.question(open.id);
    if (question == nullptr) return true;
    return holds_after(question->answered, world.scenario, session,
                       last_reply_to(session, open.person, open.since));
}

/// Whether the story goes from here to an end with nobody being asked.
bool is_the_last_word(const scenario::Scenario& scenario, scenario::NodeId next) {
    for (std::size_t steps = 0; steps <= scenario.nodes.size(); ++steps) {
        const scenario::Node* node = scenario.find(next);
        if (node == nullptr) return false;
        if (std::holds_alternative<scenario::EndNode>(node->kind)) return true;
        if (const auto* say = std::get_if<scenario::SayNode>(&node->kind)) {
            next = say->next;
        } else if (const auto* set = std::get_if<scenario::SetNode>(&node->kind)) {
            next = set->next;
        } else {
            return false;
        }
    }
    return false;
}

}  // namespace

void open_questions(Session& session, const scenario::SayNode& say) {
    for (const std::string& id : say.asks) {
        const auto known = std::find_if(session.questions.begin(), session.questions.end(),
                                        [&](const OpenQuestion& open) { return open.id == id; });
        OpenQuestion asked{id, say.person, session.transcript.size(), 0, false};
        if (known == session.questions.end()) {
            session.questions.push_back(std::move(asked));
        } else {
            asked.again = known->again;
            *known = std::move(asked);
        }
    }
}

void note_answers(const World& world, Session& session) {
    for (OpenQuestion& open : session.questions) {
        if (open.person != session.present || open.answered) continue;
        open.answered = is_answered(world, session, open);
    }
}

std::string asked_again(const World& world, Session& session, const scenario::SayNode& say) {
    if (say.who != scenario::Speaker::owner || is_the_last_word(world.scenario, say.next)) return {};
    for (OpenQuestion& open : session.questions) {
        const bool asked_here = std::find(say.asks.begin(), say.asks.end(), open.id) != say.asks.end();
        if (open.person != say.person || open.answered || asked_here) continue;
        // A reply is not all that answers: an act or a variable may have done so since.
        open.answered = is_answered(world, session, open);
        const scenario::Question* question = world.scenario.question(open.id);
        if (open.answered || last_reply_to(session, open.person, open.since) == nullptr) continue;
        if (open.again >= static_cast<int>(question->again.size())) continue;
        // The line with which they ask is yet to be said; replies count from behind it.
        open.since = session.transcript.size() + 1;
        return question->again[static_cast<std::size_t>(open.again++)].text;
    }
    return {};
}

}  // namespace frontdesk::session
