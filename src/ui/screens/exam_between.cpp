#include <algorithm>
#include <string>

#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/exam_page.h"
#include "ui/screens/exam_parts.h"
#include "ui/screens/frame_parts.h"

// Between two papers: what is in, what comes, and how long there is. No marks.
namespace frontdesk::ui {

namespace {

using app::Text;

std::string ordinal(std::size_t value) {
    return std::to_string(value);
}

void draw_paper_line(Scene& scene, Rect row, std::size_t index) {
    Ui& ui = scene.ui;
    const records::Paper& paper = sat(scene).sitting.papers[index];
    const bool done = paper.is_finished();
    const bool now = index == sat(scene).paper();
    hairline(ui, row);
    const Rect mark = row.take_left(ui.px(28), ui.px(12));
    const ImVec2 middle = mark.middle();
    if (done) {
        disc(ui, middle, ui.px(12), ui.theme.primary);
        icon_in(ui, Icon::check, mark, 16, ui.theme.on_primary);
    } else {
        ring(ui, middle, ui.px(12), now ? ui.theme.primary : ui.theme.line2, std::max(1.0F, ui.px(1.8F)));
    }
    const Text word = done ? Text::exam_row_done : now ? Text::exam_row_now : Text::exam_row_later;
    const std::string state = ui.words(word);
    text_in(ui, Face::caption, row.take_right(text_width(ui, Face::caption, state) + 1, ui.px(12)),
            ui.theme.ink2, state, Align::right);
    std::string words = ui.words(Text::exam_row, {ordinal(index + 1)});
    if (paper.attempt) words += " · " + ui.shown(paper.scenario_title);
    text_in(ui, now ? Face::body_bold : Face::body, row, ui.theme.ink, words);
    if (ui.in.trace == nullptr) return;
    ui.in.trace->note({"paper:" + ordinal(index + 1), words, row.x, row.y, row.w, row.h, true, false, state});
}

void draw_standing(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningSitting& running = sat(scene);
    const std::size_t done = running.paper();
    std::string title;
    std::string more;
    if (running.is_interrupted) {
        title = ui.words(Text::exam_interrupted);
        more = ui.words(Text::exam_interrupted_why);
    } else {
        title = done == 0 ? ui.shown(running.sitting.exam_title)
                          : ui.words(Text::exam_paper_done, {ordinal(done)});
        more = ui.words(Text::exam_papers_left, {ordinal(running.papers() - done)});
    }
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, title), ui.px(4));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, more), ui.px(16));
}

void draw_exam_go_on(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::RunningSitting& running = sat(scene);
    const bool interrupted = running.is_interrupted;
    const std::string label = interrupted ? ui.words(Text::exam_resume)
                                          : ui.words(Text::exam_begin_next, {ordinal(running.paper() + 1)});
    const ButtonLook look{.kind = ButtonKind::primary, .icon = Icon::play, .key = Key::enter};
    Rect row = column.take_top(ui.px(44));
    const Rect place = row.take_left(std::min(button_width(ui, label, look), row.w));
    if (!button(ui, "exam:go-on", place, label, look)) return;
    if (interrupted) {
        ui.intend(app::ResumeExam{running.sitting.id});
    } else {
        ui.intend(app::BeginPaper{});
    }
}

}  // namespace

void draw_exam_between(Scene& scene) {
    Ui& ui = scene.ui;
    follow_exam_clock(scene);
    Rect bar = take_top_bar(scene);
    draw_hand_in_button(scene, bar);
    draw_countdown(scene, bar);
    bar_title(ui, bar, ui.shown(sat(scene).sitting.exam_title));
    draw_hand_in_question(scene);
    draw_exam_page(scene, "page:exam-between", [&](Rect& column) {
        const Rect outer = column;
        GrownCard behind(ui);
        Rect inside = column.inset(ui.px(24), 0);
        inside.take_top(ui.px(20));
        draw_standing(scene, inside);
        for (std::size_t i = 0; i < sat(scene).papers(); ++i)
            draw_paper_line(scene, inside.take_top(ui.px(48)), i);
        hairline(ui, inside);
        inside.take_top(ui.px(12));
        const std::string draw = ui.words(Text::exam_draw, {std::to_string(sat(scene).sitting.seed)});
        text_in(ui, Face::caption, inside.take_top(ui.px(21), ui.px(16)), ui.theme.ink2, draw);
        draw_exam_go_on(scene, inside);
        inside.take_top(ui.px(20));
        behind.close({outer.x, outer.y, outer.w, inside.y - outer.y}, GrownCard::Kind::first);
        column = {outer.x, inside.y, outer.w, 0};
    });
}

}  // namespace frontdesk::ui
