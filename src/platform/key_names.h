#pragma once

#include "core/key.h"

namespace frontdesk::platform {

/// GLFW's number of a key → our name for it.
core::Key key_from_glfw(int key);

/// The character that the key types by itself in the present keyboard layout; 0 if none.
char32_t typed_by(int key, int scancode);

}  // namespace frontdesk::platform
