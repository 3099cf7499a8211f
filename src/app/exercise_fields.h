#pragma once

#include <string>

#include "app/intent.h"
#include "exercise/answer.h"

// How a half-done exercise stands among the fields of the half-filled form: one field per part.
namespace frontdesk::app {

/// What the fields of all exercises begin with.
inline constexpr const char* exercise_fields_begin = "exercise:";

/// The field in which the order of an order stands, as ids with spaces between them.
inline constexpr const char* order_part = "order";
/// The field in which the number of a number stands, as typed.
inline constexpr const char* number_part = "number";
/// What stands in the field of an option that is picked.
inline constexpr const char* picked_part = "1";

/// What the fields of the exercise at that node begin with.
std::string exercise_fields_of(const std::string& node);

/// A whole answer to the exercise at that node, as it would stand in the fields before it is handed in.
FormFields fields_of_answer(const std::string& node, const exercise::Answer& answer);

}  // namespace frontdesk::app
