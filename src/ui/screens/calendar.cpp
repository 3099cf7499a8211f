#include "ui/screens/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

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

std::string moment_words(const Ui& ui, core::Instant instant) {
    const std::tm parts = local_parts(instant);
    std::array<char, 8> clock{};
    std::snprintf(clock.data(), clock.size(), "%02u:%02u", static_cast<unsigned>(parts.tm_hour) % 24,
                  static_cast<unsigned>(parts.tm_min) % 60);
    return ui.words(Text::moment,
                    {std::to_string(parts.tm_mon + 1), std::to_string(parts.tm_mday), clock.data()});
}

std::string short_time(core::Instant instant) {
    return core::to_local_short(instant);
}

}  // namespace frontdesk::ui
