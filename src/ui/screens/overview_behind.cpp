#include <algorithm>
#include <array>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/calendar.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/overview.h"
#include "ui/screens/review.h"

// What is behind a figure: attempts, sentences or assignments, one press away from the attempt.
namespace frontdesk::ui {

namespace {

using app::Behind;
using app::BehindKind;
using app::BehindLine;
using app::Text;

struct BehindWords {
    Text title, order;
};

BehindWords behind_words(BehindKind kind) {
    constexpr std::array<BehindWords, 7> words{{{Text::overview_pass_rate, Text::overview_order_failed},
                                                {Text::overview_attempts, Text::overview_order_new},
                                                {Text::overview_median, Text::overview_order_low},
                                                {Text::overview_time, Text::overview_order_long},
                                                {Text::overview_put_aside, Text::overview_order_new},
                                                {Text::overview_slips, Text::overview_order_new},
                                                {Text::overview_late, Text::overview_order_overdue}}};
    static_assert(words.size() == app::behind_kind_count);
    return words.at(static_cast<std::size_t>(kind));
}

std::string behind_title(const Scene& scene, const Behind& behind) {
    const Ui& ui = scene.ui;
    std::string title = behind.what.kind == BehindKind::sentences
                            ? rule_word(scene, behind.what.rule) + " " + behind.what.rule
                            : std::string(ui.words(behind_words(behind.what.kind).title));
    const bool of_one = behind.what.scope != app::OverviewScope{};
    if (of_one && !behind.name.empty()) title = behind.name + " · " + title;
    return title;
}

std::string behind_sum(const Ui& ui, const Behind& behind) {
    const Text count = behind.what.kind == BehindKind::sentences ? Text::overview_count_sentences
                       : behind.what.kind == BehindKind::late    ? Text::overview_count_late
                                                                 : Text::overview_count_attempts;
    std::string sum = ui.words(count, {std::to_string(behind.count)}) + " · ";
    // What is overdue is so whatever period is looked at.
    if (behind.what.kind == BehindKind::late) sum += ui.words(Text::overview_as_of_now) + std::string(" · ");
    return sum + ui.words(behind_words(behind.what.kind).order);
}

std::string attempt_words(const Scene& scene, const BehindLine& line, bool with_name) {
    const Ui& ui = scene.ui;
    const std::string when = said_time(ui, line.head.finished, scene.app.clock().now());
    const char* mode = ui.words(line.head.mode == "exam" ? Text::mode_exam : Text::mode_practice);
    const std::string rest = when + " · " + mode;
    return with_name ? ui.shown(line.head.scenario_title) + " · " + rest : rest;
}

void draw_attempt_mark(Ui& ui, Rect& row, const records::AttemptHead& head) {
    const bool finished = head.state == records::AttemptState::finished;
    const Text word = !finished     ? Text::overview_unfinished
                      : head.passed ? Text::overview_passed
                                    : Text::overview_failed;
    const ChipKind kind = finished && head.passed ? ChipKind::made
                          : head.fatal_count > 0  ? ChipKind::fatal
                          : finished              ? ChipKind::advice
                                                  : ChipKind::plain;
    const Icon icon = finished && head.passed ? Icon::check : head.fatal_count > 0 ? Icon::fatal : Icon::none;
    Rect place = row.take_right(ui.px(row.w / ui.in.scale < 420 ? 96 : 112), ui.px(8));
    chip_right(ui, place, ui.words(word), {kind, icon, 24});
    if (!finished) return;
    const std::string mark = ui.words(Text::overview_mark, {std::to_string(head.total)});
    text_in(ui, Face::body_bold, row.take_right(text_width(ui, Face::body_bold, mark) + 1, ui.px(12)),
            ui.theme.ink, mark);
}

void draw_said_line(Scene& scene, const Rect& row, const BehindLine& line, std::size_t index) {
    Ui& ui = scene.ui;
    const records::SaidHit& said = *line.said;
    const std::string id = "said:" + std::to_string(line.head.id.value) + ":" + std::to_string(index);
    const Press press = press_area(ui, row, {id, said.said, true, false, said.words});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft);
    Rect inside = row.inset(ui.px(16), 0);
    icon_in(ui, Icon::right, inside.take_right(ui.px(16), ui.px(8)), 16, ui.theme.ink2);
    if (said.fatal) icon_in(ui, Icon::fatal, inside.take_left(ui.px(18), ui.px(8)), 18, ui.theme.red);
    Rect words = inside.centred_row(ui.px(46));
    text_in(ui, Face::body, words.take_top(ui.px(25)), ui.theme.ink,
            shortened(ui, Face::body, said.said, words.w));
    const std::string below = line.name + " · " + attempt_words(scene, line, true);
    text_in(ui, Face::caption, words, ui.theme.ink2, shortened(ui, Face::caption, below, words.w));
    if (press.focused) focus_ring(ui, row.inset(ui.px(4)), ui.px(6));
    if (press.pressed) open_review(scene, {line.head.id, said.turn}, ReviewedFrom::overview);
}

void draw_late_line(Scene& scene, const Rect& row, const app::LateLine& late) {
    Ui& ui = scene.ui;
    const std::string id =
        "late:" + std::to_string(late.assignment.value) + ":" + std::to_string(late.person.id.value);
    const Press press = press_area(ui, row, {id, late.person.name, true, false, late.title});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft);
    Rect inside = row.inset(ui.px(16), 0);
    icon_in(ui, Icon::right, inside.take_right(ui.px(16), ui.px(8)), 16, ui.theme.ink2);
    icon_in(ui, Icon::clock, inside.take_left(ui.px(18), ui.px(8)), 18, ui.theme.amber_ink);
    Rect words = inside.centred_row(ui.px(46));
    text_in(ui, Face::body, words.take_top(ui.px(25)), ui.theme.ink,
            shortened(ui, Face::body, late.person.name + " · " + ui.shown(late.title), words.w));
    text_in(ui, Face::caption, words, ui.theme.ink2, ui.words(Text::overview_due, {short_time(late.due)}));
    if (press.focused) focus_ring(ui, row.inset(ui.px(4)), ui.px(6));
    if (press.pressed) scene.go(ScreenId::assignments);
}

void draw_more_behind(Ui& ui, Rect& column, const Behind& behind) {
    const bool all =
        behind.what.kind == BehindKind::late || static_cast<int>(behind.lines.size()) >= behind.count;
    if (all) return;
    const ButtonLook look{.kind = ButtonKind::ghost, .icon_behind = Icon::down, .size = ButtonSize::small};
    const char* label = ui.words(Text::overview_show_more);
    column.take_top(ui.px(8));
    Rect row = column.take_top(ui.px(36));
    if (button(ui, "behind:more", row.take_left(button_width(ui, label, look)), label, look))
        ui.intend(app::OverviewDeed{app::ShowMoreBehind{}});
}

void draw_behind_lines(Scene& scene, Rect& column, const Behind& behind) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard ground(ui);
    column.take_top(ui.px(6));
    for (std::size_t i = 0; i < behind.lines.size(); ++i) {
        const Rect row = column.take_top(ui.px(60));
        if (behind.lines[i].said) {
            draw_said_line(scene, row, behind.lines[i], i);
        } else {
            draw_behind_line(scene, row, behind.lines[i], true);
        }
    }
    for (const app::LateLine& late : behind.late) draw_late_line(scene, column.take_top(ui.px(60)), late);
    column.take_top(ui.px(6));
    ground.close({outer.x, outer.y, outer.w, column.y - outer.y});
    draw_more_behind(ui, column, behind);
}

}  // namespace

void draw_behind_line(Scene& scene, const Rect& row, const BehindLine& line, bool with_name) {
    Ui& ui = scene.ui;
    const std::string title = with_name ? line.name : ui.shown(line.head.scenario_title);
    const std::string id = "attempt:" + std::to_string(line.head.id.value);
    const bool unfinished = line.head.state != records::AttemptState::finished;
    const Press press =
        press_area(ui, row, {id, title, true, false, unfinished ? "" : std::to_string(line.head.total)});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(ui.px(1), ui.px(1)), ui.theme.primary_soft);
    Rect inside = row.inset(ui.px(16), 0);
    icon_in(ui, Icon::right, inside.take_right(ui.px(16), ui.px(8)), 16, ui.theme.ink2);
    draw_attempt_mark(ui, inside, line.head);
    Rect words = inside.centred_row(ui.px(46));
    text_in(ui, Face::body, words.take_top(ui.px(25)), ui.theme.ink,
            shortened(ui, Face::body, title, words.w));
    const std::string below = attempt_words(scene, line, with_name);
    text_in(ui, Face::caption, words, ui.theme.ink2, shortened(ui, Face::caption, below, words.w));
    if (press.focused) focus_ring(ui, row.inset(ui.px(4)), ui.px(6));
    if (press.pressed) open_review(scene, {line.head.id, {}}, ReviewedFrom::overview);
}

void draw_overview_behind(Scene& scene) {
    Ui& ui = scene.ui;
    const Behind& behind = *scene.state().overview.behind;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) ui.intend(app::OverviewDeed{app::CloseBehind{}});
    bar_title(ui, bar, behind_title(scene, behind));
    text_in(ui, Face::body, bar, ui.theme.ink2,
            shortened(ui, Face::body, behind_sum(ui, behind), std::max(bar.w, 0.0F)));
    if (behind.lines.empty() && behind.late.empty()) {
        if (empty_state(ui, scene.area, "behind:back", ui.words(Text::overview_behind_none),
                        ui.words(Text::overview_behind_none_way), ui.words(Text::overview_back)))
            ui.intend(app::OverviewDeed{app::CloseBehind{}});
        return;
    }
    ScrollArea page(ui, "overview:behind", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.take_top(ui.px(16));
    draw_behind_lines(scene, column, behind);
    page.set_height(column.y + ui.px(20) - page.content().y);
}

}  // namespace frontdesk::ui
