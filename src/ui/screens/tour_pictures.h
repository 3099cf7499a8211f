#pragma once

#include "ui/screens/scene.h"

// What the cards of the tour show where there is nothing on the screen yet to point at.
namespace frontdesk::ui {

enum class TourPicture { none, keys, feedback };

/// With the gap below it; 0 for none.
float tour_picture_height(Scene& scene, TourPicture picture, float width);
void draw_tour_picture(Scene& scene, const Rect& place, TourPicture picture);

}  // namespace frontdesk::ui
