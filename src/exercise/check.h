#pragma once

#include "exercise/exercise.h"
#include "json/reader.h"

// What makes no sense in an exercise although every value is well formed; told under EX.
namespace frontdesk::exercise {

/// The id of the thing that is read: how it is written.
void check_id(const json::ObjectReader& reader, const std::string& id);

/// @param reader of the object that holds the keys of the exercise; gives the places.
void check_sense(const json::ObjectReader& reader, const Exercise& exercise);

}  // namespace frontdesk::exercise
