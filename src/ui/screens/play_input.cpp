#include <algorithm>
#include <cmath>

#include "session/phone.h"
#include "text/utf8.h"
#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/reply_box.h"
#include "ui/screens/naming.h"
#include "ui/screens/play.h"
#include "ui/screens/play_exercise.h"
#include "ui/screens/play_model.h"

// What the trainee does next.
namespace frontdesk::ui {

namespace {

using app::Text;
using Waits = session::Step::Waits;

float reply_box_height(const Scene& scene) {
    return scene.ui.px(scene.height() < 520 ? 64 : 96);
}

Key digit_key(std::size_t index) {
    return index < 9 ? static_cast<Key>(static_cast<int>(Key::digit1) + static_cast<int>(index)) : Key::none;
}

/// Opens or folds the form; shown only where the scenario has one.
void draw_form_button(Scene& scene, Rect& row, const session::Step& step) {
    Ui& ui = scene.ui;
    PlayMemory& play = scene.memory.play;
    if (form_on_desk(*running(scene).scenario, step).form == nullptr) return;
    const std::string label = ui.words(play.form_open ? Text::play_form_fold : Text::play_form);
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::form, .key = Key::f2};
    const float width = std::min(button_width(ui, label, look), row.w);
    if (button(ui, "form", row.take_left(width, ui.px(12)), label, look)) {
        play.form_open = !play.form_open;
        play.form_since = ui.in.seconds;
        play.to_end = frames_to_the_end;
    }
}

void send(Scene& scene) {
    PlayMemory& play = scene.memory.play;
    if (is_blank(play.reply)) return;
    scene.ui.intend(app::Play{session::Say{play.reply}});
    play.reply_changed_at = -1;
    play.wake_reply = true;
}

void draw_send_row(Scene& scene, Rect row, const session::Step& step) {
    Ui& ui = scene.ui;
    PlayMemory& play = scene.memory.play;
    const ButtonLook look{.kind = play.form_open ? ButtonKind::neutral : ButtonKind::primary,
                          .icon = Icon::send,
                          .key = Key::enter,
                          .enabled = !is_blank(play.reply)};
    const std::string label = ui.words(Text::play_send);
    const float width = std::min(button_width(ui, label, look), row.w * 0.6F);
    const Rect place = row.take_right(width, ui.px(12));
    draw_form_button(scene, row, step);
    const std::string count = ui.words(Text::play_characters, {std::to_string(text::length(play.reply))});
    const float count_width = text_width(ui, Face::caption, count) + 1;
    if (count_width < row.w) {
        text_in(ui, Face::caption, row.take_right(count_width, ui.px(12)), ui.theme.ink2, count);
    }
    const std::string hint = ui.words(Text::play_shift_enter);
    if (text_width(ui, Face::caption, hint) <= row.w) text_in(ui, Face::caption, row, ui.theme.ink2, hint);
    if (button(ui, "send", place, label, look)) send(scene);
}

void draw_reply(Scene& scene, Rect rest, const session::Step& step) {
    Ui& ui = scene.ui;
    PlayMemory& play = scene.memory.play;
    const auto* node = std::get_if<scenario::ReplyNode>(&step.node->kind);
    const auto* summary = std::get_if<scenario::SummaryNode>(&step.node->kind);
    // What a reply should contain is a hint; a summary's prompt is its question.
    const bool hint_allowed = running(scene).mode == app::Mode::practice;
    std::string ghost = node != nullptr      ? ui.shown(node->prompt)
                        : summary != nullptr ? ui.shown(summary->prompt)
                                             : std::string();
    if (ghost.empty() || (node != nullptr && !hint_allowed)) ghost = ui.words(Text::play_reply_ghost);
    const Rect box = rest.take_top(reply_box_height(scene), ui.px(10));
    const ReplyBoxResult result =
        reply_box(ui, "reply", box, play.reply, play.box, {.ghost = ghost, .wake = play.wake_reply});
    play.wake_reply = false;
    if (result.changed && play.reply_changed_at < 0) play.reply_changed_at = ui.in.seconds;
    if (result.sent) send(scene);
    draw_send_row(scene, rest.take_top(ui.px(44)), step);
}

float option_height(const Ui& ui, const std::string& words, float width) {
    return std::max(ui.px(44),
                    paragraph_height(ui, Face::body, width - ui.px(14 + 24 + 12 + 14), words) + ui.px(18));
}

/// An option of a choice: number, words over as many lines as they need.
bool draw_option(Ui& ui, const Rect& place, const std::string& id, const std::string& words,
                 std::size_t index) {
    const Press press = press_area(ui, place, {id, words, true, false, {}});
    const Theme& theme = ui.theme;
    fill(ui, place, press.hovered || press.held ? theme.primary_soft : theme.surface, ui.px(8));
    edge(ui, place, theme.line2, ui.px(8), std::max(1.0F, 1.5F * ui.in.scale));
    Rect rest = place.inset(ui.px(14), ui.px(9));
    const Rect cap = rest.take_left(ui.px(24), ui.px(12));
    const Key key = digit_key(index);
    if (key != Key::none) key_cap(ui, {cap.x, cap.y + ui.px(2)}, key_word(key), theme.ink);
    paragraph(ui, Face::body, rest, theme.ink, words);
    if (press.focused) focus_ring(ui, place, ui.px(8));
    return press.pressed || (key != Key::none && !ui.focus.in_text() && ui.keys.take(key));
}

void draw_choices(Scene& scene, Rect rest, const scenario::ChoiceNode& node) {
    Ui& ui = scene.ui;
    std::string prompt = ui.shown(node.prompt);
    if (prompt.empty()) prompt = ui.words(Text::play_choose);
    rest.take_top(paragraph(ui, Face::body_bold, rest, ui.theme.ink, prompt), ui.px(8));
    for (std::size_t i = 0; i < node.options.size(); ++i) {
        const std::string words = ui.shown(node.options[i].text);
        const Rect place = rest.take_top(option_height(ui, words, rest.w), ui.px(8));
        if (draw_option(ui, place, "choice:" + node.options[i].id, words, i)) {
            ui.intend(app::Play{session::Choose{node.options[i].id}});
        }
    }
}

/// Acts lie side by side and go on in the next row.
struct ActPlaces {
    std::vector<Rect> places;
    float height = 0;
};

ButtonLook act_look(const scenario::ActOption& option, std::size_t index, bool ringing) {
    const bool pick_up = ringing && option.act == "pick-up";
    return {.kind = pick_up ? ButtonKind::primary : ButtonKind::neutral,
            .icon = act_icon(option.act),
            .key = pick_up ? Key::f4 : digit_key(index)};
}

ActPlaces act_places(const Scene& scene, const Rect& area, const scenario::ActNode& node) {
    const Ui& ui = scene.ui;
    ActPlaces result;
    Rect row{area.x, area.y, area.w, ui.px(44)};
    for (std::size_t i = 0; i < node.options.size(); ++i) {
        const ButtonLook look = act_look(node.options[i], i, node.ringing.has_value());
        const float width = std::min(area.w, button_width(ui, act_word(ui, node.options[i].act), look));
        if (width > row.w && row.w < area.w) row = {area.x, row.bottom() + ui.px(10), area.w, ui.px(44)};
        result.places.push_back(row.take_left(width, ui.px(10)));
    }
    result.height = row.bottom() - area.y;
    return result;
}

void draw_acts(Scene& scene, Rect rest, const scenario::ActNode& node) {
    Ui& ui = scene.ui;
    std::string prompt = ui.shown(node.prompt);
    if (prompt.empty()) prompt = ui.words(Text::play_act);
    rest.take_top(paragraph(ui, Face::body_bold, rest, ui.theme.ink, prompt), ui.px(10));
    const ActPlaces places = act_places(scene, rest, node);
    for (std::size_t i = 0; i < node.options.size(); ++i) {
        const std::string& act = node.options[i].act;
        ButtonLook look = act_look(node.options[i], i, node.ringing.has_value());
        look.enabled = session::impossible(running(scene).session.phone, act).empty();
        bool pressed = button(ui, "act:" + act, places.places[i], act_word(ui, act), look);
        const bool free_space = !ui.focus.in_text() && !ui.focus.keeps_enter();
        if (look.key == Key::f4 && free_space && ui.keys.take(Key::space)) pressed = true;
        if (pressed) do_act(scene, act);
    }
}

void draw_way_to_form(Scene& scene, Rect rest, const session::Step& step) {
    Ui& ui = scene.ui;
    const auto* node = std::get_if<scenario::FormNode>(&step.node->kind);
    std::string prompt = node != nullptr ? ui.shown(node->prompt) : std::string();
    if (prompt.empty()) prompt = ui.words(Text::play_form_open_hint);
    rest.take_top(paragraph(ui, Face::body_bold, rest, ui.theme.ink, prompt), ui.px(10));
    Rect row = rest.take_top(ui.px(44));
    draw_form_button(scene, row, step);
}

}  // namespace

float input_height(const Scene& scene, const session::Step& step, float width) {
    const Ui& ui = scene.ui;
    const float inside = width - 2 * ui.px(16);
    const float around = ui.px(12) + ui.px(12);
    const auto prompt = [&](const std::string& words) {
        return paragraph_height(ui, Face::body_bold, inside, words.empty() ? "…" : ui.shown(words)) +
               ui.px(10);
    };
    if (step.node == nullptr) return 0;
    if (step.waits == Waits::exercise) return around + exercise_height(scene, step, inside);
    if (step.waits == Waits::reply || step.waits == Waits::summary)
        return around + reply_box_height(scene) + ui.px(10 + 44);
    if (const auto* choice = std::get_if<scenario::ChoiceNode>(&step.node->kind)) {
        float height = around + prompt(choice->prompt) - ui.px(10);
        for (const scenario::Option& option : choice->options) {
            height += option_height(ui, ui.shown(option.text), inside) + ui.px(8);
        }
        return height;
    }
    if (const auto* act = std::get_if<scenario::ActNode>(&step.node->kind)) {
        return around + prompt(act->prompt) + act_places(scene, {0, 0, inside, 0}, *act).height;
    }
    if (const auto* form = std::get_if<scenario::FormNode>(&step.node->kind)) {
        return around + prompt(form->prompt) + ui.px(44);
    }
    return around;
}

void draw_input(Scene& scene, const Rect& place, const session::Step& step) {
    hairline(scene.ui, place);
    const Rect inside = place.inset(scene.ui.px(16), scene.ui.px(12));
    switch (step.waits) {
        case Waits::exercise:
            draw_exercise(scene, inside, step);
            break;
        case Waits::reply:
        case Waits::summary:
            draw_reply(scene, inside, step);
            break;
        case Waits::choice:
            draw_choices(scene, inside, std::get<scenario::ChoiceNode>(step.node->kind));
            break;
        case Waits::act:
            draw_acts(scene, inside, std::get<scenario::ActNode>(step.node->kind));
            break;
        case Waits::form:
            draw_way_to_form(scene, inside, step);
            break;
        case Waits::ended:
            paragraph(scene.ui, Face::body, inside, scene.ui.theme.ink2, scene.ui.words(Text::play_ended));
            break;
    }
}

}  // namespace frontdesk::ui
