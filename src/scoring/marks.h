#pragma once

#include <string>
#include <vector>

#include "scoring/score.h"

// From a transcript to single marks. Each function speaks of one thing and goes through the whole transcript.
namespace frontdesk::scoring {

/// What is marked, and by what.
struct Marking {
    const scenario::Scenario& scenario;
    const phrasing::Engine& engine;
    const Policy& policy;
    const session::Session& session;
};

/// Wanted moves, made or missed, of each reply. A move that comes in a later reply, where nobody waits for
/// it, earns `late_percent` for one miss before it. On the second visit to a node what was made there before
/// is not asked for again.
std::vector<Mark> wanted_marks(const Marking& marking);

/// Courtesy of each reply: all points with 您, a courtesy word or a courteous move; half without any of them;
/// none with 你 or an act that hurts courtesy.
std::vector<Mark> courtesy_marks(const Marking& marking);

/// What forbidden acts, and choices that stand for one, take away.
std::vector<Mark> forbidden_marks(const Marking& marking);

/// What the rules over the whole conversation say: steps that were kept or missed, each at the reply that
/// decided it. Nothing of what is still open.
std::vector<Mark> conversation_marks(const Marking& marking);

/// Choices, acts, pick-ups by their rings, form fields and hints.
std::vector<Mark> step_marks(const Marking& marking);

/// Exercises, each under its node's dimension, and the parts of summaries.
std::vector<Mark> answer_marks(const Marking& marking);

inline constexpr const char* exercise_prefix = "exercise:";
inline constexpr const char* part_prefix = "part:";

/// What promises without a definite time, contradicted and broken ones take away.
std::vector<Mark> promise_marks(const Marking& marking);

inline constexpr const char* promise_vague = "promise:vague";
inline constexpr const char* promise_contradicted = "promise:contradicted";
inline constexpr const char* promise_broken = "promise:broken";

/// A mark of the entry, still without points.
Mark mark_at(const Marking& marking, std::size_t at, Dimension dimension, std::string rule);

/// Short Chinese name of a rule, or its id where the pack does not know it; lives as long as both.
const std::string& rule_name(const phrasing::Engine& engine, const std::string& rule);

/// “text” for a reason, cut to what fits a line.
std::string quoted(const std::string& text);

/// Where the policy says nothing: courtesy.
Dimension dimension_of(const Policy& policy, const std::string& rule);

/// Points that a node wants for a move: what the node says, else the rule, else the policy.
int points_of(const Marking& marking, const scenario::WantedMove& wanted);

/// The node's data if it is of that kind, else null.
template <typename Kind>
const Kind* node_as(const scenario::Scenario& scenario, const scenario::NodeId& id) {
    const scenario::Node* node = scenario.find(id);
    return node == nullptr ? nullptr : std::get_if<Kind>(&node->kind);
}

}  // namespace frontdesk::scoring
