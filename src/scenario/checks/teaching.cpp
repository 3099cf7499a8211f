#include <algorithm>

#include "scenario/checks/checks.h"

// Every typed turn says what it wants and shows how it is done.
namespace frontdesk::scenario {

namespace {

void check_reply(const Material& material, const Node& node, const ReplyNode& reply) {
    if (reply.models.empty()) {
        material.sink.error(material.node_position(node), "025",
                            "the reply '" + node.id + "' has no model answer",
                            "write at least one answer that earns full marks into 'models'");
    }
    if (reply.wants.empty()) {
        material.sink.error(material.node_position(node), "026",
                            "the reply '" + node.id + "' wants no move, so nothing can be earned by it",
                            "name the moves in 'wants', as in [\"M08\", \"M13\"]");
    }
    for (std::size_t i = 0; i < reply.bad.size(); ++i) {
        if (std::find(reply.models.begin(), reply.models.end(), reply.bad[i]) == reply.models.end()) continue;
        material.sink.error(material.locate({"nodes", node.id, "bad", std::to_string(i)}), "039",
                            "this answer of '" + node.id + "' is both a model and a bad one",
                            "keep one of them");
    }
}

}  // namespace

void check_teaching(const Material& material) {
    for (const auto& [id, node] : material.scenario.nodes) {
        if (material.notes.incomplete.contains(id)) continue;
        if (const auto* reply = std::get_if<ReplyNode>(&node.kind)) check_reply(material, node, *reply);
    }
}

}  // namespace frontdesk::scenario
