#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace frontdesk::core {

/// FNV-1a over 64 bits, as 16 lower-case hexadecimal digits. Tells contents apart; not for secrets.
std::string content_hash(std::string_view bytes);

}  // namespace frontdesk::core
