#pragma once

#include <map>
#include <set>
#include <vector>

#include "scenario/checks/checks.h"

// The nodes as a graph: who leads where.
namespace frontdesk::scenario {

using Edges = std::map<NodeId, std::set<NodeId>>;

/// Every node with the nodes it leads to. A target that does not exist counts as the one it is nearest to, so
/// that one slip of the pen is not reported a second time as an unreachable node.
Edges edges_of(const Material& material);

/// What can be reached from `start`, itself included; nothing if it does not exist.
std::set<NodeId> reachable(const Edges& edges, const NodeId& start);

/// Groups of nodes that all lead to each other (Tarjan 1972). A single node is a group of its own.
std::vector<std::vector<NodeId>> circles(const Edges& edges);

}  // namespace frontdesk::scenario
