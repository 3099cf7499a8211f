#include "ui/screens/editor_canvas.h"

#include <algorithm>

#include "ui/kit/paint.h"
#include "ui/kit/press.h"

// The canvas: camera and mouse. Its buttons: editor_tools.cpp; what lies on it: editor_graph.cpp,
// editor_edges.cpp.
namespace frontdesk::ui {

namespace {

constexpr double glide_s = 0.18;

void follow_wheel(Scene& scene, const Rect& canvas) {
    const ImGuiIO& io = ImGui::GetIO();
    const ImVec2 mouse = io.MousePos;
    const bool inside =
        mouse.x >= canvas.x && mouse.x < canvas.right() && mouse.y >= canvas.y && mouse.y < canvas.bottom();
    if (!inside || (io.MouseWheel == 0 && io.MouseWheelH == 0)) return;
    if (io.KeyCtrl) return zoom_by(scene, canvas, io.MouseWheel > 0 ? 1.15F : 1 / 1.15F, mouse);
    constexpr double step = 60;
    EditorCamera& camera = scene.memory.editor.camera;
    const double across = io.KeyShift ? io.MouseWheel : io.MouseWheelH;
    camera.x -= across * step / static_cast<double>(camera.zoom);
    if (!io.KeyShift)
        camera.y -= static_cast<double>(io.MouseWheel) * step / static_cast<double>(camera.zoom);
    camera.since = -1;
}

/// Sets off so that a node that was jumped to comes into the middle, unless it is well in view.
void follow_jump(Scene& scene, const Rect& canvas) {
    EditorMemory& memory = scene.memory.editor;
    if (memory.jump_to.empty()) return;
    const auto spot = edited(scene).spots.find(memory.jump_to);
    memory.jump_to.clear();
    if (spot == edited(scene).spots.end()) return;
    const CanvasMap map = map_of(scene, canvas);
    const Rect node = map.node(spot->second);
    const bool seen = node.x > canvas.x && node.y > canvas.y && node.right() < canvas.right() &&
                      node.bottom() < canvas.bottom();
    if (seen) return;
    EditorCamera& camera = memory.camera;
    camera.from_x = camera.x;
    camera.from_y = camera.y;
    camera.to_x = spot->second.x + editing::node_width / 2 - static_cast<double>(canvas.w / map.factor / 2);
    camera.to_y = spot->second.y + editing::node_height / 2 - static_cast<double>(canvas.h / map.factor / 2);
    camera.since = scene.ui.reduce_motion ? scene.ui.in.seconds - glide_s : scene.ui.in.seconds;
}

void glide(Scene& scene) {
    EditorCamera& camera = scene.memory.editor.camera;
    if (camera.since < 0) return;
    const double done = std::clamp((scene.ui.in.seconds - camera.since) / glide_s, 0.0, 1.0);
    const double eased = 1 - (1 - done) * (1 - done);
    camera.x = camera.from_x + (camera.to_x - camera.from_x) * eased;
    camera.y = camera.from_y + (camera.to_y - camera.from_y) * eased;
    if (done >= 1) camera.since = -1;
    scene.ui.redraw_in(0);
}

/// However far somebody scrolls, a piece of the drawing stays in view.
void keep_in_view(Scene& scene, const Rect& canvas) {
    EditorCamera& camera = scene.memory.editor.camera;
    const Extent extent = extent_of(edited(scene).spots);
    const auto factor = static_cast<double>(camera.zoom * scene.ui.in.scale);
    const double width = static_cast<double>(canvas.w) / factor;
    const double height = static_cast<double>(canvas.h) / factor;
    const auto clamped = [](double value, double from, double until) {
        return std::min(std::max(value, std::min(from, until)), std::max(from, until));
    };
    camera.x =
        clamped(camera.x, extent.x + editing::node_width - width, extent.x + extent.w - editing::node_width);
    camera.y = clamped(camera.y, extent.y + editing::node_height - height,
                       extent.y + extent.h - editing::node_height);
}

/// The part of `rect` that lies on the canvas; of no width if none does.
Rect cut_to(const Rect& rect, const Rect& canvas) {
    const float left = std::max(rect.x, canvas.x);
    const float top = std::max(rect.y, canvas.y);
    return {left, top, std::min(rect.right(), canvas.right()) - left,
            std::min(rect.bottom(), canvas.bottom()) - top};
}

/// While the button is held; a short press selects, a longer way moves.
void follow_drag(Scene& scene, const CanvasMap& map) {
    EditorMemory& memory = scene.memory.editor;
    EditorDrag& drag = memory.drag;
    if (!drag.is_on) return;
    const bool held = ImGui::IsMouseDown(ImGuiMouseButton_Left);
    const editing::Spot under = under_mouse(map);
    const auto spot = edited(scene).spots.find(drag.node);
    const bool is_ground = spot == edited(scene).spots.end();
    // The ground is held where the mouse took it, a node with its corner as far away as it was.
    const double by_x = is_ground ? drag.x - under.x : under.x + drag.x - spot->second.x;
    const double by_y = is_ground ? drag.y - under.y : under.y + drag.y - spot->second.y;
    const double pixels = std::hypot(by_x, by_y) * static_cast<double>(map.factor);
    drag.has_moved = drag.has_moved || pixels > static_cast<double>(scene.ui.px(4));
    if (drag.has_moved && is_ground) {
        memory.camera.x += by_x;
        memory.camera.y += by_y;
        memory.camera.since = -1;
    } else if (drag.has_moved && !held) {
        do_edit(scene, app::MoveNode{drag.node, under.x + drag.x, under.y + drag.y});
    }
    if (!held) drag.is_on = false;
}

void press_nodes(Scene& scene, const CanvasMap& map) {
    Ui& ui = scene.ui;
    EditorDrag& drag = scene.memory.editor.drag;
    const app::OpenScenario& open = edited(scene);
    for (const editing::GraphNode& node : open.graph.nodes) {
        const editing::Spot& spot = open.spots.at(node.id);
        const Rect rect = cut_to(map.node(spot), map.place);
        if (rect.w < 4 || rect.h < 4) continue;
        const std::string id = "node:" + node.id;
        const bool selected = open.selected == node.id;
        const Press press =
            press_area(ui, rect, {id, node.headline, true, false, selected ? "selected" : ""});
        if (press.held && !drag.is_on)
            drag = {node.id, spot.x - under_mouse(map).x, spot.y - under_mouse(map).y, true, false};
        if (press.pressed && !drag.has_moved && !selected) do_edit(scene, app::SelectNode{node.id});
        if (press.focused) focus_ring(ui, rect, ui.px(10));
    }
}

void press_ground(Scene& scene, const CanvasMap& map) {
    EditorMemory& memory = scene.memory.editor;
    ImGui::SetCursorScreenPos(map.place.min());
    ImGui::InvisibleButton("canvas", {std::max(1.0F, map.place.w), std::max(1.0F, map.place.h)});
    if (ImGui::IsItemActivated()) memory.drag = {{}, under_mouse(map).x, under_mouse(map).y, true, false};
    if (ImGui::IsItemDeactivated() && !memory.drag.has_moved && !edited(scene).selected.empty()) {
        do_edit(scene, app::SelectNode{});
    }
}

/// A dot every 24 units, fewer where a large window would show too many.
void draw_dots(Scene& scene, const CanvasMap& map) {
    constexpr double narrowest = 24;
    constexpr double most_dots = 2500;
    constexpr float least_factor = 0.5F;
    Ui& ui = scene.ui;
    if (map.factor < least_factor * ui.in.scale) return;
    const double room = static_cast<double>(map.place.w * map.place.h / map.factor / map.factor);
    double step = narrowest;
    while (room / (step * step) > most_dots) step *= 2;
    const float side = std::max(1.0F, ui.px(1));
    for (double x = std::ceil(map.x / step) * step; map.on_screen(x, 0).x < map.place.right(); x += step) {
        for (double y = std::ceil(map.y / step) * step; map.on_screen(0, y).y < map.place.bottom();
             y += step) {
            const ImVec2 at = map.on_screen(x, y);
            fill(ui, {at.x, at.y, side, side}, ui.theme.line);
        }
    }
}

}  // namespace

CanvasMap map_of(const Scene& scene, const Rect& canvas) {
    const EditorCamera& camera = scene.memory.editor.camera;
    return {canvas, camera.x, camera.y, camera.zoom * scene.ui.in.scale};
}

void zoom_by(Scene& scene, const Rect& canvas, float by, ImVec2 middle) {
    EditorCamera& camera = scene.memory.editor.camera;
    const CanvasMap before = map_of(scene, canvas);
    const double x = before.drawing_x(middle.x);
    const double y = before.drawing_y(middle.y);
    camera.zoom = std::clamp(camera.zoom * by, least_zoom, most_zoom);
    const CanvasMap after = map_of(scene, canvas);
    camera.x += x - after.drawing_x(middle.x);
    camera.y += y - after.drawing_y(middle.y);
    camera.since = -1;
}

Extent extent_of(const editing::Spots& spots) {
    Extent extent;
    bool first = true;
    double right = 0;
    double bottom = 0;
    for (const auto& [id, spot] : spots) {
        extent.x = first ? spot.x : std::min(extent.x, spot.x);
        extent.y = first ? spot.y : std::min(extent.y, spot.y);
        right = first ? spot.x : std::max(right, spot.x);
        bottom = first ? spot.y : std::max(bottom, spot.y);
        first = false;
    }
    extent.w = right - extent.x + editing::node_width;
    extent.h = bottom - extent.y + editing::node_height;
    return extent;
}

void fit_all(EditorCamera& camera, const Extent& extent, const Rect& canvas, float scale, float least) {
    constexpr double margin = 40;
    constexpr double head = 60;  // the buttons
    const double width = static_cast<double>(canvas.w / scale) - 2 * margin;
    const double height = static_cast<double>(canvas.h / scale) - margin - head;
    const double zoom = std::min({1.0, width / extent.w, height / extent.h});
    camera.zoom = std::clamp(static_cast<float>(zoom), least, most_zoom);
    const auto shown = static_cast<double>(camera.zoom);
    camera.x = extent.x + extent.w / 2 - (width / 2 + margin) / shown;
    camera.y = extent.y + extent.h / 2 - (height / 2 + head) / shown;
    // What is too large to be seen at once begins at its beginning.
    if (extent.w * shown > width) camera.x = extent.x - margin / shown;
    if (extent.h * shown > height) camera.y = extent.y - head / shown;
    camera.since = -1;
    camera.is_placed = true;
}

void draw_editor_canvas(Scene& scene, const Rect& canvas) {
    Ui& ui = scene.ui;
    EditorCamera& camera = scene.memory.editor.camera;
    // What is opened can be read, even if not all of it is seen.
    constexpr float readable = 0.75F;
    if (!camera.is_placed) {
        fit_all(camera, extent_of(edited(scene).spots), canvas, ui.in.scale, readable);
        std::string& jump_to = scene.memory.editor.jump_to;
        if (jump_to.empty()) jump_to = edited(scene).graph.start;
    }
    follow_wheel(scene, canvas);
    follow_jump(scene, canvas);
    glide(scene);
    // What lies on top is asked first who was pressed, and drawn last.
    ImDrawListSplitter layers;
    layers.Split(ui.draw, 2);
    layers.SetCurrentChannel(ui.draw, 1);
    ui.draw->PushClipRect(canvas.min(), canvas.max(), true);
    draw_canvas_buttons(scene, canvas);
    draw_minimap(scene, map_of(scene, canvas));
    const CanvasMap map = map_of(scene, canvas);
    press_nodes(scene, map);
    press_ground(scene, map);
    follow_drag(scene, map);
    keep_in_view(scene, canvas);
    ui.draw->PopClipRect();
    layers.SetCurrentChannel(ui.draw, 0);
    ui.draw->PushClipRect(canvas.min(), canvas.max(), true);
    draw_dots(scene, map);
    draw_edges(scene, map);
    draw_nodes(scene, map);
    ui.draw->PopClipRect();
    layers.Merge(ui.draw);
}

}  // namespace frontdesk::ui
