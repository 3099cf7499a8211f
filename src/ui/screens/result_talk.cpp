#include <algorithm>
#include <cmath>

#include "app/noted_talk.h"
#include "app/result_words.h"
#include "ui/kit/meters.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/naming.h"
#include "ui/screens/noted_line.h"
#include "ui/screens/promise_rows.h"
#include "ui/screens/result.h"
#include "ui/screens/review.h"

// The talk with what earned and cost points in the margin.
namespace frontdesk::ui {

namespace {

using app::Text;

void legend_part(Ui& ui, Rect& row, Text words, ImU32 colour, float width) {
    const std::string label = ui.words(words);
    const float text = text_width(ui, Face::caption, label) + 1;
    if (text + ui.px(40) > row.w) return;
    text_in(ui, Face::caption, row.take_right(text, ui.px(6)), ui.theme.ink2, label);
    const Rect dash = row.take_right(ui.px(18), ui.px(14)).centred_row(width);
    fill(ui, dash, colour);
}

/// What was promised and what became of it, below the last line.
void draw_promises_below(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const std::vector<PromiseNote> notes =
        promise_notes(ui, scene.app.content().engine, shown(scene).session.transcript);
    if (notes.empty()) return;
    column.take_top(ui.px(6));
    hairline(ui, column);
    column.take_top(ui.px(11));
    heading(ui, column.take_top(ui.px(26), ui.px(6)), Icon::clock, ui.theme.ink,
            ui.words(Text::promise_ledger));
    draw_promise_rows(ui, column, notes);
}

}  // namespace

void draw_talk_head(Scene& scene, Rect row) {
    Ui& ui = scene.ui;
    const std::string title = ui.words(Text::result_transcript);
    const Rect head = row.take_left(text_width(ui, Face::body_bold, title) + 1, ui.px(16));
    text_in(ui, Face::body_bold, head, ui.theme.ink, title);
    const std::string way = app::mood_way(ui.wording(), shown(scene));
    const float width = text_width(ui, Face::caption, way) + 1;
    if (!way.empty() && width < row.w) {
        text_in(ui, Face::caption, row.take_right(width, ui.px(14)), ui.theme.ink2, way);
    }
    legend_part(ui, row, Text::result_legend_made, ui.theme.primary, ui.px(2));
    legend_part(ui, row, Text::result_legend_hit, ui.theme.amber_fill, ui.px(3));
}

void draw_noted_lines(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const app::ShownResult& result = shown(scene);
    int turn = 0;
    for (const app::NotedLine& line : app::noted_lines({scene.app.content().engine, ui.language}, result)) {
        draw_noted_line(scene, column, result.scenario, line);
        draw_turn_facts(scene, column, result, turn);
        draw_appeal_below(scene, column, turn++);
    }
    draw_promises_below(scene, column);
}

void draw_noted_talk(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    card(ui, place);
    Rect rest = place;
    draw_talk_head(scene, rest.take_top(ui.px(47)).inset(ui.px(16), 0));
    hairline(ui, rest);
    rest.take_top(ui.px(1));
    ScrollArea area(ui, "noted:" + std::to_string(shown(scene).head.id.value), rest);
    Rect column = area.content().inset(ui.px(16), 0);
    column.take_top(ui.px(12));
    draw_noted_lines(scene, column);
    area.set_height(column.y + ui.px(8) - area.content().y);
}

}  // namespace frontdesk::ui
