#pragma once

#include <filesystem>

namespace frontdesk::platform {

/// What belongs to the program: scenarios/ and fonts/ stand in it. The folder named by FRONTDESK_SHARE, else
/// ../share/frontdesk beside the executable, else the source tree that the executable was built from.
/// @throws core::Error if none of them has scenarios/.
std::filesystem::path share_folder();

/// What belongs to the person: records and settings. $XDG_DATA_HOME/frontdesk or ~/.local/share/frontdesk;
/// on Windows %APPDATA%\frontdesk. It need not exist yet.
/// @throws core::Error if the system names no home.
std::filesystem::path user_data_folder();

}  // namespace frontdesk::platform
