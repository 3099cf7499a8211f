#include <algorithm>
#include <string>

#include "app/lesson_sheet.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/conversation.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/lesson.h"

// What is left of a lesson: who spoke, what slipped, what to repeat.
namespace frontdesk::ui {

namespace {

using app::LessonReport;
using app::Text;

template <typename Draw>
void report_card(Ui& ui, Rect& column, const Draw& draw) {
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    draw(inside);
    inside.take_top(ui.px(12));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(16), outer.w, 0};
}

void report_title(Ui& ui, Rect& column, Text words) {
    text_in(ui, Face::title, column.take_top(ui.px(33), ui.px(6)), ui.theme.ink, ui.words(words));
}

void draw_report_sum(Scene& scene, Rect& column, const LessonReport& report) {
    Ui& ui = scene.ui;
    const app::Wording wording = ui.wording();
    const std::string total = ui.words(Text::lesson_report_total, {std::to_string(report.head.total)});
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, total), ui.px(4));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, app::lesson_sum(wording, report)));
    const std::string more = app::lesson_more_sum(wording, report);
    if (!more.empty()) column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, more));
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"lesson:report:sum", total, column.x, column.y, column.w, 1, true, false,
                           std::to_string(report.head.total)});
    }
}

void draw_report_person(Scene& scene, Rect row, const LessonReport::Person& person) {
    Ui& ui = scene.ui;
    hairline(ui, row);
    const bool spoke = person.spoke > 0;
    const ImU32 ink = person.present ? ui.theme.ink : ui.theme.ink3;
    const std::string words = app::spoke_words(ui.wording(), person);
    const Rect mark = row.take_left(ui.px(20), ui.px(10));
    if (spoke) icon_in(ui, Icon::check, mark, 18, ui.theme.primary);
    const float width = text_width(ui, Face::caption, words) + 1;
    text_in(ui, Face::caption, row.take_right(width, ui.px(10)), ui.theme.ink2, words, Align::right);
    text_in(ui, Face::body, row, ink, person.name);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"lesson:report:person:" + person.name, person.name, row.x, row.y, row.w, row.h,
                           true, false, std::to_string(person.spoke)});
    }
}

void draw_report_people(Scene& scene, Rect& column, const LessonReport& report) {
    Ui& ui = scene.ui;
    report_title(ui, column, Text::lesson_report_who);
    for (const LessonReport::Team& team : report.teams) {
        Rect row = column.take_top(ui.px(36));
        const std::string points = points_words(ui, team.points);
        const float width = text_width(ui, Face::body_bold, points) + 1;
        text_in(ui, Face::body_bold, row.take_right(width, ui.px(10)), ui.theme.primary, points);
        text_in(ui, Face::body_bold, row, ui.theme.ink, app::team_name(ui.wording(), team.team));
        for (const LessonReport::Person& person : report.people) {
            if (person.present && person.team == team.team)
                draw_report_person(scene, column.take_top(ui.px(38)), person);
        }
        column.take_top(ui.px(8));
    }
    for (const LessonReport::Person& person : report.people)
        if (!person.present) draw_report_person(scene, column.take_top(ui.px(38)), person);
}

void draw_report_slip(Scene& scene, Rect& column, const LessonReport::Slip& slip) {
    Ui& ui = scene.ui;
    const app::Wording wording = ui.wording();
    const std::string name = slip.name.empty() ? ui.words(Text::lesson_report_room) : slip.name;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, name), ui.px(2));
    const std::string text = app::said_words(wording, slip.text);
    std::vector<Span> spans;
    const std::size_t at = slip.words.empty() ? std::string::npos : text.find(slip.words);
    const Underline kind = slip.fatal ? Underline::fatal : Underline::hit;
    if (at != std::string::npos) spans.push_back({at, at + slip.words.size(), kind, 0, 1});
    const RichLayout& layout = scene.memory.texts.lay_out(ui, Face::body, column.w, text, spans);
    const float pitch = ui.px(28);
    rich_text(ui, Face::body, column.min(), ui.theme.ink, pitch, layout, spans);
    column.take_top(rich_size(layout, pitch).height, ui.px(4));
    const app::Tone tone = slip.fatal ? app::Tone::fatal : app::Tone::advice;
    const std::string rule = app::slip_name(wording, scene.app.content(), slip);
    const std::string feels = ui.shown(slip.feels);
    const float room = column.w - ui.px(13);
    const float height = paragraph_height(ui, Face::caption_bold, room, rule) +
                         (feels.empty() ? 0 : paragraph_height(ui, Face::caption, room, feels));
    Rect inside = note_bar(ui, column.take_top(height, ui.px(14)), tone);
    inside.take_top(paragraph(ui, Face::caption_bold, inside, tone_ink(ui.theme, tone), rule));
    if (!feels.empty()) paragraph(ui, Face::caption, inside, ui.theme.ink, feels);
}

void draw_report_slips(Scene& scene, Rect& column, const LessonReport& report) {
    Ui& ui = scene.ui;
    report_title(ui, column, Text::lesson_report_slips);
    for (const LessonReport::Slip& slip : report.slips) draw_report_slip(scene, column, slip);
    if (report.slips.empty()) {
        column.take_top(
            paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::lesson_report_no_slips)));
    }
}

void draw_report_repeat(Scene& scene, Rect& column, const LessonReport& report) {
    Ui& ui = scene.ui;
    report_title(ui, column, Text::lesson_report_repeat);
    int number = 0;
    for (const LessonReport::Repeat& repeat : report.repeat) {
        const std::string words = app::repeat_words(ui.wording(), scene.app.content(), repeat);
        const float indent = ui.px(20 + 10);
        const float height = paragraph_height(ui, Face::body, column.w - indent, words);
        Rect row = column.take_top(height, ui.px(8));
        const Rect badge = row.take_left(ui.px(20), ui.px(10));
        number_badge(ui, {badge.x + ui.px(10), badge.y + ui.px(13)}, ++number,
                     repeat.fatal ? Underline::fatal : Underline::hit);
        paragraph(ui, Face::body, row, ui.theme.ink, words);
    }
    if (report.repeat.empty()) {
        column.take_top(
            paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::lesson_report_no_repeat)));
    }
}

void draw_report_parts(Scene& scene, Rect& column, const LessonReport& report) {
    Ui& ui = scene.ui;
    const auto sum = [&](Rect& inside) { draw_report_sum(scene, inside, report); };
    const auto people = [&](Rect& inside) { draw_report_people(scene, inside, report); };
    const auto slips = [&](Rect& inside) { draw_report_slips(scene, inside, report); };
    const auto repeat = [&](Rect& inside) { draw_report_repeat(scene, inside, report); };
    if (column.w < ui.px(820)) {
        report_card(ui, column, sum);
        report_card(ui, column, repeat);
        report_card(ui, column, people);
        report_card(ui, column, slips);
        return;
    }
    const float gap = ui.px(16);
    Rect left = column;
    left.w = ui.px(400);
    Rect right{left.right() + gap, column.y, column.w - left.w - gap, 0};
    report_card(ui, left, sum);
    report_card(ui, left, people);
    report_card(ui, right, repeat);
    report_card(ui, right, slips);
    column = {column.x, std::max(left.y, right.y), column.w, 0};
}

}  // namespace

void draw_lesson_report(Scene& scene) {
    Ui& ui = scene.ui;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) scene.go(ScreenId::lesson_setup);
    if (!scene.state().lesson.report) {
        if (empty_state(ui, scene.area, "lesson:setup", ui.words(Text::lesson_report_none),
                        ui.words(Text::lesson_report_none_way), ui.words(Text::lesson_title)))
            scene.go(ScreenId::lesson_setup);
        return;
    }
    const LessonReport& report = *scene.state().lesson.report;
    if (bar_button(ui, bar, "lesson:print", ui.words(Text::print_button), Icon::export_out))
        ui.intend(app::LessonDeed{app::PrintLessonReport{report.head.id}});
    bar_title(ui, bar, ui.words(Text::lesson_report_title, {ui.shown(report.head.scenario_title)}));
    Rect foot = scene.area.take_bottom(ui.px(64));
    hairline(ui, foot);
    foot = foot.inset(ui.px(20), 0).centred_row(ui.px(44));
    const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::classroom, .key = Key::enter};
    const char* label = ui.words(Text::lesson_report_again);
    const float width = std::min(button_width(ui, label, look), foot.w);
    if (button(ui, "lesson:again", foot.take_right(width), label, look)) scene.go(ScreenId::lesson_setup);
    ScrollArea page(ui, "page:lesson-report", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(1400));
    const float top = page.content().y;
    column.take_top(ui.px(16));
    draw_report_parts(scene, column, report);
    page.set_height(column.y - top + ui.px(8));
}

}  // namespace frontdesk::ui
