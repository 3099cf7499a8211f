#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

// The command line: one file per command, the same engine, packs and records as the window, no display
// needed.
namespace frontdesk::cli {

/// Folders found by the platform; `--data` and `--packs` override them.
struct Folders {
    std::filesystem::path scenarios;                   ///< shipped scenarios and rule packs
    std::filesystem::path data;                        ///< the user's data folder
    std::filesystem::path documents = {};              ///< where the person keeps papers; may be empty
    std::vector<std::filesystem::path> arrivals = {};  ///< where files lie that came from elsewhere
    std::vector<std::filesystem::path> overlays = {};  ///< of the rule pack, besides those in the data folder
};

/// What was asked of the window.
struct WindowOptions {
    Folders folders;
    std::optional<std::string> language;  ///< zh-Hans | zh-Hant | en
    std::optional<std::string> theme;     ///< light | dark
    std::optional<double> scale;          ///< 0.75–2.5
    std::optional<std::string> scenario;  ///< opened at once, with `trainee`
    std::optional<std::string> trainee;
};

struct Outcome {
    int exit_status = 0;                  ///< 0 fine, 1 something was found, 2 wrong usage or unusable input
    std::optional<WindowOptions> window;  ///< set: no command was given, open the window
};

/// @param arguments without the program's name, UTF-8.
/// @param folders where things are unless the arguments say otherwise.
Outcome run(const std::vector<std::string>& arguments, const Folders& folders);

}  // namespace frontdesk::cli
