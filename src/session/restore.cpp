#include <algorithm>

#include "json/value.h"
#include "session/phone.h"
#include "session/session.h"
#include "session/snapshot_format.h"

namespace frontdesk::session {
namespace {

using json::Value;

constexpr const char* snapshot_prefix = "SS";
constexpr const char* shown_file = "snapshot";

core::Problem problem(const std::string& number, std::string message, std::string way_out) {
    return {snapshot_prefix + number,
            core::Level::error,
            {shown_file, 0, 0},
            std::move(message),
            std::move(way_out)};
}

/// Told before anything else is read: a newer snapshot may differ in every part.
std::optional<core::Problem> newer_format(const Value& root) {
    const Value* format = root.find("format");
    const std::int64_t* number = format == nullptr ? nullptr : format->as_integer();
    if (number == nullptr || *number <= newest_snapshot_format) return std::nullopt;
    return problem("101",
                   "the snapshot has format " + std::to_string(*number) + ", this program reads up to " +
                       std::to_string(newest_snapshot_format),
                   "open it with the newer program that wrote it, or start the scenario anew");
}

/// Does the run belong to this content?
std::optional<core::Problem> other_world(const Session& session, const World& world) {
    const std::string anew = "start the scenario anew; what was said so far stays in the records";
    if (session.scenario != world.scenario.id) {
        return problem(
            "102",
            "the snapshot is of scenario '" + session.scenario + "', not of '" + world.scenario.id + "'",
            "resume it with scenario '" + session.scenario + "'");
    }
    if (session.scenario_hash != world.scenario.hash) {
        return problem("103", "scenario '" + session.scenario + "' was changed since the snapshot was made",
                       anew);
    }
    if (session.pack_version != world.engine.version()) {
        return problem("104",
                       "the snapshot was scored with rule pack " + session.pack_version + ", now it is " +
                           world.engine.version(),
                       anew);
    }
    return std::nullopt;
}

/// Can a run rest at this node: does it wait there, or is it the end?
bool rests_at(const Session& session, const scenario::Node& node) {
    using namespace scenario;
    if (session.ended) return std::holds_alternative<EndNode>(node.kind);
    return std::holds_alternative<ReplyNode>(node.kind) || std::holds_alternative<ChoiceNode>(node.kind) ||
           std::holds_alternative<ActNode>(node.kind) || std::holds_alternative<FormNode>(node.kind) ||
           std::holds_alternative<ExerciseNode>(node.kind) || std::holds_alternative<SummaryNode>(node.kind);
}

/// Are there people or questions that the scenario does not know?
std::optional<core::Problem> unknown_person(const Session& session, const World& world) {
    const auto stranger = [&](const std::string& id) { return world.scenario.person(id) == nullptr; };
    const auto& asked = session.questions;
    const bool strange = stranger(session.present) ||
                         std::any_of(session.here.begin(), session.here.end(), stranger) ||
                         std::any_of(session.heats.begin(), session.heats.end(),
                                     [&](const auto& entry) { return stranger(entry.first); }) ||
                         std::any_of(session.transcript.begin(), session.transcript.end(),
                                     [&](const Entry& entry) { return stranger(entry.person); }) ||
                         std::any_of(asked.begin(), asked.end(), [&](const OpenQuestion& open) {
                             return stranger(open.person) || world.scenario.question(open.id) == nullptr;
                         });
    if (!strange) return std::nullopt;
    return problem("108", "the snapshot names a person or a question that the scenario does not have",
                   "start the scenario anew");
}

/// An older snapshot tells neither of others than the owner nor how its telephone rings.
void complete(Session& session, const World& world) {
    for (const scenario::Owner& person : world.scenario.people) session.heats.emplace(person.id, person.heat);
    const auto* act = std::get_if<scenario::ActNode>(&world.scenario.find(session.at)->kind);
    Line& first = session.phone.line(1);
    if (act != nullptr && act->ringing && first.state == LineState::ringing && first.period_ms == 0) {
        const std::int64_t since = first.since_ms;
        stop_ringing(first);
        start_ringing(session.phone, *act->ringing, since);
    }
    for (Line& line : session.phone.lines) line.period_ms = std::max<std::int64_t>(1, line.period_ms);
}

/// Everything the snapshot points at is there, and the run can go on.
std::optional<core::Problem> broken(const Session& session, const World& world) {
    const auto missing = [&](const scenario::NodeId& node) { return world.scenario.find(node) == nullptr; };
    const bool entries_missing = std::any_of(session.transcript.begin(), session.transcript.end(),
                                             [&](const Entry& entry) { return missing(entry.node); });
    const bool trail_missing = std::any_of(session.trail.begin(), session.trail.end(), missing);
    if (std::optional<core::Problem> stranger = unknown_person(session, world)) return stranger;
    if (missing(session.at) || entries_missing || trail_missing) {
        return problem("105", "the snapshot names a node that the scenario does not have",
                       "start the scenario anew");
    }
    if (rests_at(session, *world.scenario.find(session.at))) return std::nullopt;
    return problem("107", "the snapshot stands at node '" + session.at + "', where no run can stand",
                   "start the scenario anew");
}

}  // namespace

std::variant<Session, core::Problem> restore(std::string_view snapshot, const World& world) {
    json::Parsed parsed = json::parse(snapshot, shown_file);
    if (!parsed.problems.empty()) return parsed.problems.front();
    if (!parsed.usable) return problem("106", "the snapshot is empty", "start the scenario anew");
    if (auto newer = newer_format(parsed.root)) return *newer;
    core::Problems problems;
    Session read = read_session(parsed.root, {problems, shown_file, snapshot_prefix});
    if (core::has_errors(problems)) return problems.front();
    if (auto other = other_world(read, world)) return *other;
    if (auto lost = broken(read, world)) return *lost;
    complete(read, world);
    return read;
}

}  // namespace frontdesk::session
