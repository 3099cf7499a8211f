#pragma once

#include <string_view>
#include <vector>

#include "ui/screens/scene.h"

// Four cards over the first screen that show a new trainee round. What lies beneath stays in reach: a press
// beside the card puts it away and counts where it was made.
namespace frontdesk::ui {

/// Whether the cards lie over the screen that is about to be drawn.
bool tour_is_open(const app::App& app, const Memory& memory);

/// The widgets that the card of this moment speaks of.
std::vector<std::string_view> tour_points_at(const TourMemory& tour);

/// Draws the card over the whole `window`. `place`: where the widgets stand that it speaks of.
void draw_tour(Scene& scene, const Rect& window, const std::optional<Rect>& place);

}  // namespace frontdesk::ui
