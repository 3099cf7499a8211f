#include "ui/screens/play.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/conversation.h"
#include "ui/screens/exam_parts.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/play_coach.h"
#include "ui/screens/play_exercise.h"
#include "ui/screens/play_model.h"
#include "ui/screens/private_switch.h"

// The play screen: who stands where.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr ChipLook mode_look{ChipKind::made};

/// Which regions have room.
struct Regions {
    bool owner_card, coach, low;
};

Regions regions_of(const Scene& scene) {
    const bool form = scene.memory.play.form_open;
    const float width = scene.width();
    const float height = scene.height();
    return {.owner_card = width >= 960 && height >= 560 && !form,
            .coach = width >= 760 && !form,
            .low = height < 420};
}

/// A ghost button at the right of the top bar, if it fits behind the title.
bool bar_button(Ui& ui, Rect& row, std::string_view id, Text words, Icon icon, Key key) {
    const std::string label = ui.words(words);
    ButtonLook look{.kind = ButtonKind::ghost, .icon = icon, .key = key, .size = ButtonSize::small};
    float width = button_width(ui, label, look);
    if (width > row.w * 0.5F) return false;
    return button(ui, id, row.take_right(width, ui.px(4)).centred_row(ui.px(36)), label, look);
}

std::string mode_words(const Scene& scene) {
    const Ui& ui = scene.ui;
    if (scene.state().sitting) return paper_words(scene);
    if (running(scene).is_trial) return ui.words(Text::editor_trial);
    if (running(scene).is_private) return ui.words(Text::private_switch);
    return ui.words(running(scene).mode == app::Mode::exam ? Text::play_mode_exam : Text::play_mode_practice);
}

/// Which paper it is, and that practice is private, is told before how many turns there are.
float chip_room(Scene& scene) {
    if (!scene.state().sitting && !running(scene).is_private && !running(scene).is_trial) return 0;
    return chip_width(scene.ui, mode_words(scene), mode_look) + scene.ui.px(12);
}

/// What must stay free at the left for the whole title.
float title_room(Scene& scene) {
    Ui& ui = scene.ui;
    return text_width(ui, Face::title, ui.shown(running(scene).scenario->title)) + ui.px(13);
}

void draw_turns(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const TurnCount turns = count_turns(*running(scene).scenario, running(scene).session);
    const int total = turns.taken + turns.ahead;
    if (total == 0 || total > 12) return;
    const int current = std::min(turns.taken, total - 1);
    const std::string words = ui.words(Text::play_turn, {std::to_string(current + 1), std::to_string(total)});
    const float dots = turn_dots_width(ui, total);
    const float text = text_width(ui, Face::caption, words) + 1;
    float room = row.w - title_room(scene) - chip_room(scene);
    if (dots + ui.px(12) > room) return;
    const Rect place = row.take_right(dots, ui.px(12)).centred_row(ui.px(8));
    turn_dots(ui, place.min(), current, total);
    room = row.w - title_room(scene) - chip_room(scene);
    if (text + ui.px(16) > room) return;
    text_in(ui, Face::caption, row.take_right(text, ui.px(16)), ui.theme.ink2, words, Align::right);
}

/// In an examination there is no way back and none out but handing in.
void draw_exam_bar(Scene& scene, Rect& row) {
    draw_hand_in_button(scene, row);
    draw_countdown(scene, row);
}

void draw_play_bar(Scene& scene) {
    Ui& ui = scene.ui;
    Rect row = take_top_bar(scene);
    if (scene.memory.play.causes_open && ui.keys.take(Key::escape)) scene.memory.play.causes_open = false;
    if (scene.memory.play.form_open) {
        // Esc belongs to the sheet that lies on top.
        if (ui.keys.pressed(Key::escape)) {
            scene.memory.play.form_open = false;
            scene.memory.play.to_end = frames_to_the_end;
        }
        ui.keys.take(Key::escape);
    }
    const bool sits_exam = scene.state().sitting.has_value();
    if (sits_exam) draw_exam_bar(scene, row);
    bool leave = !sits_exam && bar_button(ui, row, "leave", Text::play_leave, Icon::none, Key::escape);
    leave = (!sits_exam && back_arrow(ui, row)) || leave;
    const bool can_go_back =
        running(scene).mode == app::Mode::practice && last_reply(running(scene).session) != nullptr;
    if (can_go_back && bar_button(ui, row, "step-back", Text::play_step_back, Icon::retry, Key::none)) {
        ui.intend(app::StepBack{});
    }
    draw_turns(scene, row);
    const std::string mode = mode_words(scene);
    const bool with_chip = row.w - title_room(scene) > chip_width(ui, mode, mode_look);
    bar_title(ui, row, ui.shown(running(scene).scenario->title));
    if (with_chip) chip(ui, row.centred_row(ui.px(28)).min(), mode, mode_look);
    if (leave) leave_play(ui, scene.memory);
}

void draw_briefing(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& lines = running(scene).scenario->briefing;
    if (lines.empty()) return;
    const float inside = column.w - 2 * ui.px(16);
    float height = ui.px(24) + ui.px(26);
    for (const std::string& line : lines)
        height += paragraph_height(ui, Face::body, inside, ui.shown(line)) + ui.px(4);
    Rect box = column.take_top(height, ui.px(12));
    fill(ui, box, ui.theme.sunken, ui.px(8));
    box = box.inset(ui.px(16), ui.px(12));
    text_in(ui, Face::caption_bold, box.take_top(ui.px(26)), ui.theme.ink2, ui.words(Text::play_briefing));
    for (const std::string& line : lines) {
        box.take_top(paragraph(ui, Face::body, box, ui.theme.ink, ui.shown(line)), ui.px(4));
    }
}

void draw_lines(Scene& scene, Rect& column, const Regions& regions) {
    const app::RunningAttempt& run = running(scene);
    if (run.is_private) draw_private_words(scene.ui, column);
    draw_briefing(scene, column);
    draw_conversation(scene, column, run.session,
                      {.scenario = run.scenario,
                       .feedback = run.mode == app::Mode::practice,
                       .notes_inside = !regions.coach && run.mode == app::Mode::practice,
                       .first_new = scene.memory.play.first_new,
                       .arrival = line_arrival(scene)});
}

void keep_at_end(Scene& scene, ScrollArea& area) {
    if (scene.memory.play.to_end == 0) return;
    area.show_end();
    --scene.memory.play.to_end;
}

/// The lines stand at the bottom while they do not fill their place, as in every chat.
void draw_talk(Scene& scene, const Rect& place, const Regions& regions) {
    Ui& ui = scene.ui;
    ScrollArea area(ui, "talk", place);
    Rect column = area.content().inset(ui.px(16), 0);
    float& height = scene.memory.play.talk_height;
    const float top = column.y + ui.px(12) + std::max(0.0F, place.h - height - ui.px(14));
    column.y = top;
    draw_lines(scene, column, regions);
    if (std::fabs(height - (column.y - top)) > 0.5F) ui.redraw_in(0);
    height = column.y - top;
    area.set_height(column.y + ui.px(2) - area.content().y);
    keep_at_end(scene, area);
}

void draw_conversation_card(Scene& scene, const Rect& place, const Regions& regions,
                            const session::Step& step) {
    Ui& ui = scene.ui;
    card(ui, place);
    Rect rest = place;
    if (step.line != 0) draw_ring_strip(scene, rest.take_top(ui.px(44)), step);
    if (!regions.owner_card) draw_owner_strip(scene, rest.take_top(owner_strip_height(scene)));
    const float wish = input_height(scene, step, rest.w);
    const float most = step.waits == session::Step::Waits::exercise ? 0.86F : 0.72F;
    draw_input_in(scene, rest.take_bottom(std::min(wish, rest.h * most)), wish, step);
    draw_talk(scene, rest, regions);
}

/// On a window that is low for its scale everything is one page.
void draw_low_page(Scene& scene, const Regions& regions, const session::Step& step) {
    Ui& ui = scene.ui;
    if (scene.memory.play.form_open) return draw_form(scene, scene.area.inset(ui.px(6)), step);
    ScrollArea page(ui, "page:play", scene.area);
    Rect column = page.content().inset(ui.px(12), 0);
    if (step.line != 0) draw_ring_strip(scene, column.take_top(ui.px(44), ui.px(8)), step);
    draw_owner_strip(scene, column.take_top(owner_strip_height(scene), ui.px(8)));
    draw_lines(scene, column, regions);
    Rect input{page.content().x, column.y, page.content().w, input_height(scene, step, page.content().w)};
    draw_input(scene, input, step);
    page.set_height(input.bottom() - page.content().y);
    keep_at_end(scene, page);
}

void draw_wide_page(Scene& scene, const Regions& regions, const session::Step& step) {
    Ui& ui = scene.ui;
    Rect body = scene.area.inset(ui.px(16), ui.px(16));
    const float gap = ui.px(16);
    if (scene.memory.play.form_open) {
        const bool beside = scene.width() >= 900;
        if (!beside) return draw_form(scene, body, step);
        const float sheet = std::min(ui.px(660), std::floor(body.w * 0.58F));
        draw_form(scene, body.take_right(sheet, gap), step);
        return draw_conversation_card(scene, body, regions, step);
    }
    const bool roomy = scene.width() >= 1150;
    if (regions.owner_card) draw_owner_card(scene, body.take_left(ui.px(roomy ? 256 : 232), gap), step);
    if (regions.coach) draw_coach(scene, body.take_right(ui.px(roomy ? 318 : 282), gap), step);
    draw_conversation_card(scene, body, regions, step);
}

}  // namespace

void draw_input_in(Scene& scene, const Rect& place, float wish, const session::Step& step) {
    if (wish <= place.h + 0.5F) return draw_input(scene, place, step);
    if (step.waits == session::Step::Waits::exercise) return draw_exercise_in(scene, place, step);
    ScrollArea area(scene.ui, "input", place);
    const Rect content = area.content();
    draw_input(scene, {content.x, content.y, content.w, wish}, step);
    area.set_height(wish);
}

void draw_play(Scene& scene) {
    follow_session(scene);
    const session::Step step = scene.app.step();
    follow_ringing(scene, step);
    follow_sound(scene);
    follow_exam_clock(scene);
    const Regions regions = regions_of(scene);
    draw_play_bar(scene);
    draw_hand_in_question(scene);
    if (regions.low) {
        draw_low_page(scene, regions, step);
    } else {
        draw_wide_page(scene, regions, step);
    }
    keep_draft_in_time(scene);
}

}  // namespace frontdesk::ui
