#include <algorithm>
#include <array>

#include "core/error.h"
#include "editing/blank_parts.h"
#include "exercise/exercise.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/segmented.h"
#include "ui/screens/catalogue_fields.h"

// The boxes of a question: what all kinds have, and the lines of each kind.
namespace frontdesk::ui {

namespace {

using app::Text;
using editing::Path;

Text kind_word(exercise::Kind kind) {
    constexpr std::array words{Text::catalogue_kind_single, Text::catalogue_kind_multiple,
                               Text::catalogue_kind_order,  Text::catalogue_kind_sort,
                               Text::catalogue_kind_match,  Text::catalogue_kind_number};
    return words.at(static_cast<std::size_t>(kind));
}

const json::Value& question_at(const Scene& scene, const Path& question) {
    const json::Value* found = editing::find_at(written(scene).document.tree(), question);
    FRONTDESK_CHECK(found != nullptr);
    return *found;
}

/// Choosing another kind makes another question of it.
void draw_kind_choice(Scene& scene, Rect& column, const Path& question, std::size_t index) {
    Ui& ui = scene.ui;
    part_label(ui, column, ui.words(Text::catalogue_kind));
    const std::string now = editing::text_at(question_at(scene, question), {"kind"});
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const std::string& word : exercise::kind_words()) {
        if (word == now) chosen = choices.size();
        choices.push_back({"kind:" + word, ui.words(kind_word(*exercise::kind_from(word)))});
    }
    Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(8));
    row.w = std::min(row.w, segmented_width(ui, choices));
    const auto pressed = segmented(ui, row, choices, chosen, !chosen);
    if (pressed) do_write(scene, app::SetQuestionKind{index, exercise::kind_words()[*pressed]});
    catalogue_problem(scene, column, below(question, {"kind"}));
}

bool is_right(const json::Value& option) {
    const json::Value* right = option.find("right");
    return right != nullptr && right->as_bool() != nullptr && *right->as_bool();
}

/// A dot that makes the option right; of a single choice the others are then wrong.
void press_right(Scene& scene, const Path& list, std::size_t index, bool single) {
    const json::Value* options = editing::find_at(written(scene).document.tree(), list);
    json::Array fresh = *options->as_array();
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const bool was = is_right(fresh[i]);
        const bool now = i == index ? single || !was : !single && was;
        if (now == was) continue;
        const auto changed = now ? editing::with_value(fresh[i], {"right"}, json::Value(true))
                                 : editing::without(fresh[i], {"right"});
        if (changed) fresh[i] = *changed;
    }
    json::Value value{std::move(fresh)};
    value.position = options->position;
    do_write(scene, app::SetPartValue{list, std::move(value)});
}

void draw_right_sign(Scene& scene, const Rect& place, const Path& list, std::size_t index, bool single) {
    Ui& ui = scene.ui;
    const Path path = below(list, {std::to_string(index)});
    const bool right = is_right(*editing::find_at(written(scene).document.tree(), path));
    const Press press = press_area(
        ui, place,
        {box_id(path) + ":right", ui.words(Text::catalogue_right), true, false, right ? "right" : ""});
    const ImVec2 middle = place.middle();
    if (right) {
        disc(ui, middle, ui.px(11), ui.theme.primary);
        icon_in(ui, Icon::check, place, 15, ui.theme.surface);
    } else {
        ring(ui, middle, ui.px(10), press.hovered ? ui.theme.primary : ui.theme.line2, ui.px(2));
    }
    if (press.hovered) tooltip(ui, ui.words(Text::catalogue_right));
    if (press.focused) focus_ring(ui, place.inset(ui.px(4)), ui.px(12));
    if (press.pressed) press_right(scene, list, index, single);
}

void draw_options(Scene& scene, Rect& column, const Path& question, bool single) {
    Ui& ui = scene.ui;
    const Path list = below(question, {"options"});
    part_label(ui, column, ui.words(Text::catalogue_options));
    const std::size_t count = length_of(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        Rect row = column;
        draw_right_sign(scene, {row.x, row.y, ui.px(32), ui.px(36)}, list, i, single);
        row.take_left(ui.px(32), ui.px(6));
        catalogue_line_buttons(scene, row, {list, i, count, true});
        const Path path = below(list, {std::to_string(i)});
        catalogue_text(scene, row, {}, below(path, {"text"}));
        catalogue_text(scene, row, {}, below(path, {"why"}), ui.words(Text::catalogue_option_why));
        catalogue_problem(scene, row, path);
        column.take_top(row.y - column.y, ui.px(4));
    }
}

/// A switch at the left of an item: it may change places with the one before.
void draw_loose_switch(Scene& scene, Rect& column, const Path& question, std::size_t index) {
    Ui& ui = scene.ui;
    const json::Value& now = question_at(scene, question);
    const bool loose = editing::is_loose(now, index);
    const std::string words = ui.words(Text::catalogue_loose);
    const Rect place = column.take_top(ui.px(34), ui.px(6));
    const float width = std::min(place.w, filter_chip_width(ui, words, loose));
    if (!filter_chip(ui, "loose:" + std::to_string(index), {place.x, place.y, width, place.h}, words, loose))
        return;
    do_write(scene, app::SetPartValue{question, editing::with_loose(now, index, !loose)});
}

void draw_order_items(Scene& scene, Rect& column, const Path& question) {
    Ui& ui = scene.ui;
    const Path list = below(question, {"items"});
    part_label(ui, column, ui.words(Text::catalogue_items_order));
    const std::size_t count = length_of(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        Rect row = column;
        text_in(ui, Face::body_bold, {row.x, row.y, ui.px(32), ui.px(40)}, ui.theme.ink2,
                std::to_string(i + 1), Align::centre);
        row.take_left(ui.px(32), ui.px(6));
        catalogue_line_buttons(scene, row, {list, i, count, true});
        catalogue_text(scene, row, {}, below(list, {std::to_string(i), "text"}));
        if (i > 0) draw_loose_switch(scene, row, question, i);
        column.take_top(row.y - column.y);
    }
}

std::vector<Pickable> bins_of(const Scene& scene, const Path& question) {
    std::vector<Pickable> bins;
    const json::Value* list = question_at(scene, question).find("bins");
    if (list == nullptr || list->as_array() == nullptr) return bins;
    for (const json::Value& bin : *list->as_array()) {
        const std::string label = editing::text_at(bin, {"label"});
        const std::string id = editing::text_at(bin, {"id"});
        bins.push_back({id, label.empty() ? id : scene.ui.shown(label)});
    }
    return bins;
}

void draw_bins(Scene& scene, Rect& column, const Path& question) {
    Ui& ui = scene.ui;
    const Path list = below(question, {"bins"});
    part_label(ui, column, ui.words(Text::catalogue_bins));
    const std::size_t count = length_of(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        Rect row = column;
        catalogue_line_buttons(scene, row, {list, i, count, true});
        catalogue_text(scene, row, {}, below(list, {std::to_string(i), "label"}),
                       ui.words(Text::catalogue_bin_ghost));
        column.take_top(row.y - column.y);
    }
    if (part_button(ui, column, box_id(list) + ":add", ui.words(Text::catalogue_add_line), Icon::plus))
        add_to_list(scene, list, editing::blank_line(question_at(scene, question), "bins"));
    catalogue_problem(scene, column, list);
}

void draw_sort_items(Scene& scene, Rect& column, const Path& question) {
    Ui& ui = scene.ui;
    draw_bins(scene, column, question);
    const Path list = below(question, {"items"});
    const std::vector<Pickable> bins = bins_of(scene, question);
    part_label(ui, column, ui.words(Text::catalogue_items_sort));
    const std::size_t count = length_of(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        const Path path = below(list, {std::to_string(i)});
        Rect row = column;
        catalogue_line_buttons(scene, row, {list, i, count, true});
        catalogue_text(scene, row, {}, below(path, {"text"}));
        catalogue_words(scene, row, {}, below(path, {"bin"}), bins);
        catalogue_text(scene, row, {}, below(path, {"why"}), ui.words(Text::catalogue_option_why));
        column.take_top(row.y - column.y, ui.px(4));
    }
}

void draw_pairs(Scene& scene, Rect& column, const Path& question) {
    Ui& ui = scene.ui;
    const Path list = below(question, {"pairs"});
    part_label(ui, column, ui.words(Text::catalogue_pairs));
    const std::size_t count = length_of(scene, list);
    for (std::size_t i = 0; i < count; ++i) {
        const Path path = below(list, {std::to_string(i)});
        Rect row = column;
        catalogue_line_buttons(scene, row, {list, i, count, true});
        const bool beside = row.w > ui.px(320);
        Rect left = row;
        if (beside) left.w = std::floor((row.w - ui.px(8)) / 2);
        Rect right = left;
        catalogue_text(scene, left, {}, below(path, {"left"}));
        if (beside) right.x += left.w + ui.px(8);
        if (!beside) right.y = left.y;
        catalogue_text(scene, right, {}, below(path, {"right"}));
        column.take_top(std::max(left.y, right.y) - column.y, ui.px(4));
    }
}

void draw_number_boxes(Scene& scene, Rect& column, const Path& question) {
    Ui& ui = scene.ui;
    const std::array<NumberField, 2> fields{
        {{ui.words(Text::catalogue_expect), below(question, {"expect"}), false},
         {ui.words(Text::catalogue_tolerance), below(question, {"tolerance"}), false}}};
    catalogue_numbers(scene, column, fields);
    catalogue_text(scene, column, ui.words(Text::catalogue_unit), below(question, {"unit"}));
}

void draw_add_line(Scene& scene, Rect& column, const Path& question, const char* key) {
    Ui& ui = scene.ui;
    const Path list = below(question, {key});
    if (part_button(ui, column, box_id(list) + ":add", ui.words(Text::catalogue_add_line), Icon::plus))
        add_to_list(scene, list, editing::blank_line(question_at(scene, question), key));
    catalogue_problem(scene, column, list);
}

void draw_lines_of_kind(Scene& scene, Rect& column, const Path& question) {
    Ui& ui = scene.ui;
    const auto kind = exercise::kind_from(editing::text_at(question_at(scene, question), {"kind"}));
    if (!kind) return;
    switch (*kind) {
        case exercise::Kind::single:
        case exercise::Kind::multiple:
            draw_options(scene, column, question, *kind == exercise::Kind::single);
            return draw_add_line(scene, column, question, "options");
        case exercise::Kind::order:
            draw_order_items(scene, column, question);
            return draw_add_line(scene, column, question, "items");
        case exercise::Kind::sort:
            draw_sort_items(scene, column, question);
            return draw_add_line(scene, column, question, "items");
        case exercise::Kind::match:
            draw_pairs(scene, column, question);
            draw_add_line(scene, column, question, "pairs");
            return catalogue_texts(scene, column, ui.words(Text::catalogue_spare), below(question, {"spare"}),
                                   ui.words(Text::catalogue_add_line));
        case exercise::Kind::number:
            return draw_number_boxes(scene, column, question);
    }
}

}  // namespace

void draw_question_form(Scene& scene, Rect& column, std::size_t index) {
    Ui& ui = scene.ui;
    const Path path{"questions", std::to_string(index)};
    draw_kind_choice(scene, column, path, index);
    catalogue_text(scene, column, ui.words(Text::catalogue_prompt), below(path, {"prompt"}));
    draw_lines_of_kind(scene, column, path);
    catalogue_problem(scene, column, path);
    catalogue_text(scene, column, ui.words(Text::catalogue_explain), below(path, {"explain"}));
    catalogue_choice(scene, column, ui.words(Text::catalogue_source), below(path, {"source"}),
                     pickable_paragraphs(scene));
    catalogue_text(scene, column, ui.words(Text::catalogue_id), below(path, {"id"}));
}

}  // namespace frontdesk::ui
