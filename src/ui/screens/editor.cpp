#include "ui/screens/editor.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"

// The scenario editor: which of its parts stand where.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float all_from_width = 900;  ///< logical: from here on the parts stand side by side
constexpr float all_from_height = 560;

void follow_scenario(Scene& scene) {
    EditorMemory& memory = scene.memory.editor;
    if (memory.key == edited(scene).key) return;
    const bool shows_text = memory.shows_text;
    memory = {};
    memory.key = edited(scene).key;
    memory.shows_text = shows_text;
}

/// Undo and redo belong to a text box while one has the keyboard.
void take_edit_keys(Scene& scene) {
    Ui& ui = scene.ui;
    if (ui.focus.in_text()) return;
    if (ui.keys.take(Key::undo)) do_edit(scene, app::UndoEdit{});
    if (ui.keys.take(Key::redo)) do_edit(scene, app::RedoEdit{});
}

void draw_side_by_side(Scene& scene) {
    Ui& ui = scene.ui;
    Rect rest = scene.area;
    draw_editor_inspector(scene, rest.take_right(ui.px(352)));
    draw_editor_problems(scene, rest.take_bottom(ui.px(168)));
    if (scene.memory.editor.shows_text) draw_editor_text(scene, rest.take_right(std::floor(rest.w / 2)));
    draw_editor_canvas(scene, rest);
}

void draw_one_part(Scene& scene) {
    Ui& ui = scene.ui;
    EditorView& view = scene.memory.editor.view;
    const std::array<SegmentedChoice, 4> choices{{{"view:graph", ui.words(Text::editor_view_graph)},
                                                  {"view:step", ui.words(Text::editor_view_step)},
                                                  {"view:problems", ui.words(Text::editor_view_problems)},
                                                  {"view:text", ui.words(Text::editor_view_text)}}};
    Rect rest = scene.area;
    Rect row =
        rest.take_top(segmented_height(ui, rest.w - ui.px(16), choices) + ui.px(8)).inset(ui.px(8), ui.px(4));
    row.w = std::min(row.w, segmented_width(ui, choices));
    const auto chosen = segmented(ui, row, choices, static_cast<std::size_t>(view));
    if (chosen) view = static_cast<EditorView>(*chosen);
    switch (view) {
        case EditorView::graph:
            return draw_editor_canvas(scene, rest);
        case EditorView::step:
            return draw_editor_inspector(scene, rest);
        case EditorView::problems:
            return draw_editor_problems(scene, rest);
        case EditorView::text:
            return draw_editor_text(scene, rest);
    }
}

}  // namespace

bool shows_all_parts(const Scene& scene) {
    return scene.width() >= all_from_width && scene.height() >= all_from_height;
}

void jump_to_node(Scene& scene, const std::string& node) {
    do_edit(scene, app::SelectNode{node});
    scene.memory.editor.jump_to = node;
    if (scene.memory.editor.view == EditorView::problems) scene.memory.editor.view = EditorView::step;
}

void draw_editor(Scene& scene) {
    if (!scene.state().editor.open) return draw_editor_list(scene);
    follow_scenario(scene);
    const bool leaves = draw_editor_bar(scene);
    take_edit_keys(scene);
    if (shows_all_parts(scene)) {
        draw_side_by_side(scene);
    } else {
        draw_one_part(scene);
    }
    // Last: a box that loses the keyboard by the same key still writes into the scenario.
    if (leaves) do_edit(scene, app::CloseEditor{});
}

}  // namespace frontdesk::ui
