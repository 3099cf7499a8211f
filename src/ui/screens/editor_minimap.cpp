#include <algorithm>
#include <array>
#include <optional>

#include "ui/kit/paint.h"
#include "ui/screens/editor_canvas.h"

// The whole graph as a small picture in a corner that is free.
namespace frontdesk::ui {

namespace {

bool overlap(const Rect& left, const Rect& right) {
    return left.x < right.right() && right.x < left.right() && left.y < right.bottom() &&
           right.y < left.bottom();
}

/// A corner in which the small picture covers no node; the one where it was, if it can stay there. While it
/// is held it stays in any case. Nothing if every corner is taken.
std::optional<Rect> place_of_minimap(Scene& scene, const CanvasMap& map) {
    const Ui& ui = scene.ui;
    EditorMemory& memory = scene.memory.editor;
    const float width = ui.px(172);
    const float height = ui.px(103);
    const float left = map.place.x + ui.px(12);
    const float right = map.place.right() - ui.px(12) - width;
    const float low = map.place.bottom() - ui.px(12) - height;
    const float high = map.place.y + ui.px(64);  // below the buttons
    const std::array<Rect, 4> corners{{{left, low, width, height},
                                       {right, low, width, height},
                                       {right, high, width, height},
                                       {left, high, width, height}}};
    const auto is_free = [&](const Rect& corner) {
        const Rect around = corner.inset(-ui.px(6));
        const auto& spots = edited(scene).spots;
        return std::none_of(spots.begin(), spots.end(),
                            [&](const auto& spot) { return overlap(map.node(spot.second), around); });
    };
    if (memory.minimap_held || is_free(corners.at(memory.minimap_corner)))
        return corners.at(memory.minimap_corner);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (!is_free(corners.at(i))) continue;
        memory.minimap_corner = i;
        return corners.at(i);
    }
    return std::nullopt;
}

/// The part of the drawing that the canvas shows.
void draw_seen_part(Ui& ui, const CanvasMap& small, const Rect& frame, const CanvasMap& map) {
    const ImVec2 from = small.on_screen(map.x, map.y);
    Rect view{from.x, from.y, map.place.w / map.factor * small.factor,
              map.place.h / map.factor * small.factor};
    const float right = std::min(view.right(), frame.right() - ui.px(3));
    const float bottom = std::min(view.bottom(), frame.bottom() - ui.px(3));
    view.x = std::max(view.x, frame.x + ui.px(3));
    view.y = std::max(view.y, frame.y + ui.px(3));
    view.w = std::max(0.0F, right - view.x);
    view.h = std::max(0.0F, bottom - view.y);
    edge(ui, view, ui.theme.primary, ui.px(2), ui.px(1.5F));
}

/// While it is held, the middle of the canvas goes where the mouse is.
void follow_minimap(Scene& scene, const CanvasMap& small, const CanvasMap& map) {
    scene.memory.editor.minimap_held = ImGui::IsItemActive();
    if (!ImGui::IsItemActive()) return;
    EditorCamera& camera = scene.memory.editor.camera;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    camera.x = small.drawing_x(mouse.x) - static_cast<double>(map.place.w / map.factor / 2);
    camera.y = small.drawing_y(mouse.y) - static_cast<double>(map.place.h / map.factor / 2);
    camera.since = -1;
}

}  // namespace

void draw_minimap(Scene& scene, const CanvasMap& map) {
    Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    if (map.place.w < ui.px(420) || map.place.h < ui.px(300) || open.spots.empty()) return;
    const std::optional<Rect> free = place_of_minimap(scene, map);
    if (!free) {
        scene.memory.editor.minimap_held = false;
        return;
    }
    const Rect& frame = *free;
    fill(ui, frame, ui.theme.surface, ui.px(8));
    edge(ui, frame, ui.theme.line2, ui.px(8), std::max(1.0F, ui.px(1)));
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"editor:minimap", "", frame.x, frame.y, frame.w, frame.h, true, false, {}});
    const Extent extent = extent_of(open.spots);
    const Rect inside = frame.inset(ui.px(10));
    const float factor = static_cast<float>(
        std::min(static_cast<double>(inside.w) / extent.w, static_cast<double>(inside.h) / extent.h));
    const CanvasMap small{inside, extent.x, extent.y, factor};
    ImGui::SetCursorScreenPos(frame.min());
    ImGui::InvisibleButton("editor:minimap", {frame.w, frame.h});
    follow_minimap(scene, small, map);
    for (const editing::GraphNode& node : open.graph.nodes) {
        const NodeTrouble trouble = trouble_of(open, node.id);
        const ImU32 colour = trouble == NodeTrouble::error || !node.reached ? ui.theme.red
                             : open.selected == node.id                     ? ui.theme.primary
                                                                            : ui.theme.line2;
        fill(ui, small.node(open.spots.at(node.id)), colour, 1);
    }
    draw_seen_part(ui, small, frame, map);
}

}  // namespace frontdesk::ui
