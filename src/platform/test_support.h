#pragma once

#include <filesystem>
#include <string>

#include "core/file.h"

// For tests only.
namespace frontdesk::platform {

/// The list of fonts that the program ships.
inline std::string manifest() {
    return core::read_file(core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "fonts" / "faces.txt");
}

}  // namespace frontdesk::platform
