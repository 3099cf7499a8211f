#include <algorithm>
#include <array>

#include "app/editor_words.h"
#include "app/naming.h"
#include "editing/blank_nodes.h"
#include "editing/references.h"
#include "json/reader.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/editor_fields.h"

// The column at the right: the selected node, the head of the scenario, or what can be added.
namespace frontdesk::ui {

namespace {

using app::Text;

/// Typed freely, and taken over as soon as it is a name that nobody has.
void draw_node_name(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    EditorMemory& memory = scene.memory.editor;
    if (memory.name_of != id) {
        memory.name_of = id;
        memory.name = id;
    }
    const json::Value& tree = edited(scene).document.tree();
    const bool taken =
        memory.name != id && editing::find_at(tree, editing::Path{"nodes", memory.name}) != nullptr;
    const bool bad = !json::is_name(memory.name) || taken;
    part_label(ui, column, ui.words(Text::editor_node_id));
    const Rect box = column.take_top(ui.px(36), ui.px(8));
    if (text_field(ui, "edit:name", box, memory.name, {.missing = bad})) {
        const bool free = editing::find_at(tree, editing::Path{"nodes", memory.name}) == nullptr;
        if (json::is_name(memory.name) && free) {
            memory.name_of = memory.name;
            do_edit(scene, app::RenameNode{id, memory.name});
        }
    }
    if (bad) {
        column.take_top(
            paragraph(ui, Face::caption, column, ui.theme.amber_ink, ui.words(Text::editor_name_bad)),
            ui.px(8));
    }
}

/// The tempers of a try-out: as written, or one of the five moods.
void draw_trial_heat(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    constexpr std::array heats{-1, 90, 70, 50, 30, 10};
    constexpr std::array moods{scenario::Mood::furious, scenario::Mood::annoyed, scenario::Mood::neutral,
                               scenario::Mood::relieved, scenario::Mood::pleased};
    std::vector<SegmentedChoice> choices{{"trial:own", ui.words(Text::editor_trial_heat_own)}};
    for (const scenario::Mood mood : moods) {
        choices.push_back({std::string("trial:") + scenario::to_word(mood), ui.words(app::mood_word(mood))});
    }
    std::size_t chosen = 0;
    const int now = scene.memory.editor.trial_heat.value_or(-1);
    for (std::size_t i = 0; i < heats.size(); ++i) {
        if (heats.at(i) == now) chosen = i;
    }
    part_label(ui, column, ui.words(Text::editor_trial_heat));
    const Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(8));
    if (const auto pressed = segmented(ui, row, choices, chosen)) {
        scene.memory.editor.trial_heat = heats.at(*pressed);
    }
}

void draw_trial_variable(Scene& scene, Rect& column, const json::Member& variable) {
    Ui& ui = scene.ui;
    std::string& typed = scene.memory.editor.trial_variables[variable.key];
    Rect row = column.take_top(ui.px(36), ui.px(6));
    text_in(ui, Face::caption, row.take_left(std::floor(row.w * 0.45F), ui.px(8)), ui.theme.ink,
            variable.key);
    const std::string id = "trial:" + variable.key;
    const bool* truth = variable.value.as_bool();
    if (truth == nullptr) {
        text_field(ui, id, row, typed, {});
        return;
    }
    const std::array<SegmentedChoice, 2> choices{
        {{id + ":no", ui.words(Text::editor_no)}, {id + ":yes", ui.words(Text::editor_yes)}}};
    const bool now = typed.empty() ? *truth : typed == "true";
    if (const auto pressed = segmented(ui, row, choices, now ? 1U : 0U))
        typed = *pressed == 1 ? "true" : "false";
}

void draw_trial_parts(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    hairline(ui, column.take_top(ui.px(12)));
    draw_trial_heat(scene, column);
    const json::Value* variables = edited(scene).document.tree().find("variables");
    if (variables == nullptr || variables->as_object() == nullptr || variables->as_object()->empty()) return;
    part_label(ui, column, ui.words(Text::editor_trial_variables));
    for (const json::Member& variable : *variables->as_object()) draw_trial_variable(scene, column, variable);
}

void draw_node_foot(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    const ButtonLook look{.kind = ButtonKind::neutral, .size = ButtonSize::small};
    const std::string copy = ui.words(Text::editor_copy_node);
    const std::string remove = ui.words(Text::editor_remove_node);
    const float wish = std::max(button_width(ui, copy, look), button_width(ui, remove, look));
    const bool side_by_side = 2 * wish + ui.px(12) <= column.w;
    const float width = side_by_side ? std::floor((column.w - ui.px(12)) / 2) : column.w;
    column.take_top(ui.px(8));
    Rect row = column.take_top(ui.px(36), ui.px(8));
    const Rect left = row.take_left(width, ui.px(12));
    const Rect right = side_by_side ? row : column.take_top(ui.px(36), ui.px(8));
    if (button(ui, "editor:copy-node", left, copy, look)) do_edit(scene, app::CopyNode{id});
    if (button(ui, "editor:remove-node", right, remove, look))
        do_edit(scene, app::RemoveValue{{"nodes", id}});
}

void draw_head_parts(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::editor_choose_node)),
                    ui.px(12));
    text_part(scene, column, ui.words(Text::editor_scenario_title), {"title"});
    text_part(scene, column, ui.words(Text::editor_scenario_summary), {"summary"});
    text_part(scene, column, ui.words(Text::editor_owner_name), {"owner", "name"});
    text_part(scene, column, ui.words(Text::editor_owner_address), {"owner", "address"});
    number_part(scene, column, ui.words(Text::editor_owner_heat), {"owner", "heat"});
    target_part(scene, column, ui.words(Text::editor_start), {"start"});
}

/// The kinds of nodes to be added behind the selected one.
void draw_kinds(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    part_label(ui, column, ui.words(Text::editor_add));
    for (const std::string& kind : editing::blank_kinds()) {
        if (!part_button(ui, column, "add:" + kind, ui.words(app::kind_text(kind)), Icon::plus)) continue;
        scene.memory.editor.picking.clear();
        do_edit(scene, app::AddNode{kind, edited(scene).selected});
    }
}

void draw_inspector_head(Scene& scene, Rect row, const editing::GraphNode* node) {
    Ui& ui = scene.ui;
    row = row.inset(ui.px(16), 0);
    icon_in(ui, node == nullptr ? Icon::settings : Icon::form, row.take_left(ui.px(22), ui.px(10)), 20,
            ui.theme.primary);
    const std::string title = ui.words(node == nullptr ? Text::editor_scenario : app::kind_text(node->kind));
    const float width = std::min(row.w, text_width(ui, Face::body_bold, title) + 1);
    text_in(ui, Face::body_bold, row.take_left(width, ui.px(12)), ui.theme.ink, title);
    const std::string id =
        node == nullptr ? editing::text_at(edited(scene).document.tree(), {"id"}) : node->id;
    if (row.w > ui.px(30)) text_in(ui, Face::caption, row, ui.theme.ink3, id, Align::right);
}

void draw_inspector_parts(Scene& scene, Rect& column, const editing::GraphNode* node) {
    Ui& ui = scene.ui;
    if (!edited(scene).document.is_readable()) {
        column.take_top(
            paragraph(ui, Face::caption, column, ui.theme.amber_ink, ui.words(Text::editor_text_broken)));
        return;
    }
    if (scene.memory.editor.picking == "add") return draw_kinds(scene, column);
    if (node == nullptr) {
        draw_head_parts(scene, column);
    } else {
        draw_node_name(scene, column, node->id);
        draw_node_parts(scene, column, *node);
    }
    draw_trial_parts(scene, column);
    if (node != nullptr) draw_node_foot(scene, column, node->id);
}

}  // namespace

void draw_editor_inspector(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    const std::size_t index = open.graph.index_of(open.selected);
    const editing::GraphNode* node = index < open.graph.nodes.size() ? &open.graph.nodes[index] : nullptr;
    fill(ui, place, ui.theme.surface);
    fill(ui, {place.x, place.y, std::max(1.0F, ui.px(1)), place.h}, ui.theme.line);
    Rect rest = place;
    const Rect head = rest.take_top(ui.px(46));
    draw_inspector_head(scene, head, node);
    hairline(ui, rest);
    // Each node has its own place in its own column.
    ScrollArea area(ui, "inspector:" + (node == nullptr ? std::string() : node->id), rest);
    Rect column = area.content().inset(ui.px(16), 0);
    const float top = column.y;
    column.take_top(ui.px(10));
    draw_inspector_parts(scene, column, node);
    area.set_height(column.y + ui.px(12) - top);
}

}  // namespace frontdesk::ui
