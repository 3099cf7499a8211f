#pragma once

#include <span>
#include <string_view>

#include "exercise/exercise.h"
#include "json/reader.h"

// Exercises in files. Nodes of scenarios and questions about knowledge hold the keys of the kind beside their
// own.
namespace frontdesk::exercise {

/// Takes the keys of `kind` (options; items and loose; bins and items; pairs and spare; expect, tolerance and
/// unit) from the object and no others. Missing and mistyped keys are told under the prefix of the reader's
/// sink, what makes no sense under EX and the numbers below. After a problem the exercise must not be played.
Exercise read_exercise(json::ObjectReader& reader, Kind kind);

struct ProblemCode {
    std::string_view code;
    std::string_view meaning;
};

/// EX008 and so on, in order.
std::span<const ProblemCode> problem_codes();

}  // namespace frontdesk::exercise
