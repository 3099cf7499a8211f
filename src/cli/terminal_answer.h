#pragma once

#include <optional>
#include <string>

#include "session/session.h"

// Exercises in a terminal: cards have numbers, bins and right sides have letters.
namespace frontdesk::cli {

/// Prints what lies there and how to answer.
void print_exercise(const scenario::ExerciseNode& node, const exercise::Layout& layout);

/// What a typed line answers: "2" · "1 3" · "3 1 2" · "1A 2B 3A" · "12.5". Nothing where it cannot be read;
/// what can be read may still be no answer.
std::optional<exercise::Answer> read_answer(const exercise::Exercise& asked, const exercise::Layout& layout,
                                            const std::string& line);

}  // namespace frontdesk::cli
