#include "ui/screens/lesson.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "app/lesson_room.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/screens/naming.h"
#include "ui/screens/play_model.h"

// The room as a whole.
namespace frontdesk::ui {

namespace {

using app::LessonPhase;
using app::LessonWay;
using app::Text;

constexpr float question_height = 45;
constexpr float low_question_height = 36;
constexpr float page_width = 960;
constexpr float page_height = 540;
constexpr float largest_scale = 4;
/// New fonts are made for every step.
constexpr float steps_of_scale = 20;
constexpr double kept_within_s = 1;

std::string turn_key(const app::RunningLesson& lesson) {
    return std::to_string(lesson.id.value) + " " + std::to_string(lesson.turns.size()) + " " +
           std::to_string(lesson.session.inputs) + " " + lesson.session.at;
}

/// Another turn, or other words for it: what was typed is the lesson's, not the picture's.
void follow_turn(Scene& scene) {
    LessonMemory& memory = scene.memory.lesson;
    const app::RunningLesson& lesson = held(scene);
    const bool revealed = lesson.phase == LessonPhase::revealed;
    const std::string key = turn_key(lesson) + (revealed ? " revealed" : "");
    if (key == memory.turn) return;
    const bool other_turn = !memory.turn.starts_with(turn_key(lesson));
    memory.turn = key;
    memory.revealed_at = revealed ? scene.ui.in.seconds : -1;
    memory.wake = true;
    memory.words = lesson.desk.words;
    memory.fields = lesson.desk.fields;
    memory.changed_at = -1;
    if (!other_turn) return;
    memory.boxes = {};
    memory.counted = 0;
    memory.models = false;
    memory.taken_left.clear();
}

std::string question_of(const Scene& scene) {
    const Ui& ui = scene.ui;
    const app::RunningLesson& lesson = held(scene);
    const bool words = lesson_wants_words(scene);
    if (lesson.phase == LessonPhase::revealed) {
        if (lesson.picked) return ui.words(Text::lesson_ask_picked);
        return ui.words(lesson_way(scene) == LessonWay::pair ? Text::lesson_ask_which : Text::lesson_ask_tie);
    }
    const std::string name = person_name(lesson, lesson.desk.by[0]);
    switch (lesson_way(scene)) {
        case LessonWay::vote:
            return ui.words(words ? Text::lesson_ask_vote : Text::lesson_ask_vote_do);
        case LessonWay::relay:
            return ui.words(words ? Text::lesson_ask_relay : Text::lesson_ask_relay_do, {name});
        case LessonWay::pair:
            return ui.words(Text::lesson_ask_pair);
        case LessonWay::done:
            return ui.words(Text::lesson_ask_form);
        default:
            return ui.words(Text::lesson_ask_typed);
    }
}

std::string hint_of(const Scene& scene) {
    const Ui& ui = scene.ui;
    const bool revealed = held(scene).phase == LessonPhase::revealed;
    if (revealed) return held(scene).answers.size() > 1 ? ui.words(Text::lesson_hint_pick) : std::string();
    switch (lesson_way(scene)) {
        case LessonWay::vote:
            return ui.words(Text::lesson_hint_vote);
        case LessonWay::relay:
            return lesson_wants_words(scene) ? ui.words(Text::lesson_hint_typed)
                                             : ui.words(Text::lesson_hint_relay);
        case LessonWay::done:
            return {};
        default:
            return ui.words(Text::lesson_hint_typed);
    }
}

/// What is asked, and how it is answered; in a relay the button that asks somebody else.
void draw_question(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const bool asks_one = held(scene).phase == LessonPhase::asking && lesson_way(scene) == LessonWay::relay;
    if (asks_one) {
        const std::string label = ui.words(Text::lesson_skip);
        const ButtonLook look{.kind = ButtonKind::neutral,
                              .icon_behind = Icon::right,
                              .key = Key::letter_n,
                              .size = ButtonSize::small};
        const Rect place = row.take_right(std::min(button_width(ui, label, look), row.w * 0.5F), ui.px(12));
        if (button(ui, "lesson:skip", place.centred_row(ui.px(36)), label, look))
            do_in_lesson(scene, {app::SkipSpeaker{}});
    }
    const std::string question = question_of(scene);
    const std::string hint = hint_of(scene);
    const float hint_width = text_width(ui, Face::caption, hint) + 1;
    if (!asks_one && hint_width + text_width(ui, Face::body_bold, question) + ui.px(12) < row.w)
        text_in(ui, Face::caption, row.take_right(hint_width, ui.px(12)), ui.theme.ink2, hint, Align::right);
    text_in(ui, Face::body_bold, row, ui.theme.ink, question);
    if (ui.in.trace != nullptr)
        ui.in.trace->note({"lesson:question", question, row.x, row.y, row.w, row.h, true, false, {}});
}

void draw_paused(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    fill(ui, place, ui.theme.primary_soft, ui.px(12));
    const Rect middle = place.centred_row(ui.px(46 + 12 + 52)).inset(ui.px(24), 0);
    Rect column = middle;
    text_in(ui, Face::display, column.take_top(ui.px(46), ui.px(12)), ui.theme.primary_soft_ink,
            ui.words(Text::lesson_paused), Align::centre);
    paragraph(ui, Face::body, column, ui.theme.primary_soft_ink, ui.words(Text::lesson_paused_way),
              Align::centre);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"lesson:paused",
                           ui.words(Text::lesson_paused),
                           place.x,
                           place.y,
                           place.w,
                           place.h,
                           true,
                           false,
                           {}});
    }
}

void draw_turn(Scene& scene, Rect column) {
    Ui& ui = scene.ui;
    if (!ui.focus.in_text() && ui.keys.take(Key::letter_m))
        scene.memory.lesson.models = !scene.memory.lesson.models;
    const bool ended = held(scene).phase == LessonPhase::ended;
    const LessonWay way = ended ? LessonWay::done : lesson_way(scene);
    const bool options = way != LessonWay::done && (!lesson_wants_words(scene) || way == LessonWay::vote);
    const float wanted = options ? lesson_options_height(scene, column.w) : 0;
    draw_lesson_line(scene, column, wanted + ui.px(low_question_height));
    if (ended) return;
    const bool low = column.h - wanted < ui.px(question_height);
    draw_question(scene, column.take_top(ui.px(low ? low_question_height : question_height)));
    if (scene.memory.lesson.models) return draw_lesson_models(scene, column);
    if (held(scene).is_paused) return draw_paused(scene, column);
    if (way == LessonWay::done) {
        if (held(scene).phase == LessonPhase::revealed) return draw_lesson_answers(scene, column);
        return draw_lesson_hand_in(scene, column);
    }
    if (options) return draw_lesson_options(scene, column);
    if (held(scene).phase == LessonPhase::revealed) return draw_lesson_answers(scene, column);
    draw_lesson_words(scene, column);
}

/// Esc closes what is open, and leads out of the room when nothing is.
void follow_escape(Scene& scene) {
    LessonMemory& memory = scene.memory.lesson;
    if (!scene.ui.keys.take(Key::escape)) return;
    if (memory.panel || memory.models) {
        memory.panel = false;
        memory.models = false;
        return;
    }
    do_in_lesson(scene, {app::LeaveLesson{}});
}

}  // namespace

float projector_scale(float width, float height) {
    const float fitting = std::min(width / page_width, height / page_height);
    return std::clamp(std::floor(fitting * steps_of_scale) / steps_of_scale, 0.75F, largest_scale);
}

void follow_lessons(const app::LessonState& lessons, Memory& memory) {
    const records::LessonId running = lessons.running ? lessons.running->id : records::LessonId{};
    if (running != records::LessonId{} && running != memory.lesson.shown) {
        memory.screen = ScreenId::lesson;
        memory.lesson.turn.clear();
        memory.lesson.panel = false;
    }
    memory.lesson.shown = running;
    const records::LessonId report = lessons.report ? lessons.report->head.id : records::LessonId{};
    if (report != records::LessonId{} && report != memory.lesson.report)
        memory.screen = ScreenId::lesson_report;
    memory.lesson.report = report;
}

void do_in_lesson(Scene& scene, app::LessonDeed deed) {
    LessonMemory& memory = scene.memory.lesson;
    if (memory.changed_at >= 0 && scene.state().lesson.running) {
        scene.ui.intend(
            app::LessonDeed{app::KeepLessonWords{memory.words[0], memory.words[1], memory.fields}});
        memory.changed_at = -1;
    }
    scene.ui.intend(std::move(deed));
}

void note_lesson_change(Scene& scene) {
    if (scene.memory.lesson.changed_at < 0) scene.memory.lesson.changed_at = scene.ui.in.seconds;
}

void keep_lesson_words(Scene& scene) {
    LessonMemory& memory = scene.memory.lesson;
    if (memory.changed_at < 0) return;
    const double left = memory.changed_at + kept_within_s - scene.ui.in.seconds;
    if (left > 0) return scene.ui.redraw_in(left);
    scene.ui.intend(app::LessonDeed{app::KeepLessonWords{memory.words[0], memory.words[1], memory.fields}});
    memory.changed_at = -1;
}

LessonWay lesson_way(const Scene& scene) {
    const app::Content& content = scene.app.content();
    const app::RunningLesson& lesson = held(scene);
    const app::LessonRoom room({*lesson.scenario, content.engine, content.tempers}, content.policy);
    return room.way_at(lesson.desk.way, lesson.session);
}

bool lesson_wants_words(const Scene& scene) {
    const auto waits = scene.app.lesson_step().waits;
    return waits == session::Step::Waits::reply || waits == session::Step::Waits::summary;
}

std::string option_words(const Ui& ui, const app::LessonAnswer& answer) {
    return std::holds_alternative<session::Do>(answer.input) ? act_word(ui, answer.text)
                                                             : ui.shown(answer.text);
}

std::string person_name(const app::RunningLesson& lesson, std::optional<records::TraineeId> who) {
    const app::LessonPerson* person = who ? lesson.person(*who) : nullptr;
    return person != nullptr ? person->who.name : std::string();
}

std::string points_words(const Ui& ui, int points) {
    const std::string figure = (points < 0 ? "−" : "") + std::to_string(std::abs(points));
    return ui.words(Text::lesson_points, {figure});
}

std::string signed_points(const Ui& ui, int points) {
    return (points > 0 ? "+" : "") + points_words(ui, points);
}

void draw_lesson(Scene& scene) {
    Ui& ui = scene.ui;
    follow_turn(scene);
    Rect page = scene.area;
    draw_lesson_head(scene, page.take_top(ui.px(46)));
    draw_lesson_foot(scene, page.take_bottom(ui.px(62)));
    Rect body{page.x + ui.px(24), page.y + ui.px(16), page.w - ui.px(48), page.h - ui.px(16 + 13)};
    draw_lesson_owner(scene, body.take_left(ui.px(250), ui.px(22)));
    if (scene.memory.lesson.panel) {
        draw_lesson_panel(scene, body);
    } else {
        draw_turn(scene, body);
    }
    keep_lesson_words(scene);
    follow_escape(scene);
}

}  // namespace frontdesk::ui
