#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/notes.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/kit/press.h"
#include "ui/screens/calendar.h"
#include "ui/screens/naming.h"
#include "ui/screens/scenario_row.h"
#include "ui/screens/today.h"

namespace frontdesk::ui {

namespace {

using app::Text;

/// Buttons side by side, or one below the other where the place is narrow.
class ButtonFlow {
  public:
    ButtonFlow(Ui& ui, Rect& column) : m_ui(ui), m_column(column), m_row(column.take_top(ui.px(44))) {}

    bool add(std::string_view id, std::string_view label, const ButtonLook& look) {
        const float width = std::min(button_width(m_ui, label, look), m_column.w);
        if (!m_first && width > m_row.w) {
            m_column.take_top(m_ui.px(8));
            m_row = m_column.take_top(m_ui.px(44));
        }
        m_first = false;
        return button(m_ui, id, m_row.take_left(width, m_ui.px(16)), label, look);
    }

  private:
    Ui& m_ui;
    Rect& m_column;
    Rect m_row;
    bool m_first = true;
};

void draw_labels(Ui& ui, Rect& column, const scenario::Scenario& scenario, const std::string& beside) {
    Rect row = column.take_top(ui.px(28), ui.px(6));
    const ChipLook look{ChipKind::made, scenario_icon(scenario)};
    row.take_left(chip(ui, row.min(), track_word(ui, scenario.track), look), ui.px(8));
    text_in(ui, Face::caption, row, ui.theme.ink2, beside);
}

void draw_draft(Ui& ui, Rect& column, const std::string& draft) {
    const std::string label = ui.words(Text::today_draft);
    Rect box = column.take_top(ui.px(36), ui.px(10));
    fill(ui, box, ui.theme.sunken, ui.px(8));
    box = box.inset(ui.px(12), 0);
    text_in(ui, Face::caption, box.take_left(text_width(ui, Face::caption, label) + 1, ui.px(8)),
            ui.theme.ink2, label);
    text_in(ui, Face::body, box, ui.theme.ink, draft);
}

void draw_continue(Scene& scene, Rect& column, const scenario::Scenario& scenario,
                   const records::AttemptHead& open) {
    Ui& ui = scene.ui;
    draw_labels(ui, column, scenario, ui.words(Text::today_stopped, {short_time(open.touched)}));
    const std::string title = ui.words(Text::today_continue, {ui.shown(scenario.title)});
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, title), ui.px(6));
    const auto& draft = scene.state().open_draft;
    if (draft && !draft->empty()) draw_draft(ui, column, *draft);
    ButtonFlow flow(ui, column);
    if (flow.add("continue", ui.words(Text::today_resume),
                 {.kind = ButtonKind::primary, .icon = Icon::play, .key = Key::enter})) {
        ui.intend(app::ResumeAttempt{open.id});
    }
    if (flow.add("restart", ui.words(Text::today_restart),
                 {.kind = ButtonKind::secondary, .icon = Icon::retry})) {
        ui.intend(app::RestartScenario{open.id});
    }
}

void draw_next(Scene& scene, Rect& column, const scenario::Scenario& scenario) {
    Ui& ui = scene.ui;
    const bool first = scene.state().attempts.empty();
    const std::string minutes = ui.words(Text::today_minutes, {std::to_string(scenario.minutes)});
    draw_labels(ui, column, scenario,
                minutes + " · " + ui.words(first ? Text::today_first : Text::today_next));
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, ui.shown(scenario.title)), ui.px(4));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.shown(scenario.summary)), ui.px(12));
    ButtonFlow flow(ui, column);
    if (flow.add("next", ui.words(Text::today_start),
                 {.kind = ButtonKind::primary, .icon = Icon::play, .key = Key::enter})) {
        ui.intend(app::StartScenario{scenario.id});
    }
}

void draw_result_row(Scene& scene, Rect row, const records::AttemptHead& head) {
    Ui& ui = scene.ui;
    const std::string id = "recent:" + std::to_string(head.id.value);
    const std::string title = ui.shown(head.scenario_title);
    const Press press = press_area(ui, row, {id, title, true, false, std::to_string(head.total)});
    hairline(ui, row);
    if (press.hovered) fill(ui, row.inset(-ui.px(8), ui.px(2)), ui.theme.primary_soft, ui.px(8));
    const Rect whole = row;
    const ChipLook look{head.is_branch() ? ChipKind::plain
                        : head.passed    ? ChipKind::made
                                         : ChipKind::advice,
                        head.passed && !head.is_branch() ? Icon::check : Icon::none};
    chip_right(ui, row, ui.words(Text::points, {std::to_string(head.total)}), look);
    row = row.centred_row(ui.px(46));
    text_in(ui, Face::body, row.take_top(ui.px(25)), ui.theme.ink, title);
    text_in(ui, Face::caption, row, ui.theme.ink2,
            short_time(head.finished) + " · " +
                ui.words(head.is_branch() ? Text::branch_chip
                         : head.passed    ? Text::passed
                                          : Text::not_passed));
    if (press.focused) focus_ring(ui, whole, ui.px(8));
    if (press.pressed) ui.intend(app::OpenResult{head.id});
}

}  // namespace

void draw_first_card(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& library = scene.app.content().library;
    std::optional<records::AttemptHead> open = latest_open(scene.state());
    const scenario::Scenario* scenario = open ? library.find(open->scenario) : nullptr;
    if (scenario == nullptr) {
        open.reset();
        scenario = suggested(scene.app);
    }
    if (scenario == nullptr) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(18));
    const float top = inside.y;
    const bool with_face = inside.w / ui.in.scale >= 460;
    const float side = ui.px(152);
    const Rect face = with_face ? Rect(inside).take_left(side) : Rect{};
    if (with_face) inside.take_left(side, ui.px(20));
    if (open) {
        draw_continue(scene, inside, *scenario, *open);
    } else {
        draw_next(scene, inside, *scenario);
    }
    const float bottom = std::max(inside.y, with_face ? top + side : 0.0F) + ui.px(18);
    if (with_face) {
        const float y = outer.y + (bottom - outer.y - side) / 2;
        portrait(ui, {face.x, std::floor(y), side, side}, scenario->owner.portrait,
                 scenario::mood_of(scenario->owner.heat));
    }
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y}, GrownCard::Kind::first);
    column = {outer.x, bottom, outer.w, 0};
}

void draw_recent(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(14));
    text_in(ui, Face::title, inside.take_top(ui.px(36), ui.px(6)), ui.theme.ink,
            ui.words(Text::today_recent));
    int shown = 0;
    for (const records::AttemptHead& head : scene.state().attempts) {
        if (head.state != records::AttemptState::finished || shown == 5) continue;
        draw_result_row(scene, inside.take_top(ui.px(64)), head);
        ++shown;
    }
    if (shown == 0) {
        hairline(ui, inside);
        inside.take_top(ui.px(12));
        inside.take_top(paragraph(ui, Face::body, inside, ui.theme.ink2, ui.words(Text::today_recent_none)),
                        ui.px(6));
    } else {
        const std::string label = ui.words(Text::today_see_all);
        const ButtonLook look{.kind = ButtonKind::secondary, .icon = Icon::records};
        inside.take_top(ui.px(8));
        if (button(ui, "see-records", inside.take_top(ui.px(44)), label, look)) scene.go(ScreenId::records);
    }
    const float bottom = inside.y + ui.px(16);
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y});
    column = {outer.x, bottom, outer.w, 0};
}

}  // namespace frontdesk::ui
