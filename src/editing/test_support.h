#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/file.h"
#include "scenario/words.h"

// For tests only.
namespace frontdesk::editing {

inline std::filesystem::path shipped() {
    return core::path_from_utf8(FRONTDESK_SOURCE_DIR) / "scenarios";
}

/// Every scenario that is shipped, and the templates.
inline std::vector<std::filesystem::path> shipped_files() {
    std::vector<std::filesystem::path> files = core::json_files_in(shipped() / "templates");
    for (const std::string& track : scenario::track_words()) {
        const auto more = core::json_files_in(shipped() / track);
        files.insert(files.end(), more.begin(), more.end());
    }
    return files;
}

inline std::string shipped_text(const char* file) {
    return core::read_file(shipped() / file);
}

}  // namespace frontdesk::editing
