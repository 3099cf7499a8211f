#include "session/promise_time.h"

namespace frontdesk::session {
namespace {

using phrasing::Day;
using phrasing::Due;

constexpr std::int64_t minutes_per_day = 1440;
constexpr std::int64_t minutes_per_half = minutes_per_day / 2;
constexpr std::int64_t ms_per_minute = 60000;
constexpr int days_per_week = 7;

std::int64_t passed(std::int64_t at_ms) {
    return at_ms / ms_per_minute;
}

/// Minutes since midnight of the first day.
std::int64_t story_now(const scenario::Scenario& scenario, std::int64_t at_ms) {
    return (scenario.clock ? scenario.clock->minute : 0) + passed(at_ms);
}

std::int64_t length_of(const Due& due) {
    switch (due.unit) {
        case Due::Unit::minutes:
            return due.amount;
        case Due::Unit::days:
            return due.amount * minutes_per_day;
        case Due::Unit::working_days:
            break;
    }
    constexpr int working_days_per_week = 5;
    return (due.amount + due.amount / working_days_per_week * 2) * minutes_per_day;
}

/// Midnight before the day that is meant; nothing where that cannot be told on the axis of days.
std::optional<std::int64_t> midnight_of(const Day& day, const scenario::Scenario& scenario,
                                        std::int64_t at_ms) {
    const std::int64_t today = story_now(scenario, at_ms) / minutes_per_day;
    switch (day.kind) {
        case Day::Kind::unsaid:
            return today * minutes_per_day;
        case Day::Kind::offset:
            return (today + day.value) * minutes_per_day;
        case Day::Kind::weekday: {
            if (!scenario.clock || scenario.clock->weekday == 0) return std::nullopt;
            const std::int64_t weekday = (scenario.clock->weekday - 1 + today) % days_per_week + 1;
            const std::int64_t this_week = day.value > days_per_week ? day.value : day.value + days_per_week;
            const std::int64_t ahead = this_week - weekday;
            return (today + (day.value > days_per_week ? ahead : ahead % days_per_week)) * minutes_per_day;
        }
        case Day::Kind::date:
        case Day::Kind::month_end:
            return std::nullopt;
    }
    return std::nullopt;
}

/// Does an hour stand there without a half of the day: 十一点一刻, not 上午十一点?
bool half_unsaid(const Due& due) {
    if (due.kind != Due::Kind::clock || due.to > minutes_per_half) return false;
    for (const char* half : {"午", "早", "晨", "晚", "夜", "傍", "晌"})
        if (due.text.find(half) != std::string::npos) return false;
    return due.day.kind == Day::Kind::unsaid || (due.day.kind == Day::Kind::offset && due.day.value == 0);
}

/// At 22:40 十一点一刻 is the one that comes next, not that of the morning.
void move_to_coming_half(DueWindow& window, const Due& due, std::int64_t now) {
    constexpr std::int64_t farthest = 8 * 60;
    const std::int64_t later = window.to + minutes_per_half;
    if (!half_unsaid(due) || window.to >= now || later < now || later > now + farthest) return;
    window.from += minutes_per_half;
    window.to = later;
}

bool is_deadline(const Due& due) {
    return due.kind == Due::Kind::within || (due.kind == Due::Kind::clock && due.from < 0);
}

}  // namespace

std::optional<std::int64_t> now_on(DueWindow::Axis axis, const scenario::Scenario& scenario,
                                   std::int64_t at_ms) {
    if (axis == DueWindow::Axis::elapsed) return passed(at_ms);
    if (axis != DueWindow::Axis::day || !scenario.clock) return std::nullopt;
    return story_now(scenario, at_ms);
}

std::optional<DueWindow> window_of(const Due& due, const scenario::Scenario& scenario, std::int64_t at_ms) {
    using Axis = DueWindow::Axis;
    if (due.kind == Due::Kind::within) {
        const Axis axis = scenario.clock ? Axis::day : Axis::elapsed;
        const std::int64_t now = now_on(axis, scenario, at_ms).value_or(0);
        return DueWindow{axis, now, now + length_of(due)};
    }
    if (due.kind != Due::Kind::clock && due.kind != Due::Kind::day) return std::nullopt;
    DueWindow window;
    if (const auto midnight = midnight_of(due.day, scenario, at_ms)) {
        window.from = window.to = *midnight;
    } else if (due.day.kind == Day::Kind::month_end) {
        return std::nullopt;
    } else {
        window.axis = due.day.kind == Day::Kind::date ? Axis::date : Axis::weekday;
        window.from = window.to = due.day.value * minutes_per_day;
    }
    const bool whole_day = due.kind == Due::Kind::day;
    window.to += whole_day ? minutes_per_day : due.to;
    if (!whole_day && due.from >= 0) window.from += due.from;
    const auto now = now_on(window.axis, scenario, at_ms);
    if (now && window.axis == Axis::day) move_to_coming_half(window, due, *now);
    // 三点前 begins now, not at midnight, and not on the very day: 周五前 may be today.
    if (is_deadline(due)) window.from = now.value_or(0);
    return window;
}

TimeRelation relation(const Due& earlier, const std::optional<DueWindow>& earlier_window, const Due& later,
                      const std::optional<DueWindow>& later_window) {
    const bool lengths = earlier.kind == Due::Kind::within && later.kind == Due::Kind::within;
    if (lengths && earlier.amount == later.amount && earlier.unit == later.unit) return TimeRelation::same;
    if (!earlier_window || !later_window || earlier_window->axis != later_window->axis)
        return TimeRelation::unknown;
    const bool ends_in_time = later_window->to <= earlier_window->to;
    if (ends_in_time && (is_deadline(earlier) || later_window->from >= earlier_window->from)) {
        const bool same =
            later_window->to == earlier_window->to && later_window->from == earlier_window->from;
        return same ? TimeRelation::same : TimeRelation::finer;
    }
    const bool holds_it =
        later_window->from <= earlier_window->from && later_window->to >= earlier_window->to;
    if (holds_it && !is_deadline(later)) return TimeRelation::same;
    return TimeRelation::other;
}

}  // namespace frontdesk::session
