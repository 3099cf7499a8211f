#pragma once

#include <map>
#include <optional>
#include <string>

#include "ui/reply_box.h"

// What the screens of the scenario editor remember between frames.
namespace frontdesk::ui {

/// A text of the scenario while it is typed.
struct EditorField {
    std::string value;
    std::string known;  ///< what the scenario said when last looked at
    bool fresh = true;
    ReplyBoxState box;
};

/// What is shown where there is no room for all of it.
enum class EditorView { graph, step, problems, text };

/// Which part of the graph is seen. In units of the drawing; `zoom` pixels at 100 % for each of them.
struct EditorCamera {
    double x = 0, y = 0;  ///< at the upper left corner of the canvas
    float zoom = 1;
    bool is_placed = false;
    // On its way to a node.
    double from_x = 0, from_y = 0, to_x = 0, to_y = 0;
    double since = -1;  ///< steady seconds; negative: at rest
};

/// A node or the ground under the mouse while a button is held.
struct EditorDrag {
    std::string node;  ///< empty: the ground
    double x = 0, y = 0;
    bool is_on = false;
    bool has_moved = false;
};

struct EditorMemory {
    std::string key;  ///< whose picture this is
    EditorCamera camera;
    EditorDrag drag;
    std::size_t minimap_corner = 0;  ///< from the lower left one
    bool minimap_held = false;
    EditorView view = EditorView::graph;
    bool shows_text = false;
    std::map<std::string, EditorField> fields;  ///< by the id of their box
    std::string picking;                        ///< the list that is unfolded; empty: none
    std::string search;                         ///< what is typed above it
    std::string drop_sure;                      ///< the draft that is about to be thrown away
    std::string jump_to;                        ///< a node that comes into view in the next frame
    std::string text;                           ///< in the text view
    int text_revision = -1;                     ///< of the document when `text` was taken from it
    std::string name;                           ///< of a node while it is typed
    std::string name_of;                        ///< whose
    std::optional<int> trial_heat;
    std::map<std::string, std::string> trial_variables;
};

}  // namespace frontdesk::ui
