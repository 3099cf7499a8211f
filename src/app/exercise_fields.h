#pragma once

#include <string>

#include "app/intent.h"
#include "exercise/answer.h"

// How a half-done exercise stands among the fields of the half-filled form, so that it is stored with them.
namespace frontdesk::app {

/// What the ids of all fields of exercises begin with.
inline constexpr const char* exercise_fields_prefix = "exercise:";
inline constexpr const char* picked_value = "1";    ///< of an option that is picked
inline constexpr const char* order_part = "order";  ///< holds the ids of the items, with spaces between
inline constexpr const char* number_part = "number";

/// What the ids of the fields of the exercise at `node` begin with; the part follows.
std::string exercise_prefix(const std::string& node);

/// An answer as it stood before it was handed in.
FormFields exercise_fields(const std::string& node, const exercise::Answer& answer);

}  // namespace frontdesk::app
