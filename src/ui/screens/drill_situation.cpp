#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/rich_text.h"
#include "ui/screens/drills.h"
#include "ui/screens/naming.h"
#include "ui/screens/practice_words.h"

// Who stands there, what was said to them, and how it felt.
namespace frontdesk::ui {

namespace {

using app::Text;
using curriculum::DrillSituation;

bool is_owner(const DrillSituation& situation) {
    return situation.owner.type != scenario::OwnerType::visitor &&
           situation.owner.type != scenario::OwnerType::courier;
}

std::string role_of(const DrillSituation& situation) {
    return situation.owner.role.empty() ? situation.owner.address : situation.owner.role;
}

/// "业主来电：…"
std::string customer_words(const Ui& ui, const DrillSituation& situation) {
    const bool calls = context_word(situation.context) == Text::context_call;
    const std::string said = ui.words(calls ? Text::drills_calls : Text::drills_says,
                                      {ui.shown(role_of(situation)), ui.shown(situation.customer)});
    const bool gloss = ui.language == app::Language::english && !situation.customer_gloss.empty();
    return gloss ? said + "\n" + situation.customer_gloss : said;
}

std::vector<Span> bad_spans(const phrasing::Assessment& bad) {
    std::vector<Span> spans;
    for (const phrasing::Finding& finding : bad.forbidden) {
        const bool fatal = finding.severity == phrasing::Severity::fatal;
        spans.push_back(
            {finding.span.begin, finding.span.end, fatal ? Underline::fatal : Underline::hit, 0, 1});
    }
    return spans;
}

/// Words and underlines as they are shown: each piece is put into the script of the screen by itself, so that
/// the underlines stay under their words.
std::string shown_in_pieces(const Ui& ui, const std::string& words, std::vector<Span>& spans) {
    std::string shown;
    std::size_t from = 0;
    const auto take_to = [&](std::size_t to) {
        if (to > from) shown += ui.shown(std::string_view(words).substr(from, to - from));
        from = std::max(from, to);
        return shown.size();
    };
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    for (Span& span : spans) {
        const std::size_t end = span.end;
        span.begin = take_to(span.begin);
        span.end = take_to(end);
    }
    take_to(words.size());
    return shown;
}

/// The reply in its sunken box, below its label where there is no room beside it.
void draw_bad(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    std::vector<Span> spans = bad_spans(drills_of(scene).bad);
    const std::string bad = shown_in_pieces(ui, drills_of(scene).item().situation->bad, spans);
    const std::string label = ui.words(Text::drills_bad);
    const float label_width = text_width(ui, Face::caption, label) + ui.px(10);
    const bool beside = column.w > ui.px(360);
    Rect row = column;
    if (beside) {
        row.take_left(label_width);
    } else {
        text_in(ui, Face::caption, column.take_top(ui.px(24)), ui.theme.ink2, label);
        row = column;
    }
    const RichLayout& layout = scene.memory.texts.lay_out(ui, Face::body, row.w - 2 * ui.px(14), bad, spans);
    const RichSize size = rich_size(layout, ui.pitch(Face::body));
    const float height = size.height + 2 * ui.px(6);
    const Rect box{row.x, row.y, std::ceil(size.width) + 2 * ui.px(14), height};
    fill(ui, box, ui.theme.sunken, ui.px(8));
    if (beside) text_in(ui, Face::caption, {column.x, column.y, label_width, height}, ui.theme.ink2, label);
    rich_text(ui, Face::body, {box.x + ui.px(14), box.y + ui.px(6)}, ui.theme.ink, ui.pitch(Face::body),
              layout, spans);
    column.take_top(height);
}

void draw_who_it_is(Ui& ui, Rect& column, const DrillSituation& situation) {
    Rect head = column.take_top(ui.px(28), ui.px(5));
    const ChipLook look{ChipKind::plain, context_icon(situation.context)};
    const std::string context = ui.words(context_word(situation.context));
    chip(ui, head.take_left(chip_width(ui, context, look), ui.px(8)).min(), context, look);
    std::string who = situation.owner.address;
    if (!situation.owner.flat.empty()) who += "，" + situation.owner.flat;
    text_in(ui, Face::caption, head, ui.theme.ink2, ui.shown(who));
}

/// Another act that the reply is as well, with what it makes one feel; else empty.
std::string other_act(const Ui& ui, const phrasing::Engine& engine, const app::RunningDrills& drills) {
    for (const phrasing::Finding& finding : drills.bad.forbidden) {
        if (finding.rule == drills.item().drill->rule || finding.feels.empty()) continue;
        return ui.shown(RuleNames{engine, ui.language}.of(finding.rule) + "：" + finding.feels);
    }
    return {};
}

void draw_felt_strip(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningDrills& drills = drills_of(scene);
    const DrillSituation& situation = *drills.item().situation;
    const std::string label =
        ui.words(is_owner(situation) ? Text::drills_felt_owner : Text::drills_felt_other);
    const std::string felt = ui.shown(situation.felt);
    const std::string other = other_act(ui, scene.app.content().engine, drills);
    const float left = ui.px(16 + 18 + 8) + text_width(ui, Face::body_bold, label) + ui.px(9);
    const float felt_width = text_width(ui, Face::body, felt) + 1;
    const float other_width = text_width(ui, Face::caption, other) + 1;
    const float room = column.w - left - ui.px(16);
    const bool other_beside = !other.empty() && felt_width + ui.px(24) + other_width <= room;
    const float words = paragraph_height(ui, Face::body, room, felt);
    const float below =
        other.empty() || other_beside ? 0 : paragraph_height(ui, Face::caption, room, other) + ui.px(2);
    Rect strip = column.take_top(words + below + ui.px(22), ui.px(12));
    fill(ui, strip, ui.theme.amber_soft, ui.px(12));
    const ImU32 ink = ui.theme.amber_soft_ink;
    const Rect line{strip.x, strip.y + ui.px(11), strip.w, ui.pitch(Face::body)};
    icon_in(ui, Icon::ear, {line.x + ui.px(16), line.y, ui.px(18), line.h}, 18, ink);
    text_in(ui, Face::body_bold, {line.x + ui.px(44), line.y, left, line.h}, ink, label);
    paragraph(ui, Face::body, {strip.x + left, line.y, room, words}, ink, felt);
    if (other_beside) {
        text_in(ui, Face::caption, {strip.x + left, line.y, room, line.h}, ink, other, Align::right);
    } else if (!other.empty()) {
        paragraph(ui, Face::caption, {strip.x + left, line.y + words + ui.px(2), room, below}, ink, other);
    }
}

}  // namespace

void draw_drill_situation(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const DrillSituation& situation = *drills_of(scene).item().situation;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(14));
    const float side = ui.px(column.w > ui.px(520) ? 104 : 64);
    const Rect face{inside.x, inside.y, side, side};
    const bool angry = situation.owner.type == scenario::OwnerType::angry;
    portrait(ui, face, situation.owner.portrait, angry ? scenario::Mood::furious : scenario::Mood::annoyed);
    inside.take_left(side, ui.px(16));
    draw_who_it_is(ui, inside, situation);
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, ui.shown(situation.scene)), ui.px(2));
    inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink, customer_words(ui, situation)), ui.px(6));
    draw_bad(scene, inside);
    const float bottom = std::max(inside.y, face.bottom()) + ui.px(14);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(12), outer.w, 0};
}

void draw_drill_felt(Scene& scene, Rect& column) {
    if (drills_of(scene).felt_shown) return draw_felt_strip(scene, column);
    Ui& ui = scene.ui;
    const std::string label = ui.words(Text::drills_reveal);
    const ButtonLook look{
        .kind = ButtonKind::neutral, .icon = Icon::ear, .key = Key::f2, .size = ButtonSize::small};
    Rect row = column.take_top(ui.px(36), ui.px(12));
    if (button(ui, "felt", row.take_left(std::min(row.w, button_width(ui, label, look))), label, look)) {
        ui.intend(app::RevealFelt{});
    }
}

}  // namespace frontdesk::ui
