#include "session/session.h"

#include <algorithm>

#include "session/inputs.h"
#include "session/nodes.h"
#include "session/people.h"
#include "session/phone.h"

namespace frontdesk::session {
namespace {

struct WaitsFor {
    Step::Waits operator()(const scenario::ReplyNode&) const { return Step::Waits::reply; }
    Step::Waits operator()(const scenario::ChoiceNode&) const { return Step::Waits::choice; }
    Step::Waits operator()(const scenario::ActNode&) const { return Step::Waits::act; }
    Step::Waits operator()(const scenario::FormNode&) const { return Step::Waits::form; }
    Step::Waits operator()(const scenario::ExerciseNode&) const { return Step::Waits::exercise; }
    Step::Waits operator()(const scenario::SummaryNode&) const { return Step::Waits::summary; }
    template <typename Other>
    Step::Waits operator()(const Other&) const {
        return Step::Waits::ended;
    }
};

/// The same as long as an exercise waits, and another one when it is asked again.
std::uint64_t layout_seed(const Session& session) {
    const auto visits = std::count(session.trail.begin(), session.trail.end(), session.at);
    core::Random mixed{session.seed ^ (static_cast<std::uint64_t>(visits) << 32U)};
    for (const char byte : session.at) mixed.state = mixed.next() ^ static_cast<unsigned char>(byte);
    return mixed.next();
}

}  // namespace

Session begin(const World& world, std::uint64_t seed) {
    Session session;
    session.scenario = world.scenario.id;
    session.scenario_hash = world.scenario.hash;
    session.pack_version = world.engine.version();
    session.seed = seed;
    session.random.state = seed;
    people_begin(world.scenario, session);
    if (begins_in_call(world.scenario)) session.phone.line(1).state = LineState::talking;
    session.variables = world.scenario.variables;
    go_to(world, session, world.scenario.start);
    return session;
}

Step current_step(const World& world, const Session& session) {
    Step step;
    step.node = &node_at(world.scenario, session.at);
    step.waits = session.ended ? Step::Waits::ended : std::visit(WaitsFor{}, step.node->kind);
    if (const auto* asked = std::get_if<scenario::ExerciseNode>(&step.node->kind)) {
        step.layout = exercise::lay_out(asked->exercise, layout_seed(session));
    }
    step.line = ringing_line(session.phone, *step.node);
    if (step.line == 0) return step;
    const Line& line = session.phone.line(step.line);
    step.rings = rings_now(line, session.clock_ms);
    const std::int64_t next = ring_at_ms(line, step.rings + 1);
    step.next_event_s = static_cast<double>(next - session.clock_ms) / 1000.0;
    return step;
}

std::variant<Session, Refused> advance(const World& world, Session session, const Input& input) {
    if (session.ended) return Refused{"这一场已经结束，可以看成绩或者再来一次。"};
    if (std::optional<Refused> refused = take(world, session, input)) return *std::move(refused);
    ++session.inputs;
    return session;
}

}  // namespace frontdesk::session
