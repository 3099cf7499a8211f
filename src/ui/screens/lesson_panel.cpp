#include <algorithm>
#include <array>
#include <vector>

#include "app/turns.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/lesson.h"
#include "ui/screens/naming.h"

// What a trainer can do beside: how the room answers, time, turns, people, the end.
namespace frontdesk::ui {

namespace {

using app::LessonPhase;
using app::LessonWay;
using app::Text;

constexpr std::array turn_times{0, 30, 60, 90, 120};

void panel_head(Ui& ui, Rect& column, Text words) {
    text_in(ui, Face::caption_bold, column.take_top(ui.px(26), ui.px(2)), ui.theme.ink, ui.words(words));
}

void draw_ways(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    constexpr std::array ways{LessonWay::vote, LessonWay::typed, LessonWay::relay, LessonWay::pair};
    const bool asking = held(scene).phase == LessonPhase::asking;
    const std::vector<SegmentedChoice> choices{{"lesson:way:vote", ui.words(Text::lesson_way_vote), asking},
                                               {"lesson:way:typed", ui.words(Text::lesson_way_typed), asking},
                                               {"lesson:way:relay", ui.words(Text::lesson_way_relay), asking},
                                               {"lesson:way:pair", ui.words(Text::lesson_way_pair), asking}};
    const auto now = std::find(ways.begin(), ways.end(), held(scene).desk.way);
    std::optional<std::size_t> chosen;
    if (now != ways.end()) chosen = static_cast<std::size_t>(now - ways.begin());
    panel_head(ui, column, Text::lesson_panel_way);
    const Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(12));
    if (const auto pressed = segmented(ui, row, choices, chosen)) {
        do_in_lesson(scene, {app::ChooseWay{ways.at(*pressed)}});
        scene.memory.lesson.panel = false;
        scene.memory.lesson.wake = true;
    }
}

void draw_times(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    std::vector<SegmentedChoice> choices;
    std::optional<std::size_t> chosen;
    for (const int seconds : turn_times) {
        if (seconds == held(scene).desk.turn_s) chosen = choices.size();
        const std::string figure = std::to_string(seconds);
        choices.push_back({"lesson:time:" + figure, seconds == 0 ? ui.words(Text::lesson_time_none)
                                                                 : ui.words(Text::lesson_time_s, {figure})});
    }
    panel_head(ui, column, Text::lesson_panel_time);
    const Rect row = column.take_top(segmented_height(ui, column.w, choices), ui.px(12));
    if (const auto pressed = segmented(ui, row, choices, chosen))
        do_in_lesson(scene, {app::SetTurnTime{turn_times.at(*pressed)}});
}

std::string words_of_turn(const Ui& ui, const session::Entry& entry) {
    if (entry.kind == session::EntryKind::act) return act_word(ui, entry.chosen);
    if (entry.kind == session::EntryKind::form) return ui.words(Text::lesson_form_told);
    const bool typed = entry.kind == session::EntryKind::reply || entry.kind == session::EntryKind::summary;
    return typed ? entry.text : ui.shown(entry.text);
}

void draw_turn_row(Scene& scene, Rect row, const app::Turn& turn, std::size_t number) {
    Ui& ui = scene.ui;
    const session::Entry& entry = held(scene).session.transcript[turn.entry];
    const std::string words = words_of_turn(ui, entry);
    const Press press = press_area(
        ui, row, {"lesson:turn:" + std::to_string(number), words, true, false, std::to_string(turn.entry)});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(-ui.px(8), ui.px(1)), ui.theme.primary_soft, ui.px(8));
    if (press.focused) focus_ring(ui, row, ui.px(8));
    icon_in(ui, Icon::undo, row.take_left(ui.px(20), ui.px(10)), 18, ui.theme.primary);
    text_in(ui, Face::body, row, ui.theme.ink, words);
    if (!press.pressed) return;
    do_in_lesson(scene, {app::Rewind{turn.entry}});
    scene.memory.lesson.panel = false;
}

void draw_turn_list(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    panel_head(ui, column, Text::lesson_panel_back);
    const auto turns = app::turns_of(held(scene).session.transcript, held(scene).score);
    if (turns.empty()) {
        text_in(ui, Face::caption, column.take_top(ui.px(26)), ui.theme.ink2,
                ui.words(Text::lesson_panel_back_none));
    }
    for (std::size_t i = 0; i < turns.size(); ++i)
        draw_turn_row(scene, column.take_top(ui.px(40)), turns[i], i + 1);
    column.take_top(ui.px(12));
}

void draw_people_here(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    panel_head(ui, column, Text::lesson_panel_people);
    Flow flow(column, ui.px(34), ui.px(8));
    for (const app::LessonPerson& person : held(scene).people) {
        std::string label = person.who.name;
        if (person.spoke > 0) label += " · " + ui.words(Text::lesson_spoke, {std::to_string(person.spoke)});
        label = filter_chip_label(ui, label, column.w);
        const Rect place = flow.place(filter_chip_width(ui, label, person.present));
        const std::string id = "lesson:here:" + std::to_string(person.who.id.value);
        if (filter_chip(ui, id, place, label, person.present))
            do_in_lesson(scene, {app::MarkPresent{person.who.id, !person.present}});
    }
    column.take_top(flow.height(), ui.px(12));
}

void draw_panel_buttons(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    LessonMemory& memory = scene.memory.lesson;
    Flow flow(column, ui.px(44), ui.px(10));
    const auto press = [&](const char* id, Text words, const ButtonLook& look) {
        const char* label = ui.words(words);
        return button(ui, id, flow.place(button_width(ui, label, look)), label, look);
    };
    if (press("lesson:models", Text::lesson_panel_models,
              {.kind = ButtonKind::secondary, .icon = Icon::advice, .key = Key::letter_m})) {
        memory.models = true;
        memory.panel = false;
    }
    if (press("lesson:finish", Text::lesson_panel_finish, {.icon = Icon::form}))
        do_in_lesson(scene, {app::FinishLesson{}});
    if (press("lesson:leave", Text::lesson_panel_leave, {.icon = Icon::left}))
        do_in_lesson(scene, {app::LeaveLesson{}});
    column.take_top(flow.height(), ui.px(12));
}

}  // namespace

void draw_lesson_panel(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    card(ui, place);
    // Esc closes the panel before it leads out of the room.
    const bool closes = ui.keys.take(Key::escape);
    scroll_in_card(ui, "lesson:panel", place.inset(ui.px(19), ui.px(12)), [&](Rect& column) {
        column.x += ui.px(3);
        column.w -= ui.px(6);
        draw_panel_buttons(scene, column);
        draw_ways(scene, column);
        draw_times(scene, column);
        draw_turn_list(scene, column);
        draw_people_here(scene, column);
    });
    if (closes) scene.memory.lesson.panel = false;
}

}  // namespace frontdesk::ui
