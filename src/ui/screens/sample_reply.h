#pragma once

#include "ui/screens/scene.h"

namespace frontdesk::ui {

/// A reply with a hit underlined in it, what the owner felt, and the better wording: how feedback looks,
/// without an attempt.
float sample_reply_height(Scene& scene, float width);
void draw_sample_reply(Scene& scene, Rect place);

}  // namespace frontdesk::ui
