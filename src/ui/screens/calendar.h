#pragma once

#include <string>

#include "core/time.h"
#include "ui/kit/ui.h"

// Moments as people say them, in the machine's time zone.
namespace frontdesk::ui {

/// "早上好，周晓芸" by the hour of the day.
std::string greeting(const Ui& ui, core::Instant now, std::string_view name);
/// "11月19日 星期四"
std::string date_words(const Ui& ui, core::Instant now);
/// "11月19日 09:31"
std::string moment_words(const Ui& ui, core::Instant instant);
/// "11-19 09:31"
std::string short_time(core::Instant instant);

}  // namespace frontdesk::ui
