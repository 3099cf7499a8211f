#include "ui/kit/paint.h"
#include "ui/screens/editor_conditions.h"
#include "ui/screens/editor_fields.h"

// In which case a node leads where.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;
using json::Value;

Value condition_of(const char* key, Value value) {
    Value condition{json::Object{}};
    condition.set(key, std::move(value));
    return condition;
}

void draw_way(Scene& scene, Rect& column, const Path& branch) {
    Ui& ui = scene.ui;
    const auto part = [&](const char* key) {
        Path path = branch;
        path.emplace_back(key);
        return path;
    };
    hairline(ui, column.take_top(ui.px(8)));
    condition_part(scene, column, part("when"));
    target_part(scene, column, ui.words(Text::editor_way_label), part("next"));
    if (part_button(ui, column, "remove:" + box_id(branch), ui.words(Text::editor_remove_way), Icon::cross)) {
        do_edit(scene, app::RemoveValue{branch});
    }
}

void add_way(Scene& scene, const Path& list, std::size_t count, const std::string& next) {
    Value branch{json::Object{}};
    branch.set("when", condition_of("hit", Value("any")));
    branch.set("next", next);
    if (editing::find_at(edited(scene).document.tree(), list) != nullptr) {
        do_edit(scene, app::InsertValue{list, count, std::move(branch)});
    } else {
        do_edit(scene, app::SetValue{list, Value(json::Array{std::move(branch)})});
    }
}

}  // namespace

void draw_ways(Scene& scene, Rect& column, const std::string& node) {
    Ui& ui = scene.ui;
    const Value& tree = edited(scene).document.tree();
    const Path list{"nodes", node, "branches"};
    const Value* branches = editing::find_at(tree, list);
    const bool there = branches != nullptr && branches->as_array() != nullptr;
    const std::size_t count = there ? branches->as_array()->size() : 0;
    const Path next{"nodes", node, "next"};
    if (editing::find_at(tree, next) == nullptr) return;
    const std::string kind = editing::text_at(tree, {"nodes", node, "kind"});
    if (count > 0) {
        column.take_top(
            paragraph(ui, Face::caption_bold, column, ui.theme.ink, ui.words(Text::editor_branches)),
            ui.px(6));
    }
    for (std::size_t i = 0; i < count; ++i) {
        draw_way(scene, column, {"nodes", node, "branches", std::to_string(i)});
    }
    const bool may_branch = kind != "say" && kind != "set";
    if (may_branch && part_button(ui, column, "add:branch", ui.words(Text::editor_add_way), Icon::plus)) {
        add_way(scene, list, count, editing::text_at(tree, next));
    }
    target_part(scene, column, ui.words(count > 0 ? Text::editor_otherwise : Text::editor_next), next);
}

}  // namespace frontdesk::ui
