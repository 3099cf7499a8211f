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
    situation.address = world.scenario.owner.address;
    return situation;
}

}  // namespace frontdesk::session
