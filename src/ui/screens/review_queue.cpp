#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/account.h"
#include "ui/screens/calendar.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/review.h"

// What to look at first, each with the reason of its place; and what became of appeals.
namespace frontdesk::ui {

namespace {

using app::QueueReason;
using app::Text;
using QueueKind = QueueReason::Kind;

std::string queue_reason_words(const Ui& ui, const QueueReason& reason) {
    const std::string figure = std::to_string(std::abs(reason.figure));
    const std::string usual = std::to_string(reason.usual);
    const std::string count = std::to_string(reason.count);
    switch (reason.kind) {
        case QueueKind::appeal:
            return ui.words(Text::review_reason_appeal, {figure});
        case QueueKind::fatal_in_exam:
            return ui.words(Text::review_reason_fatal_exam);
        case QueueKind::fatal:
            return ui.words(Text::review_reason_fatal);
        case QueueKind::off_person:
            return ui.words(
                reason.figure < 0 ? Text::review_reason_person_below : Text::review_reason_person_above,
                {figure, usual, count});
        case QueueKind::off_scenario:
            return ui.words(
                reason.figure < 0 ? Text::review_reason_scenario_below : Text::review_reason_scenario_above,
                {figure, usual, count});
        case QueueKind::latest:
            break;
    }
    return ui.words(Text::review_reason_latest);
}

ChipLook reason_look(const QueueReason& reason) {
    switch (reason.kind) {
        case QueueKind::appeal:
            return {ChipKind::advice, Icon::hand, 24};
        case QueueKind::fatal_in_exam:
        case QueueKind::fatal:
            return {ChipKind::fatal, Icon::fatal, 24};
        case QueueKind::off_person:
        case QueueKind::off_scenario:
            return {ChipKind::advice, reason.figure < 0 ? Icon::trend_down : Icon::trend, 24};
        case QueueKind::latest:
            break;
    }
    return {ChipKind::plain, Icon::eye, 24};
}

/// Chips side by side, in rows as far as there is room; returns the height. Drawn only with `draw`.
float reason_chips(Ui& ui, const Rect& place, const app::QueueRow& row, bool draw) {
    Rect line{place.x, place.y, place.w, ui.px(24)};
    for (const QueueReason& reason : row.reasons) {
        const ChipLook look = reason_look(reason);
        const std::string words = queue_reason_words(ui, reason);
        const float around = chip_width(ui, "", look);
        const std::string label = shortened(ui, Face::caption, words, place.w - around - ui.px(8));
        const float width = chip_width(ui, label, look);
        if (width > line.w && line.w < place.w) line = {place.x, line.y + ui.px(30), place.w, line.h};
        const Rect where = line.take_left(width, ui.px(6));
        if (draw) chip(ui, where.min(), label, look);
    }
    return line.bottom() - place.y;
}

std::string name_of_person(const app::State& state, records::TraineeId id) {
    for (const records::Trainee& one : state.trainees)
        if (one.id == id) return one.name;
    return "#" + std::to_string(id.value);
}

void draw_queue_row(Scene& scene, Rect& column, const app::QueueRow& row, bool is_first) {
    Ui& ui = scene.ui;
    const float chips = reason_chips(ui, column, row, false);
    const Rect place = column.take_top(chips + ui.px(10 + 28 + 6 + 12));
    if (!is_first) hairline(ui, place);
    std::string reasons;
    for (const QueueReason& one : row.reasons)
        reasons += (reasons.empty() ? "" : "; ") + queue_reason_words(ui, one);
    const std::string who = name_of_person(scene.state(), row.head.trainee);
    const Press press = press_area(ui, place.inset(-ui.px(8), ui.px(2)),
                                   {"review:attempt:" + std::to_string(row.head.id.value),
                                    who + " · " + row.head.scenario_title, true, false, reasons});
    if (press.hovered) fill(ui, place.inset(-ui.px(8), ui.px(2)), ui.theme.primary_soft, ui.px(8));
    if (press.focused) focus_ring(ui, place.inset(-ui.px(8), ui.px(2)), ui.px(8));
    Rect inside = place;
    inside.take_top(ui.px(10));
    Rect head = inside.take_top(ui.px(28), ui.px(6));
    const std::string points = ui.words(Text::review_points, {std::to_string(row.head.total)});
    const float points_width = text_width(ui, Face::body_bold, points) + ui.px(2);
    text_in(ui, Face::body_bold, head.take_right(points_width, ui.px(12)),
            row.head.passed ? ui.theme.primary : ui.theme.amber_ink, points, Align::right);
    const std::string when = core::to_local_short(row.head.finished);
    const float when_width = text_width(ui, Face::caption, when) + ui.px(2);
    if (scene.width() >= 560)
        text_in(ui, Face::caption, head.take_right(when_width, ui.px(12)), ui.theme.ink2, when, Align::right);
    text_in(ui, Face::body_bold, head, ui.theme.ink,
            shortened(ui, Face::body_bold, who + "　" + ui.shown(row.head.scenario_title), head.w));
    reason_chips(ui, inside, row, true);
    if (press.pressed) open_review(scene, {row.head.id, {}}, ReviewedFrom::queue);
}

/// How often what a rule says was disputed with success.
void draw_appeal_row(Scene& scene, Rect& column, const records::AppealFigures& figures) {
    Ui& ui = scene.ui;
    hairline(ui, column);
    column.take_top(ui.px(10));
    const std::string name = mark_name(scene, {0, "", 0, 0, figures.rule, "", false});
    const std::string counts =
        ui.words(Text::appeal_counts, {std::to_string(figures.all()), std::to_string(figures.upheld),
                                       std::to_string(figures.rejected), std::to_string(figures.open)});
    const int percent = figures.decided() == 0
                            ? 0
                            : static_cast<int>(std::lround(100.0 * figures.upheld / figures.decided()));
    const std::string share = figures.decided() == 0
                                  ? std::string(ui.words(Text::appeal_no_share))
                                  : ui.words(Text::appeal_share, {std::to_string(percent)});
    Rect row = column;
    const float width = text_width(ui, Face::body_bold, share) + ui.px(2);
    const Rect figure = row.take_right(width, ui.px(12));
    text_in(ui, Face::body_bold, {figure.x, figure.y, figure.w, ui.pitch(Face::body)}, ui.theme.ink, share,
            Align::right);
    const float top = column.y;
    column.take_top(paragraph(ui, Face::body_bold, row, ui.theme.ink, name), ui.px(2));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, counts), ui.px(12));
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"appeals:" + figures.rule, name, row.x, top, row.w, column.y - top, true, false, counts});
    }
}

}  // namespace

void draw_reviews(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) do_review(scene, {app::LookAtReviews{}});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::supervisor);
    if (bar_button(ui, bar, "reviews:calibration", ui.words(Text::calibration_title), Icon::people))
        scene.go(ScreenId::calibration);
    if (bar_button(ui, bar, "reviews:appeals", ui.words(Text::appeal_title), Icon::hand))
        scene.go(ScreenId::appeals);
    bar_title(ui, bar, ui.words(Text::review_title));
    const std::vector<app::QueueRow>& queue = scene.state().review.queue;
    if (queue.empty()) {
        if (empty_state(ui, scene.area, "reviews:assign", ui.words(Text::review_queue_empty),
                        ui.words(Text::review_queue_empty_way), ui.words(Text::review_queue_empty_go)))
            scene.go(ScreenId::assignments);
        return;
    }
    ScrollArea page(ui, "page:reviews", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(1080));
    column.take_top(ui.px(16));
    account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
        for (const app::QueueRow& row : queue) draw_queue_row(scene, inside, row, &row == &queue.front());
    });
    page.set_height(column.y + ui.px(4) - page.content().y);
}

void draw_appeals(Scene& scene) {
    Ui& ui = scene.ui;
    if (scene.memory.entered) do_review(scene, {app::LookAtReviews{}});
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::reviews);
    bar_title(ui, bar, ui.words(Text::appeal_title));
    const std::vector<records::AppealFigures>& appeals = scene.state().review.appeals;
    if (appeals.empty()) {
        if (empty_state(ui, scene.area, "appeals:back", ui.words(Text::appeal_none),
                        ui.words(Text::appeal_none_way), ui.words(Text::appeal_none_go)))
            scene.go(ScreenId::reviews);
        return;
    }
    ScrollArea page(ui, "page:appeals", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(860));
    column.take_top(ui.px(16));
    account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::appeal_intro)),
                        ui.px(12));
        for (const records::AppealFigures& one : appeals) draw_appeal_row(scene, inside, one);
    });
    page.set_height(column.y + ui.px(4) - page.content().y);
}

}  // namespace frontdesk::ui
