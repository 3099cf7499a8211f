#pragma once

#include <filesystem>
#include <optional>

#include "app/intent.h"
#include "app/state.h"

namespace frontdesk::app {

/// What a file that is dropped on the window is meant for: a table goes into the draft of the phrasing editor
/// where that is open, everything else is looked into as a content pack. Nothing where nobody is here, or
/// before a class.
std::optional<Intent> intent_of_dropped(const State& state, const std::filesystem::path& file);

}  // namespace frontdesk::app
