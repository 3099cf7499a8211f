#include "ui/screens/exercise_parts.h"

#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_field.h"

// An exercise as it lies on the desk, whoever asks it.
namespace frontdesk::ui {

namespace {

using app::Text;
using exercise::Kind;

constexpr float number_height = 44;

/// How it is done, in one line below the question.
Text way_of(Kind kind) {
    switch (kind) {
        case Kind::single:
            return Text::exercise_single;
        case Kind::multiple:
            return Text::exercise_multiple;
        case Kind::order:
            return Text::exercise_order;
        case Kind::sort:
            return Text::exercise_sort;
        case Kind::match:
            return Text::exercise_match;
        case Kind::number:
            break;
    }
    return Text::exercise_number;
}

float head_height(const Ui& ui, const ExerciseOnDesk& desk, float width) {
    return paragraph_height(ui, Face::body_bold, width, ui.shown(desk.prompt)) + ui.px(2) +
           paragraph_height(ui, Face::caption, width, ui.words(way_of(kind_of(desk.exercise)))) + ui.px(10);
}

void draw_head(Ui& ui, Rect& column, const ExerciseOnDesk& desk) {
    column.take_top(paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.shown(desk.prompt)), ui.px(2));
    const char* way = ui.words(way_of(kind_of(desk.exercise)));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, way), ui.px(10));
}

float parts_height(const Ui& ui, const ExerciseOnDesk& desk, float width) {
    switch (kind_of(desk.exercise)) {
        case Kind::single:
        case Kind::multiple:
        case Kind::order:
            return option_rows_height(ui, desk, width);
        case Kind::sort:
            return sort_rows_height(ui, desk, width);
        case Kind::match:
            return match_rows_height(ui, desk, width);
        case Kind::number:
            break;
    }
    return ui.px(number_height + 8);
}

bool draw_number(Ui& ui, Rect& column, const ExerciseOnDesk& desk) {
    const auto& number = std::get<exercise::Number>(desk.exercise);
    Rect row = column.take_top(ui.px(number_height), ui.px(8));
    const Rect field = row.take_left(std::min(row.w * 0.6F, ui.px(200)), ui.px(10));
    text_in(ui, Face::body, row, ui.theme.ink2, ui.shown(number.unit));
    const FieldLook look{.ghost = ui.words(Text::exercise_number_ghost), .aside = {}, .wake = desk.wake};
    desk.wake = false;
    return text_field(ui, "answer:number", field, desk.draft.number_text(), look);
}

bool draw_parts(Ui& ui, Rect& column, const ExerciseOnDesk& desk) {
    switch (kind_of(desk.exercise)) {
        case Kind::single:
        case Kind::multiple:
        case Kind::order:
            return draw_option_rows(ui, column, desk);
        case Kind::sort:
            return draw_sort_rows(ui, column, desk);
        case Kind::match:
            return draw_match_rows(ui, column, desk);
        case Kind::number:
            break;
    }
    return draw_number(ui, column, desk);
}

}  // namespace

float exercise_parts_height(const Ui& ui, const ExerciseOnDesk& desk, float width) {
    return head_height(ui, desk, width) + parts_height(ui, desk, width);
}

bool draw_exercise_parts(Ui& ui, Rect& column, const ExerciseOnDesk& desk) {
    draw_head(ui, column, desk);
    return draw_parts(ui, column, desk);
}

std::optional<exercise::Answer> draw_hand_in(Ui& ui, Rect row, const ExerciseDraft& draft) {
    const std::size_t missing = draft.missing();
    const std::string label = ui.words(Text::exercise_submit);
    const ButtonLook look{
        .kind = ButtonKind::primary, .icon = Icon::check, .key = Key::enter, .enabled = missing == 0};
    const Rect place = row.take_right(std::min(button_width(ui, label, look), row.w * 0.6F), ui.px(12));
    if (missing > 0 && draft.counts_parts()) {
        const std::string open = ui.words(Text::exercise_missing, {std::to_string(missing)});
        text_in(ui, Face::caption, row, ui.theme.amber_ink, open);
    }
    const bool pressed = button(ui, "answer", place, label, look);
    const bool by_enter = missing == 0 && ui.focus.is_on("answer:number") && ui.keys.take(Key::enter);
    return pressed || by_enter ? draft.answer() : std::nullopt;
}

}  // namespace frontdesk::ui
