#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Single values as JSON writes them, appended to a text.
namespace frontdesk::json {

void append_integer(std::string& written, std::int64_t integer);

/// The shortest decimal that reads back as the same number; of infinities and what is no number `null`.
void append_real(std::string& written, double real);

/// Between quotes, escaped where it must be. Broken UTF-8 becomes U+FFFD: a record must never fail to be
/// written because of what somebody typed.
void append_text(std::string& written, std::string_view text);

}  // namespace frontdesk::json
