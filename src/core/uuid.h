#pragma once

#include <string>
#include <string_view>

namespace frontdesk::core {

/// A name-based UUID (RFC 9562, version 5): the same name in the same namespace gives the same one,
/// everywhere and always.
/// @param space a UUID: 32 hexadecimal digits, with or without hyphens
/// @return "74738ff5-5367-5958-9aee-98fffdcd1876"
std::string uuid_of_name(std::string_view space, std::string_view name);

/// 32 hexadecimal digits as a UUID is written.
std::string as_uuid(std::string_view digits);

}  // namespace frontdesk::core
