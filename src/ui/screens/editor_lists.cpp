#include "ui/screens/editor_lists.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/segmented.h"

namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;
using json::Value;

const Value* thing_at(const Scene& scene, const Path& path) {
    return editing::find_at(edited(scene).document.tree(), path);
}

const json::Array* list_at(const Scene& scene, const Path& path) {
    const Value* value = thing_at(scene, path);
    return value == nullptr ? nullptr : value->as_array();
}

/// "item-4": a free one among the ids of the list.
std::string free_thing_id(const json::Array& list) {
    for (std::size_t number = list.size() + 1;; ++number) {
        std::string id = "item-" + std::to_string(number);
        const bool taken = std::any_of(list.begin(), list.end(),
                                       [&](const Value& one) { return editing::text_at(one, {"id"}) == id; });
        if (!taken) return id;
    }
}

void add_thing(Scene& scene, const Path& list, const ListShape& shape) {
    const json::Array none;
    const json::Array* there = list_at(scene, list);
    const json::Array& things = there == nullptr ? none : *there;
    Value thing;
    thing.set("id", free_thing_id(things));
    // Two things must not read the same: the dots are one more each time.
    const Value blank = editing::without_places(json::parse(shape.blank, shape.key).root);
    for (const json::Member& member : *blank.as_object()) {
        const std::string* text = member.value.as_string();
        const bool is_dots = text != nullptr && *text == "…";
        thing.set(member.key, is_dots ? Value("…" + std::to_string(things.size() + 1)) : member.value);
    }
    if (there == nullptr) return do_edit(scene, app::SetValue{list, Value(json::Array{std::move(thing)})});
    do_edit(scene, app::InsertValue{list, things.size(), std::move(thing)});
}

void swap_things(Scene& scene, const Path& list, std::size_t upper) {
    json::Array things = *list_at(scene, list);
    std::swap(things.at(upper), things.at(upper + 1));
    do_edit(scene, app::SetValue{list, Value(std::move(things))});
}

/// The arrow down, turned round.
bool up_button(Ui& ui, const std::string& id, const Rect& place) {
    const Press press = press_area(ui, place, {id, ui.words(Text::editor_thing_up), true, false, {}});
    if (press.hovered) fill(ui, place, ui.theme.primary_soft, ui.px(8));
    const float size = 20;
    const ImVec2 middle = place.middle();
    icon_tilted(ui, Icon::down, {middle.x - ui.px(size / 2), middle.y - ui.px(size / 2)}, size,
                ui.theme.primary, 180);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed;
}

/// Its number and id, and the ways to move it and take it away.
void draw_thing_head(Scene& scene, Rect row, const Path& list, std::size_t at, const ListShape& shape) {
    Ui& ui = scene.ui;
    const Path path = path_with(list, {std::to_string(at)});
    const std::string id = box_id(path);
    const std::size_t count = elements_at(scene, list);
    const auto sign = [&](const char* what, Text label, Icon which, bool enabled) {
        return icon_button(ui, id + what, row.take_right(ui.px(32), ui.px(2)), ui.words(label), which,
                           enabled);
    };
    if (sign(":remove", Text::editor_thing_remove, Icon::cross, count > shape.least))
        do_edit(scene, app::RemoveValue{path});
    if (sign(":down", Text::editor_thing_down, Icon::down, at + 1 < count)) swap_things(scene, list, at);
    if (at > 0 && up_button(ui, id + ":up", row.take_right(ui.px(32), ui.px(2))))
        swap_things(scene, list, at - 1);
    const std::string name = std::to_string(at + 1) + " · " +
                             editing::text_at(edited(scene).document.tree(), path_with(path, {"id"}));
    text_in(ui, Face::caption_bold, row, ui.theme.ink2, name);
}

void words_part(Scene& scene, Rect& column, const BoxLine& line, const Path& path) {
    Ui& ui = scene.ui;
    const std::string now = editing::text_at(edited(scene).document.tree(), path);
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const WordChoice& one : line.choices) {
        if (one.word == now || (now.empty() && choices.empty())) chosen = choices.size();
        choices.push_back({box_id(path) + ":" + one.word, ui.words(one.label)});
    }
    part_label(ui, column, ui.words(line.label));
    Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(8));
    row.w = std::min(row.w, segmented_width(ui, choices));
    const auto pressed = segmented(ui, row, choices, chosen);
    if (pressed) do_edit(scene, app::SetValue{path, Value(line.choices[*pressed].word)});
}

void draw_thing_box(Scene& scene, Rect& column, const BoxLine& line, const Path& path) {
    const char* label = scene.ui.words(line.label);
    switch (line.kind) {
        case BoxKind::text:
            return text_part(scene, column, label, path);
        case BoxKind::number:
            return number_part(scene, column, label, path);
        case BoxKind::flag:
            return flag_part(scene, column, label, path, line.flag_without);
        case BoxKind::words:
            return words_part(scene, column, line, path);
        case BoxKind::texts:
            return texts_part(scene, column, label, path);
    }
}

}  // namespace

Path path_with(Path path, std::initializer_list<std::string> steps) {
    path.insert(path.end(), steps);
    return path;
}

std::size_t elements_at(const Scene& scene, const Path& path) {
    const json::Array* list = list_at(scene, path);
    return list == nullptr ? 0 : list->size();
}

void flag_part(Scene& scene, Rect& column, std::string_view label, const Path& path, bool without) {
    Ui& ui = scene.ui;
    const Value* value = thing_at(scene, path);
    const bool* flag = value == nullptr ? nullptr : value->as_bool();
    const std::string id = box_id(path);
    const std::array<SegmentedChoice, 2> choices{
        {{id + ":no", ui.words(Text::editor_no)}, {id + ":yes", ui.words(Text::editor_yes)}}};
    const float width = std::min(segmented_width(ui, choices), column.w);
    const float label_height = paragraph_height(ui, Face::caption, column.w - width - ui.px(12), label);
    const bool beside = column.w - width > ui.px(120);
    if (!beside) part_label(ui, column, label);
    Rect row = column.take_top(std::max(ui.px(36), beside ? label_height : 0), ui.px(8));
    const Rect place = beside ? row.take_right(width, ui.px(12)) : row.take_left(width);
    if (beside) {
        paragraph(ui, Face::caption, row.centred_row(label_height), ui.theme.ink2, label);
    }
    const bool now = flag == nullptr ? without : *flag;
    const auto pressed = segmented(ui, place.centred_row(ui.px(36)), choices, now ? 1U : 0U);
    if (pressed && (*pressed == 1) != now) do_edit(scene, app::SetValue{path, Value(*pressed == 1)});
}

void texts_part(Scene& scene, Rect& column, std::string_view label, const Path& list) {
    Ui& ui = scene.ui;
    part_label(ui, column, label);
    const bool there = list_at(scene, list) != nullptr;
    const std::size_t count = elements_at(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        const Path path = path_with(list, {std::to_string(i)});
        Rect inside = column;
        const Rect sign = inside.take_right(ui.px(32), ui.px(4));
        text_box(scene, inside, path);
        if (icon_button(ui, box_id(path) + ":remove", {sign.x, sign.y + ui.px(2), sign.w, ui.px(32)},
                        ui.words(Text::editor_thing_remove), Icon::cross)) {
            do_edit(scene, app::RemoveValue{path});
        }
        column.take_top(inside.y - column.y);
    }
    if (!part_button(ui, column, "add:" + box_id(list), ui.words(Text::editor_add_line), Icon::plus)) return;
    const Value fresh("…");
    if (there) {
        do_edit(scene, app::InsertValue{list, count, fresh});
    } else {
        do_edit(scene, app::SetValue{list, Value(json::Array{fresh})});
    }
}

void draw_thing_list(Scene& scene, Rect& column, const Path& node, const ListShape& shape, DrawMore more) {
    Ui& ui = scene.ui;
    const Path list = path_with(node, {shape.key});
    column.take_top(ui.px(4));
    column.take_top(paragraph(ui, Face::caption_bold, column, ui.theme.ink, ui.words(shape.label)), ui.px(4));
    const std::size_t count = elements_at(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        hairline(ui, column.take_top(ui.px(6)));
        draw_thing_head(scene, column.take_top(ui.px(32), ui.px(4)), list, i, shape);
        const Path thing = path_with(list, {std::to_string(i)});
        for (const BoxLine& line : shape.boxes)
            draw_thing_box(scene, column, line, path_with(thing, {line.key}));
        if (more != nullptr) more(scene, column, thing);
    }
    if (count < shape.most &&
        part_button(ui, column, "add:" + box_id(list), ui.words(Text::editor_thing_add), Icon::plus)) {
        add_thing(scene, list, shape);
    }
    column.take_top(ui.px(4));
}

}  // namespace frontdesk::ui
