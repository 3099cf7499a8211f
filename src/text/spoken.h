#pragma once

#include <string>
#include <string_view>

namespace frontdesk::text {

/// A line of a talk in Simplified Chinese as it is said aloud: without the directions in brackets, numbers in
/// characters. Room and telephone numbers are read figure by figure with 幺 for 1 (1203 → 幺二零三), amounts
/// as amounts (300元 → 三百元), times, shares and decimals as people say them.
/// @return empty if nothing in it is said
std::string spoken(std::string_view line);

}  // namespace frontdesk::text
