#include <algorithm>
#include <array>

#include "app/noted_talk.h"
#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/segmented.h"
#include "ui/screens/account.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/noted_line.h"
#include "ui/screens/review.h"

// Marking blind: each line, and whether the attempt passes.
namespace frontdesk::ui {

namespace {

using app::CalibratedAttempt;
using app::OpenCalibrationState;
using app::Text;

const OpenCalibrationState& calibrated(const Scene& scene) {
    return *scene.state().review.calibration.open;
}

/// Two answers; the one that was given is on.
void ask_verdict(Scene& scene, Rect& column, const CalibratedAttempt& attempt, int turn) {
    Ui& ui = scene.ui;
    const bool of_attempt = turn < 0;
    const std::string id = "judge:" + std::to_string(attempt.attempt.value) + ":" + std::to_string(turn);
    const std::array<SegmentedChoice, 2> choices{
        {{id + ":yes", ui.words(of_attempt ? Text::passed : Text::calibration_forbidden)},
         {id + ":no", ui.words(of_attempt ? Text::not_passed : Text::calibration_fine)}}};
    const auto& own = calibrated(scene).own;
    const auto answer = own.find({attempt.attempt, turn});
    std::optional<std::size_t> chosen;
    if (answer != own.end()) chosen = answer->second ? 0 : 1;
    const Rect place = column.take_top(segmented_height(ui, column.w, choices), ui.px(14));
    const float width = std::min(place.w, segmented_width(ui, choices));
    const bool at_right = !of_attempt && width < place.w;
    const Rect where{at_right ? place.right() - width : place.x, place.y, width, place.h};
    if (const auto pressed = segmented(ui, where, choices, chosen))
        do_review(scene, {app::JudgeCalibrated{attempt.attempt, turn, *pressed == 0}});
}

void draw_blind_talk(Scene& scene, Rect& column, const CalibratedAttempt& attempt) {
    Ui& ui = scene.ui;
    for (std::size_t i = 0; i < attempt.transcript.size(); ++i) {
        app::NotedLine line;
        line.entry = &attempt.transcript[i];
        // Room for notes is not needed here: a narrow column draws none beside the words.
        draw_noted_line(scene, column, attempt.scenario, line);
        const int turn = static_cast<int>(i);
        if (std::find(attempt.turns.begin(), attempt.turns.end(), turn) != attempt.turns.end())
            ask_verdict(scene, column, attempt, turn);
    }
    hairline(ui, column);
    column.take_top(ui.px(12));
    column.take_top(
        paragraph(ui, Face::body_bold, column, ui.theme.ink, ui.words(Text::calibration_pass_question)),
        ui.px(8));
    ask_verdict(scene, column, attempt, -1);
}

bool is_judged(const Scene& scene, const CalibratedAttempt& attempt) {
    return calibrated(scene).judged(attempt) == static_cast<int>(attempt.turns.size()) + 1;
}

/// The next attempt with something left, else handing in.
void draw_marking_foot(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const OpenCalibrationState& open = calibrated(scene);
    CalibrationMemory& memory = scene.memory.calibration;
    const auto left = std::find_if(open.attempts.begin(), open.attempts.end(),
                                   [&](const auto& one) { return !is_judged(scene, one); });
    const bool all = left == open.attempts.end();
    const char* label = ui.words(all ? Text::calibration_hand_in : Text::calibration_next);
    const auto next = all ? std::size_t{0} : static_cast<std::size_t>(left - open.attempts.begin());
    const ButtonLook look{.kind = ButtonKind::primary,
                          .icon_behind = Icon::right,
                          .key = Key::enter,
                          .enabled = all || next != memory.attempt};
    const Rect row = column.take_top(ui.px(44), ui.px(8));
    const Rect place{row.x, row.y, std::min(row.w, button_width(ui, label, look)), row.h};
    if (!button(ui, all ? "calibration:hand-in" : "calibration:next", place, label, look)) return;
    if (all) {
        do_review(scene, {app::HandInCalibration{}});
    } else {
        memory.attempt = next;
    }
}

void draw_attempt_steps(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const OpenCalibrationState& open = calibrated(scene);
    std::vector<SegmentedChoice> steps;
    for (std::size_t i = 0; i < open.attempts.size(); ++i) {
        const std::string mark = is_judged(scene, open.attempts[i]) ? " ✓" : "";
        steps.push_back({"calibration:attempt:" + std::to_string(i), std::to_string(i + 1) + mark});
    }
    const Rect place = column.take_top(segmented_height(ui, column.w, steps), ui.px(10));
    const Rect where{place.x, place.y, std::min(place.w, segmented_width(ui, steps)), place.h};
    if (const auto pressed = segmented(ui, where, steps, scene.memory.calibration.attempt))
        scene.memory.calibration.attempt = *pressed;
}

}  // namespace

void draw_marking(Scene& scene, Rect area) {
    Ui& ui = scene.ui;
    const OpenCalibrationState& open = calibrated(scene);
    CalibrationMemory& memory = scene.memory.calibration;
    if (memory.shown != open.calibration.id) {
        memory.shown = open.calibration.id;
        memory.attempt = 0;
    }
    if (!open.is_rater || open.is_done) {
        const Text what = open.is_done ? Text::calibration_done : Text::calibration_hidden;
        if (empty_state(ui, area, "calibration:back", ui.words(what), ui.words(Text::calibration_blind),
                        ui.words(Text::calibration_title)))
            do_review(scene, {app::LeaveCalibration{}});
        return;
    }
    const CalibratedAttempt& attempt = open.attempts.at(std::min(memory.attempt, open.attempts.size() - 1));
    ScrollArea page(ui, "page:marking:" + std::to_string(attempt.attempt.value), area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.w = std::min(column.w, ui.px(760));
    column.take_top(ui.px(16));
    const std::string progress = ui.words(Text::calibration_progress,
                                          {std::to_string(open.judged()), std::to_string(open.to_judge())});
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2,
                              progress + " · " + ui.words(Text::calibration_blind)),
                    ui.px(8));
    draw_attempt_steps(scene, column);
    account_card(ui, column, GrownCard::Kind::plain, [&](Rect& inside) {
        const std::string title = ui.words(Text::calibration_attempt,
                                           {std::to_string(memory.attempt + 1),
                                            std::to_string(open.attempts.size()), ui.shown(attempt.title)});
        inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, title), ui.px(12));
        draw_blind_talk(scene, inside, attempt);
        draw_marking_foot(scene, inside);
    });
    page.set_height(column.y + ui.px(4) - page.content().y);
}

}  // namespace frontdesk::ui
