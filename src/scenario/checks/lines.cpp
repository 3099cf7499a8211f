#include "scenario/checks/checks.h"

// Of several lines the first whose condition holds is said; lines without one stand at the end.
namespace frontdesk::scenario {

namespace {

bool always(const Variant& line) {
    return std::holds_alternative<Always>(line.when.test);
}

void check_order(const Material& material, const Node& node, const std::vector<Variant>& lines) {
    bool sure = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (sure && !always(lines[i])) {
            material.sink.error(material.locate({"nodes", node.id, "lines", std::to_string(i)}), "031",
                                "this line of node '" + node.id +
                                    "' can never be said, because a line before it has no condition",
                                "move the line without 'when' to the end");
        }
        sure = sure || always(lines[i]);
    }
    if (sure || lines.empty()) return;
    material.sink.warning(material.locate({"nodes", node.id, "lines"}), "032",
                          "node '" + node.id + "' says nothing when none of its conditions holds",
                          "end the list with a line without 'when'");
}

}  // namespace

void check_lines(const Material& material) {
    for (const auto& [id, node] : material.scenario.nodes) {
        if (material.notes.incomplete.contains(id)) continue;
        if (const auto* say = std::get_if<SayNode>(&node.kind)) check_order(material, node, say->lines);
    }
}

}  // namespace frontdesk::scenario
