#include <algorithm>
#include <vector>

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/lesson.h"
#include "ui/screens/play_model.h"

// Above and below the room: where one stands, and what the trainer does next.
namespace frontdesk::ui {

namespace {

using app::LessonPhase;
using app::LessonWay;
using app::Text;

constexpr float foot_button_height = 39;

ImU32 head_ink(const Theme& theme) {
    return theme.dark ? theme.ink : theme.surface;
}

/// A caption and a bold figure behind it, at the right end of the bar.
void draw_team(Scene& scene, Rect& row, const app::TeamPoints& team) {
    Ui& ui = scene.ui;
    const std::string name = team.team.empty() ? ui.words(Text::lesson_no_team) : team.team;
    const std::string points = points_words(ui, team.points);
    const float points_width = text_width(ui, Face::body_bold, points) + 1;
    const float name_width = text_width(ui, Face::caption, name) + 1;
    const Rect figure = row.take_right(points_width, ui.px(6));
    text_in(ui, Face::body_bold, figure, head_ink(ui.theme), points);
    const Rect word = row.take_right(name_width, ui.px(20));
    text_in(ui, Face::caption, word, ui.theme.rail_ink, name);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"lesson:team:" + team.team, name, word.x, word.y, figure.right() - word.x, word.h,
                           true, false, std::to_string(team.points)});
    }
}

float team_width(const Ui& ui, const app::TeamPoints& team) {
    const std::string name = team.team.empty() ? ui.words(Text::lesson_no_team) : team.team;
    return text_width(ui, Face::caption, name) + ui.px(6 + 20) + 2 +
           text_width(ui, Face::body_bold, points_words(ui, team.points));
}

/// From the right, as many as leave the title its room.
void draw_teams(Scene& scene, Rect& row, float title_room) {
    std::vector<app::TeamPoints> teams = held(scene).teams();
    std::reverse(teams.begin(), teams.end());
    for (const app::TeamPoints& team : teams) {
        if (row.w - team_width(scene.ui, team) < title_room) return;
        draw_team(scene, row, team);
    }
}

/// What is left of the turn's time, calm until it is up.
void draw_turn_time(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const auto left = app::turn_left_ms(held(scene), scene.app.clock().steady_ms());
    if (!left || held(scene).phase != LessonPhase::asking) return;
    const bool up = *left == 0;
    const std::string words = up ? ui.words(Text::lesson_time_up)
                                 : ui.words(Text::lesson_seconds, {std::to_string((*left + 999) / 1000)});
    const ImU32 ink = up ? ui.theme.amber_fill : head_ink(ui.theme);
    const Rect place = row.take_right(text_width(ui, Face::body_bold, words) + 1, ui.px(6));
    text_in(ui, Face::body_bold, place, ink, words);
    icon_in(ui, Icon::clock, row.take_right(ui.px(20), ui.px(20)), 20, ink);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"lesson:time", words, place.x, place.y, place.w, place.h, true, false,
                           std::to_string(*left / 1000)});
    }
    if (!up && !held(scene).is_paused)
        ui.redraw_in(static_cast<double>((*left - 1) % 1000 + 1) / 1000.0 + 0.01);
}

struct FootButton {
    const char* id;
    Text label;
    Icon icon;
    Key key;
    bool enabled = true;
    bool shown = true;
};

std::vector<FootButton> foot_buttons(const Scene& scene) {
    const app::RunningLesson& lesson = held(scene);
    const bool asking = lesson.phase == LessonPhase::asking;
    const bool revealed = lesson.phase == LessonPhase::revealed;
    const bool paired = lesson.desk.way == LessonWay::pair;
    const bool can_pair = asking && lesson_wants_words(scene);
    return {{"lesson:back", revealed ? Text::lesson_hide : Text::lesson_back, Icon::undo, Key::left,
             revealed || !lesson.earlier.empty()},
            {"lesson:pause", lesson.is_paused ? Text::lesson_unpause : Text::lesson_pause,
             lesson.is_paused ? Icon::play : Icon::hold, Key::letter_p, asking},
            {"lesson:pair", paired ? Text::lesson_unpair : Text::lesson_pair, Icon::drill, Key::letter_c,
             can_pair, asking},
            {"lesson:more", Text::lesson_more, Icon::settings, Key::none}};
}

void press_foot_button(Scene& scene, std::string_view id) {
    LessonMemory& memory = scene.memory.lesson;
    const app::RunningLesson& lesson = held(scene);
    if (id == "lesson:back") do_in_lesson(scene, {app::Rewind{}});
    if (id == "lesson:pause") do_in_lesson(scene, {app::PauseLesson{!lesson.is_paused}});
    if (id == "lesson:more") memory.panel = !memory.panel;
    if (id != "lesson:pair") return;
    const bool paired = lesson.desk.way == LessonWay::pair;
    do_in_lesson(scene, {app::ChooseWay{paired ? LessonWay::typed : LessonWay::pair}});
}

/// What comes next, and what is missing for it.
struct NextStep {
    Text label = Text::lesson_reveal;
    bool enabled = true;
    Icon icon = Icon::eye;
    Key key = Key::space;
};

NextStep next_step(Scene& scene) {
    const app::RunningLesson& lesson = held(scene);
    if (lesson.phase == LessonPhase::ended) return {Text::lesson_finish, true, Icon::form, Key::enter};
    if (lesson.phase == LessonPhase::revealed) {
        return {lesson.picked ? Text::lesson_next : Text::lesson_needs_pick, lesson.picked.has_value(),
                Icon::right};
    }
    const LessonWay way = lesson_way(scene);
    if (way == LessonWay::done) {
        const bool complete = lesson_hand_in(scene).has_value();
        return {complete ? Text::lesson_reveal : Text::lesson_needs_words, complete, Icon::eye, Key::save};
    }
    if (!lesson_wants_words(scene) || way == LessonWay::vote) {
        // Of one thing that can be done nobody has to be asked.
        if (lesson.answers.size() == 1) return {};
        const bool any = lesson.hands_raised() > 0;
        return {any ? Text::lesson_reveal_vote : Text::lesson_needs_hands, any};
    }
    const auto& words = scene.memory.lesson.words;
    const bool said = !is_blank(words[0]) && (way != LessonWay::pair || !is_blank(words[1]));
    return {said ? Text::lesson_reveal : Text::lesson_needs_words, said, Icon::eye, Key::enter};
}

void go_next(Scene& scene) {
    switch (held(scene).phase) {
        case LessonPhase::ended:
            return do_in_lesson(scene, {app::FinishLesson{}});
        case LessonPhase::revealed:
            return do_in_lesson(scene, {app::GoOn{}});
        case LessonPhase::asking:
            return do_in_lesson(scene, {app::RevealAnswer{lesson_hand_in(scene)}});
    }
}

/// Without its cap where the row is full.
float foot_width(const Ui& ui, const char* label, ButtonLook look, bool roomy) {
    if (!roomy) look.key = Key::none;
    return button_width(ui, label, look);
}

}  // namespace

void draw_lesson_head(Scene& scene, Rect bar) {
    Ui& ui = scene.ui;
    fill(ui, bar, ui.theme.rail);
    Rect row = bar.inset(ui.px(24), 0);
    const app::RunningLesson& lesson = held(scene);
    const TurnCount turns = count_turns(*lesson.scenario, lesson.session);
    const int now = lesson.phase == LessonPhase::ended ? turns.taken : turns.taken + 1;
    const std::string turn = ui.words(
        Text::lesson_turn, {std::to_string(now), std::to_string(std::max(now, turns.taken + turns.ahead))});
    const std::string title = ui.shown(lesson.scenario->title);
    const float turn_width = text_width(ui, Face::caption, turn) + 1;
    const float title_width = text_width(ui, Face::body_bold, title) + 1;
    draw_turn_time(scene, row);
    draw_teams(scene, row, std::min(title_width, row.w * 0.4F) + ui.px(15) + turn_width);
    const float room = std::max(0.0F, row.w - turn_width - ui.px(15));
    const std::string shown = shortened(ui, Face::body_bold, title, std::min(title_width, room));
    const Rect place = row.take_left(text_width(ui, Face::body_bold, shown) + 1, ui.px(15));
    text_in(ui, Face::body_bold, place, head_ink(ui.theme), shown);
    text_in(ui, Face::caption, row, ui.theme.rail_ink, turn);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"lesson:turn", turn, row.x, row.y, row.w, row.h, true, false, std::to_string(now)});
    }
}

void draw_lesson_foot(Scene& scene, Rect bar) {
    Ui& ui = scene.ui;
    fill(ui, bar, ui.theme.surface);
    hairline(ui, bar);
    Rect row = bar.inset(ui.px(24), 0).centred_row(ui.px(foot_button_height));
    const NextStep step = next_step(scene);
    const ButtonLook look{
        .kind = ButtonKind::primary, .icon = step.icon, .key = step.key, .enabled = step.enabled};
    const char* label = ui.words(step.label);
    const std::vector<FootButton> buttons = foot_buttons(scene);
    const auto look_of = [](const FootButton& one) {
        return ButtonLook{.icon = one.icon, .key = one.key, .enabled = one.enabled};
    };
    float wish = button_width(ui, label, look);
    for (const FootButton& one : buttons)
        if (one.shown) wish += button_width(ui, ui.words(one.label), look_of(one)) + ui.px(12);
    // Where there is little room, first the word beside the last icon goes, then the caps of the keys.
    const FootButton& more = buttons.back();
    const bool bare = wish > row.w;
    if (bare) wish -= button_width(ui, ui.words(more.label), look_of(more)) - row.h;
    const bool roomy = wish <= row.w;
    const Rect next = row.take_right(foot_width(ui, label, look, roomy), ui.px(12));
    for (const FootButton& one : buttons) {
        if (!one.shown) continue;
        if (bare && &one == &more) {
            if (icon_button(ui, one.id, row.take_left(row.h, ui.px(12)), ui.words(one.label), one.icon))
                press_foot_button(scene, one.id);
            continue;
        }
        const float width = foot_width(ui, ui.words(one.label), look_of(one), roomy);
        const Rect place = row.take_left(width, ui.px(12));
        if (button(ui, one.id, place, ui.words(one.label), look_of(one))) press_foot_button(scene, one.id);
    }
    // The key that presses it works from everywhere but a text box: that is told like a focus.
    const bool at_hand = step.enabled && ui.focus.current().empty();
    if (at_hand) focus_ring(ui, next, ui.px(8));
    if (button(ui, "lesson:next", next, label, look)) go_next(scene);
}

}  // namespace frontdesk::ui
