#include <algorithm>
#include <array>

#include "app/naming.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/screens/editor_lists.h"

// The parts of a record form, of a summary and of the six kinds of exercises.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;
using json::Value;

constexpr WordChoice field_kinds[] = {{"text", Text::editor_field_text},
                                      {"flat", Text::editor_field_flat},
                                      {"phone", Text::editor_field_phone},
                                      {"time", Text::editor_field_time},
                                      {"choice", Text::editor_field_choice}};
constexpr BoxLine field_boxes[] = {
    {"label", BoxKind::text, Text::editor_field_label},
    {"kind", BoxKind::words, Text::editor_field_kind, field_kinds},
    {"ask", BoxKind::text, Text::editor_field_ask},
    {"points", BoxKind::number, Text::editor_points},
    {"required", BoxKind::flag, Text::editor_field_required, {}, true},
};
constexpr ListShape field_list{"fields", Text::editor_form_fields, field_boxes, R"({"label": "…"})", 1, 20};

constexpr BoxLine option_boxes[] = {
    {"text", BoxKind::text, Text::editor_answer_text},
    {"right", BoxKind::flag, Text::editor_answer_right},
    {"why", BoxKind::text, Text::editor_why},
};
constexpr ListShape option_list{"options", Text::editor_options, option_boxes, R"({"text": "…"})", 2, 8};

constexpr BoxLine item_boxes[] = {{"text", BoxKind::text, Text::editor_answer_text}};
constexpr ListShape item_list{"items", Text::editor_order_items, item_boxes, R"({"text": "…"})", 3, 12};

constexpr BoxLine bin_boxes[] = {{"label", BoxKind::text, Text::editor_bin_label}};
constexpr ListShape bin_list{"bins", Text::editor_bins, bin_boxes, R"({"label": "…"})", 2, 6};
constexpr BoxLine sorted_boxes[] = {{"text", BoxKind::text, Text::editor_answer_text},
                                    {"why", BoxKind::text, Text::editor_why}};
constexpr ListShape sorted_list{
    "items", Text::editor_sort_items, sorted_boxes, R"({"text": "…", "bin": ""})", 2, 20};

constexpr BoxLine pair_boxes[] = {{"left", BoxKind::text, Text::editor_pair_left},
                                  {"right", BoxKind::text, Text::editor_pair_right}};
constexpr ListShape pair_list{"pairs", Text::editor_pairs, pair_boxes, R"({"left": "…", "right": "…"})", 3,
                              10};

constexpr BoxLine part_boxes[] = {
    {"label", BoxKind::text, Text::editor_part_label},
    {"any", BoxKind::texts, Text::editor_part_any},
    {"points", BoxKind::number, Text::editor_points},
    {"why", BoxKind::text, Text::editor_part_why},
};
constexpr ListShape part_list{
    "parts", Text::editor_summary_parts, part_boxes, R"({"label": "…", "any": ["…"], "why": "…"})", 1, 12};

const Value& tree_of(const Scene& scene) {
    return edited(scene).document.tree();
}

/// What is right there, and of a choice what there is to choose from.
void draw_field_more(Scene& scene, Rect& column, const Path& field) {
    Ui& ui = scene.ui;
    const std::string kind = editing::text_at(tree_of(scene), path_with(field, {"kind"}));
    if (kind == "choice")
        texts_part(scene, column, ui.words(Text::editor_field_choices), path_with(field, {"choices"}));
    const bool is_text = kind.empty() || kind == "text";
    texts_part(scene, column, ui.words(is_text ? Text::editor_expect_words : Text::editor_expect_any),
               path_with(field, {"expect"}));
}

using Groups = std::vector<std::vector<std::string>>;

/// Lists of items that may change places, as the scenario has them.
Groups loose_groups(const Scene& scene, const Path& node) {
    Groups groups;
    const Value* loose = editing::find_at(tree_of(scene), path_with(node, {"loose"}));
    if (loose == nullptr || loose->as_array() == nullptr) return groups;
    for (const Value& group : *loose->as_array()) {
        groups.emplace_back();
        if (group.as_array() == nullptr) continue;
        for (const Value& id : *group.as_array())
            if (id.as_string() != nullptr) groups.back().push_back(*id.as_string());
    }
    return groups;
}

std::vector<std::string> ids_in(const Scene& scene, const Path& list) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < elements_at(scene, list); ++i)
        ids.push_back(editing::text_at(tree_of(scene), path_with(list, {std::to_string(i), "id"})));
    return ids;
}

bool are_loose(const Groups& groups, const std::string& left, const std::string& right) {
    return std::any_of(groups.begin(), groups.end(), [&](const std::vector<std::string>& group) {
        return std::find(group.begin(), group.end(), left) != group.end() &&
               std::find(group.begin(), group.end(), right) != group.end();
    });
}

/// Of neighbours: which of them are loose with the one before.
void set_loose(const Scene& scene, const Path& node, const std::vector<std::string>& ids,
               const std::vector<bool>& with_before) {
    json::Array groups;
    for (std::size_t i = 1; i < ids.size(); ++i) {
        if (!with_before[i]) continue;
        if (with_before[i - 1]) {
            json::Array last = *groups.back().as_array();
            last.emplace_back(ids[i]);
            groups.back() = Value(std::move(last));
        } else {
            groups.emplace_back(json::Array{Value(ids[i - 1]), Value(ids[i])});
        }
    }
    const Path path = path_with(node, {"loose"});
    if (groups.empty()) return do_edit(scene, app::RemoveValue{path});
    do_edit(scene, app::SetValue{path, Value(std::move(groups))});
}

/// "May change places with the one before".
void draw_item_more(Scene& scene, Rect& column, const Path& item) {
    Ui& ui = scene.ui;
    const Path node{item.at(0), item.at(1)};
    const std::size_t at = std::stoul(item.at(3));
    if (at == 0) return;
    const std::vector<std::string> ids = ids_in(scene, path_with(node, {"items"}));
    const Groups groups = loose_groups(scene, node);
    std::vector<bool> with_before(ids.size());
    for (std::size_t i = 1; i < ids.size(); ++i) with_before[i] = are_loose(groups, ids[i - 1], ids[i]);
    const bool on = with_before.at(at);
    const std::string label = ui.words(Text::editor_loose);
    const Rect row = column.take_top(ui.px(34), ui.px(8));
    const float wanted = filter_chip_width(ui, label, on);
    const float width = std::min(wanted, row.w);
    if (!filter_chip(ui, box_id(item) + ":loose", {row.x, row.y, width, row.h},
                     wanted <= row.w ? label : filter_chip_label(ui, label, width), on)) {
        return;
    }
    with_before[at] = !on;
    set_loose(scene, node, ids, with_before);
}

/// Where it belongs.
void draw_sorted_more(Scene& scene, Rect& column, const Path& item) {
    Ui& ui = scene.ui;
    const Path bins{item.at(0), item.at(1), "bins"};
    const Path path = path_with(item, {"bin"});
    const std::string now = editing::text_at(tree_of(scene), path);
    std::vector<Pickable> all;
    std::string shown = now;
    for (std::size_t i = 0; i < elements_at(scene, bins); ++i) {
        const Path bin = path_with(bins, {std::to_string(i)});
        const std::string id = editing::text_at(tree_of(scene), path_with(bin, {"id"}));
        const std::string label = editing::text_at(tree_of(scene), path_with(bin, {"label"}));
        all.push_back({id, label});
        if (id == now) shown = label;
    }
    const bool known =
        std::any_of(all.begin(), all.end(), [&](const Pickable& one) { return one.id == now; });
    part_label(ui, column, ui.words(Text::editor_item_bin));
    const std::string id = box_id(path);
    if (!choice_box(scene, column, {id, shown, now, !known})) return;
    if (const auto chosen = pick_part(scene, column, id, all))
        do_edit(scene, app::SetValue{path, Value(*chosen)});
}

void draw_number_parts(Scene& scene, Rect& column, const Path& node) {
    Ui& ui = scene.ui;
    real_part(scene, column, ui.words(Text::editor_expect_number), path_with(node, {"expect"}));
    real_part(scene, column, ui.words(Text::editor_tolerance), path_with(node, {"tolerance"}));
    text_part(scene, column, ui.words(Text::editor_unit), path_with(node, {"unit"}));
}

}  // namespace

bool draw_exercise_parts(Scene& scene, Rect& column, const editing::GraphNode& node) {
    constexpr std::array kinds{"single", "multiple", "order", "sort", "match", "number"};
    const bool is_exercise = std::find(kinds.begin(), kinds.end(), node.kind) != kinds.end();
    if (!is_exercise) return false;
    Ui& ui = scene.ui;
    const Path path{"nodes", node.id};
    text_part(scene, column, ui.words(Text::editor_prompt), path_with(path, {"prompt"}));
    if (node.kind == "single" || node.kind == "multiple") draw_thing_list(scene, column, path, option_list);
    if (node.kind == "order") draw_thing_list(scene, column, path, item_list, draw_item_more);
    if (node.kind == "sort") {
        draw_thing_list(scene, column, path, bin_list);
        draw_thing_list(scene, column, path, sorted_list, draw_sorted_more);
    }
    if (node.kind == "match") {
        draw_thing_list(scene, column, path, pair_list);
        texts_part(scene, column, ui.words(Text::editor_spare), path_with(path, {"spare"}));
    }
    if (node.kind == "number") draw_number_parts(scene, column, path);
    number_part(scene, column, ui.words(Text::editor_full_marks), path_with(path, {"of"}));
    text_part(scene, column, ui.words(Text::editor_explain), path_with(path, {"explain"}));
    return true;
}

void draw_summary_parts(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    const Path path{"nodes", id};
    text_part(scene, column, ui.words(Text::editor_prompt), path_with(path, {"prompt"}));
    draw_thing_list(scene, column, path, part_list);
    draw_judged_answers(scene, column, path);
    text_part(scene, column, ui.words(Text::editor_hint), path_with(path, {"hint"}));
}

void draw_form_parts(Scene& scene, Rect& column, const std::string& id) {
    Ui& ui = scene.ui;
    const Path path{"nodes", id};
    text_part(scene, column, ui.words(Text::editor_prompt), path_with(path, {"prompt"}));
    text_part(scene, column, ui.words(Text::editor_form_title), path_with(path, {"title"}));
    draw_thing_list(scene, column, path, field_list, draw_field_more);
}

}  // namespace frontdesk::ui
