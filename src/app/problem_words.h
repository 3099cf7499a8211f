#pragma once

#include <string>

#include "core/problem.h"

namespace frontdesk::app {

/// What is wrong, in Simplified Chinese: what the problem's code stands for, and behind it the names that its
/// message quotes: "有一步不存在：byee". Empty for codes that have no words.
std::string problem_words(const core::Problem& problem);

}  // namespace frontdesk::app
