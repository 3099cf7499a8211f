#pragma once

#include <filesystem>
#include <optional>

namespace frontdesk::platform {

/// Where the person keeps papers: what the desktop names for documents (XDG user-dirs), else ~/Documents.
/// Nothing if that is not there or is the home folder itself.
std::optional<std::filesystem::path> documents_folder();

/// Shows a folder in the desktop's file manager, without waiting for it. Where there is none, nothing
/// happens.
void open_folder(const std::filesystem::path& folder);

}  // namespace frontdesk::platform
