#include "session/nodes.h"

#include <algorithm>

#include "core/error.h"
#include "session/conditions.h"
#include "session/heat.h"
#include "session/ledger.h"
#include "session/people.h"
#include "session/phone.h"
#include "session/questions.h"
#include "session/transcript.h"

namespace frontdesk::session {
namespace {

/// More steps than this without anybody being asked is a circle, not a story.
constexpr int most_steps_alone = 1000;

EntryKind kind_of(scenario::Speaker who) {
    switch (who) {
        case scenario::Speaker::owner:
            return EntryKind::owner;
        case scenario::Speaker::narrator:
            return EntryKind::narrator;
        case scenario::Speaker::other:
            break;
    }
    return EntryKind::other;
}

/// One function per node kind: what happens on arriving. Returns where to go on to, or null to wait here.
struct Arrive {
    const World& world;
    Session& session;

    /// The first variant that holds; where unconditional ones stand side by side, the seed picks one of them.
    const scenario::Variant* pick(const std::vector<scenario::Variant>& lines) const {
        std::vector<const scenario::Variant*> equals;
        for (const scenario::Variant& line : lines) {
            const bool always = std::holds_alternative<scenario::Always>(line.when.test);
            if (always) equals.push_back(&line);
            if (!always && equals.empty() && holds(line.when, world.scenario, session)) return &line;
        }
        if (equals.empty()) return nullptr;
        return equals.size() == 1 ? equals.front() : equals[session.random.below(equals.size())];
    }

    const scenario::NodeId* operator()(const scenario::SayNode& say) const {
        if (const scenario::Variant* line = pick(say.lines)) {
            Entry entry;
            entry.kind = kind_of(say.who);
            entry.name = say.name;
            entry.text = with_promises(line->text, session.transcript);
            speak(say, std::move(entry));
        }
        reveal(session, say.reveals);
        return &say.next;
    }

    void speak(const scenario::SayNode& say, Entry entry) const {
        std::vector<HeatChange> changes;
        if (say.who == scenario::Speaker::owner) {
            entry.person = say.person;
            come(session, say.person);
            const std::string again = asked_again(world, session, say);
            entry.text += again;
            if (!again.empty()) changes = {{heat_of_asking_again, "asked-again", "", felt_asking_again}};
        }
        move_heat(session, append(session, std::move(entry)), std::move(changes));
        open_questions(session, say);
    }

    /// Nobody lets the first line ring for ever; the second one rings on while the first is dealt with.
    const scenario::NodeId* wait_without_ringing() const {
        stop_ringing(session.phone.line(1));
        return nullptr;
    }

    const scenario::NodeId* operator()(const scenario::ReplyNode&) const { return wait_without_ringing(); }
    const scenario::NodeId* operator()(const scenario::ChoiceNode&) const { return wait_without_ringing(); }
    const scenario::NodeId* operator()(const scenario::FormNode&) const { return wait_without_ringing(); }
    const scenario::NodeId* operator()(const scenario::ExerciseNode&) const { return wait_without_ringing(); }
    const scenario::NodeId* operator()(const scenario::SummaryNode&) const { return wait_without_ringing(); }

    const scenario::NodeId* operator()(const scenario::ActNode& act) const {
        if (!act.ringing) return wait_without_ringing();
        start_ringing(session.phone, *act.ringing, session.clock_ms);
        return nullptr;
    }

    const scenario::NodeId* operator()(const scenario::BranchNode& branch) const {
        return &choose_branch(branch.branches, branch.next, world.scenario, session);
    }

    const scenario::NodeId* operator()(const scenario::SetNode& set) const {
        for (const auto& [name, value] : set.set) session.variables[name] = value;
        for (const auto& [name, amount] : set.add) {
            scenario::VariableValue& value = session.variables[name];
            const auto* number = std::get_if<std::int64_t>(&value);
            value = (number != nullptr ? *number : 0) + amount;
        }
        pass_time(set.later_minutes);
        settle_promises(world, session, set.promises);
        if (!set.leaves.empty()) leave(session, set.leaves);
        if (!set.turn_to.empty()) turn_to(session, set.turn_to);
        if (set.heat != 0) {
            Entry entry;
            entry.person = set.of;
            entry.text = set.cause.empty() ? "对方的心情变了。" : set.cause;
            move_heat(session, append(session, std::move(entry)), {{set.heat, "scenario", "", set.cause}});
        }
        return &set.next;
    }

    /// The story goes on later; a call that goes on is not longer for it.
    void pass_time(int minutes) const {
        constexpr std::int64_t ms_per_minute = 60000;
        const std::int64_t passed = minutes * ms_per_minute;
        session.clock_ms += passed;
        for (Line& line : session.phone.lines) line.since_ms += passed;
    }

    const scenario::NodeId* operator()(const scenario::EndNode& end) const {
        Entry entry;
        entry.kind = EntryKind::ending;
        entry.text = end.text;
        entry.chosen = end.ending;
        append(session, std::move(entry));
        for (Line& line : session.phone.lines) stop_ringing(line);
        session.ended = true;
        session.ending = end.ending;
        return nullptr;
    }
};

}  // namespace

const scenario::Node& node_at(const scenario::Scenario& scenario, const scenario::NodeId& id) {
    const scenario::Node* node = scenario.find(id);
    FRONTDESK_CHECK(node != nullptr);
    return *node;
}

void go_to(const World& world, Session& session, const scenario::NodeId& target) {
    session.at = target;
    for (int steps = 0; steps < most_steps_alone; ++steps) {
        const scenario::Node& node = node_at(world.scenario, session.at);
        session.trail.push_back(session.at);
        const scenario::NodeId* next = std::visit(Arrive{world, session}, node.kind);
        if (next == nullptr) return;
        session.at = *next;
    }
    throw core::Error(
        "Scenario '" + world.scenario.id + "' runs in a circle around node '" + session.at + "'",
        "Put a node that waits for the trainee into the circle, or a condition that leads out of it");
}

void reveal(Session& session, const std::vector<std::string>& facts) {
    for (const std::string& fact : facts) {
        auto& known = session.known_facts;
        if (std::find(known.begin(), known.end(), fact) == known.end()) known.push_back(fact);
    }
}

}  // namespace frontdesk::session
