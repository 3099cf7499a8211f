#include <algorithm>

#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/text_field.h"
#include "ui/screens/review.h"

// Attempts that are picked for a calibration by hand. What they came to is not shown: whoever picks may be
// one of those who mark.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::AttemptHead;

constexpr std::size_t most_offered = 12;

std::string picker_name(const Scene& scene, records::TraineeId id) {
    for (const records::Trainee& one : scene.state().trainees)
        if (one.id == id) return one.name;
    return "#" + std::to_string(id.value);
}

std::string picked_words(const Scene& scene, const AttemptHead& head) {
    return picker_name(scene, head.trainee) + " · " + scene.ui.shown(head.scenario_title);
}

/// Those that are picked, then the latest that fit what is looked for.
std::vector<const AttemptHead*> offered_attempts(const Scene& scene) {
    const CalibrationMemory& memory = scene.memory.calibration;
    std::vector<const AttemptHead*> found;
    for (const AttemptHead& head : scene.state().review.calibration.pool)
        if (is_picked(memory, head.id)) found.push_back(&head);
    const std::size_t most = found.size() + most_offered;
    for (const AttemptHead& head : scene.state().review.calibration.pool) {
        const bool fits =
            memory.search.empty() || picked_words(scene, head).find(memory.search) != std::string::npos;
        if (found.size() < most && fits && !is_picked(memory, head.id)) found.push_back(&head);
    }
    return found;
}

void draw_pick_row(Scene& scene, Rect& column, const AttemptHead& head) {
    Ui& ui = scene.ui;
    CalibrationMemory& memory = scene.memory.calibration;
    const bool on = is_picked(memory, head.id);
    const std::string words = picked_words(scene, head);
    const Rect row = column.take_top(ui.px(40));
    const Press press = press_area(
        ui, row, {"pick:" + std::to_string(head.id.value), words, true, false, on ? "ticked" : ""});
    if (press.hovered) fill(ui, row, ui.theme.primary_soft, ui.px(8));
    Rect rest = row.inset(ui.px(8), 0);
    tick_box(ui, rest.take_left(ui.px(20), ui.px(12)), on);
    const std::string when = core::to_local_short(head.finished);
    const float width = text_width(ui, Face::caption, when) + 1;
    if (rest.w > width + ui.px(160))
        text_in(ui, Face::caption, rest.take_right(width, ui.px(8)), ui.theme.ink2, when);
    text_in(ui, Face::body, rest, ui.theme.ink, shortened(ui, Face::body, words, rest.w));
    if (press.focused) focus_ring(ui, row, ui.px(8));
    if (press.pressed) toggle_picked(memory, head.id);
}

}  // namespace

bool is_picked(const CalibrationMemory& memory, records::AttemptId attempt) {
    return std::find(memory.picked.begin(), memory.picked.end(), attempt) != memory.picked.end();
}

void toggle_picked(CalibrationMemory& memory, records::AttemptId attempt) {
    if (std::erase(memory.picked, attempt) == 0) memory.picked.push_back(attempt);
}

void draw_picking(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    CalibrationMemory& memory = scene.memory.calibration;
    const std::string count = std::to_string(memory.picked.size());
    const std::string words = ui.words(Text::calibration_picked, {count});
    const float top = column.y;
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, words), ui.px(4));
    if (ui.in.trace != nullptr) {
        ui.in.trace->note(
            {"calibration:picked", words, column.x, top, column.w, column.y - top, true, false, count});
    }
    text_field(ui, "calibration:find", column.take_top(ui.px(44), ui.px(8)), memory.search,
               {.ghost = ui.words(Text::calibration_find), .aside = {}});
    const std::vector<const AttemptHead*> all = offered_attempts(scene);
    for (const AttemptHead* head : all) draw_pick_row(scene, column, *head);
    if (all.size() == memory.picked.size()) {
        column.take_top(
            paragraph(ui, Face::body, column, ui.theme.ink2, ui.words(Text::calibration_pick_none)),
            ui.px(6));
    }
    column.take_top(ui.px(8));
}

}  // namespace frontdesk::ui
