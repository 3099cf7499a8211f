#include <algorithm>

#include "curriculum/coverage.h"
#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/scenario_row.h"

// The service standard paragraph by paragraph, and where each is practised.
namespace frontdesk::ui {

namespace {

using app::Text;
using curriculum::CoveredParagraph;
using curriculum::CoveredSection;
using curriculum::Teacher;
using curriculum::TeacherKind;

constexpr int most_questions_told = 4;

int count_of(const std::vector<Teacher>& teachers, TeacherKind kind) {
    return static_cast<int>(std::count_if(teachers.begin(), teachers.end(),
                                          [&](const Teacher& teacher) { return teacher.kind == kind; }));
}

/// "情景 2 · 改说 1 · 题 3", or that there is nothing.
std::string counts_of(const Ui& ui, const std::vector<Teacher>& teachers) {
    std::string words;
    const auto add = [&](Text text, TeacherKind kind) {
        const int count = count_of(teachers, kind);
        if (count == 0) return;
        if (!words.empty()) words += " · ";
        words += ui.words(text, {std::to_string(count)});
    };
    add(Text::standard_scenarios, TeacherKind::scenario);
    add(Text::standard_drills, TeacherKind::drill);
    add(Text::standard_questions, TeacherKind::question);
    return words.empty() ? ui.words(Text::standard_nothing) : words;
}

/// The scenarios as buttons that start them, then drills and questions by name.
void draw_teachers(Scene& scene, Rect& column, const std::vector<Teacher>& teachers) {
    Ui& ui = scene.ui;
    for (const Teacher& teacher : teachers) {
        if (teacher.kind != TeacherKind::scenario) continue;
        const scenario::Scenario* scenario = scene.app.content().library.find(teacher.id);
        if (scenario == nullptr) continue;
        Rect row = column.take_top(ui.px(36), ui.px(6));
        const std::string label = ui.shown(teacher.title);
        const ButtonLook look{.kind = ButtonKind::neutral, .icon = Icon::play, .size = ButtonSize::small};
        const float wish = button_width(ui, label, look);
        const Rect place = row.take_left(std::min(wish, row.w));
        const std::string words =
            wish <= place.w ? label : shortened(ui, Face::body_bold, label, place.w - ui.px(52));
        if (button(ui, "start:" + teacher.id, place, words, look))
            start_or_resume(ui, *scenario, progress_of(scene.state(), teacher.id));
    }
    int questions = 0;
    for (const Teacher& teacher : teachers) {
        if (teacher.kind == TeacherKind::scenario) continue;
        if (teacher.kind == TeacherKind::question && ++questions > most_questions_told) continue;
        const Text kind =
            teacher.kind == TeacherKind::drill ? Text::standard_drill_named : Text::standard_question_named;
        const std::string words = ui.words(kind, {ui.shown(teacher.title)});
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(4));
    }
    if (questions > most_questions_told) {
        const std::string more =
            ui.words(Text::standard_more_questions, {std::to_string(questions - most_questions_told)});
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, more), ui.px(4));
    }
}

void draw_paragraph(Scene& scene, Rect& column, const CoveredParagraph& covered) {
    Ui& ui = scene.ui;
    std::string& open = scene.memory.standard.open;
    const std::string& id = covered.paragraph->id;
    const std::string words = ui.shown(covered.paragraph->text);
    const std::string counts = counts_of(ui, covered.teachers);
    const bool beside = column.w > ui.px(560);
    const float counts_width = beside ? text_width(ui, Face::caption, counts) + 1 : 0;
    const float words_width = column.w - ui.px(28) - (beside ? counts_width + ui.px(16) : 0);
    const float words_height = paragraph_height(ui, Face::body, words_width, words);
    Rect row = column.take_top(words_height + ui.px(16) + (beside ? 0 : ui.px(22)));
    hairline(ui, row);
    const Press press =
        press_area(ui, row, {"paragraph:" + id, words, true, false, open == id ? "open" : ""});
    if (press.hovered) fill(ui, row, faded(ui.theme.primary, 0.06F), ui.px(6));
    if (press.focused) focus_ring(ui, row, ui.px(6));
    if (press.pressed) open = open == id ? "" : id;
    Rect inside = row.inset(0, ui.px(8));
    icon(ui, open == id ? Icon::down : Icon::right, {inside.x, inside.y + ui.px(4)}, 18, ui.theme.ink2);
    inside.take_left(ui.px(28));
    const ImU32 ink = covered.teachers.empty() ? ui.theme.amber_ink : ui.theme.ink2;
    if (beside) {
        Rect place = inside.take_right(counts_width, ui.px(16));
        place.h = ui.px(26);
        text_in(ui, Face::caption, place, ink, counts, Align::right);
    }
    inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink, words));
    if (!beside) text_in(ui, Face::caption, inside.take_top(ui.px(22)), ink, counts);
    if (open != id) return;
    Rect below = column;
    below.x += ui.px(28);
    below.w -= ui.px(28);
    const float top = below.y;
    draw_teachers(scene, below, covered.teachers);
    column.take_top(below.y - top, ui.px(8));
}

void draw_section(Scene& scene, Rect& column, const CoveredSection& covered) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(12));
    text_in(ui, Face::title, inside.take_top(ui.px(36), ui.px(6)), ui.theme.ink,
            ui.shown(covered.section->title));
    for (const CoveredParagraph& paragraph : covered.paragraphs) draw_paragraph(scene, inside, paragraph);
    const float bottom = inside.y + ui.px(8);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom + ui.px(16), outer.w, 0};
}

}  // namespace

void draw_standard(Scene& scene) {
    Ui& ui = scene.ui;
    const curriculum::Coverage& coverage = scene.app.content().coverage;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar))
        scene.go(scene.memory.standard.from_training ? ScreenId::training : ScreenId::courses);
    bar_title(ui, bar, ui.words(Text::standard_title));
    ScrollArea page(ui, "page:standard", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(1100));
    column.take_top(ui.px(16));
    const std::string sum =
        ui.words(Text::standard_sum,
                 {std::to_string(coverage.paragraphs()), std::to_string(coverage.taught_paragraphs()),
                  std::to_string(coverage.rules.size()), std::to_string(coverage.taught_rules())});
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, sum), ui.px(12));
    for (const CoveredSection& section : coverage.sections) draw_section(scene, column, section);
    page.set_height(column.y + ui.px(8) - page.content().y);
}

}  // namespace frontdesk::ui
