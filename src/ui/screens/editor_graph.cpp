#include <algorithm>
#include <map>

#include "app/editor_words.h"
#include "ui/imgui_compat.h"
#include "ui/kit/paint.h"
#include "ui/screens/editor_canvas.h"
#include "ui/screens/naming.h"

// Nodes and edges under the camera.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::GraphEdge;
using editing::GraphNode;

constexpr float least_for_labels = 0.55F;
constexpr float least_for_details = 0.45F;
constexpr float least_for_words = 0.28F;

struct NodeColours {
    ImU32 ground, ink;
};

NodeColours colours_of_node(const Theme& theme, const GraphNode& node) {
    if (node.kind == "branch") return {theme.amber_soft, theme.amber_soft_ink};
    if (node.kind == "end" && node.ending == "good") return {theme.primary, theme.on_primary};
    if (node.kind == "end" && node.ending == "poor") return {theme.red_soft, theme.red_soft_ink};
    if (node.kind == "say" || node.kind == "form" || node.kind == "act" || node.kind == "end" ||
        node.kind == "set") {
        return {theme.sunken, theme.ink};
    }
    return {theme.primary_soft, theme.primary_soft_ink};
}

Icon icon_of_node(const GraphNode& node) {
    if (node.kind == "say") return Icon::ear;
    if (node.kind == "reply" || node.kind == "summary") return Icon::send;
    if (node.kind == "act") return Icon::hand;
    if (node.kind == "form") return Icon::form;
    if (node.kind == "branch") return Icon::editor;
    if (node.kind == "set") return Icon::clock;
    if (node.kind == "end") return node.ending == "poor" ? Icon::fatal : Icon::check;
    return Icon::filter;
}

/// One line in a font that is as much smaller as the drawing.
void scaled_text(Ui& ui, Face face, const Rect& rect, ImU32 colour, const std::string& words, float zoom) {
    const std::string fitting = shortened(ui, face, words, rect.w / zoom);
    const float size = line_height(ui.font(face)) * zoom;
    const float y = rect.y + (rect.h - size) / 2 - size * 0.05F;
    ui.draw->AddText(ui.font(face), size, {std::floor(rect.x), std::floor(y)}, colour, fitting.data(),
                     fitting.data() + fitting.size());
}

std::string headline_of(const Ui& ui, const GraphNode& node) {
    return node.headline.empty() ? ui.words(app::kind_text(node.kind)) : ui.shown(node.headline);
}

void draw_badge(Ui& ui, const Rect& node, NodeTrouble trouble, float zoom) {
    if (trouble == NodeTrouble::none) return;
    const float radius = ui.px(12) * std::max(0.6F, zoom);
    const ImVec2 middle{node.right() - ui.px(2), node.y + ui.px(2)};
    const bool error = trouble == NodeTrouble::error;
    disc(ui, middle, radius, error ? ui.theme.red : ui.theme.amber_fill);
    const float side = radius * 1.2F;
    icon(ui, error ? Icon::fatal : Icon::warn, {middle.x - side / 2, middle.y - side / 2}, side / ui.in.scale,
         error ? ui.theme.surface : rgb(0x3B2A08));
}

bool is_uncovered(const app::OpenScenario& open, const std::string& node) {
    const bool current = open.coverage && open.coverage->revision == open.document.revision();
    return current && open.coverage->reached.count(node) == 0;
}

void draw_frame(Scene& scene, const GraphNode& node, const Rect& rect) {
    Ui& ui = scene.ui;
    const float radius = rect.h * 10 / 62;
    const app::OpenScenario& open = edited(scene);
    const bool selected = open.selected == node.id;
    if (!node.reached) {
        dashed_edge(ui, rect, ui.theme.red, radius, ui.px(2));
    } else if (is_uncovered(open, node.id)) {
        dashed_edge(ui, rect, ui.theme.amber_ink, radius, ui.px(2));
    } else if (!selected) {
        edge(ui, rect, ui.theme.line2, radius, std::max(1.0F, ui.px(1)));
    }
    if (selected) edge(ui, rect, ui.theme.primary, radius, ui.px(3));
}

void draw_node(Scene& scene, const GraphNode& node, const Rect& rect, float zoom) {
    Ui& ui = scene.ui;
    const NodeColours colours = colours_of_node(ui.theme, node);
    const float radius = rect.h * 10 / 62;
    const float head = std::floor(rect.h * 29 / 62);
    fill(ui, rect.moved(0, ui.px(2)), ui.theme.shadow, radius);
    fill(ui, rect, ui.theme.surface, radius);
    ui.draw->AddRectFilled(rect.min(), {rect.right(), rect.y + head}, colours.ground, radius,
                           ImDrawFlags_RoundCornersTop);
    const float pad = ui.px(12) * zoom;
    if (zoom >= least_for_words) {
        Rect row{rect.x + pad, rect.y, rect.w - 2 * pad, head};
        const float side = ui.px(16) * zoom;
        icon_in(ui, icon_of_node(node), row.take_left(side, ui.px(7) * zoom), 16 * zoom, colours.ink);
        scaled_text(ui, Face::caption_bold, row, colours.ink, headline_of(ui, node), zoom);
    }
    if (zoom >= least_for_details) {
        const std::string detail =
            is_uncovered(edited(scene), node.id) ? ui.words(Text::editor_not_covered) : ui.shown(node.detail);
        scaled_text(ui, Face::caption, {rect.x + pad, rect.y + head, rect.w - 2 * pad, rect.h - head},
                    ui.theme.ink, detail, zoom);
    }
    draw_frame(scene, node, rect);
}

/// Edges between the same two nodes are one line with several labels.
struct Bundle {
    std::vector<const GraphEdge*> edges;
};

std::string label_of(const Scene& scene, const GraphEdge& edge) {
    const Ui& ui = scene.ui;
    if (edge.kind == editing::EdgeKind::gave_up) return ui.words(Text::editor_gave_up);
    if (edge.kind == editing::EdgeKind::option) {
        return app::has_act_word(edge.option) ? act_word(ui, edge.option) : ui.shown(edge.option);
    }
    if (edge.kind == editing::EdgeKind::next) return {};
    editing::Path when = edge.path;
    when.back() = "when";
    const json::Value* condition = editing::find_at(edited(scene).document.tree(), when);
    if (condition == nullptr) return {};
    return ui.shown(app::condition_words(*condition, scene.app.content().engine, ui.language));
}

/// A cubic from one node's side to another's.
struct Curve {
    ImVec2 from, out, in, to;

    ImVec2 at(float t) const {
        const float u = 1 - t;
        const auto blend = [&](float a, float b, float c, float d) {
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
        };
        return {blend(from.x, out.x, in.x, to.x), blend(from.y, out.y, in.y, to.y)};
    }
};

Curve curve_between(const Rect& from, const Rect& to, float handle) {
    if (to.x >= from.right()) {
        const float pull = std::max(handle, (to.x - from.right()) / 2);
        const ImVec2 a{from.right(), from.middle().y};
        const ImVec2 b{to.x, to.middle().y};
        return {a, {a.x + pull, a.y}, {b.x - pull, b.y}, b};
    }
    if (to.y >= from.bottom()) {
        const float pull = std::max(handle, (to.y - from.bottom()) / 2);
        const ImVec2 a{from.middle().x, from.bottom()};
        const ImVec2 b{to.middle().x, to.y};
        return {a, {a.x, a.y + pull}, {b.x, b.y - pull}, b};
    }
    // Back to the left: round below both.
    const float below = std::max(from.bottom(), to.bottom()) + 2 * handle;
    const ImVec2 a{from.middle().x, from.bottom()};
    const ImVec2 b{to.middle().x, to.bottom()};
    return {a, {a.x, below}, {b.x, below}, b};
}

void draw_curve(Ui& ui, const Curve& curve, ImU32 colour, float width, float zoom) {
    const float back = ui.px(8) * zoom;
    const float half = ui.px(5) * zoom;
    const ImVec2 way{curve.to.x - curve.in.x, curve.to.y - curve.in.y};
    const float length = std::max(0.001F, std::hypot(way.x, way.y));
    const ImVec2 unit{way.x / length, way.y / length};
    const ImVec2 neck{curve.to.x - unit.x * back, curve.to.y - unit.y * back};
    ui.draw->AddBezierCubic(curve.from, curve.out, curve.in, neck, colour, width);
    ui.draw->AddTriangleFilled(curve.to, {neck.x - unit.y * half, neck.y + unit.x * half},
                               {neck.x + unit.y * half, neck.y - unit.x * half}, colour);
    disc(ui, curve.from, ui.px(3) * zoom, colour);
}

void draw_label(Ui& ui, const Curve& curve, const std::string& words, ImU32 colour, float zoom) {
    if (words.empty()) return;
    const float most = ui.px(90);
    const float width = std::min(most, text_width(ui, Face::caption, words)) * zoom;
    const float height = ui.px(20) * zoom;
    const ImVec2 middle = curve.at(0.5F);
    const Rect patch{middle.x - width / 2 - ui.px(3), middle.y - height / 2, width + ui.px(6), height};
    fill(ui, patch, ui.theme.paper, ui.px(3));
    scaled_text(ui, Face::caption, patch.inset(ui.px(3), 0), colour, words, zoom);
}

void draw_bundle(Scene& scene, const CanvasMap& map, const Bundle& bundle, bool labels) {
    Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    const GraphNode& from = open.graph.nodes[bundle.edges.front()->from];
    const GraphNode& to = open.graph.nodes[bundle.edges.front()->to];
    const float zoom = map.factor / ui.in.scale;
    const Curve curve =
        curve_between(map.node(open.spots.at(from.id)), map.node(open.spots.at(to.id)), ui.px(24) * zoom);
    const bool near = open.selected == from.id || open.selected == to.id;
    const bool bad = to.kind == "end" && to.ending == "poor";
    const ImU32 colour = bad ? ui.theme.red : near ? ui.theme.primary : ui.theme.line2;
    if (!labels) return draw_curve(ui, curve, colour, ui.px(near ? 2.6F : 2.0F) * std::max(0.5F, zoom), zoom);
    std::string words;
    for (const GraphEdge* edge : bundle.edges) {
        const std::string one = label_of(scene, *edge);
        if (!one.empty()) words += (words.empty() ? "" : " / ") + one;
    }
    draw_label(ui, curve, words, bad ? ui.theme.red : ui.theme.ink2, zoom);
}

}  // namespace

NodeTrouble trouble_of(const app::OpenScenario& open, const std::string& node) {
    NodeTrouble worst = NodeTrouble::none;
    for (const editing::Finding& finding : open.findings) {
        if (finding.node != node) continue;
        const bool error = finding.problem.level == core::Level::error;
        worst = std::max(worst, error ? NodeTrouble::error : NodeTrouble::advice);
    }
    return worst;
}

void draw_edges(Scene& scene, const CanvasMap& map) {
    std::map<std::pair<std::size_t, std::size_t>, Bundle> bundles;
    for (const GraphEdge& edge : edited(scene).graph.edges)
        bundles[{edge.from, edge.to}].edges.push_back(&edge);
    for (const auto& [ends, bundle] : bundles) draw_bundle(scene, map, bundle, false);
    if (map.factor < least_for_labels * scene.ui.in.scale) return;
    for (const auto& [ends, bundle] : bundles) draw_bundle(scene, map, bundle, true);
}

void draw_nodes(Scene& scene, const CanvasMap& map) {
    const app::OpenScenario& open = edited(scene);
    const EditorDrag& drag = scene.memory.editor.drag;
    const float zoom = map.factor / scene.ui.in.scale;
    for (const GraphNode& node : open.graph.nodes) {
        Rect rect = map.node(open.spots.at(node.id));
        if (drag.is_on && drag.has_moved && drag.node == node.id) {
            const ImVec2 by = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 0);
            rect = rect.moved(by.x, by.y);
        }
        const Rect& place = map.place;
        if (rect.right() < place.x || rect.x > place.right() || rect.bottom() < place.y ||
            rect.y > place.bottom()) {
            continue;
        }
        draw_node(scene, node, rect, zoom);
        draw_badge(scene.ui, rect, trouble_of(open, node.id), zoom);
    }
}

void draw_minimap(Scene& scene, const CanvasMap& map) {
    Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    if (map.place.w < ui.px(420) || map.place.h < ui.px(300) || open.spots.empty()) return;
    const Rect frame{map.place.x + ui.px(12), map.place.bottom() - ui.px(12 + 103), ui.px(172), ui.px(103)};
    fill(ui, frame, ui.theme.surface, ui.px(8));
    edge(ui, frame, ui.theme.line2, ui.px(8), std::max(1.0F, ui.px(1)));
    const Extent extent = extent_of(open.spots);
    const Rect inside = frame.inset(ui.px(10));
    const float factor = static_cast<float>(
        std::min(static_cast<double>(inside.w) / extent.w, static_cast<double>(inside.h) / extent.h));
    const CanvasMap small{inside, extent.x, extent.y, factor};
    ImGui::SetCursorScreenPos(frame.min());
    ImGui::InvisibleButton("editor:minimap", {frame.w, frame.h});
    if (ImGui::IsItemActive()) {
        EditorCamera& camera = scene.memory.editor.camera;
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        camera.x = small.drawing_x(mouse.x) - static_cast<double>(map.place.w / map.factor / 2);
        camera.y = small.drawing_y(mouse.y) - static_cast<double>(map.place.h / map.factor / 2);
        camera.since = -1;
    }
    for (const GraphNode& node : open.graph.nodes) {
        const NodeTrouble trouble = trouble_of(open, node.id);
        const ImU32 colour = trouble == NodeTrouble::error || !node.reached ? ui.theme.red
                             : open.selected == node.id                     ? ui.theme.primary
                                                                            : ui.theme.line2;
        fill(ui, small.node(open.spots.at(node.id)), colour, 1);
    }
    const ImVec2 from = small.on_screen(map.x, map.y);
    Rect view{from.x, from.y, map.place.w / map.factor * factor, map.place.h / map.factor * factor};
    const float right = std::min(view.right(), frame.right() - ui.px(3));
    const float bottom = std::min(view.bottom(), frame.bottom() - ui.px(3));
    view.x = std::max(view.x, frame.x + ui.px(3));
    view.y = std::max(view.y, frame.y + ui.px(3));
    view.w = std::max(0.0F, right - view.x);
    view.h = std::max(0.0F, bottom - view.y);
    edge(ui, view, ui.theme.primary, ui.px(2), ui.px(1.5F));
}

}  // namespace frontdesk::ui
