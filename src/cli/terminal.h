#pragma once

#include <cstddef>
#include <string>

#include "session/session.h"

// A scenario in a terminal: what is shown, and how a typed line becomes an input.
namespace frontdesk::cli {

/// Whether it is told how each turn went, and what a reply should contain.
enum class Feedback { none, each_turn };

/// Prints the transcript from entry `from` on; returns its new length.
std::size_t print_new_entries(const scenario::Scenario& scenario, const session::Session& session,
                              std::size_t from, Feedback feedback);

/// Prints what is waited for and how to answer; where several people are there, who is dealt with and who
/// waits.
void print_prompt(const scenario::Scenario& scenario, const session::Session& session,
                  const session::Step& step, Feedback feedback);

/// A line that begins with { is a script line; otherwise it is what the step waits for: words, the number of
/// an option or act, `field=value; field=value` of a form, numbers and letters of an exercise.
/// @return the script line that stands for it, or an empty text if the line fits nothing here.
std::string script_line_for(const session::Step& step, const std::string& line);

}  // namespace frontdesk::cli
