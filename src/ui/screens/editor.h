#pragma once

#include "ui/screens/scene.h"

// The parts of the scenario editor.
namespace frontdesk::ui {

inline const app::OpenScenario& edited(const Scene& scene) {
    return *scene.state().editor.open;
}

template <typename Deed>
void do_edit(const Scene& scene, Deed deed) {
    scene.ui.intend(app::EditorDeed{std::move(deed)});
}

/// Templates, drafts, what is published and what is shipped.
void draw_editor_list(Scene& scene);

/// Whether there is room for all parts at once.
bool shows_all_parts(const Scene& scene);
/// The bar above an open scenario; whether it was left by it.
bool draw_editor_bar(Scene& scene);
/// Nodes and edges, to be moved and selected.
void draw_editor_canvas(Scene& scene, const Rect& canvas);
/// What there is to be mended, a line each.
void draw_editor_problems(Scene& scene, const Rect& place);
/// The parts of the selected node, or of the head of the scenario.
void draw_editor_inspector(Scene& scene, const Rect& place);
/// The same as text.
void draw_editor_text(Scene& scene, const Rect& place);

/// Selects a node, and brings it into view.
void jump_to_node(Scene& scene, const std::string& node);
/// Plays from the selected node on, or from the start.
void try_from_here(Scene& scene);

}  // namespace frontdesk::ui
