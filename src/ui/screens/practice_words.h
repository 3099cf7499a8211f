#pragma once

#include <string>

#include "app/drills.h"
#include "phrasing/assessment.h"
#include "practice/memory.h"
#include "ui/kit/icons.h"
#include "ui/kit/ui.h"

// How practice is told: when something comes back, and how it went.
namespace frontdesk::ui {

/// "10 分钟后", "明天", "4 天后": from now on.
std::string when_words(const Ui& ui, core::Instant now, core::Instant due);
/// The same as a day by its name: "10 分钟后", "明天", "下星期一".
std::string day_words(const Ui& ui, core::Instant now, core::Instant due);
/// "9 天", "3 个月".
std::string span_words(const Ui& ui, core::Instant from, core::Instant to);

app::Text rating_word(practice::Rating rating);
/// Where something is said, as it stands on a chip.
app::Text context_word(phrasing::Context context);
Icon context_icon(phrasing::Context context);

/// The sentence of a loss: what, and how many points.
std::string loss_words(const Ui& ui, const phrasing::Engine& engine, const app::DrillLoss& loss);

}  // namespace frontdesk::ui
