#include "ui/screens/play_causes.h"

#include <algorithm>

#include "app/result_words.h"
#include "ui/kit/icons.h"
#include "ui/kit/meters.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/naming.h"
#include "ui/screens/play.h"

namespace frontdesk::ui {

namespace {

using app::HeatCause;
using app::HeatStep;
using app::Text;

ImU32 colour_of(const Ui& ui, int delta) {
    return delta < 0 ? ui.theme.primary : ui.theme.amber_ink;
}

/// What was felt and by how much it moved; below it what was done.
void draw_cause(Ui& ui, Rect& column, const HeatCause& cause) {
    Rect row = column;
    const Rect sign = row.take_left(ui.px(16), ui.px(8));
    icon_in(ui, cause.delta < 0 ? Icon::trend_down : Icon::trend, {sign.x, sign.y, sign.w, ui.px(21)}, 16,
            colour_of(ui, cause.delta));
    const float figure = ui.px(34);
    Rect words = row;
    words.w -= figure;
    text_in(ui, Face::caption_bold, {words.right(), row.y, figure, ui.px(21)}, colour_of(ui, cause.delta),
            app::signed_figure(cause.delta), Align::right);
    const float top = words.y;
    words.take_top(paragraph(ui, Face::caption, words, ui.theme.ink, ui.shown(cause.felt)));
    if (!cause.rule.empty()) {
        words.take_top(paragraph(ui, Face::caption, words, ui.theme.ink2, ui.shown(cause.rule)));
    }
    column.take_top(words.y - top, ui.px(6));
}

std::string step_words(const Ui& ui, const HeatStep& step) {
    const std::string when = step.turn > 0 ? ui.words(Text::heat_turn, {std::to_string(step.turn)})
                                           : std::string(ui.words(Text::heat_between));
    return ui.words(Text::heat_now, {when, app::signed_figure(step.delta)});
}

void draw_step_of_heat(Scene& scene, Rect& column, const HeatStep& step) {
    Ui& ui = scene.ui;
    const auto mood = static_cast<std::size_t>(scenario::mood_of(step.after));
    const std::string words =
        step_words(ui, step) + " · " + ui.words(mood_word(scenario::mood_of(step.after)));
    column.take_top(paragraph(ui, Face::caption_bold, column, ui.theme.mood_text[mood], words), ui.px(4));
    for (const HeatCause& cause : step.causes) draw_cause(ui, column, cause);
    column.take_top(ui.px(4));
}

/// The causes of one change, below its line in the talk.
void draw_causes_of(Scene& scene, Rect& column, const HeatStep& step) {
    Ui& ui = scene.ui;
    const float width = std::min(column.w - ui.px(24), ui.px(440));
    const float left = column.x + (column.w - width) / 2;
    Rect inside{left, column.y, width, 0};
    inside.take_top(ui.px(2));
    for (const HeatCause& cause : step.causes) draw_cause(ui, inside, cause);
    column.take_top(inside.y - column.y, ui.px(10));
}

/// Whoever asks with the mouse goes on typing where they were.
void keep_keyboard(Scene& scene, const Press& press) {
    if (!press.focused) scene.memory.play.wake_reply = true;
}

}  // namespace

bool can_ask_for_causes(const Scene& scene) {
    return running(scene).mode == app::Mode::practice;
}

bool ask_at_mood_bar(Scene& scene, const Rect& place) {
    if (!can_ask_for_causes(scene)) return false;
    Ui& ui = scene.ui;
    bool& open = scene.memory.play.causes_open;
    const char* label = ui.words(open ? Text::heat_fold : Text::heat_ask);
    const Press press = press_area(ui, place, {"mood", label, true, false, open ? "open" : ""});
    if (press.focused) focus_ring(ui, place, ui.px(6));
    if (press.pressed) {
        open = !open;
        keep_keyboard(scene, press);
        ui.redraw_in(0);
    }
    return open || press.hovered;
}

void draw_causes(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const app::RunningAttempt& run = running(scene);
    const app::RuleNames names{scene.app.content().engine, ui.language};
    const std::vector<HeatStep> steps = app::heat_steps(names, run.session.transcript, run.session.present);
    Rect rest = place;
    const char* title = ui.words(Text::heat_title);
    text_in(ui, Face::caption_bold, rest.take_top(ui.px(21), ui.px(6)), ui.theme.ink, title);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"causes", title, place.x, place.y, place.w, place.h, true, false, std::to_string(steps.size())});
    }
    ScrollArea area(ui, "causes", rest);
    Rect column = area.content();
    column.w -= ui.px(12);
    const float top = column.y;
    if (steps.empty()) {
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::heat_none)));
    }
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) draw_step_of_heat(scene, column, *step);
    area.set_height(column.y - top);
}

void ask_at_change(Scene& scene, Rect& column, const Rect& row, std::size_t entry, const std::string& words) {
    if (!can_ask_for_causes(scene)) return;
    Ui& ui = scene.ui;
    std::optional<std::size_t>& asked = scene.memory.play.cause_of;
    const bool open = asked == entry;
    const Press press =
        press_area(ui, row, {"heat:" + std::to_string(entry), words, true, false, open ? "open" : ""});
    if (press.hovered) line(ui, {row.x, row.bottom()}, {row.right(), row.bottom()}, ui.theme.line2, ui.px(1));
    if (press.focused) focus_ring(ui, row, ui.px(6));
    if (press.pressed) {
        asked = open ? std::nullopt : std::optional<std::size_t>(entry);
        keep_keyboard(scene, press);
        ui.redraw_in(0);
    }
    if (!open) return;
    const app::RunningAttempt& run = running(scene);
    const std::string& person = run.session.transcript[entry].person;
    const app::RuleNames names{scene.app.content().engine, ui.language};
    const auto steps =
        app::heat_steps(names, run.session.transcript, person.empty() ? scenario::main_person : person);
    for (const app::HeatStep& step : steps) {
        if (step.entry == entry) draw_causes_of(scene, column, step);
    }
}

}  // namespace frontdesk::ui
