#pragma once

#include <functional>
#include <string>

#include "app/app.h"

// What the commands that play share: through the one door, from a script or the terminal.
namespace frontdesk::cli {

/// @throws core::Error with the notice that a refused intent left behind.
void apply_or_throw(app::App& app, const app::Intent& intent);

/// Somebody known or new. @throws core::Error if the name cannot be used.
void sign_in(app::App& app, const std::string& name);

/// Plays a script to its end, or to that of the attempt; the first refused line is an error with its place.
/// @throws core::Error, also for lines that are left over while nothing runs any more.
void play_script(app::App& app, const std::string& file);

/// Plays the running attempt from standard input, to its end or that of the input. In an examination nothing
/// is told of how it goes.
/// @param take_first may take a line for itself by returning true
/// @return false: the input ended first
bool play_terminal(app::App& app, const std::function<bool(const std::string&)>& take_first = {});

}  // namespace frontdesk::cli
