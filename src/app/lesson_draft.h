#pragma once

#include <string>

#include "app/lesson.h"

// What is half-done in a turn, as it is stored.
namespace frontdesk::app {

/// @param node where the session stands
std::string to_json(const LessonDesk& desk, const std::string& node);

/// What was written of another node gives the way and the turn's time only; what this program never writes, a
/// desk with nothing on it.
LessonDesk desk_from_json(const std::string& stored, const std::string& node);

}  // namespace frontdesk::app
