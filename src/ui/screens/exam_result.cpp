#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/exam_page.h"
#include "ui/screens/exam_parts.h"
#include "ui/screens/exam_state.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/naming.h"

// What an examination came to: passed or not and exactly why, and each paper.
namespace frontdesk::ui {

namespace {

using app::PaperVerdict;
using app::Text;
using records::Paper;
using records::Sitting;
using records::SittingEnding;

std::string fatal_rule_names(const Scene& scene, const Paper& paper) {
    const RuleNames names{scene.app.content().engine, scene.ui.language};
    std::string words;
    for (const std::string& rule : paper.fatal) {
        if (!words.empty()) words += scene.ui.language == app::Language::english ? ", " : "、";
        words += rule + " " + scene.ui.shown(names.of(rule));
    }
    return words;
}

/// Why the paper fails the examination; empty: it does not.
std::string why_paper_fails(const Scene& scene, const Sitting& sitting, std::size_t index) {
    const Ui& ui = scene.ui;
    const Paper& paper = sitting.papers[index];
    const PaperVerdict verdict = app::verdict_of(sitting, paper);
    const std::string nth = std::to_string(index + 1);
    if (verdict.passed()) return {};
    if (!paper.attempt) return ui.words(Text::exam_why_not_begun, {nth});
    if (!verdict.finished) return ui.words(Text::exam_why_unfinished, {nth});
    if (verdict.fatal) return ui.words(Text::exam_why_fatal, {nth, fatal_rule_names(scene, paper)});
    return ui.words(Text::exam_why_points,
                    {nth, std::to_string(paper.attempt->total), std::to_string(verdict.points_missing)});
}

std::vector<std::string> exam_reasons(const Scene& scene, const Sitting& sitting) {
    if (sitting.passed) {
        const Text why = sitting.fatal_fails ? Text::exam_why_passed : Text::exam_why_passed_only;
        return {scene.ui.words(why, {std::to_string(sitting.pass_mark)})};
    }
    std::vector<std::string> all;
    for (std::size_t i = 0; i < sitting.papers.size(); ++i) {
        std::string why = why_paper_fails(scene, sitting, i);
        if (!why.empty()) all.push_back(std::move(why));
    }
    return all;
}

/// How and when it ended, by which draw, and whether it was interrupted.
std::string exam_facts(const Ui& ui, const Sitting& sitting) {
    Text ended = Text::exam_ended_completed;
    if (sitting.ending == SittingEnding::handed_in) ended = Text::exam_ended_handed_in;
    if (sitting.ending == SittingEnding::time_up) ended = Text::exam_ended_time_up;
    std::string words =
        short_time(sitting.finished) + " · " + ui.words(ended) + " · " +
        ui.words(Text::exam_used, {clock_words(sitting.used_ms), std::to_string(sitting.minutes)}) + " · " +
        ui.words(Text::exam_draw, {std::to_string(sitting.seed)});
    if (sitting.interruptions > 0) {
        words += " · " + ui.words(Text::exam_interruptions, {std::to_string(sitting.interruptions)});
    }
    return words;
}

void draw_exam_reason(Ui& ui, Rect& column, const std::string& why, bool passed) {
    const float indent = ui.px(20 + 10);
    Rect row = column.take_top(paragraph_height(ui, Face::body, column.w - indent, why), ui.px(6));
    const Rect sign = row.take_left(ui.px(20), ui.px(10));
    icon_in(ui, passed ? Icon::check : Icon::cross, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 18,
            passed ? ui.theme.primary : ui.theme.amber_ink);
    paragraph(ui, Face::body, row, ui.theme.ink, why);
}

void draw_exam_verdict(Scene& scene, Rect& column, const Sitting& sitting) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(24), 0);
    inside.take_top(ui.px(20));
    const std::string verdict = ui.words(sitting.passed ? Text::exam_passed : Text::exam_failed);
    const Rect top = inside;
    inside.take_top(
        paragraph(ui, Face::display, inside, sitting.passed ? ui.theme.primary : ui.theme.ink, verdict),
        ui.px(8));
    for (const std::string& why : exam_reasons(scene, sitting))
        draw_exam_reason(ui, inside, why, sitting.passed);
    inside.take_top(ui.px(6));
    inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, exam_facts(ui, sitting)), ui.px(20));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(16), outer.w, 0};
    if (ui.in.trace == nullptr) return;
    std::string told;
    for (const std::string& why : exam_reasons(scene, sitting)) told += (told.empty() ? "" : "; ") + why;
    ui.in.trace->note({"verdict", told, top.x, top.y, top.w, inside.y - top.y, true, false,
                       sitting.passed ? "passed" : "failed"});
}

std::string paper_score(const Ui& ui, const Paper& paper) {
    if (paper.is_finished()) return ui.words(Text::points, {std::to_string(paper.attempt->total)});
    return ui.words(paper.attempt ? Text::exam_unfinished : Text::exam_not_begun);
}

ChipLook paper_chip(const PaperVerdict& verdict) {
    if (verdict.passed()) return {ChipKind::made, Icon::check};
    if (verdict.fatal) return {ChipKind::fatal, Icon::fatal};
    return {verdict.finished ? ChipKind::advice : ChipKind::plain, Icon::retry};
}

void draw_look_button(Scene& scene, Rect& column, const Paper& paper, const std::string& nth) {
    Ui& ui = scene.ui;
    if (!paper.attempt) return;
    const ButtonLook look{
        .kind = ButtonKind::secondary, .icon_behind = Icon::right, .size = ButtonSize::small};
    const std::string label = ui.words(Text::exam_look);
    Rect row = column.take_top(ui.px(36), ui.px(4));
    const Rect place = row.take_left(std::min(button_width(ui, label, look), row.w));
    if (button(ui, "paper:" + nth, place, label, look)) ui.intend(app::OpenResult{paper.attempt->id});
}

void draw_paper_card(Scene& scene, Rect& column, const Sitting& sitting, std::size_t index) {
    Ui& ui = scene.ui;
    const Paper& paper = sitting.papers[index];
    const PaperVerdict verdict = app::verdict_of(sitting, paper);
    const std::string nth = std::to_string(index + 1);
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(12));
    Rect head = inside.take_top(ui.px(28), ui.px(2));
    chip_right(ui, head, paper_score(ui, paper), paper_chip(verdict));
    text_in(ui, Face::caption, head, ui.theme.ink2, ui.words(Text::exam_row, {nth}));
    const std::string title = ui.shown(paper.scenario_title);
    inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, title), ui.px(4));
    if (!paper.fatal.empty()) {
        const std::string fatal = fatal_rule_names(scene, paper);
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.red, fatal), ui.px(4));
    }
    if (!paper.half_typed.empty()) {
        const std::string half = ui.words(Text::exam_half_typed, {paper.half_typed});
        inside.take_top(paragraph(ui, Face::caption, inside, ui.theme.ink2, half), ui.px(4));
    }
    inside.take_top(ui.px(4));
    draw_look_button(scene, inside, paper, nth);
    inside.take_top(ui.px(10));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(12), outer.w, 0};
}

void draw_ways_on(Scene& scene, Rect& column, const Sitting& sitting) {
    Ui& ui = scene.ui;
    const std::string again = ui.words(Text::exam_again);
    const std::string courses = ui.words(Text::exam_to_courses);
    const ButtonLook first{.kind = sitting.passed ? ButtonKind::secondary : ButtonKind::primary,
                           .icon = Icon::retry,
                           .key = sitting.passed ? Key::none : Key::enter};
    const ButtonLook second{.kind = sitting.passed ? ButtonKind::primary : ButtonKind::secondary,
                            .icon = Icon::course,
                            .key = sitting.passed ? Key::enter : Key::none};
    Rect row = column.take_top(ui.px(44));
    const float again_width = std::min(button_width(ui, again, first), column.w);
    const float courses_width = std::min(button_width(ui, courses, second), column.w);
    const Rect again_place = row.take_left(again_width, ui.px(12));
    if (courses_width > row.w) {
        column.take_top(ui.px(8));
        row = column.take_top(ui.px(44));
    }
    if (button(ui, "exam:again", again_place, again, first)) open_exam(scene, sitting.exam);
    if (button(ui, "exam:courses", row.take_left(courses_width), courses, second)) {
        scene.go(ScreenId::courses);
    }
    column.take_top(ui.px(6));
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, ui.words(Text::exam_again_hint)));
}

}  // namespace

void draw_exam_result(Scene& scene) {
    Ui& ui = scene.ui;
    const Sitting& sitting = *scene.state().sitting_result;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::courses);
    bar_title(ui, bar, ui.words(Text::exam_result_title, {ui.shown(sitting.exam_title)}));
    draw_exam_page(scene, "page:exam-result:" + std::to_string(sitting.id.value), [&](Rect& column) {
        draw_exam_verdict(scene, column, sitting);
        for (std::size_t i = 0; i < sitting.papers.size(); ++i) draw_paper_card(scene, column, sitting, i);
        draw_ways_on(scene, column, sitting);
    });
}

}  // namespace frontdesk::ui
