#pragma once

#include "ui/screens/scene.h"

namespace frontdesk::ui {

/// Draws the rail at the left of `window` and cuts its place off.
void draw_rail(Ui& ui, const app::App& app, Memory& memory, Rect& window);

/// "周晓芸" → "晓芸": how colleagues call each other; other names stay as they are.
std::string short_name(std::string_view name);

}  // namespace frontdesk::ui
