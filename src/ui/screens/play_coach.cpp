#include "ui/screens/play_coach.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/rich_text.h"
#include "ui/screens/exam_parts.h"
#include "ui/screens/naming.h"
#include "ui/screens/play.h"
#include "ui/screens/play_model.h"
#include "ui/screens/promise_rows.h"

namespace frontdesk::ui {

namespace {

using app::Text;

void draw_wanted_rows(Scene& scene, Rect& column, const std::vector<WantedNote>& wanted) {
    Ui& ui = scene.ui;
    for (const WantedNote& note : wanted) {
        const std::string name = ui.shown(note.name);
        const float height = check_row_height(ui, column.w, name, note.earned_by);
        check_row(ui, column.take_top(height), note.made, name, note.earned_by);
    }
}

bool can_hint(const session::Step& step) {
    const auto* node = step.node != nullptr ? std::get_if<scenario::ReplyNode>(&step.node->kind) : nullptr;
    return node != nullptr && !node->hint.empty();
}

float wanted_height(const Scene& scene, float width, const std::vector<WantedNote>& wanted, bool hint) {
    float height = scene.ui.px(12 + 26 + 6 + 12) + (hint ? scene.ui.px(8 + 36) : 0);
    for (const WantedNote& note : wanted) {
        height += check_row_height(scene.ui, width - 2 * scene.ui.px(16), scene.ui.shown(note.name),
                                   note.earned_by);
    }
    return height;
}

/// What waits must be seen: the oldest of those made give way.
std::vector<WantedNote> as_many_as_fit(const Scene& scene, float width, float most, bool hint,
                                       std::vector<WantedNote> wanted) {
    while (wanted.size() > 1 && wanted.front().made && wanted_height(scene, width, wanted, hint) > most) {
        wanted.erase(wanted.begin());
    }
    return wanted;
}

void draw_wanted(Scene& scene, const Rect& rect, const std::vector<WantedNote>& wanted,
                 const std::vector<WantedNote>& shown, bool hint) {
    Ui& ui = scene.ui;
    card(ui, rect);
    Rect rest = rect.inset(ui.px(16), ui.px(12));
    const auto made = std::count_if(wanted.begin(), wanted.end(), [](const auto& note) { return note.made; });
    const Text title =
        is_on_phone(*running(scene).scenario) ? Text::play_wanted_phone : Text::play_wanted_desk;
    heading(ui, rest.take_top(ui.px(26), ui.px(6)), Icon::check, ui.theme.ink, ui.words(title),
            ui.words(Text::play_wanted_count, {std::to_string(made), std::to_string(wanted.size())}));
    if (hint) {
        const Rect place = rest.take_bottom(ui.px(36), ui.px(8));
        const ButtonLook look{.kind = ButtonKind::neutral, .icon = Icon::advice, .size = ButtonSize::small};
        const std::string cost = std::to_string(scene.app.content().policy.lost_hint);
        if (button(ui, "hint", place, ui.words(Text::play_hint, {cost}), look)) {
            ui.intend(app::Play{session::AskHint{}});
        }
    }
    scroll_in_card(ui, "wanted", rest, [&](Rect& column) { draw_wanted_rows(scene, column, shown); });
}

/// One hit: amber box with number and feeling, then the better wording behind a bar.
void draw_hit(Scene& scene, Rect& column, const HitNote& note) {
    Ui& ui = scene.ui;
    const ImU32 ground = note.fatal ? ui.theme.red_soft : ui.theme.amber_soft;
    const ImU32 ink = note.fatal ? ui.theme.red_soft_ink : ui.theme.amber_soft_ink;
    const std::string& name = note.words;
    const std::string felt = note.downgraded && !note.because.empty()
                                 ? ui.shown(note.because)
                                 : ui.words(Text::play_felt, {ui.shown(note.feels)});
    const float inside = column.w - 2 * ui.px(12);
    const float name_height = paragraph_height(ui, Face::body_bold, inside - ui.px(28), name);
    const float felt_height = paragraph_height(ui, Face::caption, inside, felt);
    Rect box = column.take_top(name_height + felt_height + 2 * ui.px(8), ui.px(8));
    fill(ui, box, ground, ui.px(8));
    box = box.inset(ui.px(12), ui.px(8));
    number_badge(ui, {box.x + ui.px(10), box.y + ui.px(13)}, note.number,
                 note.fatal ? Underline::fatal : Underline::hit);
    Rect head = box.take_top(name_height);
    head.take_left(ui.px(28));
    paragraph(ui, Face::body_bold, head, ink, name);
    paragraph(ui, Face::caption, box, note.fatal ? ui.theme.red_soft_ink : ui.theme.ink2, felt);
    if (note.better.empty()) return;
    const std::string better = ui.shown(note.better);
    const float width = column.w - ui.px(13);
    const float height = ui.px(21) + paragraph_height(ui, Face::body, width, better);
    Rect say = note_bar(ui, column.take_top(height, ui.px(12)), Tone::good);
    text_in(ui, Face::caption_bold, say.take_top(ui.px(21)), ui.theme.primary, ui.words(Text::play_better));
    paragraph(ui, Face::body, say, ui.theme.ink, better);
}

void draw_cleared(Scene& scene, Rect& column, const session::Entry& reply) {
    Ui& ui = scene.ui;
    for (const phrasing::Finding& finding : reply.assessment->cleared) {
        if (finding.because_text.empty()) continue;
        const std::string words =
            ui.words(Text::play_cleared, {finding.text, ui.shown(finding.because_text)});
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(8));
    }
}

/// Why the mood moved: what cooled and what heated.
void draw_felt_causes(Scene& scene, Rect& column, const session::Entry& reply) {
    Ui& ui = scene.ui;
    for (const session::HeatChange& change : reply.heat) {
        if (change.delta == 0 || change.felt.empty()) continue;
        const bool cooler = change.delta < 0;
        const ImU32 colour = cooler ? ui.theme.primary : ui.theme.amber_ink;
        const std::string words =
            ui.shown(change.felt) + (cooler ? "　−" : "　+") + std::to_string(std::abs(change.delta));
        Rect row = column;
        const Rect sign = row.take_left(ui.px(16), ui.px(8));
        icon_in(ui, cooler ? Icon::trend_down : Icon::trend, {sign.x, sign.y, sign.w, ui.px(21)}, 16, colour);
        column.take_top(paragraph(ui, Face::caption, row, ui.theme.ink, words), ui.px(6));
    }
}

void draw_heard(Scene& scene, const Rect& rect) {
    Ui& ui = scene.ui;
    card(ui, rect);
    Rect rest = rect.inset(ui.px(16), ui.px(12));
    const session::Entry* reply = last_reply(running(scene).session);
    const bool good = reply != nullptr && reply->assessment->forbidden.empty();
    heading(ui, rest.take_top(ui.px(26), ui.px(6)), good ? Icon::check : Icon::advice,
            good ? ui.theme.primary : ui.theme.amber_ink,
            ui.words(good ? Text::play_heard_good : Text::play_heard));
    scroll_in_card(ui, "heard", rest, [&](Rect& column) {
        if (reply == nullptr) {
            column.take_top(
                paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::play_heard_none)));
            return;
        }
        if (good) {
            column.take_top(
                paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::play_heard_good_text)),
                ui.px(8));
        }
        draw_hit_notes(scene, column, running(scene).scenario, *reply);
        draw_cleared(scene, column, *reply);
        draw_felt_causes(scene, column, *reply);
    });
}

/// What was promised so far: a card of its own, which scrolls where it has to give way.
void draw_promises(Scene& scene, Rect& rest) {
    Ui& ui = scene.ui;
    const std::vector<PromiseNote> notes =
        promise_notes(ui, scene.app.content().engine, running(scene).session.transcript);
    if (notes.empty() || rest.h < ui.px(240)) return;
    const float wish = ui.px(12 + 26 + 6 + 12) + promise_rows_height(ui, rest.w - 2 * ui.px(16), notes);
    const Rect place = rest.take_bottom(std::min(wish, std::floor(rest.h * 0.45F)), ui.px(12));
    card(ui, place);
    Rect inside = place.inset(ui.px(16), ui.px(12));
    heading(ui, inside.take_top(ui.px(26), ui.px(6)), Icon::clock, ui.theme.ink,
            ui.words(Text::promise_ledger));
    scroll_in_card(ui, "promises", inside, [&](Rect& column) { draw_promise_rows(ui, column, notes); });
}

void draw_score(Scene& scene, const Rect& rect) {
    Ui& ui = scene.ui;
    card(ui, rect);
    Rect row = rect.inset(ui.px(16), 0);
    const std::string of =
        ui.words(Text::play_score_of, {std::to_string(scene.app.content().policy.pass_mark)});
    const float of_width = std::min(text_width(ui, Face::caption, of) + 1, row.w * 0.5F);
    text_in(ui, Face::caption, row.take_right(of_width, ui.px(8)), ui.theme.ink2, of);
    const scoring::Result& score = running(scene).score;
    const std::string figure = score.marks.empty() ? "–" : std::to_string(score.total);
    text_in(ui, Face::title, row.take_right(ui.px(40), ui.px(8)), ui.theme.ink, figure, Align::right);
    text_in(ui, Face::body, row, ui.theme.ink2, ui.words(Text::play_score));
}

}  // namespace

void draw_hit_notes(Scene& scene, Rect& column, const scenario::Scenario* scenario,
                    const session::Entry& reply) {
    std::string told;
    for (HitNote note : hit_notes({scene.app.content().engine, scene.ui.language}, scenario, reply)) {
        // One better sentence may stand for several slips: it is told once.
        if (note.better == told) note.better.clear();
        if (!note.better.empty()) told = note.better;
        draw_hit(scene, column, note);
    }
}

void draw_coach(Scene& scene, const Rect& panel, const session::Step& step) {
    Ui& ui = scene.ui;
    if (running(scene).mode == app::Mode::exam) return draw_exam_quiet(scene, panel);
    Rect rest = panel;
    draw_score(scene, rest.take_bottom(ui.px(51), ui.px(12)));
    const std::vector<WantedNote> wanted = wanted_notes(scene.app, running(scene).session, step.node);
    const bool hint = can_hint(step);
    const float most = std::floor(rest.h * 0.52F);
    const std::vector<WantedNote> shown = as_many_as_fit(scene, rest.w, most, hint, wanted);
    const float wish = wanted_height(scene, rest.w, shown, hint);
    draw_wanted(scene, rest.take_top(std::min(wish, most), ui.px(12)), wanted, shown, hint);
    draw_promises(scene, rest);
    draw_heard(scene, rest);
}

}  // namespace frontdesk::ui
