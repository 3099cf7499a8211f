#pragma once

#include "ui/screens/scene.h"

// Cards that drills and questions have in common. Each takes its height off the top of the column.
namespace frontdesk::ui {

/// Seven bars. @param also a moment whose day is made strong: where what was just practised goes
void draw_coming_days(Scene& scene, const Rect& place, std::optional<core::Instant> also = {});

/// The coming days in a card of their own, with how many are left today.
void draw_forecast_card(Scene& scene, Rect& column);
/// How many a day.
void draw_limit_card(Scene& scene, Rect& column);

/// A card to act on first: what there is, what it means, a button for it and perhaps another one.
struct Offer {
    std::string what, why;
    std::string id, label;              ///< of the main button, on Enter; none: no button
    std::string other_id, other_label;  ///< of the second one; none: no such button
};
enum class Chosen { nothing, main, other };
Chosen draw_offer(Scene& scene, Rect& column, const Offer& offer);

}  // namespace frontdesk::ui
