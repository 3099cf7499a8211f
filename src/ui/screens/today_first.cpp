#include <algorithm>
#include <cmath>

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/grown_card.h"
#include "ui/kit/paint.h"
#include "ui/kit/portrait.h"
#include "ui/screens/calendar.h"
#include "ui/screens/naming.h"
#include "ui/screens/play_model.h"
#include "ui/screens/progress.h"
#include "ui/screens/step_parts.h"
#include "ui/screens/today.h"
#include "ui/screens/today_assigned.h"

// The card to act on first.
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

/// What the card is about.
struct FirstThing {
    Icon icon = Icon::practice;
    std::string label;   ///< in the chip
    std::string beside;  ///< behind it
    std::string title;
    std::string text;
    StepAction action;
    const scenario::Scenario* scenario = nullptr;  ///< whose owner looks out; null: a colleague
};

constexpr ButtonLook first_button{.kind = ButtonKind::primary, .icon = Icon::play, .key = Key::enter};

void draw_first_labels(Ui& ui, Rect& column, Icon icon, const std::string& label, const std::string& beside) {
    Rect row = column.take_top(ui.px(28), ui.px(8));
    const ChipLook look{ChipKind::made, icon};
    row.take_left(chip(ui, row.min(), label, look), ui.px(8));
    text_in(ui, Face::caption, row, ui.theme.ink2, beside);
}

void draw_draft(Ui& ui, Rect& column, const std::string& draft) {
    const std::string label = ui.words(Text::today_draft);
    Rect box = column.take_top(ui.px(37), ui.px(12));
    fill(ui, box, ui.theme.sunken, ui.px(8));
    box = box.inset(ui.px(12), 0);
    text_in(ui, Face::caption, box.take_left(text_width(ui, Face::caption, label) + 1, ui.px(8)),
            ui.theme.ink2, label);
    text_in(ui, Face::body, box, ui.theme.ink, draft);
}

std::string where_it_stopped(const Scene& scene, const scenario::Scenario& scenario,
                             const records::AttemptHead& open) {
    const Ui& ui = scene.ui;
    const std::string when = said_time(ui, open.touched, scene.app.clock().now());
    const auto& session = scene.state().open_session;
    if (!session) return ui.words(Text::today_stopped, {when});
    const TurnCount turns = count_turns(scenario, *session);
    const int all = turns.taken + turns.ahead;
    return ui.words(Text::home_stopped,
                    {when, std::to_string(std::min(turns.taken + 1, all)), std::to_string(all)});
}

void draw_continue(Scene& scene, Rect& column, const scenario::Scenario& scenario,
                   const records::AttemptHead& open) {
    Ui& ui = scene.ui;
    draw_first_labels(ui, column, scenario_icon(scenario), track_word(ui, scenario.track),
                      where_it_stopped(scene, scenario, open));
    const std::string title = ui.words(Text::today_continue, {ui.shown(scenario.title)});
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, title), ui.px(4));
    const auto& draft = scene.state().open_draft;
    if (draft && !draft->empty()) {
        draw_draft(ui, column, *draft);
    } else {
        column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, ui.shown(scenario.summary)),
                        ui.px(12));
    }
    ButtonFlow flow(ui, column);
    if (flow.add("continue", ui.words(Text::today_resume), first_button))
        ui.intend(app::ResumeAttempt{open.id});
    if (flow.add("restart", ui.words(Text::today_restart),
                 {.kind = ButtonKind::secondary, .icon = Icon::retry})) {
        ui.intend(app::RestartScenario{open.id});
    }
}

void draw_first_thing(Scene& scene, Rect& column, const FirstThing& thing) {
    Ui& ui = scene.ui;
    draw_first_labels(ui, column, thing.icon, thing.label, thing.beside);
    column.take_top(paragraph(ui, Face::title, column, ui.theme.ink, thing.title), ui.px(4));
    column.take_top(paragraph(ui, Face::body, column, ui.theme.ink2, thing.text), ui.px(12));
    ButtonFlow flow(ui, column);
    if (flow.add("next", thing.action.label, first_button)) perform(scene, thing.action);
}

FirstThing of_scenario(const Scene& scene, const scenario::Scenario& scenario) {
    const Ui& ui = scene.ui;
    const bool first = scene.state().attempts.empty();
    const std::string minutes = ui.words(Text::today_minutes, {std::to_string(scenario.minutes)});
    return {scenario_icon(scenario),
            track_word(ui, scenario.track),
            minutes + " · " + ui.words(first ? Text::today_first : Text::today_next),
            ui.shown(scenario.title),
            ui.shown(scenario.summary),
            {"next", ui.words(Text::today_start), app::StartScenario{scenario.id}},
            &scenario};
}

FirstThing of_step(const Scene& scene, const app::StepStanding& step) {
    const Ui& ui = scene.ui;
    const std::string minutes = ui.words(Text::today_minutes, {std::to_string(step.minutes)});
    return {step_icon(step),
            step_kind(ui, step),
            minutes,
            step_title(ui, step),
            step_summary(scene, step),
            step_start(scene, step),
            scene.app.content().library.find(step.step->id)};
}

FirstThing of_due(const Scene& scene, const app::PlanItem& item) {
    const Ui& ui = scene.ui;
    const bool drills = item.kind == app::PlanKind::due_drills;
    const std::string count = std::to_string(item.count);
    FirstThing thing;
    thing.icon = drills ? Icon::drill : Icon::course;
    thing.label = ui.words(drills ? Text::step_drill : Text::step_knowledge);
    thing.beside = ui.words(Text::today_minutes, {std::to_string(item.minutes)});
    thing.title = ui.words(drills ? Text::home_due_drills : Text::home_due_questions, {count});
    thing.text = ui.words(drills ? Text::step_sentences : Text::step_questions, {count});
    thing.action = {"next", ui.words(Text::today_start),
                    drills ? app::Intent(app::StartDrills{}) : app::Intent(app::StartQuestions{})};
    return thing;
}

FirstThing of_assigned(const Scene& scene, const app::OwnAssignment& own) {
    FirstThing thing;
    thing.icon = assignment_icon(scene, own.assignment);
    thing.label = scene.ui.words(Text::assign_home_chip);
    thing.beside = assigned_terms(scene, own);
    thing.title = assignment_title(scene.ui, own.assignment);
    thing.text = assigned_text(scene, own);
    thing.action = assigned_action(scene, own);
    thing.scenario = own.assignment.kind == records::AssignmentKind::scenario
                         ? scene.app.content().library.find(own.assignment.item)
                         : nullptr;
    return thing;
}

/// The list of today is done, but the course is not: tomorrow's day may begin now.
FirstThing of_next_day(const Scene& scene, const app::CourseStanding& course, std::size_t day) {
    const Ui& ui = scene.ui;
    const std::string number = std::to_string(day + 2);
    FirstThing thing;
    thing.icon = Icon::check;
    thing.label = ui.shown(course.course->title);
    thing.title = ui.words(Text::home_day_done, {std::to_string(day + 1)});
    thing.text = ui.words(Text::home_day_done_way, {number, ui.shown(course.days[day + 1].day->goal)});
    thing.action = step_start(scene, *course.next_step());
    thing.action.label = ui.words(Text::home_day_done_go, {number});
    return thing;
}

/// The first scenario of the list that is open; null if there is none.
const scenario::Scenario* first_scenario(const Scene& scene) {
    for (const app::PlanItem& item : scene.state().figures.plan.items) {
        const bool fits = item.kind == app::PlanKind::course_step && !item.done &&
                          item.step.step->kind == curriculum::StepKind::scenario;
        if (fits) return scene.app.content().library.find(item.step.step->id);
    }
    return nullptr;
}

/// Somebody new takes a call before anything else; then the list of the day goes, then the next day of the
/// course, then whatever was not passed yet.
std::optional<FirstThing> first_thing(const Scene& scene) {
    const app::Figures& figures = scene.state().figures;
    if (scene.state().attempts.empty() && first_scenario(scene) != nullptr) {
        return of_scenario(scene, *first_scenario(scene));
    }
    const std::size_t next = figures.plan.next();
    if (next < figures.plan.items.size()) {
        const app::PlanItem& item = figures.plan.items[next];
        if (item.kind == app::PlanKind::assigned) return of_assigned(scene, *item.assigned);
        return item.kind == app::PlanKind::course_step ? of_step(scene, item.step) : of_due(scene, item);
    }
    const app::CourseStanding* course = figures.course();
    if (course != nullptr && course->next_step() != nullptr) {
        return of_next_day(scene, *course, figures.plan.day);
    }
    const scenario::Scenario* scenario = suggested(scene.app);
    if (scenario == nullptr) return std::nullopt;
    return of_scenario(scene, *scenario);
}

}  // namespace

void draw_first_card(Scene& scene, Rect& column) {
    Ui& ui = scene.ui;
    const auto& library = scene.app.content().library;
    const std::optional<records::AttemptHead> open = latest_open(scene.state());
    const scenario::Scenario* left = open ? library.find(open->scenario) : nullptr;
    const std::optional<FirstThing> thing = left != nullptr ? std::nullopt : first_thing(scene);
    if (left == nullptr && !thing) return;
    const Rect outer = column;
    GrownCard behind(ui);
    Rect inside = column.inset(ui.px(20), 0);
    inside.take_top(ui.px(19));
    const float top = inside.y;
    const bool with_face = inside.w / ui.in.scale >= 460;
    const float side = ui.px(152);
    const Rect face = with_face ? Rect(inside).take_left(side) : Rect{};
    if (with_face) inside.take_left(side, ui.px(20));
    if (left != nullptr) {
        draw_continue(scene, inside, *left, *open);
    } else {
        draw_first_thing(scene, inside, *thing);
    }
    const float bottom = std::max(inside.y, with_face ? top + side : 0.0F) + ui.px(19);
    if (with_face) {
        const scenario::Scenario* shown = left != nullptr ? left : thing->scenario;
        const float y = outer.y + (bottom - outer.y - side) / 2;
        portrait(ui, {face.x, std::floor(y), side, side}, shown != nullptr ? shown->owner.portrait : "liu",
                 shown != nullptr ? scenario::mood_of(shown->owner.heat) : scenario::Mood::relieved);
    }
    behind.close({outer.x, outer.y, outer.w, bottom - outer.y}, GrownCard::Kind::first);
    column = {outer.x, bottom, outer.w, 0};
}

}  // namespace frontdesk::ui
