#include "ui/screens/practice_words.h"

#include <array>
#include <cmath>

#include "core/local_day.h"
#include "ui/screens/naming.h"

namespace frontdesk::ui {

namespace {

using app::Text;

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t hour_ms = 60 * minute_ms;
constexpr std::int64_t months_from_days = 60;
constexpr double days_in_month = 30.4;

std::string number(std::int64_t value) {
    return std::to_string(value);
}

/// Days are counted by the calendar: what comes after midnight comes tomorrow.
std::int64_t days_between(core::Instant now, core::Instant due) {
    return core::local_day(due).number - core::local_day(now).number;
}

std::int64_t months_of(std::int64_t days) {
    return std::lround(static_cast<double>(days) / days_in_month);
}

/// Empty from a day on.
std::string within_a_day(const Ui& ui, core::Instant now, core::Instant due) {
    const std::int64_t left = due.ms - now.ms;
    if (left < hour_ms) {
        const std::int64_t minutes = std::max<std::int64_t>(1, (left + minute_ms - 1) / minute_ms);
        return ui.words(Text::when_minutes, {number(minutes)});
    }
    if (days_between(now, due) > 0) return {};
    return ui.words(Text::when_hours, {number((left + hour_ms / 2) / hour_ms)});
}

Text weekday_text(int from_monday) {
    constexpr std::array<Text, 7> weekdays{Text::weekday_1, Text::weekday_2, Text::weekday_3, Text::weekday_4,
                                           Text::weekday_5, Text::weekday_6, Text::weekday_0};
    return weekdays[static_cast<std::size_t>(from_monday)];
}

}  // namespace

std::string when_words(const Ui& ui, core::Instant now, core::Instant due) {
    std::string soon = within_a_day(ui, now, due);
    if (!soon.empty()) return soon;
    const std::int64_t days = days_between(now, due);
    if (days <= 1) return ui.words(Text::when_tomorrow);
    if (days < months_from_days) return ui.words(Text::when_days, {number(days)});
    return ui.words(Text::when_months, {number(months_of(days))});
}

std::string day_words(const Ui& ui, core::Instant now, core::Instant due) {
    const std::string soon = within_a_day(ui, now, due);
    // It stands behind Chinese words and begins with a figure.
    if (!soon.empty()) return ui.language == app::Language::english ? soon : ' ' + soon;
    const core::LocalDay day = core::local_day(due);
    const core::LocalDay today = core::local_day(now);
    if (day.number - today.number <= 1) return ui.words(Text::when_tomorrow);
    const std::string weekday = ui.words(weekday_text(core::weekday_of(day)));
    const std::int64_t weeks = (core::week_of(day).number - core::week_of(today).number) / 7;
    if (weeks == 0) return ui.words(Text::when_this_week, {weekday});
    if (weeks == 1) return ui.words(Text::when_next_week, {weekday});
    const core::CalendarDate date = core::date_of(day);
    return ui.words(Text::when_date, {number(date.month), number(date.day)});
}

std::string span_words(const Ui& ui, core::Instant from, core::Instant to) {
    const std::int64_t days = std::max<std::int64_t>(1, days_between(from, to));
    if (days < months_from_days) return ui.words(Text::for_days, {number(days)});
    return ui.words(Text::for_months, {number(months_of(days))});
}

app::Text rating_word(practice::Rating rating) {
    constexpr std::array<Text, 4> words{Text::rate_again, Text::rate_hard, Text::rate_good, Text::rate_easy};
    return words[practice::index_of(rating)];
}

app::Text context_word(phrasing::Context context) {
    switch (context) {
        case phrasing::Context::call_opening:
        case phrasing::Context::call:
            return Text::context_call;
        case phrasing::Context::desk:
            return Text::context_desk;
        case phrasing::Context::visit:
            return Text::context_visit;
        case phrasing::Context::complaint:
            return Text::context_complaint;
        case phrasing::Context::emergency:
            break;
    }
    return Text::context_emergency;
}

Icon context_icon(phrasing::Context context) {
    const Text word = context_word(context);
    if (word == Text::context_call) return Icon::phone;
    return word == Text::context_emergency ? Icon::warn : Icon::user;
}

std::string loss_words(const Ui& ui, const phrasing::Engine& engine, const app::DrillLoss& loss) {
    using Kind = app::DrillLoss::Kind;
    const std::string points = number(loss.points);
    const std::string name = ui.shown(RuleNames{engine, ui.language}.of(loss.rule));
    switch (loss.kind) {
        case Kind::missed_move:
            return ui.words(Text::drills_lost_move, {name, points});
        case Kind::forbidden_act:
            return ui.words(Text::drills_lost_act, {name, points});
        case Kind::fatal_act:
            return ui.words(Text::drills_lost_fatal, {name});
        case Kind::plain_you:
            return ui.words(Text::drills_lost_you, {points});
        case Kind::wrong_address:
            break;
    }
    return ui.words(Text::drills_lost_address, {points});
}

}  // namespace frontdesk::ui
