#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/catalogue_fields.h"
#include "ui/screens/naming.h"

// Lists of names and of texts in the open part.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;

std::vector<std::string> names_at(const Scene& scene, const Path& list) {
    std::vector<std::string> names;
    const json::Value* value = editing::find_at(written(scene).document.tree(), list);
    if (value == nullptr || value->as_array() == nullptr) return names;
    for (const json::Value& one : *value->as_array())
        names.push_back(one.as_string() == nullptr ? std::string() : *one.as_string());
    return names;
}

/// Chips one after the other that can be pressed.
struct NameChips {
    Scene& scene;
    Rect& column;
    Rect row;

    bool put(const std::string& id, const std::string& words, const ChipLook& look) {
        Ui& ui = scene.ui;
        const float most = column.w;
        const std::string shown =
            chip_width(ui, words, look) <= most
                ? words
                : shortened(ui, Face::caption, words, most - (chip_width(ui, "", look) + ui.px(4)));
        const float width = std::min(chip_width(ui, shown, look), most);
        if (width > row.w) row = column.take_top(ui.px(30), ui.px(6));
        const Rect place = row.take_left(width, ui.px(8));
        const Press press = press_area(ui, place, {id, words, true, false, {}});
        chip(ui, place.min(), shown, look);
        if (press.hovered) edge(ui, place, ui.theme.primary, place.h / 2, ui.px(1.5F));
        if (press.focused) focus_ring(ui, place, place.h / 2);
        return press.pressed;
    }
};

}  // namespace

std::size_t length_of(const Scene& scene, const Path& list) {
    const json::Value* value = editing::find_at(written(scene).document.tree(), list);
    return value == nullptr || value->as_array() == nullptr ? 0 : value->as_array()->size();
}

void add_to_list(const Scene& scene, const Path& list, json::Value value) {
    const json::Value* there = editing::find_at(written(scene).document.tree(), list);
    if (there != nullptr && there->as_array() != nullptr) {
        do_write(scene, app::InsertPartValue{list, there->as_array()->size(), std::move(value)});
    } else {
        do_write(scene, app::SetPartValue{list, json::Value(json::Array{std::move(value)})});
    }
}

void catalogue_names(Scene& scene, Rect& column, std::string_view label, const Path& list,
                     std::span<const Pickable> all) {
    Ui& ui = scene.ui;
    const std::vector<std::string> names = names_at(scene, list);
    part_label(ui, column, label);
    const std::string id = box_id(list);
    NameChips chips{scene, column, column.take_top(ui.px(30), ui.px(6))};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Pickable& one) { return one.id == names[i]; });
        const bool known = found != all.end();
        const ChipLook look{known ? ChipKind::made : ChipKind::advice, Icon::cross};
        if (chips.put(id + ":" + names[i], known ? found->words : names[i], look))
            do_write(scene, app::RemovePartValue{below(list, {std::to_string(i)})});
    }
    std::string& picking = scene.memory.editor.picking;
    if (chips.put(id + ":add", ui.words(Text::editor_pick), {ChipKind::outline, Icon::plus})) {
        picking = picking == id ? "" : id;
        scene.memory.editor.search.clear();
    }
    if (picking == id) {
        std::vector<Pickable> left;
        for (const Pickable& one : all)
            if (std::find(names.begin(), names.end(), one.id) == names.end()) left.push_back(one);
        if (const auto chosen = pick_part(scene, column, id, left))
            add_to_list(scene, list, json::Value(*chosen));
    }
    catalogue_problem(scene, column, list);
}

void catalogue_line_buttons(Scene& scene, Rect& row, const LineButtons& line) {
    Ui& ui = scene.ui;
    const std::string id = box_id(below(line.list, {std::to_string(line.index)}));
    const auto sign = [&](const char* what, Text label, Icon which, bool enabled) {
        const Rect place = row.take_right(ui.px(32), ui.px(2));
        return icon_button(ui, id + what, {place.x, place.y, place.w, ui.px(32)}, ui.words(label), which,
                           enabled);
    };
    if (sign(":remove", Text::catalogue_remove, Icon::cross, true))
        do_write(scene, app::RemovePartValue{below(line.list, {std::to_string(line.index)})});
    if (!line.can_move) return;
    if (sign(":down", Text::catalogue_down, Icon::down, line.index + 1 < line.count))
        do_write(scene, app::MovePartValue{line.list, line.index, line.index + 1});
    if (sign(":up", Text::catalogue_up, Icon::up, line.index > 0))
        do_write(scene, app::MovePartValue{line.list, line.index, line.index - 1});
}

void catalogue_texts(Scene& scene, Rect& column, std::string_view label, const Path& list,
                     std::string_view add) {
    Ui& ui = scene.ui;
    part_label(ui, column, label);
    const std::size_t count = length_of(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        Rect row = column;
        catalogue_line_buttons(scene, row, {list, i, count});
        catalogue_text(scene, row, {}, below(list, {std::to_string(i)}));
        column.take_top(row.y - column.y);
    }
    if (part_button(ui, column, box_id(list) + ":add", add, Icon::plus))
        add_to_list(scene, list, json::Value(""));
    catalogue_problem(scene, column, list);
}

std::vector<Pickable> pickable_rules(const Scene& scene, bool forbidden) {
    const RuleNames names{scene.app.content().engine, scene.ui.language};
    std::vector<Pickable> all;
    for (const phrasing::RuleInfo& rule : scene.app.content().engine.rules()) {
        if (rule.forbidden != forbidden || rule.speaker != phrasing::Speaker::clerk) continue;
        all.push_back({rule.id, rule.id + " " + scene.ui.shown(names.of(rule.id))});
    }
    return all;
}

std::vector<Pickable> pickable_paragraphs(const Scene& scene) {
    std::vector<Pickable> all;
    for (const curriculum::Section& section : scene.app.content().curriculum.standard.sections) {
        for (const curriculum::Paragraph& paragraph : section.paragraphs)
            all.push_back({paragraph.id, scene.ui.shown(section.title + "：" + paragraph.text)});
    }
    return all;
}

}  // namespace frontdesk::ui
