#pragma once

#include <filesystem>
#include <vector>

#include "phrasing/engine.h"

namespace frontdesk::app {

struct Places;

/// The shipped rule pack.
std::filesystem::path pack_folder(const Places& places);

/// The company's overlays: each folder and each `*.json` in `phrasings-overlays` of the data folder, by name,
/// and behind them those that were named when the program was started.
std::vector<std::filesystem::path> overlays_of(const Places& places);

/// The rule pack that everything is scored with, in the window and on the command line.
phrasing::Engine::Loaded load_rule_pack(const Places& places);

}  // namespace frontdesk::app
