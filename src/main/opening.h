#pragma once

#include <vector>

#include "app/app.h"
#include "cli/run.h"

namespace frontdesk {

/// Does what the command line asks of the window before it is first drawn: language, theme and scale (they
/// stay chosen), who practises, which scenario. A scenario that this person left open goes on.
/// @return what changed, for the screens
std::vector<app::Changes> apply_options(app::App& app, const cli::WindowOptions& options);

}  // namespace frontdesk
