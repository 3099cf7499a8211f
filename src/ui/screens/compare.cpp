#include "ui/screens/compare.h"

#include <algorithm>
#include <cmath>

#include "app/noted_talk.h"
#include "app/result_words.h"
#include "app/turns.h"
#include "ui/kit/button.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/noted_line.h"
#include "ui/screens/result.h"

// Two versions of one talk, turn beside turn from where they differ.
namespace frontdesk::ui {

namespace {

using app::Text;

/// Logical width from which the versions stand side by side; below it one stands under the other.
constexpr float side_by_side_from = 620;

void draw_compare_bar(Scene& scene) {
    Ui& ui = scene.ui;
    Rect row = take_top_bar(scene);
    const std::string label = ui.words(Text::compare_to_result);
    const ButtonLook look{.kind = ButtonKind::ghost, .key = Key::escape, .size = ButtonSize::small};
    const float width = button_width(ui, label, look);
    bool leave = false;
    if (width < row.w * 0.5F) {
        leave = button(ui, "to-result", row.take_right(width, ui.px(8)).centred_row(ui.px(36)), label, look);
    }
    leave = back_arrow(ui, row) || leave;
    const std::string title = ui.shown(compared(scene).right.head.scenario_title);
    bar_title(ui, row, ui.words(Text::compare_title, {title}));
    if (leave) scene.go(scene.state().result ? ScreenId::result : ScreenId::records);
}

struct NotedVersions {
    std::vector<app::NotedLine> left, right;
};

void draw_lines_of(Scene& scene, Rect& column, const app::ShownResult& result,
                   const std::vector<app::NotedLine>& noted, const app::Lines& lines) {
    for (std::size_t i = lines.begin; i < lines.end; ++i)
        draw_noted_line(scene, column, result.scenario, noted[i]);
    if (!lines.empty()) return;
    Ui& ui = scene.ui;
    const char* over = ui.words(Text::compare_over);
    column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink3, over), ui.px(12));
}

void draw_whose(Scene& scene, Rect& column, const records::AttemptHead& head) {
    Ui& ui = scene.ui;
    const std::string words = version_words(scene, head);
    column.take_top(paragraph(ui, Face::caption_bold, column, ui.theme.ink2, words), ui.px(4));
}

/// One turn in both versions. `wide`: side by side, each in a half of the column.
void draw_round(Scene& scene, Rect& column, const NotedVersions& noted, const app::Round& round, bool wide) {
    Ui& ui = scene.ui;
    const app::Comparison& two = compared(scene);
    const float gap = ui.px(24);
    Rect left = column;
    if (wide) left.w = std::floor((column.w - gap) / 2);
    Rect right = left;
    if (!wide) draw_whose(scene, left, two.left.head);
    draw_lines_of(scene, left, two.left, noted.left, round.left);
    if (wide) {
        right.x = left.right() + gap;
    } else {
        right.y = left.y;
        draw_whose(scene, right, two.right.head);
    }
    draw_lines_of(scene, right, two.right, noted.right, round.right);
    const float bottom = wide ? std::max(left.y, right.y) : right.y;
    if (wide) {
        fill(ui, {left.right() + gap / 2, column.y, std::max(1.0F, ui.px(1)), bottom - column.y - ui.px(6)},
             ui.theme.line);
    }
    column = {column.x, bottom + ui.px(4), column.w, 0};
}

/// What the customer said last before the two part: both answer it.
void draw_last_shared(Scene& scene, Rect& column, const NotedVersions& noted) {
    const app::Comparison& two = compared(scene);
    if (two.differences.rounds.empty()) return;
    for (std::size_t i = two.differences.first; i-- > 0;) {
        const session::EntryKind kind = two.right.session.transcript[i].kind;
        if (kind != session::EntryKind::owner && kind != session::EntryKind::other) continue;
        return draw_noted_line(scene, column, two.right.scenario, noted.right[i]);
    }
}

void draw_rounds(Scene& scene, Rect& column, bool wide) {
    Ui& ui = scene.ui;
    const app::Comparison& two = compared(scene);
    const app::RuleNames names{scene.app.content().engine, ui.language};
    const NotedVersions noted{app::noted_lines(names, two.left), app::noted_lines(names, two.right)};
    const std::string shared = two.differences.rounds.empty()
                                   ? std::string(ui.words(Text::compare_same))
                                   : ui.words(Text::compare_shared, {std::to_string(two.differences.first)});
    if (two.differences.first > 0 || two.differences.rounds.empty()) {
        column.take_top(paragraph(ui, Face::caption, column, ui.theme.ink2, shared, Align::centre),
                        ui.px(10));
    }
    draw_last_shared(scene, column, noted);
    for (const app::Round& round : two.differences.rounds) draw_round(scene, column, noted, round, wide);
}

void draw_talks(Scene& scene, const Rect& place, bool wide) {
    Ui& ui = scene.ui;
    card(ui, place);
    Rect rest = place;
    draw_version_heads(scene, rest, wide);
    hairline(ui, rest);
    rest.take_top(ui.px(1));
    ScrollArea area(ui, "compared", rest);
    Rect column = area.content().inset(ui.px(16), 0);
    column.take_top(ui.px(12));
    draw_rounds(scene, column, wide);
    area.set_height(column.y + ui.px(8) - area.content().y);
}

void draw_compare_page(Scene& scene, bool wide) {
    Ui& ui = scene.ui;
    ScrollArea page(ui, "page:compare", scene.area);
    const float margin = ui.px(scene.width() < 600 ? 12 : 20);
    Rect column = page.content().inset(margin, 0);
    column.take_top(ui.px(16));
    draw_compare_words(scene, column);
    const Rect outer = column;
    GrownCard behind(ui);
    draw_version_heads(scene, column, wide);
    hairline(ui, column);
    column = column.inset(ui.px(16), 0);
    column.take_top(ui.px(12));
    draw_rounds(scene, column, wide);
    behind.close({outer.x, outer.y, outer.w, column.y + ui.px(8) - outer.y});
    page.set_height(column.y + ui.px(24) - page.content().y);
}

}  // namespace

std::string version_words(const Scene& scene, const records::AttemptHead& head) {
    return app::version_words(scene.ui.wording(), scene.state().attempts, head);
}

void draw_compare(Scene& scene) {
    Ui& ui = scene.ui;
    if (!scene.state().comparison) {
        if (empty_state(ui, scene.area, "compare:records", ui.words(Text::compare_none),
                        ui.words(Text::compare_none_way), ui.words(Text::today_see_all))) {
            scene.go(ScreenId::records);
        }
        return;
    }
    draw_compare_bar(scene);
    const bool wide = scene.width() >= side_by_side_from;
    if (!wide || scene.height() < 600) return draw_compare_page(scene, wide);
    Rect body = scene.area.inset(ui.px(16), ui.px(16));
    draw_compare_words(scene, body);
    draw_talks(scene, body, wide);
}

}  // namespace frontdesk::ui
