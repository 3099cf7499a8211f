#include "ui/screens/review.h"

#include <algorithm>
#include <utility>

#include "app/naming.h"
#include "app/noted_talk.h"
#include "app/turns.h"
#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/account.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/noted_line.h"

// An attempt of somebody else: the talk, and beside it what can be done about the line that was chosen.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float review_two_from =
    960;  ///< logical width from which the talk and the panel stand side by side
constexpr float review_panel = 340;

void choose_turn(ReviewMemory& memory, int turn) {
    if (memory.turn == turn) return;
    memory.turn = turn;
    memory.mark.reset();
    memory.missed = false;
}

/// What was half-typed belongs to one attempt; what was done goes out of its box.
void follow_review(Scene& scene) {
    ReviewMemory& memory = scene.memory.review;
    const app::ReviewedAttempt& open = reviewed(scene);
    const records::ReviewFacts& facts = open.result.review;
    const auto decided =
        static_cast<std::size_t>(std::count_if(facts.appeals.begin(), facts.appeals.end(),
                                               [](const records::Appeal& one) { return one.is_decided; }));
    if (memory.attempt != open.result.head.id) {
        const ReviewedFrom from = memory.from;
        memory = {};
        memory.from = from;
        memory.is_fresh = true;
        memory.attempt = open.result.head.id;
    } else if (memory.corrections != facts.corrections.size() || memory.decided != decided) {
        memory.mark.reset();
        memory.missed = false;
        memory.missed_why = {};
        memory.missed_rule.clear();
    } else if (memory.comments != facts.comments.size()) {
        memory.comment = {};
    }
    if (std::exchange(memory.is_fresh, false)) {
        choose_turn(memory, open.turn);
        memory.to_turn = frames_to_the_end;
    }
    memory.corrections = facts.corrections.size();
    memory.decided = decided;
    memory.comments = facts.comments.size();
}

template <typename Draw>
void review_card(Ui& ui, Rect& column, const Draw& draw) {
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    draw(inside);
    inside.take_top(ui.px(8));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column.take_top(inside.y - outer.y + ui.px(12));
}

/// A line of the talk that can be chosen.
void draw_chosen_line(Scene& scene, const Rect& place, int turn) {
    Ui& ui = scene.ui;
    ReviewMemory& memory = scene.memory.review;
    const bool on = memory.turn == turn;
    const std::string id = "review:turn:" + std::to_string(turn);
    const Rect around = place.inset(-ui.px(6), -ui.px(4));
    const Press press =
        press_area(ui, around, {id, ui.words(Text::review_turn), true, false, on ? "on" : ""});
    if (on) edge(ui, around, ui.theme.primary, ui.px(10), ui.px(2));
    if (press.hovered && !on) edge(ui, around, ui.theme.line2, ui.px(10), ui.px(1));
    if (press.focused) focus_ring(ui, around, ui.px(10));
    if (press.pressed) choose_turn(memory, turn);
    if (!on || memory.to_turn == 0) return;
    --memory.to_turn;
    bring_into_view(around);
    ui.redraw_in(0);
}

void draw_review_talk(Scene& scene, Rect& column, bool panel_inside) {
    Ui& ui = scene.ui;
    const app::ShownResult& result = reviewed(scene).result;
    const auto lines = app::noted_lines({scene.app.content().engine, ui.language}, result);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int turn = static_cast<int>(i);
        const float top = column.y;
        draw_noted_line(scene, column, result.scenario, lines[i]);
        const bool marked = std::any_of(result.standing.marks.begin(), result.standing.marks.end(),
                                        [turn](const records::MarkRow& mark) { return mark.turn == turn; });
        if (app::is_turn(*lines[i].entry) || marked) {
            const float height = std::max(column.y - top - ui.px(8), ui.px(24));
            column.y = std::max(column.y, top + height + ui.px(8));
            draw_chosen_line(scene, {column.x, top, column.w, height}, turn);
        }
        draw_turn_facts(scene, column, result, turn);
        if (!panel_inside || !reviewed(scene).is_finished() || scene.memory.review.turn != turn) continue;
        column.take_top(ui.px(4));
        review_card(ui, column, [&](Rect& inside) { draw_turn_panel(scene, inside); });
    }
}

void go_back(Scene& scene) {
    const bool to_overview = scene.memory.review.from == ReviewedFrom::overview;
    scene.memory.overview.keeps_place = to_overview;
    scene.go(to_overview ? ScreenId::supervisor : ScreenId::reviews);
}

/// Marks the attempt as looked at and goes on to the next one, or back to where it was opened.
void draw_finish(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const bool goes_on = scene.memory.review.from == ReviewedFrom::queue;
    const ButtonLook look{.kind = ButtonKind::primary, .icon_behind = Icon::right, .key = Key::enter};
    const char* label = ui.words(goes_on ? Text::review_finish : Text::review_finish_back);
    const float width = std::min(place.w, std::max(button_width(ui, label, look), ui.px(200)));
    if (!button(ui, "review:finish", {place.x, place.y, width, ui.px(44)}, label, look)) return;
    do_review(scene, {app::FinishReview{goes_on}});
    if (!goes_on) go_back(scene);
}

void draw_review_two(Scene& scene) {
    Ui& ui = scene.ui;
    Rect body = scene.area.inset(ui.px(16), ui.px(16));
    Rect right = body.take_right(ui.px(review_panel), ui.px(16));
    card(ui, body);
    {
        ScrollArea talk(ui, "review:talk:" + std::to_string(scene.memory.review.attempt.value), body);
        Rect column = talk.content().inset(ui.px(16), 0);
        column.take_top(ui.px(14));
        draw_review_talk(scene, column, false);
        talk.set_height(column.y + ui.px(8) - talk.content().y);
    }
    const bool finished = reviewed(scene).is_finished();
    if (finished) draw_finish(scene, right.take_bottom(ui.px(44), ui.px(12)));
    Rect with_bar = right.inset(-ui.px(4), 0);
    with_bar.w += ui.px(8);
    ScrollArea area(ui, "review:panel", with_bar);
    Rect column = area.content().inset(ui.px(4), 0);
    column.w -= ui.px(8);
    const float top = column.y;
    review_card(ui, column, [&](Rect& inside) { draw_result_words(scene, inside); });
    if (finished) {
        review_card(ui, column, [&](Rect& inside) { draw_turn_panel(scene, inside); });
        review_card(ui, column, [&](Rect& inside) { draw_remedies(scene, inside); });
    }
    area.set_height(column.y - top);
}

/// The attempt goes to the next calibration, or not after all.
void draw_pick_button(Scene& scene, Rect& bar) {
    CalibrationMemory& memory = scene.memory.calibration;
    const records::AttemptHead& head = reviewed(scene).result.head;
    if (head.is_branch() || !reviewed(scene).is_finished()) return;
    const bool on = is_picked(memory, head.id);
    const char* label = scene.ui.words(on ? Text::calibration_picked_one : Text::calibration_pick);
    if (!bar_button(scene.ui, bar, "review:pick", label, on ? Icon::check : Icon::people)) return;
    toggle_picked(memory, head.id);
    if (!memory.picked.empty()) memory.by_hand = true;
}

void draw_review_page(Scene& scene) {
    Ui& ui = scene.ui;
    ScrollArea page(ui, "page:review:" + std::to_string(scene.memory.review.attempt.value), scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.take_top(ui.px(16));
    review_card(ui, column, [&](Rect& inside) { draw_result_words(scene, inside); });
    review_card(ui, column, [&](Rect& inside) { draw_review_talk(scene, inside, true); });
    if (reviewed(scene).is_finished()) {
        review_card(ui, column, [&](Rect& inside) { draw_remedies(scene, inside); });
        draw_finish(scene, column.take_top(ui.px(44), ui.px(24)));
    }
    page.set_height(column.y - page.content().y);
}

}  // namespace

void open_review(Scene& scene, const app::OpenReview& deed, ReviewedFrom from) {
    scene.memory.review.from = from;
    scene.memory.review.is_fresh = true;
    do_review(scene, {deed});
    scene.go(ScreenId::review);
}

void draw_review(Scene& scene) {
    Ui& ui = scene.ui;
    if (!scene.state().review.open) {
        // The last of the queue was looked at, or it may not be shown.
        go_back(scene);
        ui.redraw_in(0);
        return;
    }
    follow_review(scene);
    if (scene.memory.entered) ui.intend(app::AssignmentDeed{app::LookAtAssignments{}});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) {
        do_review(scene, {app::LeaveReview{}});
        go_back(scene);
    }
    draw_pick_button(scene, bar);
    bar_title(ui, bar,
              ui.words(Text::review_of,
                       {reviewed(scene).who.name, ui.shown(reviewed(scene).result.head.scenario_title)}));
    if (scene.width() >= review_two_from && scene.height() >= 460) {
        draw_review_two(scene);
    } else {
        draw_review_page(scene);
    }
}

}  // namespace frontdesk::ui
