#include <algorithm>
#include <cmath>

#include "app/noted_talk.h"
#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/screens/naming.h"
#include "ui/screens/progress.h"
#include "ui/screens/result.h"
#include "ui/screens/scenario_row.h"

// What to do next: three things to try, the same again, another scenario.
namespace frontdesk::ui {

namespace {

using app::Text;

void draw_thing(Ui& ui, Rect& column, int number, const app::TryNext& thing) {
    const float inside = column.w - ui.px(32);
    const std::string& what = thing.what;
    const std::string& why = thing.why;
    const float height = paragraph_height(ui, Face::body, inside, what) +
                         (why.empty() ? 0 : paragraph_height(ui, Face::caption, inside, why)) + ui.px(16);
    if (number > 1) hairline(ui, column);
    Rect row = column.take_top(height);
    row.take_top(ui.px(8));
    number_badge(ui, {row.x + ui.px(10), row.y + ui.px(13)}, number, Underline::hit);
    row.take_left(ui.px(32));
    row.take_top(paragraph(ui, Face::body, row, ui.theme.ink, what));
    if (!why.empty()) paragraph(ui, Face::caption, row, ui.theme.ink2, why);
}

std::string more_words(const Ui& ui, const scenario::Scenario& next) {
    return track_word(ui, next.track) + " · " + ui.words(Text::today_minutes, {std::to_string(next.minutes)});
}

constexpr float face_side = 60;

/// Of title and what stands below it, beside the face.
float next_words_height(const Ui& ui, float width, const scenario::Scenario& next) {
    const float inside = width - ui.px(face_side + 12);
    return paragraph_height(ui, Face::body_bold, inside, ui.shown(next.title)) +
           paragraph_height(ui, Face::caption, inside, more_words(ui, next));
}

float next_height(const Ui& ui, float width, const scenario::Scenario& next) {
    return ui.px(9 + 21 + 7) + std::max(ui.px(face_side), next_words_height(ui, width, next)) + ui.px(8 + 44);
}

void draw_next(Scene& scene, Rect& inside, const scenario::Scenario& next) {
    Ui& ui = scene.ui;
    hairline(ui, inside);
    inside.take_top(ui.px(9));
    text_in(ui, Face::caption, inside.take_top(ui.px(21), ui.px(7)), ui.theme.ink2,
            ui.words(Text::result_next));
    const float words = next_words_height(ui, inside.w, next);
    Rect row = inside.take_top(std::max(ui.px(face_side), words), ui.px(8));
    const Rect face = row.take_left(ui.px(face_side), ui.px(12));
    portrait(ui, {face.x, face.y, face.w, face.w}, next.owner.portrait, scenario::mood_of(next.owner.heat));
    row.take_top(std::max(0.0F, std::floor((ui.px(face_side) - words) / 2)));
    row.take_top(paragraph(ui, Face::body_bold, row, ui.theme.ink, ui.shown(next.title)));
    paragraph(ui, Face::caption, row, ui.theme.ink2, more_words(ui, next));
    const ButtonLook look{.kind = ButtonKind::secondary, .icon_behind = Icon::right};
    if (button(ui, "next", inside.take_top(ui.px(44)), ui.words(Text::result_next_go), look)) {
        start_or_resume(ui, next, progress_of(scene.state(), next.id));
    }
}

}  // namespace

void draw_try_card(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    heading(ui, inside.take_top(ui.px(26), ui.px(2)), Icon::advice, ui.theme.amber_ink,
            ui.words(Text::result_try));
    const std::vector<app::TryNext> things =
        app::three_things(ui.wording(), {scene.app.content().engine, ui.language}, shown(scene));
    if (things.empty()) {
        inside.take_top(ui.px(4));
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink, ui.words(Text::result_try_keep)));
        inside.take_top(
            paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::result_try_keep_why)));
    }
    int number = 0;
    for (const app::TryNext& thing : things) draw_thing(ui, inside, ++number, thing);
    const float bottom = inside.y + ui.px(8);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

void draw_again_card(Scene& scene, Rect& column, float bottom) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    draw_retry(scene, inside);
    const scenario::Scenario* next = suggested(scene.app, shown(scene).head.scenario);
    if (next != nullptr && next->id != shown(scene).head.scenario) {
        const float height = next_height(ui, inside.w, *next);
        inside.y = std::max(inside.y + ui.px(6), bottom - ui.px(12) - height);
        draw_next(scene, inside, *next);
    }
    const float end = std::max(inside.y + ui.px(12), bottom);
    behind.close({outer.x, outer.y, outer.w, end - outer.y});
    column = {outer.x, end + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
