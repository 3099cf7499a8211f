#include <algorithm>
#include <cmath>
#include <map>

#include "app/editor_words.h"
#include "ui/kit/paint.h"
#include "ui/screens/editor_canvas.h"
#include "ui/screens/naming.h"

// Edges under the camera: who leads where, and in which case.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::GraphEdge;
using editing::GraphNode;

constexpr float least_for_labels = 0.55F;

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
    const float width = std::min(most, text_width(ui, Face::caption, words) + ui.px(2)) * zoom;
    const float height = ui.px(20) * zoom;
    const ImVec2 middle = curve.at(0.5F);
    const Rect patch{middle.x - width / 2 - ui.px(3), middle.y - height / 2, width + 2 * ui.px(3), height};
    fill(ui, patch, ui.theme.paper, ui.px(3));
    scaled_text(ui, Face::caption, patch.inset(ui.px(3), 0), colour, words, zoom);
}

enum class EdgePart { plain, curve, label };

void draw_bundle(Scene& scene, const CanvasMap& map, const Bundle& bundle, EdgePart part) {
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
    if (part == EdgePart::plain) return line(ui, curve.from, curve.to, colour, std::max(1.0F, ui.px(1)));
    if (part == EdgePart::curve)
        return draw_curve(ui, curve, colour, ui.px(near ? 2.6F : 2.0F) * std::max(0.5F, zoom), zoom);
    std::string words;
    for (const GraphEdge* edge : bundle.edges) {
        const std::string one = label_of(scene, *edge);
        if (!one.empty()) words += (words.empty() ? "" : " / ") + one;
    }
    draw_label(ui, curve, words, bad ? ui.theme.red : ui.theme.ink2, zoom);
}

}  // namespace

void draw_edges(Scene& scene, const CanvasMap& map) {
    std::map<std::pair<std::size_t, std::size_t>, Bundle> bundles;
    for (const GraphEdge& edge : edited(scene).graph.edges)
        bundles[{edge.from, edge.to}].edges.push_back(&edge);
    const EdgePart lines = is_plain(scene, map) ? EdgePart::plain : EdgePart::curve;
    for (const auto& [ends, bundle] : bundles) draw_bundle(scene, map, bundle, lines);
    if (lines == EdgePart::plain || map.factor < least_for_labels * scene.ui.in.scale) return;
    for (const auto& [ends, bundle] : bundles) draw_bundle(scene, map, bundle, EdgePart::label);
}

}  // namespace frontdesk::ui
