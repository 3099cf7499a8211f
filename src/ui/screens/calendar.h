#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/time.h"
#include "ui/kit/ui.h"

// Moments as people say them, in the machine's time zone.
namespace frontdesk::ui {

/// "早上好，周晓芸" by the hour of the day.
std::string greeting(const Ui& ui, core::Instant now, std::string_view name);
/// "11月19日 星期四"
std::string date_words(const Ui& ui, core::Instant now);
/// The nth of words that stand apart by spaces, from 1; its number if there are fewer.
std::string nth_word(std::string_view words, std::size_t nth);
/// "今天 09:31", "昨天 17:42", else "11-18 17:42"
std::string said_time(const Ui& ui, core::Instant instant, core::Instant now);
/// "1 小时 48 分", "24 分钟"; half minutes count up
std::string length_words(const Ui& ui, std::int64_t length_ms);
/// "11月19日 09:31"
std::string moment_words(const Ui& ui, core::Instant instant);
/// "09:31"
std::string clock_words(core::Instant instant);
/// "11-19 09:31"
std::string short_time(core::Instant instant);

}  // namespace frontdesk::ui
