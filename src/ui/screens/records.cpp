#include <algorithm>
#include <vector>

#include "app/result_words.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/calendar.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/progress.h"
#include "ui/screens/records_figures.h"
#include "ui/screens/scenario_row.h"

// How one is doing, and all attempts, the latest first.
namespace frontdesk::ui {

namespace {

using app::Text;
using records::AttemptHead;
using records::AttemptState;

/// The places of one row from right to left; what does not fit on a narrow window is left out.
struct Columns {
    Rect date, title, mode, score, state;
    bool wide;
};

Columns columns_of(const Ui& ui, Rect row) {
    Columns columns{};
    columns.wide = row.w / ui.in.scale >= columns_from;
    row = row.inset(ui.px(16), 0);
    columns.state = row.take_right(ui.px(columns.wide ? 118 : 104), ui.px(12));
    columns.score = row.take_right(ui.px(columns.wide ? 72 : 44), ui.px(12));
    if (columns.wide) {
        columns.mode = row.take_right(ui.px(112), ui.px(12));
        columns.date = row.take_left(ui.px(110), ui.px(12));
    }
    columns.title = row;
    return columns;
}

void draw_heads(Ui& ui, const Rect& row) {
    const Columns columns = columns_of(ui, row);
    const auto head = [&ui](const Rect& place, Text words, Align align) {
        text_in(ui, Face::caption, place, ui.theme.ink2, ui.words(words), align);
    };
    head(columns.title, Text::records_scenario, Align::left);
    head(columns.score, Text::records_score, Align::right);
    head(columns.state, Text::records_state, Align::right);
    if (!columns.wide) return;
    head(columns.date, Text::records_date, Align::left);
    head(columns.mode, Text::records_mode, Align::left);
}

void draw_state(Ui& ui, Rect place, const AttemptHead& head) {
    ChipLook look{ChipKind::plain, Icon::none, 24};
    Text words = Text::records_abandoned;
    if (head.state == AttemptState::open) words = Text::in_progress;
    if (head.state == AttemptState::finished) {
        words = head.passed ? Text::passed : Text::not_passed;
        look.kind = head.passed ? ChipKind::made : head.fatal_count > 0 ? ChipKind::fatal : ChipKind::advice;
        look.icon = head.passed ? Icon::check : head.fatal_count > 0 ? Icon::fatal : Icon::none;
    }
    place.x -= ui.px(8);
    place.w += ui.px(8);
    chip_right(ui, place, ui.words(words), look);
}

/// A turn that was said again stands beside the attempt that it takes up.
void draw_compare_button(Ui& ui, const Rect& place, const AttemptHead& head) {
    const std::string id = "compare:" + std::to_string(head.id.value);
    const ButtonLook look{.kind = ButtonKind::ghost, .size = ButtonSize::small};
    const char* label = ui.words(Text::compare_open);
    Rect row = place.centred_row(ui.px(36));
    row.w += ui.px(12);  // The words, not the edge that nobody sees, stand in line with the column.
    if (button(ui, id, row.take_right(std::min(button_width(ui, label, look), row.w)), label, look)) {
        ui.intend(app::CompareAttempts{head.branched_from, head.id});
    }
}

/// What kind of attempt it was: by word, and by an icon where it is no plain practice.
void draw_attempt_kind(Ui& ui, Rect place, const AttemptHead& head) {
    const Icon icon = head.is_private                              ? Icon::eye
                      : head.is_branch()                           ? Icon::retry
                      : head.mode == app::to_word(app::Mode::exam) ? Icon::form
                                                                   : Icon::none;
    if (icon != Icon::none) icon_in(ui, icon, place.take_left(ui.px(16), ui.px(6)), 16, ui.theme.ink2);
    const std::string words = head.is_private    ? ui.words(Text::figures_private)
                              : head.is_branch() ? ui.words(Text::branch_chip)
                                                 : app::mode_word(ui.wording(), head);
    text_in(ui, Face::caption, place, ui.theme.ink2, words);
}

void draw_row(Scene& scene, const Rect& row, const AttemptHead& head) {
    Ui& ui = scene.ui;
    const std::string title = ui.shown(head.scenario_title);
    const bool left_in_exam = head.state == AttemptState::abandoned && head.is_in_sitting();
    const bool can_open = head.state != AttemptState::abandoned || left_in_exam;
    const bool finished = head.state == AttemptState::finished;
    const Columns columns = columns_of(ui, row);
    Rect place = row;
    if (finished && head.is_branch()) place.w = columns.state.x - row.x - ui.px(8);
    const Press press = press_area(
        ui, place,
        {"attempt:" + std::to_string(head.id.value), title, can_open, false, std::to_string(head.total)});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft, 0);
    text_in(ui, Face::body, columns.title, can_open ? ui.theme.ink : ui.theme.ink2, title);
    if (finished) {
        text_in(ui, Face::body_bold, columns.score, ui.theme.ink, std::to_string(head.total), Align::right);
    }
    if (finished && head.is_branch()) {
        draw_compare_button(ui, columns.state, head);
    } else {
        draw_state(ui, columns.state, head);
    }
    if (columns.wide) {
        text_in(ui, Face::caption, columns.date, ui.theme.ink2, short_time(head.started));
        draw_attempt_kind(ui, columns.mode, head);
    }
    if (press.focused) focus_ring(ui, place.inset(ui.px(4)), ui.px(6));
    if (!press.pressed) return;
    if (finished || left_in_exam) {
        ui.intend(app::OpenResult{head.id});
    } else {
        ui.intend(app::ResumeAttempt{head.id});
    }
}

std::string summary(const Scene& scene) {
    int finished = 0;
    int passed = 0;
    int best = 0;
    for (const AttemptHead& head : scene.state().attempts) {
        if (head.state != AttemptState::finished || head.is_branch()) continue;
        ++finished;
        passed += head.passed ? 1 : 0;
        best = std::max(best, head.total);
    }
    if (finished == 0) return {};
    return scene.ui.words(Text::records_count,
                          {std::to_string(finished), std::to_string(passed), std::to_string(best)});
}

}  // namespace

void draw_records(Scene& scene) {
    Ui& ui = scene.ui;
    follow_the_day(scene);
    Rect bar = take_top_bar(scene);
    if (!scene.state().attempts.empty() &&
        bar_button(ui, bar, "records:export", ui.words(Text::export_button), Icon::export_out)) {
        ui.intend(app::ExportOwnData{});
    }
    bar_title(ui, bar, ui.words(Text::records_title));
    text_in(ui, Face::caption, bar, ui.theme.ink2, summary(scene));
    const bool no_attempts = scene.state().attempts.empty();
    if (no_attempts && scene.state().lesson.credited.empty()) {
        const scenario::Scenario* next = suggested(scene.app);
        const char* action = next != nullptr ? ui.words(Text::records_go) : "";
        if (empty_state(ui, scene.area, "records:start", ui.words(Text::records_none),
                        ui.words(Text::records_none_way), action)) {
            ui.intend(app::StartScenario{next->id});
        }
        return;
    }
    ScrollArea page(ui, "page:records", scene.area);
    const float margin = ui.px(scene.width() < 600 ? 12 : 20);
    Rect column = page.content().inset(margin, 0);
    column.w = std::min(column.w, ui.px(1400));
    column.take_top(ui.px(16));
    if (!no_attempts) draw_figures(scene, column);
    draw_credited_lessons(scene, column);
    if (no_attempts) return page.set_height(column.y - page.content().y);
    const Rect outer = column;
    GrownCard behind(ui);
    column.take_top(ui.px(6));
    draw_heads(ui, column.take_top(ui.px(32)));
    for (const AttemptHead& head : scene.state().attempts) draw_row(scene, column.take_top(ui.px(48)), head);
    const float bottom = column.y + ui.px(6);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    page.set_height(bottom + ui.px(20) - page.content().y);
}

}  // namespace frontdesk::ui
