#include <algorithm>
#include <array>
#include <cmath>

#include "app/lesson_room.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/reply_box.h"
#include "ui/screens/lesson.h"
#include "ui/screens/play_model.h"

// What is typed at the front, and who says it; what could be said.
namespace frontdesk::ui {

namespace {

using app::LessonWay;
using app::Text;

/// Who says it, as chips: the room, or one of those who are present. Returns the height.
float draw_speakers(Scene& scene, const Rect& area, std::size_t which) {
    Ui& ui = scene.ui;
    const app::RunningLesson& lesson = held(scene);
    const records::TraineeId by = lesson.desk.by.at(which);
    const std::string prefix = "lesson:by:" + std::to_string(which) + ":";
    Flow flow(area, ui.px(34), ui.px(8));
    const auto offer = [&](records::TraineeId who, const std::string& label) {
        const bool on = by == who;
        const Rect place = flow.place(filter_chip_width(ui, label, on));
        if (filter_chip(ui, prefix + std::to_string(who.value), place, label, on))
            do_in_lesson(scene, {app::NameSpeaker{who, which == 1}});
    };
    offer({}, ui.words(Text::lesson_speaker_room));
    for (const app::LessonPerson& person : lesson.people)
        if (person.present) offer(person.who.id, filter_chip_label(ui, person.who.name, area.w));
    return flow.height();
}

float speakers_height(const Scene& scene, float width) {
    const Ui& ui = scene.ui;
    Flow flow({0, 0, width, 0}, ui.px(34), ui.px(8));
    flow.place(filter_chip_width(ui, ui.words(Text::lesson_speaker_room), true));
    for (const app::LessonPerson& person : held(scene).people)
        if (person.present) flow.place(filter_chip_width(ui, person.who.name, true));
    return flow.height() + ui.px(24 + 6);
}

void draw_speakers_in(Scene& scene, Rect place, std::size_t which) {
    Ui& ui = scene.ui;
    text_in(ui, Face::caption, place.take_top(ui.px(24)), ui.theme.ink2, ui.words(Text::lesson_speaker));
    scroll_in_card(ui, "lesson:speakers:" + std::to_string(which), place,
                   [&](Rect& column) { column.take_top(draw_speakers(scene, column, which)); });
}

void draw_box(Scene& scene, const Rect& place, std::size_t which) {
    Ui& ui = scene.ui;
    LessonMemory& memory = scene.memory.lesson;
    const bool wake = memory.wake && which == 0;
    const ReplyBoxResult result =
        reply_box(ui, which == 0 ? "lesson:words" : "lesson:words:second", place, memory.words.at(which),
                  memory.boxes.at(which), {.ghost = ui.words(Text::lesson_box_ghost), .wake = wake});
    if (wake) memory.wake = false;
    if (result.changed) note_lesson_change(scene);
    const bool complete =
        !is_blank(memory.words[0]) && (lesson_way(scene) != LessonWay::pair || !is_blank(memory.words[1]));
    if (!result.sent || !complete) return;
    note_lesson_change(scene);
    do_in_lesson(scene, {app::RevealAnswer{}});
}

}  // namespace

void draw_lesson_words(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const LessonWay way = lesson_way(scene);
    Rect rest = place;
    const float gap = ui.px(12);
    const float width = way == LessonWay::pair ? std::floor((place.w - gap) / 2) : place.w;
    const float most = std::floor(place.h * 0.6F);
    const float speakers =
        way == LessonWay::relay ? 0 : std::min(most, speakers_height(scene, width) + ui.px(2));
    if (way != LessonWay::pair) {
        draw_box(scene, rest.take_top(place.h - speakers, ui.px(6)), 0);
        if (speakers > 0) draw_speakers_in(scene, {rest.x, rest.y, rest.w, speakers - ui.px(6)}, 0);
        return;
    }
    for (const std::size_t which : {std::size_t{0}, std::size_t{1}}) {
        Rect column = rest.take_left(width, gap);
        text_in(ui, Face::caption_bold, column.take_top(ui.px(24)), ui.theme.ink,
                ui.words(which == 0 ? Text::lesson_box_first : Text::lesson_box_second));
        draw_box(scene, column.take_top(column.h - speakers, ui.px(6)), which);
        draw_speakers_in(scene, {column.x, column.y, column.w, speakers - ui.px(6)}, which);
    }
}

void draw_lesson_models(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const scenario::Node& node = *scene.app.lesson_step().node;
    const std::vector<std::string> models = app::model_answers(node);
    fill(ui, place, ui.theme.primary_soft, ui.px(12));
    Rect inside = place.inset(ui.px(19), ui.px(12));
    const bool choice = std::holds_alternative<scenario::ChoiceNode>(node.kind);
    const Text head = models.empty() ? Text::lesson_models_none
                      : choice       ? Text::lesson_models_best
                                     : Text::lesson_models;
    text_in(ui, Face::body_bold, inside.take_top(ui.px(30), ui.px(6)), ui.theme.primary_soft_ink,
            ui.words(head));
    scroll_in_card(ui, "lesson:models:area", inside, [&](Rect& column) {
        for (std::size_t i = 0; i < models.size(); ++i) {
            const std::string words = ui.shown(models[i]);
            const float top = column.y;
            column.take_top(paragraph(ui, Face::title_regular, column, ui.theme.ink, words), ui.px(12));
            if (ui.in.trace != nullptr) {
                ui.in.trace->note({"lesson:model:" + std::to_string(i),
                                   words,
                                   column.x,
                                   top,
                                   column.w,
                                   column.y - top,
                                   true,
                                   false,
                                   {}});
            }
        }
    });
}

}  // namespace frontdesk::ui
