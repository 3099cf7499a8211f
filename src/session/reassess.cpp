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
    const std::vector<Entry> said = std::exchange(session.transcript, {});
    session.transcript.reserve(said.size());
    for (const Entry& entry : said) {
        const scenario::Node* node = world.scenario.find(entry.node);
        const auto* summary = node == nullptr ? nullptr : std::get_if<scenario::SummaryNode>(&node->kind);
        const auto* reply = node == nullptr ? nullptr : std::get_if<scenario::ReplyNode>(&node->kind);
        presence.arrive_at(entry);
        session.here = presence.here();
        if (world.scenario.person(entry.person) != nullptr) session.present = entry.person;
        Entry anew = entry;
        if (entry.kind == EntryKind::reply && reply != nullptr)
            anew.assessment = world.engine.assess(entry.text, situation_of(world, session, *reply));
        if (entry.kind == EntryKind::summary && summary != nullptr)
            anew.parts = said_parts(*summary, world.engine, entry.text);
        session.transcript.push_back(std::move(anew));
        if (entry.kind == EntryKind::reply) note_promises(world, session);
    }
    session.present = present;
    return session;
}

}  // namespace frontdesk::session
