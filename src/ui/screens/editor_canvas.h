#pragma once

#include <cmath>

#include "editing/layout.h"
#include "ui/screens/editor.h"

// The graph as it lies under the camera.
namespace frontdesk::ui {

/// From units of the drawing to pixels of the window and back.
struct CanvasMap {
    Rect place;
    double x = 0, y = 0;  ///< drawn at the upper left corner
    float factor = 1;     ///< pixels for one unit

    ImVec2 on_screen(double at_x, double at_y) const {
        return {place.x + static_cast<float>(at_x - x) * factor,
                place.y + static_cast<float>(at_y - y) * factor};
    }
    Rect node(const editing::Spot& spot) const {
        const ImVec2 corner = on_screen(spot.x, spot.y);
        return {std::floor(corner.x), std::floor(corner.y),
                std::floor(static_cast<float>(editing::node_width) * factor),
                std::floor(static_cast<float>(editing::node_height) * factor)};
    }
    double drawing_x(float pixel) const { return x + static_cast<double>((pixel - place.x) / factor); }
    double drawing_y(float pixel) const { return y + static_cast<double>((pixel - place.y) / factor); }
};

/// What of the drawing lies under the mouse.
inline editing::Spot under_mouse(const CanvasMap& map) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    return {map.drawing_x(mouse.x), map.drawing_y(mouse.y)};
}

inline constexpr float least_zoom = 0.2F;
inline constexpr float most_zoom = 2.0F;

/// The smallest rectangle of the drawing that holds all nodes.
struct Extent {
    double x = 0, y = 0, w = 0, h = 0;
};
Extent extent_of(const editing::Spots& spots);

/// Moves and zooms so that all nodes are seen; where that needs less than `least`, the first ones at `least`.
void fit_all(EditorCamera& camera, const Extent& extent, const Rect& canvas, float scale,
             float least = least_zoom);

/// The drawing as the camera shows it on `canvas`.
CanvasMap map_of(const Scene& scene, const Rect& canvas);
/// `by` times as large; what lies under `middle` stays where it is.
void zoom_by(Scene& scene, const Rect& canvas, float by, ImVec2 middle);

/// Zoom, fit, arrange, coverage.
void draw_canvas_buttons(Scene& scene, const Rect& canvas);

/// What is worst about a node.
enum class NodeTrouble { none, advice, error };
NodeTrouble trouble_of(const app::OpenScenario& open, const std::string& node);

/// Whether any of it lies on the canvas.
bool is_seen(const CanvasMap& map, const Rect& rect);
/// Plain rectangles and straight lines stand for nodes and edges where they are small or very many: what one
/// window may draw is bounded.
bool is_plain(const Scene& scene, const CanvasMap& map);
/// One line in a font that is as much smaller as the drawing.
void scaled_text(Ui& ui, Face face, const Rect& rect, ImU32 colour, const std::string& words, float zoom);

/// Lines, arrows and their labels, and the nodes on top.
void draw_edges(Scene& scene, const CanvasMap& map);
void draw_nodes(Scene& scene, const CanvasMap& map);
/// The whole graph in a corner; pressing it moves the camera there.
void draw_minimap(Scene& scene, const CanvasMap& map);

}  // namespace frontdesk::ui
