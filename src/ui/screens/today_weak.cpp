#include <algorithm>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/press.h"
#include "ui/screens/naming.h"
#include "ui/screens/today.h"

// What somebody does wrong most, how it feels to the owner, and the way to say it better.
namespace frontdesk::ui {

namespace {

using app::Text;

constexpr float weak_height = 70;

/// The drill for a weak point: of the act itself, or the first that wants the move; empty if there is none.
std::string drill_for(const app::Content& content, const app::WeakPoint& point) {
    if (content.curriculum.find_drill(point.rule) != nullptr) return point.rule;
    for (const curriculum::CoveredRule& covered : content.coverage.rules) {
        if (covered.rule != point.rule) continue;
        for (const curriculum::Teacher& teacher : covered.teachers) {
            if (teacher.kind == curriculum::TeacherKind::drill) return teacher.id;
        }
    }
    return {};
}

/// A drill if there is one, else the place where it went wrong.
app::Intent way_out(const app::Content& content, const app::WeakPoint& point) {
    const std::string drill = drill_for(content, point);
    if (!drill.empty()) return app::StartDrills{drill};
    return app::OpenResult{point.latest};
}

/// What the owner felt; empty where nobody says so.
std::string felt_at(const Scene& scene, const app::WeakPoint& point) {
    const phrasing::RuleInfo* rule = scene.app.content().engine.find(point.rule);
    if (rule == nullptr || rule->feels.empty()) return {};
    return scene.ui.words(Text::home_weak_felt, {scene.ui.shown(rule->feels)});
}

void draw_weak_point(Scene& scene, Rect& column, const app::WeakPoint& point) {
    Ui& ui = scene.ui;
    const RuleNames names{scene.app.content().engine, ui.language};
    const std::string name = ui.shown(names.of(point.rule));
    const std::string title = point.is_move ? ui.words(Text::home_weak_missed, {name}) : name;
    const std::string times = ui.words(Text::home_times, {std::to_string(point.count)});
    const std::string felt = felt_at(scene, point);
    const ChipLook look{ChipKind::advice};
    const float text = column.w - ui.px(10 + 4 + 12) - chip_width(ui, times, look);
    const float below =
        felt.empty() ? ui.pitch(Face::caption) : paragraph_height(ui, Face::caption, text, felt);
    const Rect row = column.take_top(ui.px(weak_height) + below - ui.pitch(Face::caption));
    const Press press = press_area(ui, row, {"weak:" + point.rule, title, true, false, times});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(-ui.px(8), ui.px(2)), ui.theme.primary_soft, ui.px(8));
    Rect rest = row;
    icon_in(ui, Icon::right, rest.take_right(ui.px(10), ui.px(4)), 12, ui.theme.primary);
    chip_right(ui, rest, times, look);
    rest = rest.centred_row(ui.px(25) + below);
    text_in(ui, Face::body, rest.take_top(ui.px(25)), ui.theme.ink, title);
    if (felt.empty()) {
        text_in(ui, Face::caption, rest, ui.theme.ink2, ui.words(Text::home_weak_said, {point.words}));
    } else {
        paragraph(ui, Face::caption, rest, ui.theme.ink2, felt);
    }
    if (press.focused) focus_ring(ui, row.inset(0, ui.px(4)), ui.px(8));
    if (press.pressed) ui.intend(way_out(scene.app.content(), point));
}

/// What is due goes first; else the weakest point.
void draw_weak_go(Scene& scene, const Rect& place) {
    Ui& ui = scene.ui;
    const std::size_t due = scene.state().practice.due_drills.size();
    const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::drill, .key = Key::letter_r};
    const std::string label = due > 0 ? ui.words(Text::home_weak_go, {std::to_string(due)})
                                      : std::string(ui.words(Text::home_weak_start));
    if (!button(ui, "weak-drills", place, label, look)) return;
    if (due > 0) {
        ui.intend(app::StartDrills{});
    } else {
        ui.intend(way_out(scene.app.content(), scene.state().figures.weak.front()));
    }
}

}  // namespace

void draw_weak_points(Scene& scene, Rect& column, float bottom) {
    Ui& ui = scene.ui;
    const auto& weak = scene.state().figures.weak;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    Rect head = inside.take_top(ui.px(54)).moved(0, ui.px(5));
    const std::string days = ui.words(Text::home_weak_days, {std::to_string(app::weak_days)});
    const std::string title = ui.words(Text::home_weak);
    const float days_width = text_width(ui, Face::caption, days) + 1;
    if (head.w > text_width(ui, Face::title, title) + ui.px(12) + days_width) {
        text_in(ui, Face::caption, head.take_right(days_width, ui.px(12)), ui.theme.ink2, days);
    }
    text_in(ui, Face::title, head, ui.theme.ink, title);
    for (const app::WeakPoint& point : weak) draw_weak_point(scene, inside, point);
    if (weak.empty()) {
        hairline(ui, inside);
        inside.take_top(ui.px(12));
        const std::string none = ui.words(Text::home_weak_none, {std::to_string(app::weak_days)});
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink, none), ui.px(4));
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::home_weak_none_way)));
    }
    float end = inside.y + ui.px(16);
    if (!weak.empty() || !scene.state().practice.due_drills.empty()) {
        end = std::max(inside.y + ui.px(8 + 44 + 16), bottom);
        draw_weak_go(scene, {inside.x, end - ui.px(16 + 44), inside.w, ui.px(44)});
    }
    end = std::max(end, bottom);
    behind.close({outer.x, outer.y, outer.w, end - outer.y});
    column = {outer.x, end, outer.w, 0};
}

}  // namespace frontdesk::ui
