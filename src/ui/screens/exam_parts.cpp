#include "ui/screens/exam_parts.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::int64_t last_minutes_ms = 5 * 60'000;
constexpr double told_every_s = 1;  ///< the App stores it when that is worth a write

/// As much as the bar has room for: words and figure, or the figure alone.
std::string countdown_label(Scene& scene, float room, const ChipLook& look) {
    Ui& ui = scene.ui;
    const std::int64_t left = scene.app.exam_left_ms();
    const std::string clock = clock_words(left);
    const Text words = left <= last_minutes_ms ? Text::exam_left_last : Text::exam_left;
    const std::string full = ui.words(words, {clock});
    return chip_width(ui, full, look) <= room ? full : clock;
}

}  // namespace

std::string clock_words(std::int64_t left_ms) {
    const auto seconds = static_cast<int>((left_ms + 999) / 1000);
    std::array<char, 24> words{};
    if (seconds >= 3600) {
        std::snprintf(words.data(), words.size(), "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60,
                      seconds % 60);
    } else {
        std::snprintf(words.data(), words.size(), "%02d:%02d", seconds / 60, seconds % 60);
    }
    return words.data();
}

void follow_exam_clock(Scene& scene) {
    if (!scene.state().sitting || sat(scene).is_interrupted) return;
    ExamMemory& memory = scene.memory.exam;
    const double now = scene.ui.in.seconds;
    const std::int64_t left = scene.app.exam_left_ms();
    if (memory.kept_at < 0) memory.kept_at = now;
    // A disk that is full is asked again in a second, not at every frame.
    if (now - memory.kept_at >= told_every_s) {
        scene.ui.intend(app::KeepTime{});
        memory.kept_at = now;
    }
    const std::int64_t to_next_second = left % 1000 == 0 ? 1000 : left % 1000;
    scene.ui.redraw_in(static_cast<double>(to_next_second) / 1000);
}

void draw_countdown(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const bool last = scene.app.exam_left_ms() <= last_minutes_ms;
    const ChipLook look{last ? ChipKind::advice : ChipKind::plain, last ? Icon::warn : Icon::clock};
    const std::string label = countdown_label(scene, row.w * 0.45F, look);
    const Rect place = row.take_right(chip_width(ui, label, look), ui.px(12)).centred_row(ui.px(28));
    chip(ui, place.min(), label, look);
    if (ui.in.trace == nullptr) return;
    ui.in.trace->note({"countdown", label, place.x, place.y, place.w, place.h, true, false,
                       std::to_string(scene.app.exam_left_ms() / 1000)});
}

void draw_hand_in_button(Scene& scene, Rect& row) {
    Ui& ui = scene.ui;
    const std::string label = ui.words(Text::exam_hand_in);
    const ButtonLook look{
        .kind = ButtonKind::neutral, .size = ButtonSize::small, .enabled = !scene.memory.exam.asks_hand_in};
    const float width = std::min(button_width(ui, label, look), row.w * 0.5F);
    const Rect place = row.take_right(width, ui.px(12)).centred_row(ui.px(36));
    if (button(ui, "hand-in", place, label, look)) scene.memory.exam.asks_hand_in = true;
}

void draw_hand_in_question(Scene& scene) {
    Ui& ui = scene.ui;
    if (!scene.memory.exam.asks_hand_in) return;
    const std::string what = ui.words(Text::exam_hand_in_ask);
    const std::string more = ui.words(Text::exam_hand_in_more);
    const float width = scene.area.w - 2 * ui.px(20) - ui.px(36);
    const float height = paragraph_height(ui, Face::body_bold, width, what) +
                         paragraph_height(ui, Face::body, width, more) + ui.px(8 + 36 + 24);
    Rect bar = scene.area.take_top(height);
    fill(ui, bar, ui.theme.amber_soft);
    fill(ui, {bar.x, bar.bottom() - ui.px(1), bar.w, ui.px(1)}, ui.theme.line);
    Rect rest = bar.inset(ui.px(20), ui.px(12));
    const Rect sign = rest.take_left(ui.px(24), ui.px(12));
    icon_in(ui, Icon::warn, {sign.x, sign.y, sign.w, ui.pitch(Face::body)}, 22, ui.theme.amber_soft_ink);
    rest.take_top(paragraph(ui, Face::body_bold, rest, ui.theme.amber_soft_ink, what));
    rest.take_top(paragraph(ui, Face::body, rest, ui.theme.amber_soft_ink, more), ui.px(8));
    const ButtonLook stay{.kind = ButtonKind::neutral, .key = Key::escape, .size = ButtonSize::small};
    const ButtonLook leave{.kind = ButtonKind::neutral, .size = ButtonSize::small};
    Rect row = rest.take_top(ui.px(36));
    const std::string no = ui.words(Text::exam_hand_in_no);
    const std::string yes = ui.words(Text::exam_hand_in_yes);
    if (button(ui, "hand-in:no", row.take_left(button_width(ui, no, stay), ui.px(12)), no, stay)) {
        scene.memory.exam.asks_hand_in = false;
    }
    if (button(ui, "hand-in:yes", row.take_left(button_width(ui, yes, leave)), yes, leave)) {
        scene.memory.exam.asks_hand_in = false;
        ui.intend(app::HandIn{});
    }
}

std::string paper_words(const Scene& scene) {
    const app::RunningSitting& running = sat(scene);
    const std::size_t number = std::min(running.paper() + 1, running.papers());
    return scene.ui.words(Text::exam_paper_short, {std::to_string(number), std::to_string(running.papers())});
}

void draw_exam_quiet(Scene& scene, const Rect& panel) {
    Ui& ui = scene.ui;
    card(ui, panel);
    Rect inside = panel.inset(ui.px(16), ui.px(12));
    heading(ui, inside.take_top(ui.px(26), ui.px(6)), Icon::clock, ui.theme.ink,
            ui.words(Text::exam_quiet_title));
    if (scene.state().sitting) {
        const app::RunningSitting& running = sat(scene);
        const std::string paper = ui.words(
            Text::exam_paper, {std::to_string(running.paper() + 1), std::to_string(running.papers())});
        inside.take_top(paragraph(ui, Face::body_bold, inside, ui.theme.ink, paper), ui.px(6));
        for (const Text rule : {Text::exam_what_none, Text::exam_what_leave}) {
            inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(rule)), ui.px(8));
        }
        return;
    }
    paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::play_exam_quiet));
}

}  // namespace frontdesk::ui
