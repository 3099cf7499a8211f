#include "platform/paths.h"

#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/file.h"

namespace frontdesk::platform {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> folder_from(const char* variable) {
    const char* const value = std::getenv(variable);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return core::path_from_utf8(value);
}

/// The folder in which the running program lies; nothing where the system does not tell.
std::optional<fs::path> program_folder() {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    if (failed) return std::nullopt;
    return program.parent_path();
}

bool is_share_folder(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder / "scenarios", ignored) && fs::is_directory(folder / "fonts", ignored);
}

}  // namespace

fs::path share_folder() {
    std::vector<fs::path> candidates;
    if (const auto named = folder_from("FRONTDESK_SHARE")) {
        candidates.push_back(*named);
    } else {
        if (const auto beside = program_folder()) {
            candidates.push_back(beside->parent_path() / "share" / "frontdesk");
        }
        candidates.push_back(core::path_from_utf8(FRONTDESK_SOURCE_TREE));
    }
    for (const fs::path& candidate : candidates) {
        if (is_share_folder(candidate)) return fs::absolute(candidate).lexically_normal();
    }
    throw core::Error(
        "the scenarios that belong to the program are not in " + core::to_utf8(candidates.front()),
        "Install the program again, or set FRONTDESK_SHARE to the folder with scenarios/ and "
        "fonts/.");
}

fs::path user_data_folder() {
    if (const auto data = folder_from("XDG_DATA_HOME"); data && data->is_absolute())
        return *data / "frontdesk";
#if defined(_WIN32)
    if (const auto data = folder_from("APPDATA")) return *data / "frontdesk";
#endif
    if (const auto home = folder_from("HOME")) return fs::absolute(*home / ".local" / "share" / "frontdesk");
    throw core::Error("the system names no home folder to keep the records in",
                      "Set HOME, or name a folder with --data.");
}

}  // namespace frontdesk::platform
