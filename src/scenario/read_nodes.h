#pragma once

#include <map>
#include <string>
#include <vector>

#include "scenario/notes.h"

// One function per node kind; each takes the keys of its kind from the node's object.
namespace frontdesk::scenario {

/// Most points that one thing can give.
inline constexpr int most_points = 20;
/// Most by which one thing can move the heat, up or down.
inline constexpr int most_heat = 50;

SayNode read_say(json::ObjectReader& reader, const Reading& reading);
ReplyNode read_reply(json::ObjectReader& reader, const Reading& reading);
ChoiceNode read_choice(json::ObjectReader& reader, const Reading& reading);
ActNode read_act(json::ObjectReader& reader, const Reading& reading);
FormNode read_form(json::ObjectReader& reader, const Reading& reading);
BranchNode read_branch(json::ObjectReader& reader, const Reading& reading);
SetNode read_set(json::ObjectReader& reader, const Reading& reading);
SummaryNode read_summary(json::ObjectReader& reader, const Reading& reading);
ExerciseNode read_exercise_node(json::ObjectReader& reader, exercise::Kind kind, const Reading& reading);
EndNode read_end(json::ObjectReader& reader, const Reading& reading);

/// All nodes of the object "nodes".
std::map<NodeId, Node> read_nodes(const json::Object& nodes, Reading& reading);

// Shared by several kinds.

/// The required node id under `key`.
NodeId read_target(json::ObjectReader& reader, const std::string& key, const Reading& reading);
/// The optional list "branches".
std::vector<Branch> read_branches(json::ObjectReader& reader, const Reading& reading);
/// The optional list "reveals".
std::vector<std::string> read_reveals(json::ObjectReader& reader, const Reading& reading);
/// Notes one use for each text of the list under `key`.
void use_each(const json::ObjectReader& reader, const std::string& key, UseKind kind, const Reading& reading);

}  // namespace frontdesk::scenario
