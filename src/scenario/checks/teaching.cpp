#include <algorithm>

#include "scenario/checks/checks.h"

// Every typed turn says what it wants and shows how it is done.
namespace frontdesk::scenario {

namespace {

/// A reply or a summary: it shows how it is done, and no answer is on both lists.
template <typename Written>
void check_answers(const Material& material, const Node& node, const Written& written, const char* kind) {
    if (written.models.empty()) {
        material.sink.error(material.node_position(node), "025",
                            std::string("the ") + kind + " '" + node.id + "' has no model answer",
                            "write at least one answer that earns full marks into 'models'");
    }
    const auto& models = written.models;
    for (std::size_t i = 0; i < written.bad.size(); ++i) {
        if (std::find(models.begin(), models.end(), written.bad[i]) == models.end()) continue;
        material.sink.error(material.locate({"nodes", node.id, "bad", std::to_string(i)}), "039",
                            "this answer of '" + node.id + "' is both a model and a bad one",
                            "keep one of them");
    }
}

void check_reply(const Material& material, const Node& node, const ReplyNode& reply) {
    check_answers(material, node, reply, "reply");
    if (reply.wants.empty()) {
        material.sink.error(material.node_position(node), "026",
                            "the reply '" + node.id + "' wants no move, so nothing can be earned by it",
                            "name the moves in 'wants', as in [\"M08\", \"M13\"]");
    }
}

}  // namespace

void check_teaching(const Material& material) {
    for (const auto& [id, node] : material.scenario.nodes) {
        if (material.notes.incomplete.contains(id)) continue;
        if (const auto* reply = std::get_if<ReplyNode>(&node.kind)) check_reply(material, node, *reply);
        if (const auto* summary = std::get_if<SummaryNode>(&node.kind)) {
            check_answers(material, node, *summary, "summary");
        }
    }
}

}  // namespace frontdesk::scenario
