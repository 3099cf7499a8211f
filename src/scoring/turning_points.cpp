#include "scoring/tour_inputs.h"
#include "session/conditions.h"
#include "session/phone.h"
#include "session/transcript.h"

namespace frontdesk::scoring {
namespace {

using namespace scenario;

constexpr double just_after = 0.001;

/// Takes one condition apart. `lasts`: it is asked later than the reply it speaks of.
struct Collect {
    Turning& turning;
    bool lasts;
    NodeId here = {};  ///< whose own answer is settled by the time it is asked

    void ask(const Condition& condition) const {
        std::visit([&](const auto& test) { take(test, condition); }, condition.test);
    }

    void take(const Always&, const Condition&) const {}
    void take(const AllOf& all, const Condition&) const {
        for (const Condition& part : all.parts) ask(part);
    }
    void take(const AnyOf& any, const Condition&) const {
        for (const Condition& part : any.parts) ask(part);
    }
    void take(const Not& negated, const Condition&) const {
        for (const Condition& part : negated.part) ask(part);
    }
    void take(const RuleMet& met, const Condition& leaf) const {
        if (lasts || met.since == Since::start) turning.lasting.push_back(leaf);
    }
    void take(const HeatIn&, const Condition&) const { turning.heat = true; }
    void take(const VariableIs&, const Condition&) const {}
    void take(const VariableIn&, const Condition&) const {}
    void take(const RingsIn& rings, const Condition& leaf) const {
        turning.lasting.push_back(leaf);
        turning.rings.insert(rings.min);
        if (rings.max < INT32_MAX) turning.rings.insert(rings.max + 1);
    }
    void take(const SecondsIn& seconds, const Condition& leaf) const {
        turning.lasting.push_back(leaf);
        turning.seconds.insert(seconds.min);
        turning.seconds.insert(seconds.max + just_after);
    }
    void take(const Did&, const Condition& leaf) const { turning.lasting.push_back(leaf); }
    void take(const PromiseIs&, const Condition& leaf) const { turning.lasting.push_back(leaf); }
    void take(const AnsweredIs& asked, const Condition& leaf) const {
        if (asked.node != here) turning.lasting.push_back(leaf);
    }
    void take(const FieldIs& field, const Condition& leaf) const {
        turning.lasting.push_back(leaf);
        turning.fields.insert(field.field);
    }
};

struct CollectBranches {
    Turning& turning;
    const NodeId& here;

    void take(const std::vector<Branch>& branches, bool lasts) const {
        for (const Branch& branch : branches) Collect{turning, lasts, here}.ask(branch.when);
    }
    void operator()(const ReplyNode& node) const { take(node.branches, false); }
    void operator()(const FormNode& node) const { take(node.branches, true); }
    void operator()(const BranchNode& node) const { take(node.branches, true); }
    void operator()(const SummaryNode& node) const { take(node.branches, true); }
    void operator()(const ExerciseNode& node) const { take(node.branches, true); }
    template <typename Other>
    void operator()(const Other&) const {}
};

std::string written(const VariableValue& value) {
    if (const bool* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    return "'" + std::get<std::string>(value) + "'";
}

/// Everybody's heat, and what will still make it rise.
std::string heats_of(const session::Session& session) {
    std::string key = " heat";
    for (const auto& [person, heat] : session.heats) key += " " + std::to_string(heat);
    for (const session::OpenQuestion& open : session.questions) {
        const bool replied = session::last_reply_to(session, open.person, open.since) != nullptr;
        key += " " + open.id + std::to_string(open.again) + (open.answered ? "a" : replied ? "r" : "o");
    }
    return key;
}

}  // namespace

Turning turning_points(const Scenario& scenario) {
    Turning turning;
    for (const auto& [id, node] : scenario.nodes) std::visit(CollectBranches{turning, id}, node.kind);
    for (const Question& question : scenario.questions) Collect{turning, false, {}}.ask(question.answered);
    return turning;
}

std::string state_key(const Scenario& scenario, const session::Session& session, const Turning& turning) {
    std::string key = session.at;
    for (const Condition& leaf : turning.lasting) {
        key += session::holds(leaf, scenario, session) ? '1' : '0';
    }
    if (turning.heat) key += heats_of(session);
    if (!scenario.people.empty()) key += " with " + session.present;
    if (!turning.seconds.empty()) key += " at " + std::to_string(session.clock_ms);
    for (const auto& [name, value] : session.variables) key += " " + name + "=" + written(value);
    for (const session::Line& line : session.phone.lines) {
        key += std::string(" ") + to_word(line.state);
        if (line.state == session::LineState::ringing)
            key += " " + std::to_string(session.clock_ms - line.since_ms);
    }
    return key;
}

}  // namespace frontdesk::scoring
