#pragma once

#include "ui/kit/icons.h"

// The strokes of every icon, in a small notation; drawn by icons.cpp.
namespace frontdesk::ui {

const char* strokes_of(Icon icon);

}  // namespace frontdesk::ui
