#include "ui/screens/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

#include "core/local_day.h"

namespace frontdesk::ui {

namespace {

using app::Text;

std::tm local_parts(core::Instant instant) {
    const auto seconds = static_cast<std::time_t>(instant.ms / 1000);
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &seconds);
#else
    localtime_r(&seconds, &parts);
#endif
    return parts;
}

}  // namespace

std::string clock_words(core::Instant instant) {
    const std::tm parts = local_parts(instant);
    std::array<char, 8> clock{};
    std::snprintf(clock.data(), clock.size(), "%02u:%02u", static_cast<unsigned>(parts.tm_hour) % 24,
                  static_cast<unsigned>(parts.tm_min) % 60);
    return clock.data();
}

std::string greeting(const Ui& ui, core::Instant now, std::string_view name) {
    const int hour = local_parts(now).tm_hour;
    Text words = Text::greeting_evening;
    if (hour >= 5 && hour < 11) words = Text::greeting_morning;
    if (hour >= 11 && hour < 14) words = Text::greeting_noon;
    if (hour >= 14 && hour < 18) words = Text::greeting_afternoon;
    return ui.words(words, {name});
}

std::string date_words(const Ui& ui, core::Instant now) {
    constexpr std::array<Text, 7> weekdays{Text::weekday_0, Text::weekday_1, Text::weekday_2, Text::weekday_3,
                                           Text::weekday_4, Text::weekday_5, Text::weekday_6};
    const std::tm parts = local_parts(now);
    return ui.words(Text::date, {std::to_string(parts.tm_mon + 1), std::to_string(parts.tm_mday),
                                 ui.words(weekdays[static_cast<std::size_t>(parts.tm_wday)])});
}

std::string nth_word(std::string_view words, std::size_t nth) {
    for (std::size_t i = 1; i < nth && !words.empty(); ++i) {
        const std::size_t space = words.find(' ');
        words = space == std::string_view::npos ? std::string_view() : words.substr(space + 1);
    }
    return words.empty() ? std::to_string(nth) : std::string(words.substr(0, words.find(' ')));
}

std::string said_time(const Ui& ui, core::Instant instant, core::Instant now) {
    const core::LocalDay day = core::local_day(instant);
    const core::LocalDay today = core::local_day(now);
    if (day == today) return ui.words(Text::time_today, {clock_words(instant)});
    if (day == today.plus(-1)) return ui.words(Text::time_yesterday, {clock_words(instant)});
    return short_time(instant);
}

std::string length_words(const Ui& ui, std::int64_t length_ms) {
    const std::int64_t minutes = (length_ms + 30'000) / 60'000;
    if (minutes < 60) return ui.words(Text::length_minutes, {std::to_string(minutes)});
    return ui.words(Text::length_hours, {std::to_string(minutes / 60), std::to_string(minutes % 60)});
}

std::string moment_words(const Ui& ui, core::Instant instant) {
    const std::tm parts = local_parts(instant);
    return ui.words(Text::moment,
                    {std::to_string(parts.tm_mon + 1), std::to_string(parts.tm_mday), clock_words(instant)});
}

std::string short_time(core::Instant instant) {
    return core::to_local_short(instant);
}

}  // namespace frontdesk::ui
