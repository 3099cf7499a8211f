#pragma once

#include <filesystem>

#include "core/file.h"

// For tests only.
namespace frontdesk::scenario {

/// The folder of everything that is shipped to be played.
inline std::filesystem::path scenarios() {
    return core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "scenarios";
}

}  // namespace frontdesk::scenario
