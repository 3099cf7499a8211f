#pragma once

#include <string>
#include <vector>

namespace frontdesk::scenario {

/// "did you mean 'calmed'? If not, " or nothing; followed by what else can be done.
std::string did_you_mean(const std::string& word, const std::vector<std::string>& candidates);

/// `M01`–`M37`
bool is_move(const std::string& rule);
/// `F01`–`F35`
bool is_forbidden_act(const std::string& rule);
/// All of them, in order.
std::vector<std::string> forbidden_acts();

}  // namespace frontdesk::scenario
