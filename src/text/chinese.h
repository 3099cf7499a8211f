#pragma once

#include <string>
#include <string_view>

namespace frontdesk::text {

/// Display conversion, phrase by phrase (OpenCC s2tw), quotation marks as corner brackets. Where OpenCC's
/// data is missing the text comes back as it was. Results are remembered inside; call it from one thread.
std::string to_traditional(std::string_view simplified);

/// True if OpenCC's data was found.
bool can_convert();

}  // namespace frontdesk::text
