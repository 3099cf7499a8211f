#pragma once

#include <compare>
#include <string_view>

namespace frontdesk::phrasing {

/// One to four whole numbers with points between them: "1", "1.0.0", "2024.11".
bool is_version(std::string_view text);

/// By their numbers, from the left; missing ones count as 0. Both must be versions.
std::strong_ordering compare_versions(std::string_view left, std::string_view right);

}  // namespace frontdesk::phrasing
