#pragma once

#include <string>
#include <vector>

namespace frontdesk::scenario {

/// `M01`–`M37`
bool is_move(const std::string& rule);
/// `F01`–`F35`
bool is_forbidden_act(const std::string& rule);
/// All of them, in order.
std::vector<std::string> forbidden_acts();

}  // namespace frontdesk::scenario
