#pragma once

#include "session/stage.h"

// For tests only.
namespace frontdesk::session {

/// The small call with the tiny rule pack.
inline const Stage& stage() {
    static const Stage made{FRONTDESK_SOURCE_DIR};
    return made;
}

}  // namespace frontdesk::session
