#include "ui/screens/editor_conditions.h"

#include <algorithm>
#include <array>

#include "app/editor_words.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include "ui/screens/editor_lists.h"

namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;
using json::Value;

constexpr int deepest_group = 3;

const Value* condition_value(const Scene& scene, const Path& path) {
    return editing::find_at(edited(scene).document.tree(), path);
}

Value holding(const char* key, Value value) {
    Value condition{json::Object{}};
    condition.set(key, std::move(value));
    return condition;
}

Value any_slip() {
    return holding("hit", Value("any"));
}

/// "all" or "any"; null if it is no group.
const char* group_key(const Value& condition) {
    for (const char* key : {"all", "any"}) {
        const Value* parts = condition.find(key);
        if (parts != nullptr && parts->as_array() != nullptr) return key;
    }
    return nullptr;
}

void draw_condition(Scene& scene, Rect& column, const Path& path, int depth);

/// A switch for one word, in a row of its own where there is no room left; true when pressed.
bool condition_chip(Scene& scene, Rect& column, Rect& row, const std::string& id, Text text, bool on) {
    Ui& ui = scene.ui;
    const std::string label = ui.words(text);
    const float wanted = filter_chip_width(ui, label, on);
    if (wanted > row.w) row = column.take_top(ui.px(34), ui.px(6));
    const bool fits = wanted <= row.w;
    const Rect place = row.take_left(std::min(wanted, row.w), ui.px(8));
    return filter_chip(ui, id, place, fits ? label : filter_chip_label(ui, label, place.w), on);
}

/// `inner` is what `path` holds, or what the "not" there holds.
void turn_round(Scene& scene, const Path& path, const Value& inner, bool is_turned) {
    do_edit(scene, app::SetValue{path, is_turned ? inner : holding("not", inner)});
}

/// Rules are asked of the last reply, or of all so far.
void draw_since(Scene& scene, Rect& column, Rect& row, const Path& inner, const Value& condition) {
    if (condition.find("made") == nullptr && condition.find("hit") == nullptr) return;
    const Path path = path_with(inner, {"since"});
    const bool from_start = editing::text_at(condition, {"since"}) == "start";
    if (!condition_chip(scene, column, row, box_id(inner) + ":since", Text::editor_since_start, from_start))
        return;
    if (from_start) {
        do_edit(scene, app::RemoveValue{path});
    } else {
        do_edit(scene, app::SetValue{path, Value("start")});
    }
}

/// The bounds of what is asked as a range.
void draw_bounds(Scene& scene, Rect& column, const Path& inner, const Value& condition) {
    Path range = inner;
    for (const char* key : {"heat", "rings", "seconds"})
        if (condition.find(key) != nullptr) range = path_with(inner, {key});
    const bool of_number = condition.find("min") != nullptr || condition.find("max") != nullptr;
    if (range == inner && !of_number) return;
    const Ui& ui = scene.ui;
    number_pair(scene, column, {ui.words(Text::editor_range_from), path_with(range, {"min"})},
                {ui.words(Text::editor_range_to), path_with(range, {"max"})});
}

void draw_leaf(Scene& scene, Rect& column, const Path& path, const Value* condition) {
    Ui& ui = scene.ui;
    const std::string shown =
        condition == nullptr
            ? std::string()
            : ui.shown(app::condition_words(*condition, scene.app.content().engine, ui.language));
    const std::string id = box_id(path);
    if (choice_box(scene, column, {id, shown, {}, condition == nullptr})) {
        const std::vector<OfferedCondition> offers = offered_conditions(scene);
        std::vector<Pickable> lines;
        lines.reserve(offers.size());
        for (const OfferedCondition& one : offers) lines.push_back(one.line);
        if (const auto chosen = pick_part(scene, column, id, lines)) {
            for (const OfferedCondition& one : offers)
                if (one.line.id == *chosen) do_edit(scene, app::SetValue{path, one.value});
            return;
        }
    }
    if (condition == nullptr) return;
    const Value* turned = condition->find("not");
    const Path inner = turned != nullptr ? path_with(path, {"not"}) : path;
    const Value& asked = turned != nullptr ? *turned : *condition;
    Rect row = column.take_top(ui.px(34), ui.px(6));
    if (condition_chip(scene, column, row, id + ":not", Text::editor_condition_not, turned != nullptr))
        turn_round(scene, path, asked, turned != nullptr);
    draw_since(scene, column, row, inner, asked);
    draw_bounds(scene, column, inner, asked);
}

/// What is left of a group of two stands for itself.
void remove_part(const Scene& scene, const Path& list, std::size_t at) {
    const json::Array& parts = *condition_value(scene, list)->as_array();
    const Path group(list.begin(), list.end() - 1);
    if (parts.size() == 2) return do_edit(scene, app::SetValue{group, parts[1 - at]});
    do_edit(scene, app::RemoveValue{path_with(list, {std::to_string(at)})});
}

void draw_group_parts(Scene& scene, Rect& column, const Path& list, int depth) {
    Ui& ui = scene.ui;
    Rect inside = column;
    inside.take_left(ui.px(12));
    const float top = inside.y;
    const std::size_t count = elements_at(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        const Path part = path_with(list, {std::to_string(i)});
        Rect row = inside;
        const Rect sign = row.take_right(ui.px(32), ui.px(4));
        draw_condition(scene, row, part, depth + 1);
        if (icon_button(ui, box_id(part) + ":remove", {sign.x, sign.y + ui.px(2), sign.w, ui.px(32)},
                        ui.words(Text::editor_thing_remove), Icon::cross)) {
            remove_part(scene, list, i);
        }
        inside.take_top(row.y - inside.y, ui.px(2));
    }
    const std::string id = box_id(list);
    if (part_button(ui, inside, "add:" + id, ui.words(Text::editor_condition_add), Icon::plus))
        do_edit(scene, app::InsertValue{list, count, any_slip()});
    if (depth + 1 < deepest_group &&
        part_button(ui, inside, "group:" + id, ui.words(Text::editor_condition_group), Icon::plus)) {
        const char* other = list.back() == "all" ? "any" : "all";
        do_edit(scene, app::InsertValue{
                           list, count,
                           holding(other, Value(json::Array{any_slip(), holding("hit", Value("fatal"))}))});
    }
    fill(ui, {column.x + ui.px(2), top, std::max(1.0F, ui.px(2)), inside.y - top - ui.px(8)}, ui.theme.line2);
    column.take_top(inside.y - column.y);
}

void draw_group(Scene& scene, Rect& column, const Path& path, int depth) {
    Ui& ui = scene.ui;
    const Value& condition = *condition_value(scene, path);
    const Value* turned = condition.find("not");
    const Path inner = turned != nullptr ? path_with(path, {"not"}) : path;
    const Value& group = turned != nullptr ? *turned : condition;
    const std::string key = group_key(group);
    const std::string id = box_id(path);
    const std::array<SegmentedChoice, 2> choices{{{id + ":all", ui.words(Text::editor_condition_all)},
                                                  {id + ":some", ui.words(Text::editor_condition_any)}}};
    Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(6));
    const float width = std::min(segmented_width(ui, choices), row.w);
    const auto pressed = segmented(ui, {row.x, row.y, width, row.h}, choices, key == "all" ? 0U : 1U);
    if (pressed && (*pressed == 0) != (key == "all")) {
        const char* other = *pressed == 0 ? "all" : "any";
        do_edit(scene, app::SetValue{inner, holding(other, *group.find(key))});
    }
    draw_group_parts(scene, column, path_with(inner, {key}), depth);
    row = column.take_top(ui.px(34), ui.px(6));
    if (condition_chip(scene, column, row, id + ":not", Text::editor_condition_not, turned != nullptr))
        turn_round(scene, path, group, turned != nullptr);
}

void draw_condition(Scene& scene, Rect& column, const Path& path, int depth) {
    const Value* condition = condition_value(scene, path);
    if (condition == nullptr) return draw_leaf(scene, column, path, nullptr);
    const Value* turned = condition->find("not");
    if (group_key(turned != nullptr ? *turned : *condition) != nullptr)
        return draw_group(scene, column, path, depth);
    draw_leaf(scene, column, path, condition);
}

}  // namespace

void condition_part(Scene& scene, Rect& column, const Path& path) {
    Ui& ui = scene.ui;
    part_label(ui, column, ui.words(Text::editor_when_label));
    draw_condition(scene, column, path, 0);
    const Value* condition = condition_value(scene, path);
    if (condition == nullptr || group_key(*condition) != nullptr) return;
    if (part_button(ui, column, "join:" + box_id(path), ui.words(Text::editor_condition_add), Icon::plus))
        do_edit(scene, app::SetValue{path, holding("all", Value(json::Array{*condition, any_slip()}))});
}

}  // namespace frontdesk::ui
