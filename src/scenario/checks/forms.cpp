#include <algorithm>

#include "scenario/checks/checks.h"

namespace frontdesk::scenario {

namespace {

void check_field(const Material& material, const Node& node, std::size_t index, const FormField& field) {
    const std::vector<std::string> path{"nodes", node.id, "fields", std::to_string(index)};
    if (field.kind == FieldKind::choice && field.choices.empty()) {
        material.sink.error(material.locate(path), "042",
                            "the field '" + field.id + "' is a choice, but has no 'choices'",
                            "list what can be chosen in 'choices'");
        return;
    }
    if (field.kind != FieldKind::choice) {
        if (field.choices.empty()) return;
        material.sink.error(material.locate(path), "042",
                            "the field '" + field.id + "' has 'choices', but is no choice",
                            "write \"kind\": \"choice\", or take 'choices' away");
        return;
    }
    for (const std::string& expected : field.expect) {
        if (std::find(field.choices.begin(), field.choices.end(), expected) != field.choices.end()) continue;
        material.sink.error(
            material.locate(path), "042",
            "'" + expected + "' is expected in the field '" + field.id + "', but cannot be chosen there",
            "add it to 'choices', or expect one of them");
    }
}

}  // namespace

void check_forms(const Material& material) {
    for (const auto& [id, node] : material.scenario.nodes) {
        const auto* form = std::get_if<FormNode>(&node.kind);
        if (form == nullptr || material.notes.incomplete.contains(id)) continue;
        for (std::size_t i = 0; i < form->fields.size(); ++i) check_field(material, node, i, form->fields[i]);
    }
}

}  // namespace frontdesk::scenario
