#pragma once

#include <string>
#include <vector>

#include "session/session.h"

// What a person is told when an input does not fit: always with what is possible instead.
namespace frontdesk::session {

/// "这一步要打字回复" and the like: the node waits for something else.
Refused not_here(const scenario::Node& node);

Refused no_such_option(const scenario::ChoiceNode& choice, const std::string& option);
Refused no_such_act(const scenario::ActNode& node, const std::string& act);

/// Joined with 、; at most a dozen.
std::string listed(const std::vector<std::string>& words);

}  // namespace frontdesk::session
