#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_field.h"
#include "ui/screens/calendar.h"
#include "ui/screens/play.h"
#include "ui/screens/play_model.h"

// The record form: looks like the sheet at the desk.
namespace frontdesk::ui {

namespace {

using app::Text;

void draw_holes(Ui& ui, const Rect& sheet) {
    for (const float share : {0.155F, 0.845F}) {
        const ImVec2 middle{std::round(sheet.x + sheet.w * share), sheet.y + ui.px(18)};
        disc(ui, middle, ui.px(8), ui.theme.paper);
        ring(ui, middle, ui.px(8), ui.theme.line, std::max(1.0F, ui.px(1)));
    }
}

/// The label column at the left of a row; above the control where the sheet is narrow.
Rect labelled(Ui& ui, Rect& column, const std::string& label, float control_height) {
    const bool beside = column.w >= ui.px(380);
    const float label_width = ui.px(84);
    Rect row = column.take_top(control_height + 2 * ui.px(7) + (beside ? 0 : ui.px(22)));
    hairline(ui, row);
    row = row.inset(0, ui.px(7));
    if (beside) {
        const Rect place = row.take_left(label_width, ui.px(12));
        const float height = paragraph_height(ui, Face::caption, place.w, label);
        const float y = place.y + std::max(0.0F, std::floor((std::min(place.h, ui.px(36)) - height) / 2));
        paragraph(ui, Face::caption, {place.x, y, place.w, height}, ui.theme.ink2, label);
    } else {
        text_in(ui, Face::caption, row.take_top(ui.px(22)), ui.theme.ink2, label);
    }
    return row;
}

std::vector<SegmentedChoice> choices_of(const Ui& ui, const scenario::FormField& field) {
    std::vector<SegmentedChoice> choices;
    for (const std::string& choice : field.choices) {
        choices.push_back({"field:" + field.id + ":" + choice, ui.shown(choice)});
    }
    return choices;
}

void draw_choice_field(Scene& scene, Rect& column, const scenario::FormField& field, std::string& value) {
    Ui& ui = scene.ui;
    const std::vector<SegmentedChoice> choices = choices_of(ui, field);
    const float room = column.w - (column.w >= ui.px(380) ? ui.px(96) : 0);
    const Rect place = labelled(ui, column, ui.shown(field.label), segmented_height(ui, room, choices));
    const auto chosen = std::find(field.choices.begin(), field.choices.end(), value);
    std::optional<std::size_t> index;
    if (chosen != field.choices.end()) index = static_cast<std::size_t>(chosen - field.choices.begin());
    if (const auto pressed = segmented(ui, place, choices, index, field.required && !index)) {
        value = field.choices[*pressed];
        note_field_change(scene);
    }
}

void draw_text_field(Scene& scene, Rect& column, const scenario::FormField& field, std::string& value) {
    Ui& ui = scene.ui;
    const Rect place = labelled(ui, column, ui.shown(field.label), ui.px(36));
    const bool missing = field.required && is_blank(value);
    const std::string ask = missing && !field.ask.empty() && running(scene).mode == app::Mode::practice
                                ? ui.words(Text::form_could_ask, {ui.shown(field.ask)})
                                : std::string();
    const char* ghost = ui.words(field.required ? Text::form_not_asked : Text::form_optional);
    const FieldLook look{.ghost = ghost, .missing = missing, .aside = ask};
    if (text_field(ui, "field:" + field.id, place, value, look)) note_field_change(scene);
}

void draw_head(Scene& scene, Rect& column, const scenario::FormNode& form) {
    Ui& ui = scene.ui;
    const std::string title = form.title.empty() ? ui.words(Text::form_title) : ui.shown(form.title);
    text_in(ui, Face::title, column.take_top(ui.px(36), ui.px(8)), ui.theme.ink, title);
    Rect row = labelled(ui, column, ui.words(Text::form_time), ui.px(36));
    // Somebody who only tries out a scenario may practise under no name.
    std::string clerk = ui.shown(running(scene).scenario->agent);
    if (scene.state().trainee) clerk += "　" + scene.state().trainee->name;
    const std::string time = date_words(ui, scene.app.clock().now());
    const float half = std::floor(row.w * 0.44F);
    text_in(ui, Face::body, row.take_left(half, ui.px(12)), ui.theme.ink, time);
    const std::string label = ui.words(Text::form_clerk);
    const float label_width = text_width(ui, Face::caption, label) + 1;
    if (row.w > label_width + ui.px(120)) {
        text_in(ui, Face::caption, row.take_left(label_width, ui.px(16)), ui.theme.ink2, label);
    }
    text_in(ui, Face::body, row, ui.theme.ink, clerk);
}

void draw_fields(Scene& scene, const Rect& place, const scenario::FormNode& form) {
    Ui& ui = scene.ui;
    ScrollArea area(ui, "sheet", place);
    Rect column = area.content();
    column.w -= ui.px(14);
    column.x += ui.px(2);
    const float top = column.y;
    draw_head(scene, column, form);
    for (const scenario::FormField& field : form.fields) {
        std::string& value = scene.memory.play.fields[field.id];
        if (field.kind == scenario::FieldKind::choice) {
            draw_choice_field(scene, column, field, value);
        } else {
            draw_text_field(scene, column, field, value);
        }
    }
    area.set_height(column.y - top + ui.px(4));
}

std::string missing_words(const Ui& ui, const std::vector<std::string>& missing) {
    std::string words;
    for (const std::string& label : missing) {
        if (!words.empty()) words += ui.language == app::Language::english ? ", " : "、";
        words += ui.shown(label);
    }
    return words;
}

void draw_foot(Scene& scene, Rect row, const FormOnDesk& desk, bool complete) {
    Ui& ui = scene.ui;
    PlayMemory& play = scene.memory.play;
    const std::string submit = ui.words(Text::form_submit);
    const ButtonLook submit_look{
        .kind = ButtonKind::primary, .key = Key::save, .enabled = desk.waits && complete};
    const float submit_width = std::min(button_width(ui, submit, submit_look), row.w * 0.5F);
    const Rect submit_place = row.take_right(submit_width, ui.px(12));
    const std::string fold = ui.words(Text::form_fold);
    const ButtonLook fold_look{.kind = ButtonKind::neutral, .key = Key::escape};
    const float fold_width = std::min(button_width(ui, fold, fold_look), row.w);
    if (button(ui, "form:fold", row.take_left(fold_width, ui.px(12)), fold, fold_look)) {
        play.form_open = false;
        play.to_end = frames_to_the_end;
        play.wake_reply = true;
    }
    const std::string kept = ui.words(Text::form_kept);
    if (text_width(ui, Face::caption, kept) <= row.w) text_in(ui, Face::caption, row, ui.theme.ink2, kept);
    if (button(ui, "form:submit", submit_place, submit, submit_look)) {
        app::FormFields fields;
        for (const scenario::FormField& field : desk.form->fields) fields[field.id] = play.fields[field.id];
        ui.intend(app::Play{session::Fill{fields}});
    }
}

}  // namespace

void draw_form(Scene& scene, const Rect& sheet, const session::Step& step) {
    Ui& ui = scene.ui;
    const FormOnDesk desk = form_on_desk(*running(scene).scenario, step);
    if (desk.form == nullptr) return;
    card(ui, sheet);
    draw_holes(ui, sheet);
    Rect rest = sheet.inset(ui.px(sheet.w >= ui.px(480) ? 24 : 14), ui.px(12));
    const std::vector<std::string> missing = missing_fields(*desk.form, scene.memory.play.fields);
    draw_foot(scene, rest.take_bottom(ui.px(44), ui.px(10)), desk, missing.empty());
    const std::string head = missing.empty() ? ui.words(Text::form_complete)
                                             : ui.words(Text::form_missing, {std::to_string(missing.size())});
    const std::string more = missing.empty()
                                 ? ui.words(desk.waits ? Text::form_complete_way : Text::form_later)
                                 : missing_words(ui, missing);
    const float advice = advice_box_height(ui, rest.w, head, more);
    if (rest.h > advice + ui.px(140)) advice_box(ui, rest.take_bottom(advice, ui.px(8)), head, more);
    rest.take_top(ui.px(16));
    rest.w += ui.px(12);
    draw_fields(scene, rest, *desk.form);
}

}  // namespace frontdesk::ui
