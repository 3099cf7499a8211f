#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/screens/calendar.h"
#include "ui/screens/records_figures.h"

// Lessons at which one was present: told beside the attempts, for they are nobody's own.
namespace frontdesk::ui {

namespace {

using app::Text;

void draw_credited_row(Scene& scene, Rect row, const records::LessonHead& head) {
    Ui& ui = scene.ui;
    hairline(ui, row);
    const std::string title = ui.shown(head.scenario_title);
    if (ui.in.trace != nullptr) {
        ui.in.trace->note({"lesson:credited:" + std::to_string(head.id.value), title, row.x, row.y, row.w,
                           row.h, true, false, std::to_string(head.total)});
    }
    const ChipLook look{ChipKind::plain, Icon::classroom, 24};
    chip_right(ui, row, ui.words(Text::lesson_record), look);
    const std::string total = ui.words(Text::lesson_report_total, {std::to_string(head.total)});
    const std::string more = short_time(head.started) + " · " + total;
    const float width = text_width(ui, Face::caption, more) + 1;
    if (row.w > width + ui.px(160))
        text_in(ui, Face::caption, row.take_right(width, ui.px(12)), ui.theme.ink2, more);
    text_in(ui, Face::body, row, ui.theme.ink, title);
}

}  // namespace

void draw_credited_lessons(Scene& scene, Rect& column) {
    if (scene.state().lesson.credited.empty()) return;
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(6));
    for (const records::LessonHead& head : scene.state().lesson.credited)
        draw_credited_row(scene, inside.take_top(ui.px(44)), head);
    inside.take_top(ui.px(6));
    behind.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column = {outer.x, inside.y + ui.px(16), outer.w, 0};
}

}  // namespace frontdesk::ui
