#include <algorithm>
#include <cmath>

#include "text/utf8.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/reply_box.h"
#include "ui/rich_text.h"
#include "ui/screens/conversation.h"
#include "ui/screens/drills.h"
#include "ui/screens/naming.h"
#include "ui/screens/play_model.h"
#include "ui/screens/practice_drafts.h"
#include "ui/screens/practice_words.h"

// One's own words: the box, or what became of them; and how else it could be said.
namespace frontdesk::ui {

namespace {

using app::SpokenBetter;
using app::Text;

void say_better(Scene& scene) {
    const std::string& reply = scene.memory.drills.reply;
    if (is_blank(reply)) return;
    scene.memory.drills.changed_at = -1;
    scene.ui.intend(app::SayBetter{reply});
}

void draw_say_row(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const std::string& reply = scene.memory.drills.reply;
    const ButtonLook say{
        .kind = ButtonKind::primary, .icon = Icon::check, .key = Key::enter, .enabled = !is_blank(reply)};
    const std::string label = ui.words(Text::drills_say);
    const Rect place = row.take_right(std::min(button_width(ui, label, say), row.w * 0.5F), ui.px(12));
    if (!drills_of(scene).models_shown) {
        ButtonLook look{.kind = ButtonKind::ghost, .icon = Icon::advice, .size = ButtonSize::small};
        const std::string help = ui.words(Text::drills_help);
        // The padding of a button without an edge may stand outside the row.
        const float room = row.w + ui.px(12);
        if (button_width(ui, help, look) > room) look.icon = Icon::none;
        const float width = std::min(button_width(ui, help, look), room);
        const Rect left = row.take_left(width, ui.px(8)).centred_row(ui.px(36)).moved(-ui.px(12), 0);
        if (button(ui, "help", left, help, look)) ui.intend(app::RevealModels{});
    }
    const std::string count = ui.words(Text::play_characters, {std::to_string(text::length(reply))});
    const std::string keys = ui.words(Text::play_shift_enter) + std::string("　") + count;
    const bool with_keys = text_width(ui, Face::caption, keys) < row.w;
    text_in(ui, Face::caption, row, ui.theme.ink2, with_keys ? keys : count, Align::right);
    if (button(ui, "say", place, label, say)) say_better(scene);
}

void draw_box(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    DrillsMemory& memory = scene.memory.drills;
    const ReplyBoxLook look{.ghost = ui.words(Text::drills_ghost), .enabled = true, .wake = memory.wake};
    memory.wake = false;
    const Rect box = column.take_top(ui.px(96), ui.px(10));
    const ReplyBoxResult result = reply_box(ui, "better", box, memory.reply, memory.box, look);
    if (result.changed) note_drill_change(scene);
    draw_say_row(scene, column.take_top(ui.px(44)));
    if (result.sent) say_better(scene);
}

/// What was said, underlined.
void draw_said(Scene& scene, Rect& column, const SpokenBetter& spoken) {
    Ui& ui = scene.ui;
    const std::vector<Span> spans = assessment_spans(spoken.assessment, false);
    const RichLayout& layout = scene.memory.texts.lay_out(ui, Face::body, column.w, spoken.text, spans);
    const float pitch = ui.px(28);
    rich_text(ui, Face::body, column.min(), ui.theme.ink, pitch, layout, spans);
    column.take_top(rich_size(layout, pitch).height, ui.px(8));
}

/// Moves that were made, whether they were wanted or not.
void draw_moves(Scene& scene, Rect& column, const SpokenBetter& spoken) {
    if (spoken.assessment.moves.empty()) return;
    Ui& ui = scene.ui;
    const ChipLook look{ChipKind::made, Icon::check};
    Rect row = column.take_top(ui.px(28), ui.px(8));
    for (const phrasing::Move& move : spoken.assessment.moves) {
        const std::string name = ui.shown(RuleNames{scene.app.content().engine, ui.language}.of(move.rule));
        const float width = chip_width(ui, name, look);
        if (width > row.w && row.w < column.w) row = column.take_top(ui.px(28), ui.px(8));
        chip(ui, row.take_left(width, ui.px(8)).min(), name, look);
    }
}

void draw_reason(Ui& ui, Rect& column, Icon which, ImU32 colour, const std::string& words) {
    const float width = column.w - ui.px(32);
    Rect row = column.take_top(paragraph_height(ui, Face::caption, width, words), ui.px(4));
    icon(ui, which, {row.x + ui.px(2), row.y + ui.px(2)}, 16, colour);
    row.take_left(ui.px(32));
    paragraph(ui, Face::caption, row, ui.theme.ink2, words);
}

/// Why points are missing, and what was excused.
void draw_reasons(Scene& scene, Rect& column, const SpokenBetter& spoken) {
    Ui& ui = scene.ui;
    for (const app::DrillLoss& loss : spoken.marks.lost) {
        const bool open = loss.kind == app::DrillLoss::Kind::missed_move;
        const bool fatal = loss.kind == app::DrillLoss::Kind::fatal_act;
        const Icon which = open ? Icon::plus : fatal ? Icon::fatal : Icon::warn;
        draw_reason(ui, column, which, fatal ? ui.theme.red : ui.theme.amber_ink,
                    loss_words(ui, scene.app.content().engine, loss));
    }
    for (const phrasing::Finding& finding : spoken.assessment.cleared) {
        if (finding.because_text.empty()) continue;
        draw_reason(ui, column, Icon::advice, ui.theme.primary,
                    ui.words(Text::drills_cleared, {finding.text, ui.shown(finding.because_text)}));
    }
}

/// Heading with the score at the right.
void draw_own_head(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const auto& spoken = drills_of(scene).spoken;
    if (spoken) {
        const auto slips = spoken->assessment.forbidden.size();
        const std::string told = slips == 0 ? std::string(ui.words(Text::drills_clean))
                                            : ui.words(Text::drills_slips, {std::to_string(slips)});
        const std::string score = std::to_string(spoken->marks.score);
        text_in(ui, Face::caption, row.take_right(text_width(ui, Face::caption, told) + 1, ui.px(8)),
                ui.theme.ink2, told);
        const Rect figure = row.take_right(text_width(ui, Face::title, score) + 1, ui.px(12));
        const bool passes = spoken->marks.score >= scene.app.content().policy.pass_mark;
        text_in(ui, Face::title, figure, passes ? ui.theme.primary : ui.theme.amber_ink, score);
        if (ui.in.trace != nullptr) {
            ui.in.trace->note({"score", told, figure.x, figure.y, figure.w, figure.h, true, false, score});
        }
    }
    heading(ui, row, Icon::user, ui.theme.primary, ui.words(Text::drills_yours));
}

/// What a model does that the trainee's own words do not; else the first thing that it does.
std::string strength_of(const Scene& scene, const phrasing::Assessment& model) {
    const auto& spoken = drills_of(scene).spoken;
    const phrasing::Move* strength = model.moves.empty() ? nullptr : &model.moves.front();
    for (const phrasing::Move& move : model.moves) {
        const bool own =
            spoken && std::any_of(spoken->assessment.moves.begin(), spoken->assessment.moves.end(),
                                  [&move](const auto& made) { return made.rule == move.rule; });
        if (own) continue;
        strength = &move;
        break;
    }
    if (strength == nullptr) return {};
    return scene.ui.shown(RuleNames{scene.app.content().engine, scene.ui.language}.of(strength->rule));
}

void draw_model(Scene& scene, Rect& column, std::size_t index) {
    Ui& ui = scene.ui;
    const app::RunningDrills& drills = drills_of(scene);
    const std::string words = ui.shown(drills.item().situation->models[index]);
    const std::string strength = strength_of(scene, drills.models[index]);
    const ChipLook look{ChipKind::plain};
    const float chip_room = strength.empty() ? 0 : std::max(ui.px(132), chip_width(ui, strength, look));
    const bool beside = chip_room > 0 && column.w - chip_room > ui.px(320);
    const float width = column.w - (beside ? chip_room + ui.px(16) : 0);
    const float height = paragraph_height(ui, Face::body, width, words);
    Rect row = column.take_top(std::max(ui.px(53), height + ui.px(20)));
    hairline(ui, row);
    if (beside) {
        const Rect place = row.take_right(chip_room, ui.px(16)).centred_row(ui.px(28));
        fill(ui, place, ui.theme.sunken, place.h / 2);
        text_in(ui, Face::caption, place, ui.theme.ink2, strength, Align::centre);
    }
    paragraph(ui, Face::body, row.centred_row(height), ui.theme.ink, words);
}

/// Below the models: again, or on without having said anything.
void draw_models_foot(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const bool spoken = drills_of(scene).spoken.has_value();
    const ButtonLook look{.kind = spoken ? ButtonKind::secondary : ButtonKind::neutral,
                          .icon = spoken ? Icon::retry : Icon::right,
                          .size = ButtonSize::small};
    const std::string label = ui.words(spoken ? Text::drills_again : Text::drills_pass);
    const Rect place = row.take_right(std::min(row.w, button_width(ui, label, look)), ui.px(12));
    const std::string hint = ui.words(Text::drills_rate_next);
    if (spoken && text_width(ui, Face::caption, hint) < row.w) {
        text_in(ui, Face::caption, row, ui.theme.ink2, hint);
    }
    if (!button(ui, spoken ? "again" : "pass", place, label, look)) return;
    if (spoken) {
        ui.intend(app::SayItAgain{});
    } else {
        ui.intend(app::RateDrill{practice::Rating::again});
    }
}

}  // namespace

void draw_own_words(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningDrills& drills = drills_of(scene);
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(16));
    draw_own_head(scene, inside.take_top(ui.px(30), ui.px(10)));
    if (drills.spoken) {
        draw_said(scene, inside, *drills.spoken);
        draw_moves(scene, inside, *drills.spoken);
        draw_reasons(scene, inside, *drills.spoken);
        inside.take_top(ui.px(8));
    } else {
        draw_box(scene, inside);
        inside.take_top(ui.px(14));
    }
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y}, GrownCard::Kind::first);
    column = {outer.x, inside.y + ui.px(12), outer.w, 0};
}

void draw_models(Scene& scene, Rect& column, float down_to) {
    Ui& ui = scene.ui;
    const app::RunningDrills& drills = drills_of(scene);
    if (!drills.spoken && !drills.models_shown) return;
    const curriculum::DrillSituation& situation = *drills.item().situation;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    const std::string tip = ui.shown(situation.tip);
    const float title = text_width(ui, Face::body_bold, ui.words(Text::drills_models)) + ui.px(24);
    const bool tip_beside = title + text_width(ui, Face::caption, tip) < inside.w;
    Rect head = inside.take_top(ui.px(26), ui.px(4));
    if (tip_beside) text_in(ui, Face::caption, head, ui.theme.ink2, tip, Align::right);
    text_in(ui, Face::body_bold, head, ui.theme.ink, ui.words(Text::drills_models));
    if (!tip_beside) inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, tip), ui.px(6));
    for (std::size_t i = 0; i < situation.models.size(); ++i) draw_model(scene, inside, i);
    const float foot = std::max(inside.y + ui.px(4), down_to - ui.px(14 + 36));
    draw_models_foot(scene, {inside.x, foot, inside.w, ui.px(36)});
    const float bottom = foot + ui.px(36 + 14);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

}  // namespace frontdesk::ui
