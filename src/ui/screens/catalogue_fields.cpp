#include "ui/screens/catalogue_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "exercise/exercise.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/typed_number.h"
#include "ui/screens/writing_parts.h"

namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;

constexpr float field_gap = 8;

/// The field of a box, brought in step with what the part says now.
EditorField& catalogue_field(Scene& scene, const std::string& id, const std::string& now) {
    return in_step(scene.memory.catalogue.fields[id], now);
}

const app::PartFinding* finding_at(const Scene& scene, const Path& path) {
    for (const app::PartFinding& finding : written(scene).findings)
        if (finding.path == path) return &finding;
    return nullptr;
}

/// The box takes the keyboard if a problem led here.
bool is_jumped_to(Scene& scene, const std::string& id, const Rect& box) {
    std::string& jump_to = scene.memory.catalogue.jump_to;
    if (jump_to != id) return false;
    jump_to.clear();
    bring_into_view(box);
    return true;
}

std::string number_words_at(const json::Value& tree, const Path& path) {
    const json::Value* value = editing::find_at(tree, path);
    const auto real = value == nullptr ? std::nullopt : value->as_real();
    return real ? exercise::number_text(*real) : std::string();
}

/// What is not written down at all while it is empty.
bool may_be_missing(const Path& path) {
    constexpr std::array keys{"why", "flat", "unit", "customer_gloss"};
    return std::find(keys.begin(), keys.end(), path.back()) != keys.end();
}

void number_field_box(Scene& scene, const Rect& box, const NumberField& what) {
    const std::string id = box_id(what.path);
    EditorField& field =
        catalogue_field(scene, id, number_words_at(written(scene).document.tree(), what.path));
    const auto typed = typed_number(field.value);
    const bool bad = (!field.value.empty() && !typed) || finding_at(scene, what.path) != nullptr;
    const bool wake = is_jumped_to(scene, id, box);
    if (!text_field(scene.ui, id, box, field.value, {.missing = bad, .wake = wake})) return;
    const auto number = typed_number(field.value);
    if (!number || (what.whole && std::floor(*number) != *number)) return;
    field.known = exercise::number_text(*number);
    do_write(scene, app::SetPartValue{what.path, number_value(*number)});
}

}  // namespace

Path below(Path path, std::initializer_list<std::string> steps) {
    path.insert(path.end(), steps);
    return path;
}

void catalogue_problem(Scene& scene, Rect& column, const Path& path) {
    Ui& ui = scene.ui;
    const app::PartFinding* finding = finding_at(scene, path);
    if (finding == nullptr) return;
    const std::string words = problem_told(ui, finding->problem);
    Rect row = column;
    row.h = paragraph_height(ui, Face::caption, column.w - ui.px(22), words);
    column.take_top(row.h, ui.px(field_gap));
    icon_in(ui, Icon::warn, {row.x, row.y, ui.px(16), ui.pitch(Face::caption)}, 15, ui.theme.amber_ink);
    row.take_left(ui.px(22));
    paragraph(ui, Face::caption, row, ui.theme.amber_ink, words);
    if (ui.in.trace == nullptr) return;
    ui.in.trace->note(
        {box_id(path) + ":problem", words, row.x, row.y, row.w, row.h, true, false, finding->problem.code});
}

void catalogue_text(Scene& scene, Rect& column, std::string_view label, const Path& path,
                    std::string_view ghost) {
    Ui& ui = scene.ui;
    part_label(ui, column, label);
    constexpr float least_lines = 1;
    constexpr float most_lines = 6;
    const std::string id = box_id(path);
    EditorField& field = catalogue_field(scene, id, editing::text_at(written(scene).document.tree(), path));
    const float pitch = ui.pitch(Face::body);
    const float lines = paragraph_height(ui, Face::body, column.w - ui.px(30), field.value + " ") / pitch;
    const float height = std::clamp(lines, least_lines, most_lines) * pitch + ui.px(20);
    const Rect box = column.take_top(height, ui.px(field_gap));
    const bool wake = is_jumped_to(scene, id, box);
    const ReplyBoxResult result =
        reply_box(ui, id, box, field.value, field.box, {.ghost = ghost, .enabled = true, .wake = wake});
    if (finding_at(scene, path) != nullptr) edge(ui, box, ui.theme.amber_ink, ui.px(8), ui.px(1.5F));
    if (result.changed) {
        field.known = field.value;
        if (field.value.empty() && may_be_missing(path)) {
            do_write(scene, app::RemovePartValue{path});
        } else {
            do_write(scene, app::SetPartValue{path, json::Value(field.value)});
        }
    }
    catalogue_problem(scene, column, path);
}

void catalogue_numbers(Scene& scene, Rect& column, std::span<const NumberField> fields) {
    Ui& ui = scene.ui;
    const auto count = static_cast<float>(fields.size());
    const bool beside = column.w >= count * ui.px(130);
    const float width = beside ? std::floor((column.w - (count - 1) * ui.px(12)) / count) : column.w;
    float label = 0;
    for (const NumberField& field : fields)
        label = std::max(label, paragraph_height(ui, Face::caption, width, field.label));
    Rect row{column.x, column.y, column.w, 0};
    for (const NumberField& field : fields) {
        if (!beside || &field == &fields.front())
            row = column.take_top(label + ui.px(4 + 36), ui.px(field_gap));
        Rect place = row.take_left(width, ui.px(12));
        paragraph(ui, Face::caption, {place.x, place.y, place.w, label}, ui.theme.ink2, field.label);
        number_field_box(scene, place.take_bottom(ui.px(36)), field);
    }
    for (const NumberField& field : fields) catalogue_problem(scene, column, field.path);
}

void catalogue_words(Scene& scene, Rect& column, std::string_view label, const Path& path,
                     std::span<const Pickable> words) {
    Ui& ui = scene.ui;
    part_label(ui, column, label);
    const std::string now = editing::text_at(written(scene).document.tree(), path);
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const Pickable& one : words) {
        if (one.id == now) chosen = choices.size();
        choices.push_back({box_id(path) + ":" + one.id, one.words});
    }
    Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(field_gap));
    row.w = std::min(row.w, std::max(ui.px(120), segmented_width(ui, choices)));
    is_jumped_to(scene, box_id(path), row);
    const auto pressed = segmented(ui, row, choices, chosen, !chosen);
    if (pressed) do_write(scene, app::SetPartValue{path, json::Value(words[*pressed].id)});
    catalogue_problem(scene, column, path);
}

void catalogue_switch(Scene& scene, Rect& column, std::string_view label, const Path& path,
                      const SwitchWords& words) {
    Ui& ui = scene.ui;
    part_label(ui, column, label);
    const json::Value* value = editing::find_at(written(scene).document.tree(), path);
    const bool* truth = value == nullptr ? nullptr : value->as_bool();
    const bool now = truth == nullptr ? words.otherwise : *truth;
    const std::array<SegmentedChoice, 2> choices{
        {{box_id(path) + ":no", std::string(words.no)}, {box_id(path) + ":yes", std::string(words.yes)}}};
    Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(field_gap));
    row.w = std::min(row.w, segmented_width(ui, choices));
    const auto pressed = segmented(ui, row, choices, now ? 1U : 0U);
    if (pressed && (*pressed == 1) != now) do_write(scene, app::SetPartValue{path, json::Value(!now)});
    catalogue_problem(scene, column, path);
}

void catalogue_choice(Scene& scene, Rect& column, std::string_view label, const Path& path,
                      std::span<const Pickable> all) {
    Ui& ui = scene.ui;
    part_label(ui, column, label);
    const std::string now = editing::text_at(written(scene).document.tree(), path);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Pickable& one) { return one.id == now; });
    const std::string none = ui.words(Text::catalogue_source_none);
    const std::string shown = found != all.end() ? found->words : now.empty() ? none : now;
    const std::string id = box_id(path);
    is_jumped_to(scene, id, {column.x, column.y, column.w, ui.px(36)});
    if (choice_box(scene, column, {id, shown, now, found == all.end() && !now.empty()})) {
        if (const auto chosen = pick_part(scene, column, id, all))
            do_write(scene, app::SetPartValue{path, json::Value(*chosen)});
    }
    catalogue_problem(scene, column, path);
}

}  // namespace frontdesk::ui
