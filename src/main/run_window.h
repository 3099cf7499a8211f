#pragma once

#include <filesystem>

#include "cli/run.h"

namespace frontdesk {

/// Opens the window and stays until it is closed.
/// @param share the folder with fonts/
/// @return the program's exit status
/// @throws core::Error if records, content, display or fonts are not available
int run_window(const cli::WindowOptions& options, const std::filesystem::path& share);

}  // namespace frontdesk
