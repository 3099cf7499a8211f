#pragma once

#include <string>
#include <vector>

#include "editing/tree.h"

namespace frontdesk::editing {

enum class EdgeKind { next, branch, option, gave_up };

struct GraphNode {
    std::string id;
    std::string kind;      ///< as in the file; empty: the file says none
    std::string headline;  ///< who speaks, the form's or the ending's title; may be empty
    std::string detail;    ///< what is said or asked; may be empty
    std::string ending;    ///< of endings: good, fair, poor
    bool has_model = false;
    bool reached = false;  ///< something leads here from the start
};

struct GraphEdge {
    std::size_t from = 0, to = 0;  ///< indexes of nodes
    EdgeKind kind = EdgeKind::next;
    std::string option;  ///< of options: what is chosen or done
    Path path;           ///< of the text that names the target
};

/// Who leads where, as far as the file can be made out: it need not check clean.
struct Graph {
    std::vector<GraphNode> nodes;  ///< in the order of the file
    std::vector<GraphEdge> edges;
    std::vector<Path> dangling;  ///< texts that name a node that is not there
    std::string start;

    /// The index of a node, or the number of nodes if there is none of that id.
    std::size_t index_of(const std::string& id) const;
};

Graph graph_of(const json::Value& scenario);

}  // namespace frontdesk::editing
