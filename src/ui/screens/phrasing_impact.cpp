#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/editor_fields.h"
#include "ui/screens/phrasing.h"

// What the draft would do to stored attempts.
namespace frontdesk::ui {

namespace {

using app::ImpactLine;
using app::PhrasingImpact;
using app::Text;

void draw_impact_caption(Ui& ui, Rect& column, const std::string& words) {
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(8));
}

void draw_progress(Ui& ui, Rect& column, const PhrasingImpact& impact) {
    draw_impact_caption(ui, column,
                        ui.words(Text::phrasing_impact_progress,
                                 {std::to_string(impact.looked_at), std::to_string(impact.all)}));
    if (impact.is_over || impact.all == 0) return;
    const Rect bar = column.take_top(ui.px(6), ui.px(10));
    fill(ui, bar, ui.theme.sunken, ui.px(3));
    const float share = static_cast<float>(impact.looked_at) / static_cast<float>(impact.all);
    fill(ui, {bar.x, bar.y, bar.w * std::min(share, 1.0F), bar.h}, ui.theme.primary, ui.px(3));
}

void draw_impact_sum(Ui& ui, Rect& column, const PhrasingImpact& impact) {
    if (impact.is_over && impact.looked_at == 0)
        return draw_impact_caption(ui, column, ui.words(Text::phrasing_impact_none));
    if (impact.is_over && impact.changed == 0) {
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, ui.words(Text::phrasing_impact_same)),
                        ui.px(8));
    } else if (impact.changed > 0) {
        const std::string sum = ui.words(
            Text::phrasing_impact_sum,
            {std::to_string(impact.looked_at), std::to_string(impact.changed), std::to_string(impact.marks)});
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink, sum), ui.px(8));
    }
    const auto count = [&](int number, Text text, const ChipLook& look) {
        if (number == 0) return;
        const std::string words = ui.words(text, {std::to_string(number)});
        chip(ui, column.take_top(ui.px(28), ui.px(6)).min(), words, look);
    };
    count(impact.now_failing, Text::phrasing_impact_failing, {ChipKind::fatal, Icon::trend_down});
    count(impact.now_passing, Text::phrasing_impact_passing, {ChipKind::made, Icon::trend});
    if (impact.not_the_text > 0) {
        draw_impact_caption(ui, column,
                            ui.words(Text::phrasing_impact_left, {std::to_string(impact.not_the_text)}));
    }
}

void draw_impact_line(Scene& scene, Rect& column, const ImpactLine& line) {
    Ui& ui = scene.ui;
    const bool crosses = line.passed_then != line.passed_now;
    std::string rules;
    for (const std::string& rule : line.rules) rules += (rules.empty() ? "" : "、") + rule;
    const std::string below =
        said_time(ui, line.begun, scene.app.clock().now()) + (rules.empty() ? "" : " · " + rules);
    Rect row =
        column.take_top(ui.pitch(Face::body) + ui.pitch(Face::caption) * (crosses ? 2 : 1) + ui.px(12));
    hairline(ui, row);
    const std::string points = std::to_string(line.total_then) + " → " + std::to_string(line.total_now);
    const std::string title = line.who + "  " + ui.shown(line.scenario);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"impact:" + std::to_string(line.attempt.value), title, row.x, row.y, row.w, row.h,
                           true, false, points});
    }
    Rect words = row.inset(0, ui.px(6));
    Rect head = words.take_top(ui.pitch(Face::body));
    const float width = text_width(ui, Face::body_bold, points) + 1;
    text_in(ui, Face::body_bold, head.take_right(width, ui.px(8)), ui.theme.ink, points);
    text_in(ui, Face::body, head, ui.theme.ink, title);
    text_in(ui, Face::caption, words.take_top(ui.pitch(Face::caption)), ui.theme.ink2, below);
    if (!crosses) return;
    const Text text = line.passed_now ? Text::phrasing_impact_now_passes : Text::phrasing_impact_now_fails;
    text_in(ui, Face::caption_bold, words, line.passed_now ? ui.theme.primary : ui.theme.red, ui.words(text));
}

}  // namespace

void draw_phrasing_impact(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::OpenPhrasing& open = phrasings(scene);
    draw_impact_caption(ui, column, ui.words(Text::phrasing_impact_what));
    if (!open.is_changed()) draw_impact_caption(ui, column, ui.words(Text::phrasing_unchanged));
    const char* label = ui.words(open.impact ? Text::phrasing_impact_again : Text::phrasing_impact_go);
    const bool is_on = open.impact && !open.impact->is_over;
    if (!is_on && part_button(ui, column, "phrasing:measure", label, Icon::eye))
        do_phrasing(scene, app::MeasureImpact{});
    if (!open.impact) return;
    if (open.impact->revision != open.document.revision()) {
        const Rect box = column;
        column.take_top(
            paragraph(ui, Face::caption, box, ui.theme.amber_ink, ui.words(Text::phrasing_impact_old)),
            ui.px(8));
    }
    draw_progress(ui, column, *open.impact);
    draw_impact_sum(ui, column, *open.impact);
    for (const ImpactLine& line : open.impact->lines) draw_impact_line(scene, column, line);
}

}  // namespace frontdesk::ui
