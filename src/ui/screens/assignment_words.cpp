#include "ui/screens/assignment_words.h"

#include <array>

#include "app/assignment_due.h"
#include "core/local_day.h"
#include "ui/screens/calendar.h"
#include "ui/screens/naming.h"

namespace frontdesk::ui {

namespace {

using app::AssignmentState;
using app::Text;
using records::AssignmentKind;

const char* weekday_name(const Ui& ui, core::LocalDay day) {
    constexpr std::array<Text, 7> names{Text::short_weekday_1, Text::short_weekday_2, Text::short_weekday_3,
                                        Text::short_weekday_4, Text::short_weekday_5, Text::short_weekday_6,
                                        Text::short_weekday_0};
    return ui.words(names[static_cast<std::size_t>(core::weekday_of(day))]);
}

std::string overdue_words(const Ui& ui, core::Instant due, core::Instant now) {
    const std::int64_t days = core::local_day(now).number - core::local_day(due).number;
    if (days == 0) return ui.words(Text::assign_was_due, {clock_words(due)});
    return ui.words(Text::assign_late_days, {std::to_string(days)});
}

}  // namespace

std::string due_words(const Ui& ui, core::Instant due, core::Instant now) {
    if (due < now) return overdue_words(ui, due, now);
    const core::LocalDay day = core::local_day(due);
    const core::LocalDay today = core::local_day(now);
    if (day == today) {
        if (due == app::end_of(today)) return ui.words(Text::assign_due_today);
        return ui.words(Text::assign_due_today_at, {clock_words(due)});
    }
    if (day == today.plus(1)) return ui.words(Text::assign_due_tomorrow);
    const core::CalendarDate date = core::date_of(day);
    const std::string number = std::to_string(date.day);
    if (day < today.plus(7)) {
        return ui.words(Text::assign_due_weekday, {weekday_name(ui, day), number});
    }
    return ui.words(Text::assign_due_date, {std::to_string(date.month), number});
}

std::string given_due_words(const Ui& ui, core::Instant due, core::Instant now) {
    if (due >= now) return due_words(ui, due, now);
    const core::CalendarDate date = core::date_of(core::local_day(due));
    return ui.words(Text::assign_due_date, {std::to_string(date.month), std::to_string(date.day)});
}

std::string assignment_title(const Ui& ui, const records::Assignment& assignment) {
    const std::string title = ui.shown(assignment.title);
    return assignment.kind == AssignmentKind::drills ? assignment.item + " " + title : title;
}

Icon assignment_icon(const Scene& scene, const records::Assignment& assignment) {
    if (assignment.kind == AssignmentKind::drills) return Icon::drill;
    if (assignment.kind == AssignmentKind::exam) return Icon::form;
    const scenario::Scenario* scenario = scene.app.content().library.find(assignment.item);
    return scenario != nullptr ? scenario_icon(*scenario) : Icon::practice;
}

Text assignment_kind_word(AssignmentKind kind) {
    switch (kind) {
        case AssignmentKind::drills:
            return Text::assign_kind_drills;
        case AssignmentKind::exam:
            return Text::assign_kind_exam;
        default:
            return Text::assign_kind_scenario;
    }
}

std::string terms_words(const Ui& ui, const records::Assignment& assignment) {
    const bool drills = assignment.kind == AssignmentKind::drills;
    const Text pass = drills ? Text::assign_pass_percent : Text::assign_pass;
    const std::string mark = assignment.pass_mark == 0
                                 ? std::string(ui.words(Text::assign_just_do))
                                 : ui.words(pass, {std::to_string(assignment.pass_mark)});
    const Text tries = drills ? Text::assign_tries_each : Text::assign_tries;
    return mark + " · " +
           (assignment.tries == 0 ? std::string(ui.words(Text::assign_tries_any))
                                  : ui.words(tries, {std::to_string(assignment.tries)}));
}

StateChip state_chip(const Ui& ui, const app::AssignmentStanding& standing) {
    switch (standing.state) {
        case AssignmentState::open:
            return {ui.words(Text::assign_open), {ChipKind::outline, Icon::none, 24}};
        case AssignmentState::in_progress:
            return {ui.words(Text::assign_in_progress), {ChipKind::plain, Icon::play, 24}};
        case AssignmentState::done:
            return {ui.words(standing.is_done_late() ? Text::assign_done_late : Text::assign_done),
                    {ChipKind::made, Icon::check, 24}};
        case AssignmentState::late:
            return {ui.words(Text::assign_late), {ChipKind::advice, Icon::clock, 24}};
        case AssignmentState::failed:
            return {ui.words(Text::assign_failed), {ChipKind::fatal, Icon::cross, 24}};
        default:
            return {ui.words(Text::assign_excused), {ChipKind::plain, Icon::minus, 24}};
    }
}

std::string work_words(const Ui& ui, const records::Assignment& assignment,
                       const app::AssignmentStanding& standing) {
    if (assignment.kind == AssignmentKind::drills) {
        if (standing.answered == 0) return {};
        return ui.words(Text::assign_sentences,
                        {std::to_string(standing.right), std::to_string(standing.of)});
    }
    if (standing.used == 0) return {};
    const std::string used = std::to_string(standing.used);
    if (!standing.best) return ui.words(Text::assign_used, {used});
    return ui.words(Text::assign_best, {used, std::to_string(*standing.best)});
}

}  // namespace frontdesk::ui
