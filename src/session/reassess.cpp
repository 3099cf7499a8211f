#include "session/reassess.h"

#include <utility>

#include "session/answer_check.h"
#include "session/ledger.h"
#include "session/presence.h"
#include "session/situation.h"

namespace frontdesk::session {

Session reassessed(const World& world, Session session) {
    const std::string present = session.present;
    Presence presence(world.scenario);
    std::vector<Entry> said = std::exchange(session.transcript, {});
    session.transcript.reserve(said.size());
    for (Entry& entry : said) {
        const scenario::Node* node = world.scenario.find(entry.node);
        const auto* summary = node == nullptr ? nullptr : std::get_if<scenario::SummaryNode>(&node->kind);
        const auto* reply = node == nullptr ? nullptr : std::get_if<scenario::ReplyNode>(&node->kind);
        presence.arrive_at(entry);
        session.here = presence.here();
        if (world.scenario.person(entry.person) != nullptr) session.present = entry.person;
        const EntryKind kind = entry.kind;
        if (kind == EntryKind::reply && reply != nullptr)
            entry.assessment = world.engine.assess_shared(entry.text, situation_of(world, session, *reply));
        if (kind == EntryKind::summary && summary != nullptr)
            entry.parts = said_parts(*summary, world.engine, entry.text);
        session.transcript.push_back(std::move(entry));
        if (kind == EntryKind::reply) note_promises(world, session);
    }
    session.present = present;
    return session;
}

}  // namespace frontdesk::session
