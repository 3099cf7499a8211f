#include "session/situation.h"

#include "session/transcript.h"

namespace frontdesk::session {

phrasing::Situation situation_of(const World& world, const Session& session,
                                 const scenario::ReplyNode& node) {
    phrasing::Situation situation;
    situation.context = node.context.value_or(world.scenario.context);
    situation.emergency = world.scenario.emergency;
    situation.customer = last_customer_line(session);
    situation.third_parties = world.scenario.third_parties;
    situation.opening = last_reply(session) == nullptr;
    situation.address = present_person(world.scenario, session).address;
    for (const std::string& id : session.here) {
        const scenario::Owner* other = world.scenario.person(id);
        if (other != nullptr && id != session.present) situation.others.push_back(other->address);
    }
    return situation;
}

}  // namespace frontdesk::session
