#pragma once

#include <string_view>

namespace frontdesk::app {

/// What a problem of a rule pack (PH…) or of a table of phrases (IM…) is, in Simplified Chinese; null for
/// other codes.
const char* phrasing_problem_words(std::string_view code);

}  // namespace frontdesk::app
