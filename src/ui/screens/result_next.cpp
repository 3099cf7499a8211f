#include <algorithm>

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
    const std::string what = ui.shown(thing.what);
    const std::string why = ui.shown(thing.why);
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

void draw_again_card(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    if (shown(scene).scenario == nullptr) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::retry, .key = Key::enter};
    if (button(ui, "again", inside.take_top(ui.px(44), ui.px(8)), ui.words(Text::result_again), look)) {
        ui.intend(app::StartScenario{shown(scene).head.scenario});
    }
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.words(Text::result_again_hint)));
    const float bottom = inside.y + ui.px(12);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

void draw_next_card(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const scenario::Scenario* next = suggested(scene.app, shown(scene).head.scenario);
    if (next == nullptr || next->id == shown(scene).head.scenario) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    text_in(ui, Face::caption, inside.take_top(ui.px(21), ui.px(6)), ui.theme.ink2,
            ui.words(Text::result_next));
    const std::string title = ui.shown(next->title);
    const std::string more =
        track_word(ui, next->track) + " · " + ui.words(Text::today_minutes, {std::to_string(next->minutes)});
    const float words_width = inside.w - ui.px(72);
    const float words = paragraph_height(ui, Face::body_bold, words_width, title) +
                        paragraph_height(ui, Face::caption, words_width, more);
    Rect row = inside.take_top(std::max(ui.px(60), words), ui.px(10));
    const Rect face = row.take_left(ui.px(60), ui.px(12));
    portrait(ui, {face.x, face.y, face.w, face.w}, next->owner.portrait, scenario::mood_of(next->owner.heat));
    row.take_top(paragraph(ui, Face::body_bold, row, ui.theme.ink, title));
    paragraph(ui, Face::caption, row, ui.theme.ink2, more);
    const ButtonLook look{.kind = ButtonKind::secondary, .icon_behind = Icon::right};
    if (button(ui, "next", inside.take_top(ui.px(44)), ui.words(Text::result_next_go), look)) {
        start_or_resume(ui, *next, progress_of(scene.state(), next->id));
    }
    const float bottom = inside.y + ui.px(14);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
