#pragma once

#include <map>
#include <string>
#include <vector>

#include "editing/graph.h"

// Where the nodes of a graph are drawn. In units of the drawing: a node is 168 × 62.
namespace frontdesk::editing {

constexpr double node_width = 168;
constexpr double node_height = 62;
constexpr double layer_step = 252;  ///< from one layer to the next
constexpr double row_step = 104;    ///< from one node to the next below it

/// The upper left corner of a node.
struct Spot {
    double x = 0, y = 0;

    bool operator==(const Spot&) const = default;
};
using Spots = std::map<std::string, Spot>;

/// Layers from left to right (Sugiyama, Tagawa, Toda 1981): circles are cut where a depth-first walk from the
/// start comes back to its own way, each node stands one layer behind the last that leads to it, and medians
/// put the nodes of a layer in an order with few crossings. The same graph gives the same picture; the time
/// is bounded by edges × layers.
Spots arranged(const Graph& graph);

/// `before` for nodes that were there, and for each new one a free place beside one that it belongs to: after
/// an edit the picture stays as it was.
Spots kept(const Graph& graph, const Spots& before);

/// `placed` for nodes that somebody put somewhere, and arranged places for all others.
Spots arranged_around(const Graph& graph, const Spots& placed);

}  // namespace frontdesk::editing
