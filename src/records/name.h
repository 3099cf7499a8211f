#pragma once

#include <string>
#include <string_view>

namespace frontdesk::records {

constexpr int longest_name = 60;  ///< characters (code points)

enum class NameUse { required, optional };

/// `name` without white space at its ends.
/// @throws StoreError (name_empty, name_too_long, name_forbidden) if it may not be stored: empty although
///         required, over 60 characters, broken UTF-8, control characters or marks that turn the direction.
std::string checked_name(std::string_view name, NameUse use);

}  // namespace frontdesk::records
