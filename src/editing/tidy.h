#pragma once

#include <string>

#include "json/value.h"

// The one text that a tree is saved as. Written so that a small edit is a small diff: keys keep their order,
// and lists and objects stay on one line or broken over several as their author wrote them (their places
// tell). What was made in the program is put on one line where that has at most 100 characters.
namespace frontdesk::editing {

constexpr std::size_t widest_line = 100;

/// UTF-8, two spaces of indent, Unicode as it is, ends with a line feed. tidy(parse(tidy(x))) == tidy(x).
std::string tidy(const json::Value& value);

}  // namespace frontdesk::editing
