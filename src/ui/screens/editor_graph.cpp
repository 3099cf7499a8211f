#include <algorithm>

#include "app/editor_words.h"
#include "ui/imgui_compat.h"
#include "ui/kit/paint.h"
#include "ui/screens/editor_canvas.h"

// Nodes under the camera.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::GraphNode;

constexpr float least_for_corners = 0.4F;
/// From here on plain rectangles and straight lines stand for nodes and edges: what one window may draw is
/// bounded.
constexpr int most_in_full = 100;
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

void draw_plain_node(Scene& scene, const GraphNode& node, const Rect& rect) {
    Ui& ui = scene.ui;
    const app::OpenScenario& open = edited(scene);
    fill(ui, rect, colours_of_node(ui.theme, node).ground);
    const bool selected = open.selected == node.id;
    const bool lost = !node.reached || trouble_of(open, node.id) == NodeTrouble::error;
    const ImU32 frame = selected ? ui.theme.primary : lost ? ui.theme.red : ui.theme.line2;
    edge(ui, rect, frame, 0, ui.px(selected || lost ? 2.0F : 1.0F));
}

}  // namespace

bool is_seen(const CanvasMap& map, const Rect& rect) {
    const Rect& place = map.place;
    return rect.right() >= place.x && rect.x <= place.right() && rect.bottom() >= place.y &&
           rect.y <= place.bottom();
}

bool is_plain(const Scene& scene, const CanvasMap& map) {
    if (map.factor < least_for_corners * scene.ui.in.scale) return true;
    int seen = 0;
    for (const auto& [id, spot] : edited(scene).spots) seen += is_seen(map, map.node(spot)) ? 1 : 0;
    return seen > most_in_full;
}

void scaled_text(Ui& ui, Face face, const Rect& rect, ImU32 colour, const std::string& words, float zoom) {
    const std::string fitting = shortened(ui, face, words, rect.w / zoom);
    const float size = line_height(ui.font(face)) * zoom;
    const float y = rect.y + (rect.h - size) / 2 - size * 0.05F;
    ui.draw->AddText(ui.font(face), size, {std::floor(rect.x), std::floor(y)}, colour, fitting.data(),
                     fitting.data() + fitting.size());
}

NodeTrouble trouble_of(const app::OpenScenario& open, const std::string& node) {
    NodeTrouble worst = NodeTrouble::none;
    for (const editing::Finding& finding : open.findings) {
        if (finding.node != node) continue;
        const bool error = finding.problem.level == core::Level::error;
        worst = std::max(worst, error ? NodeTrouble::error : NodeTrouble::advice);
    }
    return worst;
}

void draw_nodes(Scene& scene, const CanvasMap& map) {
    const app::OpenScenario& open = edited(scene);
    const EditorDrag& drag = scene.memory.editor.drag;
    const float zoom = map.factor / scene.ui.in.scale;
    const bool plain = is_plain(scene, map);
    for (const GraphNode& node : open.graph.nodes) {
        Rect rect = map.node(open.spots.at(node.id));
        if (drag.is_on && drag.has_moved && drag.node == node.id) {
            const editing::Spot under = under_mouse(map);
            rect = map.node({under.x + drag.x, under.y + drag.y});
        }
        if (!is_seen(map, rect)) continue;
        if (plain) {
            draw_plain_node(scene, node, rect);
            continue;
        }
        draw_node(scene, node, rect, zoom);
        draw_badge(scene.ui, rect, trouble_of(open, node.id), zoom);
    }
}

}  // namespace frontdesk::ui
