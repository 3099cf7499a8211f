#include <algorithm>

#include "app/noted_talk.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/kit/scroll_area.h"
#include "ui/screens/calendar.h"
#include "ui/screens/frame_parts.h"
#include "ui/screens/naming.h"
#include "ui/screens/noted_line.h"
#include "ui/screens/overview.h"

// An attempt that was opened out of a list: its talk with what earned and cost points, at the line that was
// asked for.
namespace frontdesk::ui {

namespace {

using app::Text;

/// The height of what stands above is known one frame after it was drawn.
constexpr int frames_until_there = 3;

std::string attempt_sum(const Scene& scene, const app::BehindAttempt& attempt) {
    const Ui& ui = scene.ui;
    const records::AttemptHead& head = attempt.result.head;
    std::string words = said_time(ui, head.finished, scene.app.clock().now());
    if (head.state != records::AttemptState::finished)
        return words + " · " + ui.words(Text::overview_unfinished);
    words += " · " + ui.words(Text::overview_mark, {std::to_string(head.total)});
    return words + " · " + ui.words(head.passed ? Text::overview_passed : Text::overview_failed);
}

void go_to_line(Scene& scene, const app::BehindAttempt& attempt, const Rect& line) {
    OverviewMemory& memory = scene.memory.overview;
    if (memory.jumped != attempt.result.head.id) {
        memory.jumped = attempt.result.head.id;
        memory.frames_to_line = frames_until_there;
    }
    if (memory.frames_to_line == 0) return;
    --memory.frames_to_line;
    bring_into_view(line);
    scene.ui.redraw_in(0);
}

void draw_attempt_talk(Scene& scene, Rect& column, const app::BehindAttempt& attempt) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard ground(ui);
    Rect inside = column.inset(ui.px(16), 0);
    inside.take_top(ui.px(12));
    const auto& transcript = attempt.result.session.transcript;
    for (const app::NotedLine& line :
         app::noted_lines({scene.app.content().engine, ui.language}, attempt.result)) {
        const Rect before = inside;
        draw_noted_line(scene, inside, attempt.result.scenario, line);
        const auto number = static_cast<int>(line.entry - transcript.data());
        if (!attempt.turn || number != *attempt.turn) continue;
        const Rect place{before.x - ui.px(8), before.y - ui.px(2), before.w + ui.px(16), inside.y - before.y};
        edge(ui, place, ui.theme.primary, ui.px(8), ui.px(2));
        if (ui.in.trace != nullptr) {
            ui.in.trace->note({"overview:line", line.entry->text, place.x, place.y, place.w, place.h, true,
                               false, std::to_string(number), is_in_view(place)});
        }
        go_to_line(scene, attempt, place);
    }
    inside.take_top(ui.px(8));
    ground.close({outer.x, outer.y, outer.w, inside.y - outer.y});
    column.take_top(inside.y - outer.y);
}

}  // namespace

void draw_overview_attempt(Scene& scene) {
    Ui& ui = scene.ui;
    const app::BehindAttempt& attempt = *scene.state().overview.attempt;
    Rect bar = take_top_bar(scene);
    if (back_arrow(ui, bar)) {
        scene.memory.overview.jumped = {};
        ui.intend(app::OverviewDeed{app::CloseBehindAttempt{}});
    }
    const records::AttemptHead& head = attempt.result.head;
    const bool can_be_reviewed = head.state == records::AttemptState::finished;
    if (can_be_reviewed && bar_button(ui, bar, "overview:review", ui.words(Text::review_title), Icon::eye)) {
        ui.intend(app::ReviewDeed{app::OpenReview{head.id, attempt.turn}});
        scene.go(ScreenId::review);
    }
    bar_title(ui, bar, attempt.name + " · " + ui.shown(attempt.result.head.scenario_title));
    text_in(ui, Face::body, bar, ui.theme.ink2,
            shortened(ui, Face::body, attempt_sum(scene, attempt), std::max(bar.w, 0.0F)));
    ScrollArea page(ui, "overview:attempt", scene.area);
    Rect column = page.content().inset(ui.px(scene.width() < 600 ? 12 : 20), 0);
    column.take_top(ui.px(16));
    draw_attempt_talk(scene, column, attempt);
    page.set_height(column.y + ui.px(20) - page.content().y);
}

}  // namespace frontdesk::ui
