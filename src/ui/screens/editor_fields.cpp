#include "ui/screens/editor_fields.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "app/editor_words.h"
#include "exercise/exercise.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"
#include "ui/screens/typed_number.h"
#include "ui/screens/writing_parts.h"

namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;

constexpr float gap = 8;

/// The field of a box, brought in step with what the scenario says now.
EditorField& field_of(Scene& scene, const std::string& id, const std::string& now) {
    return in_step(scene.memory.editor.fields[id], now);
}

std::string number_at(const json::Value& tree, const Path& path) {
    const json::Value* value = editing::find_at(tree, path);
    const std::int64_t* number = value == nullptr ? nullptr : value->as_integer();
    return number == nullptr ? std::string() : std::to_string(*number);
}

std::optional<std::int64_t> number_in(const std::string& typed) {
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (failed != std::errc() || end != typed.data() + typed.size()) return std::nullopt;
    return number;
}

void number_box(Scene& scene, const Rect& box, const Path& path) {
    const std::string id = box_id(path);
    EditorField& field = field_of(scene, id, number_at(edited(scene).document.tree(), path));
    const bool bad = !field.value.empty() && !number_in(field.value);
    if (!text_field(scene.ui, id, box, field.value, {.missing = bad})) return;
    const auto number = number_in(field.value);
    if (!number) return;
    field.known = std::to_string(*number);
    do_edit(scene, app::SetValue{path, json::Value(*number)});
}

std::string real_at(const json::Value& tree, const Path& path) {
    const json::Value* value = editing::find_at(tree, path);
    const std::optional<double> number = value == nullptr ? std::nullopt : value->as_real();
    return number ? exercise::number_text(*number) : std::string();
}

bool matches(const Pickable& one, const std::string& search) {
    return search.empty() || one.id.find(search) != std::string::npos ||
           one.words.find(search) != std::string::npos;
}

}  // namespace

std::string box_id(const Path& path) {
    std::string id = "edit:";
    for (const std::string& step : path) id += (id.size() == 5 ? "" : "/") + step;
    return id;
}

void part_label(Ui& ui, Rect& column, std::string_view words) {
    if (words.empty()) return;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(4));
}

void text_box(Scene& scene, Rect& column, const Path& path) {
    Ui& ui = scene.ui;
    constexpr float least_lines = 1;
    constexpr float most_lines = 5;
    const std::string id = box_id(path);
    EditorField& field = field_of(scene, id, editing::text_at(edited(scene).document.tree(), path));
    const float pitch = ui.pitch(Face::body);
    const float lines = paragraph_height(ui, Face::body, column.w - ui.px(30), field.value + " ") / pitch;
    const float height = std::clamp(lines, least_lines, most_lines) * pitch + ui.px(20);
    const bool enabled = edited(scene).document.is_readable();
    const ReplyBoxResult result = reply_box(ui, id, column.take_top(height, ui.px(gap)), field.value,
                                            field.box, {.ghost = "", .enabled = enabled});
    if (!result.changed) return;
    field.known = field.value;
    do_edit(scene, app::SetValue{path, json::Value(field.value)});
}

void text_part(Scene& scene, Rect& column, std::string_view label, const Path& path) {
    part_label(scene.ui, column, label);
    text_box(scene, column, path);
}

void number_part(Scene& scene, Rect& column, std::string_view label, const Path& path) {
    part_label(scene.ui, column, label);
    Rect row = column.take_top(scene.ui.px(36), scene.ui.px(gap));
    number_box(scene, row.take_left(std::min(row.w, scene.ui.px(150))), path);
}

void real_part(Scene& scene, Rect& column, std::string_view label, const Path& path) {
    Ui& ui = scene.ui;
    part_label(ui, column, label);
    const std::string id = box_id(path);
    EditorField& field = field_of(scene, id, real_at(edited(scene).document.tree(), path));
    const std::optional<double> before = typed_number(field.value);
    Rect row = column.take_top(ui.px(36), ui.px(gap));
    row.w = std::min(row.w, ui.px(150));
    if (!text_field(ui, id, row, field.value, {.missing = !field.value.empty() && !before})) return;
    const std::optional<double> number = typed_number(field.value);
    if (!number) return;
    field.known = exercise::number_text(*number);
    do_edit(scene, app::SetValue{path, number_value(*number)});
}

void number_pair(Scene& scene, Rect& column, const NumberPart& left, const NumberPart& right) {
    Ui& ui = scene.ui;
    const float width = std::floor((column.w - ui.px(12)) / 2);
    float height = 0;
    for (const NumberPart* part : {&left, &right}) {
        height = std::max(height, paragraph_height(ui, Face::caption, width, part->label));
    }
    Rect row = column.take_top(height + ui.px(4 + 36), ui.px(gap));
    for (const NumberPart* part : {&left, &right}) {
        Rect half = row.take_left(width, ui.px(12));
        paragraph(ui, Face::caption, half, ui.theme.ink2, part->label);
        number_box(scene, half.take_bottom(ui.px(36)), part->path);
    }
}

std::string node_words(const Ui& ui, const editing::GraphNode& node) {
    const std::string kind = ui.words(app::kind_text(node.kind));
    const std::string& said = node.detail.empty() ? node.headline : node.detail;
    return node.id + " · " + (said.empty() ? kind : ui.shown(said));
}

bool part_button(Ui& ui, Rect& column, const std::string& id, std::string_view label, Icon icon) {
    ButtonLook look{.kind = ButtonKind::neutral, .icon = icon, .size = ButtonSize::small};
    if (button_width(ui, label, look) > column.w) look.icon = Icon::none;
    const float width = std::min(button_width(ui, label, look), column.w);
    return button(ui, id, column.take_top(ui.px(36), ui.px(gap)).take_left(width), label, look);
}

std::optional<std::string> pick_part(Scene& scene, Rect& column, const std::string& picker,
                                     std::span<const Pickable> all) {
    Ui& ui = scene.ui;
    EditorMemory& memory = scene.memory.editor;
    constexpr int most_rows = 8;
    const Rect field = column.take_top(ui.px(36), ui.px(4));
    text_field(ui, picker + ":search", field, memory.search, {.ghost = ui.words(Text::editor_pick_rule)});
    std::optional<std::string> chosen;
    int rows = 0;
    for (const Pickable& one : all) {
        if (!matches(one, memory.search) || rows >= most_rows) continue;
        ++rows;
        const Rect row = column.take_top(ui.px(34));
        const Press press = press_area(ui, row, {picker + ":" + one.id, one.words, true, false, {}});
        if (press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(6));
        text_in(ui, Face::caption, row.inset(ui.px(8), 0), ui.theme.ink, one.words);
        if (press.focused) focus_ring(ui, row.inset(ui.px(4)), ui.px(4));
        if (press.pressed) chosen = one.id;
    }
    column.take_top(0, ui.px(gap));
    if (!chosen) return std::nullopt;
    memory.picking.clear();
    memory.search.clear();
    return chosen;
}

bool choice_box(Scene& scene, Rect& column, const ChoiceBox& what) {
    Ui& ui = scene.ui;
    EditorMemory& memory = scene.memory.editor;
    const Rect box = column.take_top(ui.px(36), ui.px(gap));
    const Press press = press_area(ui, box, {what.id, what.shown, true, false, what.value});
    fill(ui, box, what.missing ? ui.theme.red_soft : ui.theme.surface, ui.px(8));
    edge(ui, box, press.hovered ? ui.theme.primary : ui.theme.line2, ui.px(8),
         std::max(1.0F, 1.5F * ui.in.scale));
    Rect row = box.inset(ui.px(11), 0);
    icon_in(ui, Icon::down, row.take_right(ui.px(18), ui.px(6)), 16, ui.theme.ink2);
    text_in(ui, Face::caption, row, what.missing ? ui.theme.red_soft_ink : ui.theme.ink, what.shown);
    if (press.focused) focus_ring(ui, box, ui.px(8));
    if (press.pressed) {
        memory.picking = memory.picking == what.id ? "" : what.id;
        memory.search.clear();
    }
    return memory.picking == what.id;
}

void target_part(Scene& scene, Rect& column, std::string_view label, const Path& path) {
    Ui& ui = scene.ui;
    part_label(ui, column, label);
    const app::OpenScenario& open = edited(scene);
    const std::string target = editing::text_at(open.document.tree(), path);
    const std::size_t index = open.graph.index_of(target);
    const bool exists = index < open.graph.nodes.size();
    const std::string shown = exists ? node_words(ui, open.graph.nodes[index]) : target;
    const std::string id = box_id(path);
    if (!choice_box(scene, column, {id, shown, target, !exists})) return;
    std::vector<Pickable> all;
    for (const editing::GraphNode& node : open.graph.nodes) all.push_back({node.id, node_words(ui, node)});
    if (const auto chosen = pick_part(scene, column, id, all)) {
        do_edit(scene, app::SetValue{path, json::Value(*chosen)});
    }
}

}  // namespace frontdesk::ui
