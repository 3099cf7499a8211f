#include <algorithm>
#include <string>
#include <vector>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/calendar.h"
#include "ui/screens/exam_page.h"
#include "ui/screens/exam_state.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/naming.h"

// What an examination is, before it begins, and how earlier ones went.
namespace frontdesk::ui {

namespace {

using app::Text;

struct ExamRule {
    Icon icon;
    std::string words;
};

/// The acts that this examination does not forgive, by name.
std::string own_fatal_rules(const Scene& scene, const curriculum::ExamBlueprint& exam) {
    const RuleNames names{scene.app.content().engine, scene.ui.language};
    const char* between = scene.ui.language == app::Language::english ? ", " : "、";
    std::string words;
    for (const std::string& rule : exam.fatal_rules)
        words += (words.empty() ? "" : between) + scene.ui.shown(names.of(rule));
    return words;
}

std::vector<ExamRule> exam_rules(const Scene& scene, const curriculum::ExamBlueprint& exam) {
    const Ui& ui = scene.ui;
    const Text pass = exam.fatal_fails ? Text::exam_what_pass : Text::exam_what_pass_only;
    std::vector<ExamRule> rules{
        {Icon::form, ui.words(Text::exam_what_papers, {std::to_string(exam.asked_for())})},
        {Icon::clock, ui.words(Text::exam_what_time, {std::to_string(exam.minutes)})},
        {Icon::check, ui.words(pass, {std::to_string(exam.pass_mark)})}};
    if (!exam.fatal_rules.empty()) {
        rules.push_back({Icon::fatal, ui.words(Text::exam_what_fatal_rules, {own_fatal_rules(scene, exam)})});
    }
    rules.push_back({Icon::advice, ui.words(Text::exam_what_none)});
    rules.push_back({Icon::warn, ui.words(Text::exam_what_leave)});
    return rules;
}

void draw_exam_rule(Ui& ui, Rect& column, const ExamRule& rule) {
    const float indent = ui.px(20 + 12);
    const float height = paragraph_height(ui, Face::body, column.w - indent, rule.words);
    Rect row = column.take_top(height, ui.px(10));
    const Rect sign = row.take_left(ui.px(20), ui.px(12));
    icon_in(ui, rule.icon, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 20, ui.theme.primary);
    paragraph(ui, Face::body, row, ui.theme.ink, rule.words);
}

void draw_exam_intro(Scene& scene, Rect& column, const curriculum::ExamBlueprint& exam) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(24), 0);
    inside.take_top(ui.px(20));
    inside.take_top(paragraph(ui, Face::title, inside, ui.theme.ink, ui.shown(exam.title)), ui.px(4));
    inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.shown(exam.summary)), ui.px(16));
    hairline(ui, inside);
    inside.take_top(ui.px(16));
    for (const ExamRule& rule : exam_rules(scene, exam)) draw_exam_rule(ui, inside, rule);
    inside.take_top(ui.px(8));
    const std::string label = ui.words(Text::exam_start);
    const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::play, .key = Key::enter};
    Rect row = inside.take_top(ui.px(44), ui.px(20));
    if (button(ui, "exam:start", row.take_left(std::min(button_width(ui, label, look), row.w)), label,
               look)) {
        ui.intend(app::StartExam{exam.id});
    }
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y}, GrownCard::Kind::first);
    column = {outer.x, inside.y + ui.px(16), outer.w, 0};
}

void draw_sitting_row(Scene& scene, Rect row, const records::Sitting& sitting) {
    Ui& ui = scene.ui;
    const std::string id = "sitting:" + std::to_string(sitting.id.value);
    const std::string when = short_time(sitting.started);
    const std::string how = ui.words(sitting.passed ? Text::exam_passed : Text::exam_failed);
    const Press press = press_area(ui, row, {id, when, true, false, sitting.passed ? "passed" : "failed"});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(-ui.px(8), ui.px(2)), ui.theme.primary_soft, ui.px(8));
    const Rect whole = row;
    const ChipLook look{sitting.passed ? ChipKind::made : ChipKind::advice,
                        sitting.passed ? Icon::check : Icon::retry, 24};
    chip_right(ui, row, how, look);
    const std::string draw = ui.words(Text::exam_draw, {std::to_string(sitting.seed)});
    const float draw_width = text_width(ui, Face::caption, draw) + 1;
    if (row.w > draw_width + text_width(ui, Face::body, when) + ui.px(12)) {
        text_in(ui, Face::caption, row.take_right(draw_width, ui.px(12)), ui.theme.ink2, draw);
    }
    text_in(ui, Face::body, row, ui.theme.ink, when);
    if (press.focused) focus_ring(ui, whole, ui.px(8));
    if (press.pressed) ui.intend(app::OpenSitting{sitting.id});
}

void draw_earlier_sittings(Scene& scene, Rect& column, const curriculum::ExamBlueprint& exam) {
    Ui& ui = scene.ui;
    if (exam_state(scene.app, exam.id).sittings == 0) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(24), 0);
    inside.take_top(ui.px(14));
    text_in(ui, Face::title, inside.take_top(ui.px(36), ui.px(6)), ui.theme.ink, ui.words(Text::exam_before));
    for (const records::Sitting& sitting : scene.state().sittings) {
        if (sitting.exam == exam.id) draw_sitting_row(scene, inside.take_top(ui.px(48)), sitting);
    }
    inside.take_top(ui.px(12));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y, outer.w, 0};
}

/// The one that was asked for, or else the first there is; null: there is none.
const curriculum::ExamBlueprint* chosen_exam(const Scene& scene) {
    const curriculum::Curriculum& curriculum = scene.app.content().curriculum;
    const curriculum::ExamBlueprint* exam = curriculum.find_exam(scene.memory.exam.exam);
    if (exam != nullptr || curriculum.exams.empty()) return exam;
    return &curriculum.exams.front();
}

}  // namespace

void draw_exam(Scene& scene) {
    if (scene.state().sitting) return draw_exam_between(scene);
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::courses);
    bar_title(ui, bar, ui.words(Text::rail_exam));
    const curriculum::ExamBlueprint* exam = chosen_exam(scene);
    if (exam == nullptr) {
        if (empty_state(ui, scene.area, "exam:courses", ui.words(Text::exam_none),
                        ui.words(Text::exam_none_way), ui.words(Text::exam_to_courses))) {
            scene.go(ScreenId::courses);
        }
        return;
    }
    draw_exam_page(scene, "page:exam", [&](Rect& column) {
        draw_exam_intro(scene, column, *exam);
        draw_earlier_sittings(scene, column, *exam);
    });
}

}  // namespace frontdesk::ui
