#pragma once

#include <filesystem>
#include <optional>
#include <vector>

namespace frontdesk::platform {

/// Where the person keeps papers: what the desktop names for documents (XDG user-dirs), else ~/Documents.
/// Nothing if that is not there or is the home folder itself.
std::optional<std::filesystem::path> documents_folder();

/// Where files lie that came from elsewhere: what the desktop names for downloads and as the desktop, else
/// ~/Downloads and ~/Desktop; those of them that are there.
std::vector<std::filesystem::path> arrival_folders();

/// Shows a folder in the desktop's file manager, without waiting for it. Where there is none, nothing
/// happens.
void open_folder(const std::filesystem::path& folder);

}  // namespace frontdesk::platform
