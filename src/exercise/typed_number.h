#pragma once

#include <optional>
#include <string>

namespace frontdesk::exercise {

/// A number as people type it: "12", "３．５", "1,200", "三十"; nothing if it is none.
/// @param unit may stand behind it: "3 声"
std::optional<double> typed_number(const std::string& typed, const std::string& unit = {});

}  // namespace frontdesk::exercise
