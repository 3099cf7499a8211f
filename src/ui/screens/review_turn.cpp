#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/screens/kept_words.h"
#include "ui/screens/review.h"

// The marks of the line that was chosen: why, whether rightly, and what they are to be instead.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::MarkPlace;
using records::MarkRow;

/// The mark as it would be if the engine were wrong altogether.
int points_without_fault(const MarkRow& mark) {
    return mark.of > 0 ? mark.of : 0;
}

void begin_mark(Scene& scene, const MarkPlace& place, const MarkRow& mark, int points,
                records::AppealId appeal) {
    ReviewMemory& memory = scene.memory.review;
    memory.mark = MarkDraft{place, appeal, points, mark.fatal && points < 0};
    memory.why = {};
}

/// Less and more, within what the mark can be.
void draw_stepper(Scene& scene, Rect& column, const std::string& id, const MarkRow& mark, MarkDraft& draft) {
    Ui& ui = scene.ui;
    constexpr int most_taken = 30;
    const int least = mark.of > 0 ? 0 : -most_taken;
    const int most = mark.of > 0 ? mark.of : 0;
    Rect row = column.take_top(ui.px(36), ui.px(8));
    const bool fewer = icon_button(ui, id + ":fewer", row.take_left(ui.px(36), ui.px(6)),
                                   ui.words(Text::review_fewer), Icon::minus, draft.points > least);
    MarkRow now = mark;
    now.points = draft.points;
    text_in(ui, Face::body_bold, row.take_left(ui.px(56), ui.px(6)), ui.theme.ink, mark_points(now),
            Align::centre);
    const bool more = icon_button(ui, id + ":more", row.take_left(ui.px(36), ui.px(10)),
                                  ui.words(Text::review_more), Icon::plus, draft.points < most);
    if (fewer) --draft.points;
    if (more) ++draft.points;
    if (mark.of > 0 || draft.points == 0 || draft.appeal != records::AppealId{}) return;
    const char* label = ui.words(Text::review_fatal_mark);
    const float width = filter_chip_width(ui, label, draft.fatal);
    if (width > row.w) row = column.take_top(ui.px(36), ui.px(8));
    const Rect place = row.take_left(std::min(width, row.w)).centred_row(ui.px(34));
    if (filter_chip(ui, id + ":fatal", place, label, draft.fatal)) draft.fatal = !draft.fatal;
}

/// What is pressed below the reason is done, and the form goes away with the next look at the attempt.
void draw_mark_form(Scene& scene, Rect& column, const std::string& id, const MarkRow& mark) {
    Ui& ui = scene.ui;
    ReviewMemory& memory = scene.memory.review;
    MarkDraft& draft = *memory.mark;
    const bool decides = draft.appeal != records::AppealId{};
    draw_stepper(scene, column, id, mark, draft);
    const std::string place =
        decides ? app::decision_place(draft.appeal) : app::correction_place(memory.attempt, draft.place);
    const bool sent = kept_words_box(scene, column, id + ":why", place, memory.why,
                                     decides ? Text::appeal_decide_ghost : Text::review_why_ghost);
    const std::string& why = memory.why.words;
    if (decides) {
        const FootButton buttons[] = {{id + ":uphold", Text::appeal_uphold_do, true},
                                      {id + ":reject", Text::appeal_reject_do}};
        const auto pressed = foot_buttons(ui, column, buttons);
        if (pressed) {
            do_review(scene, {app::DecideAppeal{draft.appeal, *pressed == 0, draft.points, why}});
        }
        return;
    }
    const FootButton buttons[] = {{id + ":save", Text::review_save, true},
                                  {id + ":cancel", Text::review_cancel}};
    const auto pressed = foot_buttons(ui, column, buttons);
    if (sent || pressed == std::size_t{0})
        do_review(scene, {app::CorrectMark{draft.place, draft.points, draft.fatal, why}});
    if (pressed == std::size_t{1}) {
        memory.mark.reset();
        drop_kept_words(scene, place);
    }
}

const records::FindingOpinion* opinion_on(const app::ShownResult& result, const MarkPlace& place) {
    const auto& all = result.review.opinions;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const records::FindingOpinion& one) {
        return one.turn == place.turn && one.rule == place.rule;
    });
    return found == all.rend() ? nullptr : &*found;
}

bool can_be_judged(const Scene& scene, const MarkPlace& place) {
    const auto& transcript = reviewed(scene).result.session.transcript;
    const auto at = static_cast<std::size_t>(place.turn);
    return at < transcript.size() && transcript[at].kind == session::EntryKind::reply &&
           scene.app.content().engine.find(place.rule) != nullptr;
}

/// Right or wrong, and the button that corrects.
void draw_mark_buttons(Scene& scene, Rect& column, const MarkPlace& place, const MarkRow& mark) {
    Ui& ui = scene.ui;
    const std::string id = "mark:" + mark_id(place);
    Rect row = column.take_top(ui.px(36), ui.px(8));
    const auto next = [&](float width) {
        if (width > row.w && row.w < column.w) row = column.take_top(ui.px(36), ui.px(8));
        return row.take_left(std::min(width, row.w), ui.px(6));
    };
    if (can_be_judged(scene, place)) {
        const records::FindingOpinion* opinion = opinion_on(reviewed(scene).result, place);
        for (const bool is_right : {true, false}) {
            const bool on = opinion != nullptr && opinion->is_right == is_right;
            const char* label = ui.words(is_right ? Text::review_right : Text::review_wrong);
            const Rect chip_place = next(filter_chip_width(ui, label, on)).centred_row(ui.px(34));
            if (!filter_chip(ui, id + (is_right ? ":right" : ":wrong"), chip_place, label, on)) continue;
            do_review(scene, {app::JudgeFinding{place, is_right}});
            // What was found wrongly is hardly meant to count.
            if (!is_right) begin_mark(scene, place, mark, points_without_fault(mark), {});
        }
    }
    const ButtonLook look{.kind = ButtonKind::neutral, .icon = Icon::editor, .size = ButtonSize::small};
    const char* label = ui.words(Text::review_correct);
    if (button(ui, id + ":correct", next(button_width(ui, label, look)), label, look))
        begin_mark(scene, place, mark, mark.points, {});
}

void draw_mark_head(Scene& scene, Rect& column, const MarkPlace& place, const MarkRow& mark) {
    Ui& ui = scene.ui;
    const std::string points = mark_points(mark);
    const float width = text_width(ui, Face::body_bold, points) + ui.px(2);
    Rect row = column;
    const Rect figure = row.take_right(width, ui.px(10));
    const std::string name = mark_name(scene, mark);
    const bool costs = mark.of > 0 ? mark.points < mark.of : mark.points < 0;
    const ImU32 ink = mark.fatal ? ui.theme.red : costs ? ui.theme.amber_ink : ui.theme.primary;
    text_in(ui, Face::body_bold, {figure.x, figure.y, figure.w, ui.pitch(Face::body)}, ink, points,
            Align::right);
    const float height = paragraph(ui, Face::body_bold, row, ui.theme.ink, name);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"mark:" + mark_id(place), name, column.x, column.y, column.w, height, true, false, points});
    }
    column.take_top(height, ui.px(2));
    if (!mark.why.empty() && !ui.shown(mark.why).starts_with(name))
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.shown(mark.why)), ui.px(4));
}

void draw_reviewed_mark(Scene& scene, Rect& column, const MarkPlace& place, const MarkRow& mark) {
    Ui& ui = scene.ui;
    ReviewMemory& memory = scene.memory.review;
    hairline(ui, column);
    column.take_top(ui.px(10));
    draw_mark_head(scene, column, place, mark);
    const records::Appeal* appeal = reviewed(scene).result.review.appeal_at(place);
    const bool waits = appeal != nullptr && !appeal->is_decided;
    const bool is_open = memory.mark && memory.mark->place == place;
    if (waits && !is_open && !memory.mark)
        begin_mark(scene, place, mark, points_without_fault(mark), appeal->id);
    if (!memory.mark && has_kept_words(scene, app::correction_place(memory.attempt, place)))
        begin_mark(scene, place, mark, mark.points, {});
    if (waits) {
        const std::string words = ui.words(Text::appeal_reason, {appeal->why});
        column.take_top(paragraph(ui, Face::body, column, ui.theme.amber_ink, words), ui.px(6));
    }
    if (memory.mark && memory.mark->place == place)
        return draw_mark_form(scene, column, "mark:" + mark_id(place), mark);
    draw_mark_buttons(scene, column, place, mark);
}

}  // namespace

void draw_turn_panel(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::ShownResult& result = reviewed(scene).result;
    heading(ui, column.take_top(ui.px(26), ui.px(8)), Icon::none, ui.theme.ink, ui.words(Text::review_turn));
    const auto places = records::places_of(result.standing.marks);
    bool any = false;
    bool judged = false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].turn != scene.memory.review.turn) continue;
        draw_reviewed_mark(scene, column, places[i], result.standing.marks[i]);
        any = true;
        judged = judged || can_be_judged(scene, places[i]);
    }
    const Text hint = any ? Text::review_label_hint : Text::review_no_marks;
    if (!any || judged)
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(hint)), ui.px(10));
    draw_missed_box(scene, column);
    draw_comment_box(scene, column);
}

}  // namespace frontdesk::ui
