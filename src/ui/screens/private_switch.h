#pragma once

#include "ui/screens/scene.h"

// Private practice: the switch, and the words that tell of it.
namespace frontdesk::ui {

/// At the right end of a bar, if it fits; takes its place off it.
void draw_private_switch(Scene& scene, Rect& bar);

/// 私下练习：只留在这台电脑，主管看不到. Takes its height off the column.
void draw_private_words(Ui& ui, Rect& column);

}  // namespace frontdesk::ui
